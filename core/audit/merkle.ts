import { hash } from 'node:crypto';

/** Hashes are SHA-256; a tree is RFC 6962's (section 2.1), the same as RFC 9162's. */
export const hashBytes = 32;

/** The hash of a leaf: of a zero byte and its data. */
export function leafHash(data: string | Uint8Array): Buffer {
  return hashPrefixed(Buffer.concat([leafMark, Buffer.from(data)]));
}

/** The hash of bytes that begin with their mark (0 for a leaf) already, for whoever hashes millions. */
export function hashPrefixed(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}

/** The hash of a node: of a one byte and its two children. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1);
  pair.set(right, 1 + hashBytes);
  return hash('sha256', pair, 'buffer');
}

const leafMark = Buffer.from([0]);
const pair = Buffer.from([1, ...new Uint8Array(2 * hashBytes)]);

/** A tree that only grows, of which no more is kept than its right edge: a hash for each one bit of the size. */
export interface GrowingTree {
  readonly size: number;
  append(leaf: Buffer): void;
  root(): Buffer;
  /** The edge's hashes in a row, the widest subtree first: enough to go on from. */
  edge(): Buffer;
}

/** Begins an empty tree, or goes on from an edge. Throws where the edge isn't one of that size. */
export function growTree(size = 0, edge: Uint8Array = new Uint8Array()): GrowingTree {
  if (edge.length !== countOnes(size) * hashBytes)
    throw new RangeError('an edge has a hash for each one bit of the size');
  const parts = cutHashes(edge);
  let grown = size;
  return {
    get size() {
      return grown;
    },
    append(leaf) {
      let joined = leaf;
      for (let rest = grown; rest % 2 === 1; rest = (rest - 1) / 2) joined = nodeHash(parts.pop() ?? joined, joined);
      parts.push(joined);
      grown += 1;
    },
    root: () =>
      parts.reduceRight<Buffer | null>((right, left) => (right ? nodeHash(left, right) : left), null) ?? emptyRoot,
    edge: () => Buffer.concat(parts),
  };
}

/** The root of a tree without leaves: the hash of nothing. */
export const emptyRoot = hash('sha256', Buffer.alloc(0), 'buffer');

/** Cuts hashes that stand in a row. */
export function cutHashes(bytes: Uint8Array): Buffer[] {
  return Array.from({ length: bytes.length / hashBytes }, (_, index) =>
    Buffer.from(bytes.subarray(index * hashBytes, (index + 1) * hashBytes)),
  );
}

/** Of a number that may pass 32 bits. */
function countOnes(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}
