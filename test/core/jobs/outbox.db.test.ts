import assert from 'node:assert/strict';
import test from 'node:test';
import { LyhordError } from '#core/errors.ts';
import type { Outlet } from '#core/contracts/outlet.ts';
import { deliver } from '#core/jobs/outbox.ts';
import type { Job } from '#core/store/queue.ts';
import type { Store } from '#core/store/store.ts';
import { openTestStore } from '#test/database.ts';

const signal = new AbortController().signal;

/** A vendor's channel that shows what was posted; a post may be shown though its answer is lost. */
function channel(loseAnswers = 0): Outlet & { readonly shown: string[] } {
  const shown: string[] = [];
  let toLose = loseAnswers;
  return {
    shown,
    settleMs: 0,
    send({ marker }) {
      shown.push(marker);
      if (toLose-- > 0) return Promise.reject(new LyhordError('vendor-unreachable'));
      return Promise.resolve(`post ${shown.length}`);
    },
    find: ({ marker }) => Promise.resolve(shown.includes(marker) ? `post ${shown.indexOf(marker) + 1}` : null),
  };
}

async function writeMessage(store: Store, marker: string): Promise<void> {
  await store.transaction((tx) => tx.saveMessage({ target: 'slack', marker, message: { channel: 'C1' } }));
}

async function nextJob(store: Store): Promise<Job<'deliver'>> {
  const [job] = await store.queue.fetch('deliver', 1);
  return job ?? assert.fail('no message waits');
}

test('a message is sent once, and is not written twice under one marker', async () => {
  const store = await openTestStore();
  const slack = channel();
  await writeMessage(store, 'digest 2026-W47');
  await writeMessage(store, 'digest 2026-W47');
  await deliver({ store, outlets: new Map([['slack', slack]]) }, await nextJob(store), signal);
  assert.deepEqual(slack.shown, ['digest 2026-W47']);
  assert.deepEqual(await store.queue.fetch('deliver', 1), []);
});

test('a message whose answer was lost is found by its marker and not posted again', async () => {
  const store = await openTestStore();
  const slack = channel(1);
  const outlets = new Map([['slack', slack]]);
  await writeMessage(store, 'digest 2026-W47');
  const job = await nextJob(store);
  await assert.rejects(deliver({ store, outlets }, job, signal));
  await deliver({ store, outlets }, job, signal);
  assert.deepEqual(slack.shown, ['digest 2026-W47']);
});

test('a message is not tried again before its last try must have settled', async () => {
  const store = await openTestStore();
  const slack = channel(1);
  const outlets = new Map([['slack', { ...slack, settleMs: 60_000 }]]);
  await writeMessage(store, 'digest 2026-W47');
  const job = await nextJob(store);
  await assert.rejects(deliver({ store, outlets }, job, signal));
  await assert.rejects(deliver({ store, outlets }, job, signal), { code: 'outbox-unsettled' });
  assert.equal(slack.shown.length, 1);
});

test('a message for an outlet that is not there fails by name', async () => {
  const store = await openTestStore();
  await writeMessage(store, 'digest 2026-W47');
  await assert.rejects(deliver({ store, outlets: new Map() }, await nextJob(store), signal), {
    code: 'outlet-missing',
  });
});
