import { LyhordError } from '#core/errors.ts';
import type { AuditLog, Numbering, Unnumbered, WaitingLine } from '#core/store/audit-log.ts';
import type { AuditKeys } from './audit-keys.ts';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { splitLine } from './line.ts';
import { growTree, leafHash } from './merkle.ts';
import type { Outside } from './outside.ts';

/** As many as one transaction numbers. */
const passLimit = 5000;

/** What the sequencer did: `foreign` entries bear no seal of ours and get no number; they stand out in `verify`. */
export interface NumberingOutcome {
  readonly numbered: number;
  readonly foreign: number;
}

/**
 * Gives every committed entry its number, signs a checkpoint and writes it outside too. One process at a time does so;
 * the others do nothing. Throws `audit-rolled-back` where the log is older than its checkpoints outside, and
 * `audit-broken` where its own last checkpoint isn't right: nothing is numbered on top of that.
 */
export async function numberEntries(log: AuditLog, keys: AuditKeys, outside: Outside): Promise<NumberingOutcome> {
  const outcome = { numbered: 0, foreign: 0 };
  const newest = await outside.newest();
  for (let isMore = true; isMore;) {
    const written: string[] = [];
    const pass = (found: Unnumbered) => {
      const numbering = numberPass(found, keys, newest);
      outcome.foreign = found.lines.length - (numbering?.entries.length ?? 0);
      if (numbering) written.push(numbering.note);
      outcome.numbered += numbering?.entries.length ?? 0;
      isMore = found.lines.length === passLimit && numbering !== null;
      return numbering;
    };
    isMore = false;
    await log.number(passLimit, pass);
    // After the commit: a checkpoint outside of what was rolled back here would be a false alarm for ever.
    for (const note of written) await outside.write(note);
  }
  return outcome;
}

function numberPass({ lines, last }: Unnumbered, { signer, seal }: AuditKeys, newest: string | null): Numbering | null {
  const before = last && openCheckpoint(last.note, signer.verifier);
  const tree = growTree(before?.size ?? 0, last?.edge ?? new Uint8Array());
  const isRight = last === null || (before?.size === last.size && tree.root().equals(before.root));
  if (!isRight) throw new LyhordError('audit-broken', { size: last.size });
  const known = newest === null ? null : openCheckpoint(newest, signer.verifier);
  if (known && (known.size > tree.size || (known.size === tree.size && !known.root.equals(tree.root()))))
    throw new LyhordError('audit-rolled-back', { size: tree.size, outside: known.size });
  const entries = lines
    .filter((line) => isSealed(line, seal))
    .map(({ entry, line }) => ({ entry, leaf: leafHash(line) }));
  if (entries.length === 0) return null;
  for (const { leaf } of entries) tree.append(leaf);
  return { entries, edge: tree.edge(), note: signCheckpoint({ size: tree.size, root: tree.root() }, signer) };
}

/** Whether this program wrote the entry, under this id. */
export function isSealed({ entry, line }: WaitingLine, seal: AuditKeys['seal']): boolean {
  const parts = splitLine(line);
  return parts !== null && parts.entry === entry && parts.seal === seal(entry, parts.body);
}
