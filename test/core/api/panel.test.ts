import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PanelAnswer } from '#core/api/contract.ts';
import { buildPanel } from '#core/api/panel.ts';
import { fakeConversation, fakeInsight } from '#test/fakes/api/conversations.ts';
import { fakeParts } from '#test/fakes/api/parts.ts';

type Ready = Extract<PanelAnswer, { state: 'ready' }>;

async function readyPanel(externalId: string): Promise<Ready> {
  const answer = await buildPanel(fakeParts(), { source: 'samples', externalId });
  assert.equal(answer.state, 'ready');
  return answer;
}

test('every claim of a panel carries the words that stand behind it, verbatim', async () => {
  const { insight } = await readyPanel('1042');
  assert.equal(insight.need?.quotes[0]?.text, 'Jag vill bara ha mitt paket eller pengarna tillbaka.');
  assert.equal(insight.churnRisk.quotes[0]?.by, 'customer');
  assert.equal(insight.churnRisk.quotes[0].turn, 2);
  assert.equal(insight.churnRisk.quotes[0].messageId, '1042-2');
});

test('a conversation that nobody has read is not here', async () => {
  assert.deepEqual(await buildPanel(fakeParts(), { source: 'zendesk', externalId: '77' }), { state: 'not-here' });
});

test('a conversation without an analysis waits for it and already tells what was taken out', async () => {
  const answer = await buildPanel(fakeParts(), { source: 'samples', externalId: '1063' });
  assert.equal(answer.state, 'waiting');
  assert.deepEqual(answer.found, [{ type: 'PERSON', count: 1 }]);
});

test('an analysis of an earlier version of the conversation is not shown', async () => {
  const stored = fakeConversation({ id: '9', turns: [['customer', 'Hej']] });
  const old = { ...fakeInsight(stored), madeFromVersion: '0' };
  const parts = fakeParts({ conversations: [stored], insights: [old] });
  assert.equal((await buildPanel(parts, { source: 'samples', externalId: '9' })).state, 'waiting');
});

test('earlier contacts are those of the same customer alone, and none of later ones', async () => {
  const { earlier } = await readyPanel('1042');
  assert.deepEqual(
    earlier.map(({ id }) => id),
    ['samples:0988'],
  );
});

test('a customer whom nobody knows has no earlier contacts', async () => {
  assert.deepEqual((await readyPanel('1057')).earlier, []);
});

test('a theme above the threshold tells how many other customers said the same', async () => {
  const { sharedBy } = await readyPanel('1042');
  assert.equal(sharedBy.kind, 'shown');
  const [theme] = sharedBy.themes;
  assert.equal(theme?.name, 'Paketet är försenat');
  assert.equal(theme.customers, 8);
  assert.equal(theme.trend.direction, 'rising');
});

test('a theme under the threshold is not named', async () => {
  assert.deepEqual((await readyPanel('1057')).sharedBy, { kind: 'pooled' });
});

test('the kinds of personal data are counted, the most frequent first', async () => {
  const { found } = await readyPanel('1042');
  assert.deepEqual(found[0], { type: 'PERSON', count: 4 });
  assert.deepEqual(found[1], { type: 'CUSTOMER_NUMBER', count: 2 });
});
