import type { AuditBatch, AuditRow } from '#core/store/audit-log.ts';
import { hashBytes, hashPrefixed, leafHash } from './merkle.ts';
import type { Problem } from './problem.ts';

/** The leaf hashes of a batch as the tree was made of them, null for those that are lost. */
export interface CheckedBatch {
  readonly leaves: readonly (Buffer | null)[];
  readonly problems: readonly Problem[];
}

/**
 * Hashes a batch's lines anew and compares. Null where something in it is missing, doubled or of another form: then only
 * its rows one by one can tell.
 */
export function checkBatch({ rows, leaves, lines }: AuditBatch, from: number, count: number): CheckedBatch | null {
  if (rows !== count || leaves.length !== count * hashBytes) return null;
  const bytes = Buffer.from(lines);
  const found: Buffer[] = [];
  const problems: Problem[] = [];
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(lineBreak, start + 1);
    const end = next < 0 ? bytes.length : next;
    const place = found.length;
    // The line break before the line makes room for a leaf's mark, so that nothing is copied.
    bytes[start] = 0;
    const hashed = hashPrefixed(bytes.subarray(start, end));
    const leaf = leaves.subarray(place * hashBytes, (place + 1) * hashBytes);
    if (!hashed.equals(leaf)) problems.push({ kind: 'entry-changed', number: from + place, entry: idAt(bytes, start) });
    found.push(leaf);
    start = end;
  }
  return found.length === count ? { leaves: found, problems } : null;
}

const lineBreak = 10;

/** Compares rows one by one; what should be numbered `from` and on is `count` long. */
export function checkRows(rows: readonly AuditRow[], from: number, count: number): CheckedBatch {
  const problems: Problem[] = [];
  const leaves: (Buffer | null)[] = [];
  const byNumber = Map.groupBy(rows, ({ number }) => number);
  for (let number = from; number < from + count; number += 1) {
    const [row, ...doubles] = byNumber.get(number) ?? [];
    leaves.push(row?.leaf.length === hashBytes ? row.leaf : null);
    if (doubles.length > 0) problems.push({ kind: 'number-doubled', number });
    if (!row) problems.push({ kind: 'number-missing', number });
    else if (row.line === null) problems.push({ kind: 'entry-missing', number, entry: row.entry });
    else if (!leafHash(row.line).equals(row.leaf)) problems.push({ kind: 'entry-changed', number, entry: row.entry });
  }
  return { leaves, problems };
}

function idAt(bytes: Buffer, start: number): string {
  return /^\d{1,20}/.exec(bytes.toString('latin1', start + 1, start + 21))?.[0] ?? '0';
}
