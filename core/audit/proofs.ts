import { growTree, nodeHash } from './merkle.ts';

/** The root of all leaves together. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  const tree = growTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree.root();
}

/** RFC 9162, 2.1.3.1: the hashes that lead from one leaf to the root. */
export function proveInclusion(leaves: readonly Buffer[], index: number): Buffer[] {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...proveInclusion(left, index), rootOf(right)]
    : [...proveInclusion(right, index - split), rootOf(left)];
}

/** RFC 9162, 2.1.4.1: the hashes that lead from the root of the first `size` leaves to the root of all. */
export function proveConsistency(leaves: readonly Buffer[], size: number, isWhole = true): Buffer[] {
  if (size === leaves.length) return isWhole ? [] : [rootOf(leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...proveConsistency(left, size, isWhole), rootOf(right)]
    : [...proveConsistency(right, size - split, false), rootOf(left)];
}

/** A leaf's place in a tree of a size. */
export interface Inclusion {
  readonly leaf: Buffer;
  readonly index: number;
  readonly size: number;
  readonly root: Buffer;
}

/** RFC 9162, 2.1.3.2. */
export function verifyInclusion({ leaf, index, size, root }: Inclusion, proof: readonly Buffer[]): boolean {
  if (index < 0 || index >= size) return false;
  let [place, last, joined] = [index, size - 1, leaf];
  for (const part of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      joined = nodeHash(part, joined);
      [place, last] = skipRightEdge(place, last);
    } else joined = nodeHash(joined, part);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && joined.equals(root);
}

/** RFC 9162, 2.1.4.2; that an empty tree comes before every other needs no proof. */
export function verifyConsistency(
  before: { readonly size: number; readonly root: Buffer },
  after: { readonly size: number; readonly root: Buffer },
  proof: readonly Buffer[],
): boolean {
  if (before.size > after.size) return false;
  if (before.size === after.size) return proof.length === 0 && before.root.equals(after.root);
  if (before.size === 0) return proof.length === 0;
  const [first, ...rest] = isPowerOfTwo(before.size) ? [before.root, ...proof] : proof;
  if (!first) return false;
  let [place, last] = [before.size - 1, after.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [old, grown] = [first, first];
  for (const part of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      [old, grown] = [nodeHash(part, old), nodeHash(part, grown)];
      [place, last] = skipRightEdge(place, last);
    } else grown = nodeHash(grown, part);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && old.equals(before.root) && grown.equals(after.root);
}

/** Up the right edge until the place is a right child or the first. */
function skipRightEdge(place: number, last: number): [number, number] {
  let [at, end] = [place, last];
  while (at % 2 === 0 && at !== 0) [at, end] = [half(at), half(end)];
  return [at, end];
}

/** The largest power of two below a size. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

function isPowerOfTwo(size: number): boolean {
  let rest = size;
  while (rest % 2 === 0 && rest > 1) rest /= 2;
  return rest === 1;
}

const half = (number: number): number => Math.floor(number / 2);
