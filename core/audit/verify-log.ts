import type { AuditLog } from '#core/store/audit-log.ts';
import type { AuditKeys } from './audit-keys.ts';
import { type CheckpointWalk, passCheckpoint, pageCheckpoints, startWalk } from './checkpoint-walk.ts';
import { readEntry } from './entry.ts';
import { splitLine } from './line.ts';
import { isSealed } from './number-entries.ts';
import type { Problem } from './problem.ts';
import { type OutsideNotes, readOutside } from './read-outside.ts';
import type { NoteVerifier } from './signed-note.ts';
import { checkBatch, type CheckedBatch, checkRows } from './verify-batch.ts';

export interface VerifyParts {
  readonly log: Omit<AuditLog, 'number'>;
  readonly verifier: NoteVerifier;
  /** Tells entries that this program wrote; null where its key isn't at hand, as with an auditor. */
  readonly seal: AuditKeys['seal'] | null;
  /** Checkpoints that stood outside the database, in the order of their writing. */
  readonly outside: AsyncIterable<string>;
  readonly onProgress?: (entries: number) => void;
}

export interface LogSummary {
  readonly entries: number;
  /** Written and not numbered yet. */
  readonly waiting: number;
  readonly checkpoints: number;
  /** Of them those that stand outside as well. */
  readonly outside: number;
  /** Sizes at which the log went on from an older state, by an entry of its own. */
  readonly resumed: readonly number[];
}

const batchSize = 8192;
const pageSize = 1000;

/** Reads the whole log and yields what is wrong with it. Holds a batch of it in memory at a time. */
export async function* verifyLog(parts: VerifyParts): AsyncGenerator<Problem, LogSummary> {
  const outside = await readOutside(parts.outside, parts.verifier);
  yield* outside.problems;
  const walk = startWalk(parts, outside.notes);
  const checkpoints = pageCheckpoints(parts.log);
  let next = await checkpoints.next();
  for await (const { from, checked } of readAll(parts.log)) {
    yield* checked.problems;
    const told = new Set(checked.problems.map((problem) => ('number' in problem ? problem.number : -1)));
    for (const [index, leaf] of checked.leaves.entries()) {
      while (!next.done && next.value.size <= walk.tree.size) {
        yield* await passCheckpoint(walk, next.value);
        next = await checkpoints.next();
      }
      walk.append(leaf, told.has(from + index));
    }
    parts.onProgress?.(walk.tree.size);
  }
  for (; !next.done; next = await checkpoints.next()) yield* await passCheckpoint(walk, next.value);
  yield* await checkEnd(parts.log, walk);
  const waiting = yield* checkWaiting(parts);
  const resumed = yield* checkFalls(parts, outside);
  return { entries: walk.tree.size, waiting, checkpoints: walk.checkpoints, outside: walk.confirmed, resumed };
}

/** Up to the last checkpoint's size, a batch ahead: the database reads while the last batch is hashed. */
async function* readAll(log: VerifyParts['log']): AsyncGenerator<{ from: number; checked: CheckedBatch }> {
  const size = (await log.lastCheckpoint())?.size ?? 0;
  let ahead = log.readBatch(0, batchSize);
  for (let from = 0; ; from += batchSize) {
    const batch = await ahead;
    const count = Math.min(batchSize, Math.min(size, batch.newest + 1) - from);
    if (count <= 0) return;
    if (from + count < Math.min(size, batch.newest + 1)) {
      ahead = log.readBatch(from + batchSize, Math.min(batchSize, size - from - batchSize));
    }
    // Handled where it is awaited; a loop that is left early must not leave a rejection behind.
    ahead.catch(() => undefined);
    const isCut = batch.rows > count && from + batchSize > size;
    const whole = isCut ? null : checkBatch(batch, from, count);
    yield { from, checked: whole ?? checkRows(await log.readRows(from, count), from, count) };
    if (batch.rows === 0 || count < batchSize) return;
  }
}

async function checkEnd(log: VerifyParts['log'], { tree, notes }: CheckpointWalk): Promise<readonly Problem[]> {
  const { size } = tree;
  const { oldest, newest } = await log.readBatch(0, 1);
  const problems: Problem[] = [];
  if (oldest < -1 || (oldest === -1 && newest >= 0)) problems.push({ kind: 'beyond-checkpoint', from: oldest, to: -1 });
  if (newest >= size) problems.push({ kind: 'beyond-checkpoint', from: size, to: newest });
  const lost = Math.max(-1, ...notes.keys());
  for (const known of notes.keys()) if (known <= size) problems.push({ kind: 'checkpoint-missing', size: known });
  if (lost > size) problems.push({ kind: 'rolled-back', size, outside: lost });
  return problems;
}

async function* checkWaiting({ log, seal }: VerifyParts): AsyncGenerator<Problem, number> {
  let [above, waiting] = ['-1', 0];
  for (;;) {
    const lines = await log.readWaiting(above, pageSize);
    for (const line of lines) {
      if (seal && !isSealed(line, seal)) yield { kind: 'entry-foreign', entry: line.entry };
      else waiting += 1;
      above = line.entry;
    }
    if (lines.length < pageSize) return waiting;
  }
}

/** A fall of the sizes outside is a roll-back, unless the log tells soon after that an administrator accepted it. */
async function* checkFalls({ log, seal }: VerifyParts, { falls }: OutsideNotes): AsyncGenerator<Problem, number[]> {
  const resumed: number[] = [];
  for (const { size, lostSize } of falls) {
    const rows = await log.readRows(size, pageSize);
    const isAccepted = rows.some(({ entry, line }) => {
      const told = line === null ? null : readEntry(splitLine(line)?.body ?? '');
      const isTold = told?.action === 'log-resumed' && told['size'] === size && told['outsideSize'] === lostSize;
      return isTold && line !== null && (!seal || isSealed({ entry, line }, seal));
    });
    if (isAccepted) resumed.push(size);
    else yield { kind: 'rolled-back', size, outside: lostSize };
  }
  return resumed;
}
