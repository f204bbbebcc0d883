import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { openCheckpoint, signCheckpoint } from '#core/audit/checkpoint.ts';
import { leafHash } from '#core/audit/merkle.ts';
import { noteSigner, openNote, readVerifierKey, writeVerifierKey } from '#core/audit/signed-note.ts';

const signer = noteSigner('lyhord/test', Buffer.alloc(32, 7));
const checkpoint = { size: 3, root: leafHash('three') };

test('a note that others signed is verified by their key', () => {
  // The example of https://c2sp.org/signed-note's libraries (Go's golang.org/x/mod/sumdb/note and yaglo/signed_note).
  const key = readVerifierKey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
  const signature = 'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=';
  assert.ok(key);
  assert.equal(
    openNote(`This is an example message.\n\n— example.com/foo ${signature}\n`, key),
    'This is an example message.\n',
  );
  assert.equal(openNote(`This is another message.\n\n— example.com/foo ${signature}\n`, key), null);
});

test('a checkpoint is three lines and a signature, and is read again', () => {
  const note = signCheckpoint(checkpoint, signer);
  assert.match(note, /^lyhord\/test\n3\n[A-Za-z0-9+/]{43}=\n\n— lyhord\/test [A-Za-z0-9+/]+=*\n$/);
  assert.deepEqual(openCheckpoint(note, signer.verifier), checkpoint);
});

test("another log's checkpoint, and one that another key signed, are refused", () => {
  const note = signCheckpoint(checkpoint, signer);
  assert.equal(openCheckpoint(note, noteSigner('lyhord/other', Buffer.alloc(32, 7)).verifier), null);
  assert.equal(openCheckpoint(note, noteSigner('lyhord/test', Buffer.alloc(32, 8)).verifier), null);
});

test('a checkpoint with any character changed is refused', () => {
  const note = signCheckpoint(checkpoint, signer);
  fc.assert(
    fc.property(fc.nat(note.length - 1), fc.integer({ min: 1, max: 127 }), (at, change) => {
      const other = String.fromCharCode(note.charCodeAt(at) ^ change);
      return openCheckpoint(note.slice(0, at) + other + note.slice(at + 1), signer.verifier) === null;
    }),
    { numRuns: 500 },
  );
});

test('the public key is written in one line and read again', () => {
  const text = writeVerifierKey(signer.verifier);
  assert.deepEqual(readVerifierKey(text)?.id, signer.verifier.id);
  assert.equal(readVerifierKey(text.replace('lyhord', 'lyhorb')), null);
  assert.equal(readVerifierKey('no key'), null);
});
