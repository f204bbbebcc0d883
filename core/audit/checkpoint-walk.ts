import type { StoredCheckpoint } from '#core/store/audit-log.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { type GrowingTree, growTree } from './merkle.ts';
import { isSealed } from './number-entries.ts';
import type { Problem } from './problem.ts';
import type { VerifyParts } from './verify-log.ts';

/** A tree that is grown anew from the log and compared with the log's checkpoints on the way. */
export interface CheckpointWalk {
  readonly tree: GrowingTree;
  /** Adds a leaf; null is a lost one. `isTold` says that something is known to be wrong with it. */
  append(leaf: Buffer | null, isTold: boolean): void;
  /** Checkpoints outside that were not met yet, by size. */
  readonly notes: Map<number, string>;
  readonly checkpoints: number;
  readonly confirmed: number;
}

interface Walk extends CheckpointWalk {
  readonly parts: Pick<VerifyParts, 'log' | 'verifier' | 'seal'>;
  tree: GrowingTree;
  /** The size at the last checkpoint; what lies between is judged as one. */
  from: number;
  isTold: boolean;
  checkpoints: number;
  confirmed: number;
}

const lostLeaf = Buffer.alloc(32);
const pageSize = 1000;

export function startWalk(parts: Walk['parts'], notes: Map<number, string>): Walk {
  const walk: Walk = {
    ...{ parts, notes, tree: growTree(), from: 0, isTold: false, checkpoints: 0, confirmed: 0 },
    append(leaf, isTold) {
      walk.isTold ||= isTold || leaf === null;
      walk.tree.append(leaf ?? lostLeaf);
    },
  };
  return walk;
}

/** Every checkpoint of the database, smallest first. */
export async function* pageCheckpoints(log: VerifyParts['log']): AsyncGenerator<StoredCheckpoint> {
  for (let above = -1; ;) {
    const page = await log.readCheckpoints(above, pageSize);
    yield* page;
    above = page.at(-1)?.size ?? above;
    if (page.length < pageSize) return;
  }
}

/**
 * Compares a checkpoint with the tree and with what stands outside. After a difference the tree goes on from the
 * checkpoint's own edge, so that the next range is judged by itself.
 */
export async function passCheckpoint(walk: Walk, stored: StoredCheckpoint): Promise<readonly Problem[]> {
  walk.checkpoints += 1;
  const { size } = stored;
  const problems = compareOutside(walk, stored);
  const known = openStored(stored, walk);
  if (!known) return [...problems, { kind: 'checkpoint-invalid', size }];
  if (size > walk.tree.size) return [...problems, { kind: 'rolled-back', size: walk.tree.size, outside: size }];
  if (size < walk.tree.size) return [...problems, { kind: 'checkpoint-invalid', size }];
  const isRight = walk.tree.root().equals(known.checkpoint.root);
  if (!isRight && !walk.isTold) problems.push(...(await findForged(walk, size)));
  if (!isRight) walk.tree = known.edge;
  walk.from = size;
  walk.isTold = false;
  return problems;
}

function compareOutside(walk: Walk, { size, note }: StoredCheckpoint): Problem[] {
  const outside = walk.notes.get(size);
  walk.notes.delete(size);
  if (outside === note) walk.confirmed += 1;
  return outside === undefined || outside === note ? [] : [{ kind: 'outside-differs', size }];
}

/** A stored checkpoint is right in itself where it is signed, of its size, and its edge has its root. */
function openStored(
  { size, edge, note }: StoredCheckpoint,
  { parts }: Walk,
): { readonly checkpoint: Checkpoint; readonly edge: GrowingTree } | null {
  const checkpoint = openCheckpoint(note, parts.verifier);
  if (checkpoint?.size !== size) return null;
  try {
    const tree = growTree(size, edge);
    return tree.root().equals(checkpoint.root) ? { checkpoint, edge: tree } : null;
  } catch {
    return null;
  }
}

/** Where lines and hashes were both replaced only the seals can tell which; in another order they are all whole. */
async function findForged({ parts, from }: Walk, to: number): Promise<readonly Problem[]> {
  const forged: Problem[] = [];
  for (let start = from; parts.seal && start < to; start += pageSize) {
    for (const { number, entry, line } of await parts.log.readRows(start, Math.min(pageSize, to - start))) {
      if (line !== null && !isSealed({ entry, line }, parts.seal)) forged.push({ kind: 'entry-forged', number, entry });
    }
  }
  return forged.length > 0 ? forged : [{ kind: 'root-differs', from, to: to - 1 }];
}
