import { auditId } from '../../core/audit/audit-id.ts';
import { auditKeysOf } from '../../core/audit/audit-keys.ts';
import { writeEntry } from '../../core/audit/entry.ts';
import { leafHash } from '../../core/audit/merkle.ts';
import { numberEntries } from '../../core/audit/number-entries.ts';
import { verifyLog } from '../../core/audit/verify-log.ts';
import { emptyTables, type LogTables, memoryLog, memoryOutside } from '../../test/core/audit/memory-log.ts';

const keys = auditKeysOf(Buffer.alloc(32, 5));

/** A log with its checkpoints outside. */
export interface TamperedLog {
  readonly tables: LogTables;
  readonly notes: string[];
}

/** Gives a number from 0, below `below`. */
export type Dice = (below: number) => number;

/** A log of some entries in passes of different sizes. */
export async function makeLog(entries: number): Promise<TamperedLog> {
  const [tables, notes] = [emptyTables(), new Array<string>()];
  for (let count = 0; count < entries; count += 1) {
    tables.entries.push(sealedLine(String(1000 + count), count, keys.seal));
    const isPassEnd = count % 7 === 2 || count % 11 === 5 || count === entries - 1;
    if (isPassEnd) await numberEntries(memoryLog(tables), keys, memoryOutside(notes));
  }
  return { tables, notes };
}

/** Whether verifying finds something. */
export async function isFound({ tables, notes }: TamperedLog): Promise<boolean> {
  const outside = memoryOutside(notes).read();
  const run = verifyLog({ log: memoryLog(tables), verifier: keys.signer.verifier, seal: keys.seal, outside });
  return !(await run.next()).done;
}

export function copyLog({ tables, notes }: TamperedLog): TamperedLog {
  const { entries, order, checkpoints } = tables;
  return { tables: { entries: [...entries], order: [...order], checkpoints: [...checkpoints] }, notes: [...notes] };
}

/** What the owner of the database can do, by name; null where the dice changed nothing. */
export const tamperings: Readonly<Record<string, (log: TamperedLog, dice: Dice) => Promise<boolean> | boolean>> = {
  'a bit of an entry': ({ tables: { entries } }, dice) => {
    const at = dice(entries.length);
    const row = entries[at];
    if (row) entries[at] = { ...row, line: flipBit(row.line, dice) };
    return true;
  },
  'a bit of a hash': ({ tables: { order } }, dice) => {
    const at = dice(order.length);
    const row = order[at];
    if (row) order[at] = { ...row, leaf: flipBits(row.leaf, dice) };
    return true;
  },
  'an entry dropped': ({ tables: { entries } }, dice) => entries.splice(dice(entries.length), 1).length > 0,
  'an entry and its number dropped': ({ tables }, dice) => {
    const at = dice(tables.order.length);
    const entry = tables.order[at]?.entry;
    tables.order.splice(at, 1);
    tables.entries = tables.entries.filter((row) => row.entry !== entry);
    return true;
  },
  'the rest moved up behind a dropped entry': ({ tables }, dice) => {
    tables.order.splice(dice(tables.order.length), 1);
    tables.order = tables.order.map((row, number) => ({ ...row, number }));
    return true;
  },
  'an entry replaced with its hash': ({ tables }, dice) => {
    const at = dice(tables.order.length);
    const row = tables.order[at];
    if (!row) return false;
    const { line } = sealedLine(row.entry, 5000 + dice(1000), dice(2) === 0 ? keys.seal : () => 'forged');
    tables.entries = tables.entries.map((entry) => (entry.entry === row.entry ? { ...entry, line } : entry));
    tables.order[at] = { ...row, leaf: leafHash(line) };
    return true;
  },
  'two entries swapped': ({ tables: { order } }, dice) => {
    const [one, other] = [dice(order.length), dice(order.length)];
    const [a, b] = [order[one], order[other]];
    if (!a || !b || one === other) return false;
    order[one] = { ...b, number: a.number };
    order[other] = { ...a, number: b.number };
    return true;
  },
  'an entry inserted': ({ tables: { entries } }, dice) => {
    entries.push(sealedLine(String(9000 + dice(500)), dice(100), () => 'forged'));
    return true;
  },
  'an entry copied under another id': ({ tables: { entries } }, dice) => {
    const line = entries[dice(entries.length)]?.line.replace(/^\d+/, '9999') ?? '';
    entries.push({ entry: '9999', line });
    return true;
  },
  'an entry inserted with a number': ({ tables: { entries, order } }, dice) => {
    const forged = sealedLine(String(9000 + dice(500)), dice(100), () => 'forged');
    entries.push(forged);
    order.push({ number: order.length, entry: forged.entry, leaf: leafHash(forged.line) });
    return true;
  },
  'the end cut off': ({ tables }, dice) => {
    cut(tables, dice(tables.order.length));
    return true;
  },
  'an older state with its checkpoints': ({ tables }, dice) => {
    const checkpoint = findOlder(tables, dice);
    if (!checkpoint) return false;
    cut(tables, checkpoint.size);
    tables.checkpoints = tables.checkpoints.filter(({ size }) => size <= checkpoint.size);
    return true;
  },
  'an older state that went on': async ({ tables }, dice) => {
    const checkpoint = findOlder(tables, dice);
    if (!checkpoint) return false;
    const length = tables.order.length;
    cut(tables, checkpoint.size);
    tables.checkpoints = tables.checkpoints.filter(({ size }) => size <= checkpoint.size);
    for (let count = checkpoint.size; count < length + dice(3); count += 1)
      tables.entries.push(sealedLine(String(7000 + count), count, keys.seal));
    await numberEntries(memoryLog(tables), keys, memoryOutside([]));
    return true;
  },
  'a bit of a checkpoint': ({ tables: { checkpoints } }, dice) => {
    const at = dice(checkpoints.length);
    const row = checkpoints[at];
    if (row) checkpoints[at] = { ...row, note: flipBit(row.note, dice) };
    return true;
  },
  'a bit of an edge': ({ tables: { checkpoints } }, dice) => {
    const at = dice(checkpoints.length);
    const row = checkpoints[at];
    if (row) checkpoints[at] = { ...row, edge: flipBits(row.edge, dice) };
    return true;
  },
  'a checkpoint dropped': ({ tables: { checkpoints } }, dice) =>
    checkpoints.splice(dice(checkpoints.length), 1).length > 0,
  'an old checkpoint in the place of a newer': ({ tables: { checkpoints } }, dice) => {
    const [one, other] = [dice(checkpoints.length), dice(checkpoints.length)];
    const [a, b] = [checkpoints[one], checkpoints[other]];
    if (!a || !b || one === other) return false;
    checkpoints[one] = { ...a, note: b.note, edge: b.edge };
    return true;
  },
  'a bit of a checkpoint outside': ({ notes }, dice) => {
    const at = dice(notes.length);
    notes[at] = flipBit(notes[at] ?? '', dice);
    return true;
  },
};

/** A checkpoint before the last; null where there is but one. */
function findOlder({ checkpoints }: LogTables, dice: Dice): LogTables['checkpoints'][number] | null {
  return checkpoints.length < 2 ? null : (checkpoints[dice(checkpoints.length - 1)] ?? null);
}

function cut(tables: LogTables, size: number): void {
  const kept = new Set(tables.order.slice(0, size).map(({ entry }) => entry));
  tables.order = tables.order.slice(0, size);
  tables.entries = tables.entries.filter(({ entry }) => kept.has(entry));
}

/** One bit of one letter: of the seven by which it stays one. */
function flipBit(text: string, dice: Dice): string {
  const at = dice(text.length);
  return `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ (1 << dice(7)))}${text.slice(at + 1)}`;
}

function flipBits(bytes: Buffer, dice: Dice): Buffer {
  const changed = Buffer.from(bytes);
  const at = dice(changed.length);
  changed[at] = (changed[at] ?? 0) ^ (1 << dice(8));
  return changed;
}

function sealedLine(entry: string, count: number, seal: typeof keys.seal): { entry: string; line: string } {
  const body = writeEntry({
    who: { by: 'person', id: auditId(count % 90) },
    action: 'exported',
    thing: 'themes',
    count,
  });
  return { entry, line: `${entry} ${1_700_000_000_000_000 + count} ${seal(entry, body)} ${body}` };
}
