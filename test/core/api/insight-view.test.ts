import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewInsight } from '#core/api/insight-view.ts';
import { calendarDateSchema, type Insight } from '#core/insight/insight.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { fakeConversation, fakeInsight } from '#test/fakes/api/conversations.ts';

const noon = new Date('2026-11-23T12:00:00Z');
const stored = fakeConversation({ id: '1', turns: [['customer', 'Ring [PHONE_1] i morgon.']] });

function stateOf(promise: { dueDate?: string; kept?: boolean }, resolution: Insight['resolution'] = 'promised') {
  const dueDate = promise.dueDate === undefined ? null : calendarDateSchema.parse(promise.dueDate);
  const promises = [
    {
      by: 'agent' as const,
      what: mintRedactedText('ringa'),
      due: null,
      dueDate,
      kept: promise.kept ?? null,
      evidence: [],
    },
  ];
  const { insight } = fakeInsight(stored, { promises, resolution });
  return viewInsight(stored.conversation, insight, noon).promises[0]?.state;
}

test('a promise is kept or broken where the conversation says so, whatever its date', () => {
  assert.equal(stateOf({ kept: true, dueDate: '2026-11-01' }), 'kept');
  assert.equal(stateOf({ kept: false, dueDate: '2026-12-24' }), 'broken');
});

test('a promise is due until its day is over', () => {
  assert.equal(stateOf({ dueDate: '2026-11-22' }), 'overdue');
  assert.equal(stateOf({ dueDate: '2026-11-23' }), 'due-soon');
  assert.equal(stateOf({ dueDate: '2026-11-30' }), 'open');
});

test('a promise without a date is unknown once the case is resolved', () => {
  assert.equal(stateOf({}), 'open');
  assert.equal(stateOf({}, 'resolved'), 'unknown');
});

test('a quote never cuts a mask in two', () => {
  const { insight } = fakeInsight(stored, { churnRisk: { level: 'high', evidence: [{ turn: 0, start: 0, end: 8 }] } });
  const quote = viewInsight(stored.conversation, insight, noon).churnRisk.quotes[0];
  assert.equal(quote?.text, 'Ring [PHONE_1]');
  assert.equal(quote.end, 14);
});

test('evidence that points outside of the conversation gives no quote', () => {
  const evidence = [
    { turn: 3, start: 0, end: 4 },
    { turn: 0, start: 5, end: 900 },
    { turn: 0, start: 4, end: 4 },
  ];
  const { insight } = fakeInsight(stored, { effort: { level: 'high', evidence } });
  assert.deepEqual(viewInsight(stored.conversation, insight, noon).effort.quotes, []);
});
