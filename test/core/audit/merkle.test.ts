import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { growTree, leafHash, nodeHash } from '#core/audit/merkle.ts';
import { proveConsistency, proveInclusion, rootOf, verifyConsistency, verifyInclusion } from '#core/audit/proofs.ts';

/**
 * The reference tree of Certificate Transparency: leaves, and the roots of the first one, two, … of them. Source:
 * google/certificate-transparency, cpp/merkletree/merkle_tree_test.cc; the same in transparency-dev/merkle, testonly.
 */
const referenceLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const referenceRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const reference = referenceLeaves.map((hex) => leafHash(Buffer.from(hex, 'hex')));
const numbered = (count: number) => Array.from({ length: count }, (_, index) => leafHash(`entry ${index}`));

test('the roots are those of the reference tree of Certificate Transparency', () => {
  assert.deepEqual(
    referenceRoots.map((_, size) => rootOf(reference.slice(0, size)).toString('hex')),
    referenceRoots,
  );
});

/** Computed as the section's definition says it, without the edge. */
function rootByDefinition(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only && leaves.length === 1) return only;
  const split = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return nodeHash(rootByDefinition(leaves.slice(0, split)), rootByDefinition(leaves.slice(split)));
}

test('a tree that grows has the root that the definition says, at each size', () => {
  const leaves = numbered(70);
  const tree = growTree();
  for (const [index, leaf] of leaves.entries()) {
    tree.append(leaf);
    assert.ok(tree.root().equals(rootByDefinition(leaves.slice(0, index + 1))), String(index));
  }
});

test('a tree goes on from its edge as if it had never stopped', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(60), (before, after) => {
      const leaves = numbered(before + after);
      const first = growTree();
      for (const leaf of leaves.slice(0, before)) first.append(leaf);
      const second = growTree(first.size, first.edge());
      for (const leaf of leaves.slice(before)) second.append(leaf);
      return second.size === leaves.length && second.root().equals(rootOf(leaves));
    }),
    { numRuns: 40 },
  );
  assert.throws(() => growTree(3, Buffer.alloc(32)), RangeError);
});

test('every leaf is proved to be in every tree that holds it, and in no other place', () => {
  for (let size = 1; size <= 40; size += 1) {
    const leaves = numbered(size);
    const root = rootOf(leaves);
    for (const [index, leaf] of leaves.entries()) {
      const proof = proveInclusion(leaves, index);
      assert.ok(verifyInclusion({ leaf, index, size, root }, proof), `${index} in ${size}`);
      assert.ok(!verifyInclusion({ leaf, index: index + 1, size, root }, proof), `${index + 1} in ${size}`);
      assert.ok(!verifyInclusion({ leaf: nodeHash(leaf, leaf), index, size, root }, proof));
      assert.ok(!verifyInclusion({ leaf, index, size, root }, [...proof, root]));
    }
  }
});

test('every tree is proved to be the beginning of every larger one, and of no other', () => {
  const leaves = numbered(40);
  for (let after = 1; after <= 40; after += 1) {
    const grown = { size: after, root: rootOf(leaves.slice(0, after)) };
    for (let before = 1; before <= after; before += 1) {
      const old = { size: before, root: rootOf(leaves.slice(0, before)) };
      const proof = proveConsistency(leaves.slice(0, after), before);
      assert.ok(verifyConsistency(old, grown, proof), `${before} in ${after}`);
      assert.ok(!verifyConsistency({ ...old, root: nodeHash(old.root, old.root) }, grown, proof));
      assert.ok(!verifyConsistency(old, grown, [...proof, old.root]));
      if (proof.length > 0) assert.ok(!verifyConsistency(old, grown, proof.slice(1)));
    }
  }
});

test('a proof with one bit changed proves nothing', () => {
  const leaves = numbered(33);
  const root = rootOf(leaves);
  fc.assert(
    fc.property(fc.nat(32), fc.nat(1000), fc.nat(255), (index, part, bit) => {
      const proof = proveInclusion(leaves, index).map((hash) => Buffer.from(hash));
      const changed = proof[part % proof.length];
      const at = bit >> 3;
      if (changed) changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7));
      return !verifyInclusion({ leaf: leaves[index] ?? root, index, size: 33, root }, proof);
    }),
  );
});
