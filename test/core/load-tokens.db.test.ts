import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LyhordError } from '#core/errors.ts';
import { openTokenBox } from '#core/load-tokens.ts';
import { openTestStore } from '#test/database.ts';

const data = mkdtempSync(join(tmpdir(), 'lyhord-tokens-'));
const store = await openTestStore();
after(async () => {
  await store.close();
  rmSync(data, { recursive: true });
});
const boxOf = (vendor: string) => openTokenBox({ data }, vendor, () => Promise.resolve(store));

test('what a vendor gave is kept for its holder, and for no other vendor or holder', async () => {
  const box = boxOf('kept');
  assert.equal(await box.change('company', () => Promise.resolve('secret-1')), 'secret-1');
  assert.equal(await box.read('company'), 'secret-1');
  assert.equal(await box.read('7'), null);
  assert.equal(await boxOf('other').read('company'), null);
  assert.deepEqual(await box.list(), ['company']);
});

test('the database holds nothing of a secret that can be read', async () => {
  await boxOf('sealed').change('company', () => Promise.resolve('a-secret-to-be-sealed'));
  const sealed = await store.tokens.read('sealed', 'company');
  assert.ok(sealed && !Buffer.from(sealed).includes('a-secret'));
});

test('a change of two at once is made one after the other', async () => {
  const box = boxOf('renewed');
  await box.change('company', () => Promise.resolve('1'));
  const renew = () => box.change('company', (kept) => Promise.resolve(String(Number(kept) + 1)));
  await Promise.all([renew(), renew(), renew()]);
  assert.equal(await box.read('company'), '4');
});

test('a change that fails leaves what was kept', async () => {
  const box = boxOf('failing');
  await box.change('company', () => Promise.resolve('kept'));
  await assert.rejects(box.change('company', () => Promise.reject(new Error('no answer'))));
  assert.equal(await box.read('company'), 'kept');
});

test('what is removed is gone, and may be kept anew', async () => {
  const box = boxOf('removed');
  await box.change('company', () => Promise.resolve('first'));
  assert.equal(await box.change('company', () => Promise.resolve(null)), null);
  assert.deepEqual(await box.list(), []);
  await box.change('company', () => Promise.resolve('second'));
  assert.equal(await box.read('company'), 'second');
});

test('a secret that stands in the place of another is refused', async () => {
  const box = boxOf('moved');
  await box.change('7', () => Promise.resolve('of seven'));
  const sealed = await store.tokens.read('moved', '7');
  await store.tokens.change('moved', '8', () => Promise.resolve(sealed));
  await assert.rejects(box.read('8'), isUnreadable);
});

test('with another key file nothing is opened', async () => {
  const box = boxOf('locked');
  await box.change('company', () => Promise.resolve('under the first key'));
  writeFileSync(join(data, 'keys', 'tokens.key'), `${Buffer.alloc(32, 7).toString('base64')}\n`);
  await assert.rejects(box.read('company'), isUnreadable);
});

function isUnreadable(error: unknown): boolean {
  return error instanceof LyhordError && error.code === 'tokens-unreadable';
}
