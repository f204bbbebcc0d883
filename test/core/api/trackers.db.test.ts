import assert from 'node:assert/strict';
import test from 'node:test';
import { hashId, localAdministrator, serviceOf, signedIn } from '#core/access/principal.ts';
import { createScopedLyhord } from '#core/api/scoped-lyhord.ts';
import type { AuditEntry } from '#core/audit/entry.ts';
import { record } from '#core/audit/record.ts';
import { regroupThemes } from '#core/jobs/group-themes.ts';
import { idOf, insight, redaction } from '#test/core/store/builders.ts';
import { openTestStore } from '#test/database.ts';
import { fakeParts } from '#test/fakes/api/parts.ts';

const letters = [...'abcdefghijkl'];
const ordinary = [
  'Appen kraschar på morgonen',
  'Teknikern kom aldrig till oss',
  'Min router har inte kommit fram',
  'Jag kan inte logga in längre',
  'Internet ligger nere på gatan',
];
const said = ['Kan jag få min räkning på papper', ...ordinary].flatMap((text) =>
  letters.map((letter) => `${text} ${letter}`),
);
const examples = ['jag vill ha fakturan på papper', 'skicka räkningen på papper'].map((text) => ({
  text,
  isHit: true,
}));
const draft = { name: 'Papper', breadth: 'wide', examples } as const;

async function company() {
  const store = await openTestStore();
  const all = said.map((text, at) =>
    redaction({ externalId: `${at}`, said: [text], customer: letters[at % 12] ?? 'z', startedAt: day(at) }),
  );
  await store.transaction(async (tx) => {
    await tx.saveConversations(all, { redactor: 'redactor 1' });
    const madeFrom = { redactor: 'redactor 1', version: '1' };
    await tx.saveInsights(all.map((_, at) => ({ id: idOf(`${at}`), madeFrom, engine: 'test 1', insight: insight() })));
  });
  const lyhord = createScopedLyhord({
    ...fakeParts(),
    reading: (scope, work) => store.reading(scope, work),
    writing: (work) => store.transaction(work),
    recordPermission: { mayRead: () => Promise.resolve(false) },
    record: (entry: AuditEntry) => store.transaction((tx) => record(tx, entry)),
  });
  return { store, lyhord };
}

/** Within the eight weeks before the day of the fake parts. */
function day(at: number): string {
  return new Date(Date.UTC(2026, 9, 5 + (at % 28), 9)).toISOString();
}

test('a tracker that is switched on is counted by the next grouping, above the privacy threshold', async () => {
  const { store, lyhord } = await company();
  const words = lyhord(localAdministrator);
  const tried = await words.tryTracker(draft, 'real');
  assert.equal(tried.looked, said.length);
  assert.equal(tried.found, 12);
  const { id } = await words.saveTracker({ ...draft, isOn: true });
  const jobs = await store.queue.fetch('group-themes', 10);
  assert.deepEqual(jobs.map(({ data }) => data.samples).sort(), [false, true]);
  for (const job of jobs) await regroupThemes({ store, now: () => new Date('2026-11-23T10:00:00Z') }, job);
  const { trackers } = await words.trackers('real');
  assert.equal(trackers[0]?.id, id);
  assert.deepEqual(trackers[0]?.count.state, 'shown');
});

test('a tracker that is off, or stands under the threshold, tells no number', async () => {
  const { lyhord } = await company();
  const words = lyhord(localAdministrator);
  await words.saveTracker({ ...draft, isOn: false });
  await words.saveTracker({ ...draft, name: 'Nyss', isOn: true });
  const { trackers } = await words.trackers('real');
  assert.deepEqual(
    trackers.map(({ name, count }) => [name, count]),
    [
      ['Nyss', { state: 'pooled' }],
      ['Papper', { state: 'off' }],
    ],
  );
});

test('the words of a tracker are redacted before they are kept', async () => {
  const { store, lyhord } = await company();
  const mine = [{ text: 'skriv till anna@example.se om fakturan', isHit: true }];
  await lyhord(localAdministrator).saveTracker({ ...draft, examples: mine, isOn: false });
  const [tracker] = await store.listTrackers();
  assert.equal(tracker?.examples[0]?.text, 'skriv till [EMAIL_1] om fakturan');
});

test('who may count may not change, and a token may neither', async () => {
  const { lyhord } = await company();
  for (const asker of [
    signedIn(hashId('i', 'a'), ['analyst'], []),
    signedIn(hashId('i', 'b'), ['agent'], []),
    serviceOf('1', ['themes']),
  ]) {
    await assert.rejects(lyhord(asker).saveTracker({ ...draft, isOn: true }), { code: 'not-allowed' });
    await assert.rejects(lyhord(asker).tryTracker(draft, 'real'), { code: 'not-allowed' });
  }
  assert.deepEqual((await lyhord(signedIn(hashId('i', 'a'), ['analyst'], [])).trackers('real')).trackers, []);
});

test('a manager tries a tracker on the conversations of his groups alone', async () => {
  const { lyhord } = await company();
  const tried = await lyhord(signedIn(hashId('i', 'm'), ['manager'], ['sales'])).tryTracker(draft, 'real');
  assert.equal(tried.looked, 0);
});

test('a removed tracker is gone for everybody', async () => {
  const { lyhord } = await company();
  const words = lyhord(localAdministrator);
  const { id } = await words.saveTracker({ ...draft, isOn: true });
  await words.removeTracker(id);
  assert.deepEqual((await words.trackers('real')).trackers, []);
});
