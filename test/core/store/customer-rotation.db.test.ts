import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import fc from 'fast-check';
import { customerKey, nextCustomerKey } from '#core/redaction/keyed-hash.ts';
import { openStore } from '#core/store/open-store.ts';
import { createTestDatabase } from '#test/database.ts';
import { idOf, instant, redaction } from './builders.ts';

const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const range = { samples: false };

async function openWith(url: string, generation: number) {
  const store = await openStore({ database: url, folder: '', generation });
  test.after(() => store.close());
  const save = (externalId: string, customer: string, ring: [Uint8Array, ...Uint8Array[]]) => {
    const { conversation, ...rest } = redaction({ externalId });
    const mine = { ...conversation, customer: customerKey(ring, customer) };
    return store.transaction((tx) => tx.saveConversation({ ...rest, conversation: mine }, { redactor: 'r 1' }));
  };
  const rotate = (known: number, key: Uint8Array) =>
    store.transaction((tx) =>
      tx.rotateCustomers(
        known,
        (customer) => nextCustomerKey(key, customer),
        () => undefined,
      ),
    );
  return { store, save, rotate };
}

test('after a change of the key a customer is known again, by conversations of before and after', async () => {
  const url = await createTestDatabase();
  const before = await openWith(url, 1);
  await before.save('a', 'anna@example.com', [first]);
  await before.save('b', 'bo@example.com', [first]);
  assert.equal(await before.rotate(1, second), 2);
  const after = await openWith(url, 2);
  await after.save('c', 'Anna@example.com ', [first, second]);
  const key = customerKey([first, second], 'anna@example.com');
  const known = await after.store.earlierContacts(key, { before: instant('2027-01-01T00:00:00Z'), limit: 10 });
  assert.deepEqual(known.map(({ id }) => id).sort(), [idOf('a'), idOf('c')]);
  assert.equal((await after.store.countConversations(range)).customers, 2);
  assert.deepEqual(
    await after.store.earlierContacts(customerKey([first], 'anna@example.com'), {
      before: instant('2027-01-01T00:00:00Z'),
      limit: 10,
    }),
    [],
  );
});

test('a process with the keys of before writes no customer any more', async () => {
  const url = await createTestDatabase();
  const old = await openWith(url, 1);
  await old.save('a', 'anna@example.com', [first]);
  await old.rotate(1, second);
  await assert.rejects(old.save('b', 'bo@example.com', [first]), { code: 'customer-key-old' });
  await assert.rejects(old.rotate(1, third), { code: 'customer-key-old' });
  assert.equal((await old.store.countConversations(range)).conversations, 1);
});

test('a change that is broken off changes nothing', async () => {
  const { store, save } = await openWith(await createTestDatabase(), 1);
  await save('a', 'anna@example.com', [first]);
  const broken = store.transaction((tx) =>
    tx.rotateCustomers(
      1,
      () => {
        throw new Error('the power goes');
      },
      () => undefined,
    ),
  );
  await assert.rejects(broken);
  assert.equal(await store.readGeneration(), 1);
  assert.equal(await save('b', 'anna@example.com', [first]), 'new');
  assert.equal((await store.countConversations(range)).customers, 1);
});

test('writers and a change at once leave no hash of before behind', async () => {
  const url = await createTestDatabase();
  const old = await openWith(url, 1);
  const writes = Array.from({ length: 30 }, (_, index) =>
    old.save(`w${index}`, `customer ${index % 5}`, [first]).then(
      () => true,
      () => false,
    ),
  );
  const rotated = old.rotate(1, second);
  const written = (await Promise.all(writes)).filter(Boolean).length;
  await rotated;
  const counts = await old.store.countConversations(range);
  assert.equal(counts.conversations, written);
  const after = await openWith(url, 2);
  for (let index = 0; index < 5; index += 1) await after.save(`n${index}`, `customer ${index}`, [first, second]);
  assert.equal((await after.store.countConversations(range)).customers, 5);
});

test('two customers stay two through every change, and one stays one', () => {
  fc.assert(
    fc.property(fc.emailAddress(), fc.emailAddress(), (one, other) => {
      const ring = [first, second, third] as const;
      const isSame = one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase();
      const steps = nextCustomerKey(third, nextCustomerKey(second, customerKey([first], one)));
      return (
        customerKey([...ring], one) === steps &&
        (customerKey([...ring], one) === customerKey([...ring], other)) === isSame
      );
    }),
    { numRuns: 50 },
  );
});
