import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Role } from '#core/conversation/conversation.ts';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { toInsightLine } from '#core/insight/insight-line.ts';
import { readConversation } from '#core/insight/reading/reading.ts';
import { conversationOf } from './conversation-of.ts';

const engine = createEmbeddedEngine();
const line = async (...turns: (readonly [Role, string])[]) => {
  const conversation = conversationOf(...turns);
  return toInsightLine(await engine.extract(conversation), conversation);
};

test('an agent who names a day makes a promise, with the day resolved', async () => {
  const { promises, resolution } = await line(
    ['customer', 'När kommer min router?'],
    ['agent', 'Jag ringer dig på fredag.'],
  );
  assert.deepEqual(
    promises.map(({ by, dueDate, kept }) => ({ by, dueDate, kept })),
    [{ by: 'agent', dueDate: '2026-11-27', kept: null }],
  );
  assert.equal(resolution, 'promised');
});

test('a promise told again is the agent’s and broken', async () => {
  const { promises, processProblems } = await line(['customer', 'Ni lovade ringa i tisdags. Ingen har ringt.']);
  assert.equal(promises[0]?.by, 'agent');
  assert.equal(promises[0]?.kept, false);
  assert.ok(processProblems.some(({ kind }) => kind === 'promise_broken'));
});

test('hedges, norms and road maps promise nothing', async () => {
  for (const text of [
    'Leveranser brukar ta tre dagar.',
    'Vi hoppas kunna lösa det på fredag.',
    'It should arrive tomorrow, hopefully.',
    "It's on the roadmap for next year.",
  ]) {
    const { promises } = await line(['customer', 'När kommer det?'], ['agent', text]);
    assert.deepEqual(promises, [], text);
  }
});

test('what did not happen is no risk, a condition is some, a decision is high', async () => {
  const level = async (text: string) => (await line(['customer', text])).churnRisk.level;
  assert.equal(await level('Hade ni varit dyrare hade jag bytt.'), 'none');
  assert.equal(await level('Jag tänker inte säga upp avtalet.'), 'none');
  assert.equal(await level('Höjer ni priset igen säger jag upp avtalet.'), 'some');
  assert.equal(await level('Jag säger upp mitt avtal.'), 'high');
});

test('a carrier, a payment service and a device maker are no competitors', async () => {
  const { competitors } = await line([
    'customer',
    'PostNord tappade paketet, Klarna vill ha betalt och min Samsung är trasig. Telia är billigare än er.',
  ]);
  assert.deepEqual(
    competitors.map(({ name }) => name),
    ['Telia'],
  );
});

test('courtesy has no mood', async () => {
  const { sentiment } = await line(
    ['customer', 'Hej, kan ni skicka en kopia på fakturan?'],
    ['agent', 'Ja.'],
    ['customer', 'Tack för hjälpen!'],
  );
  assert.deepEqual([sentiment.start, sentiment.end], [0, 0]);
});

test('an employee has no mood, whatever he writes', async () => {
  const { sentiment } = await line(['agent', 'Jag är rasande och trött på det här jobbet.']);
  assert.deepEqual(sentiment, { start: null, end: null, turns: [] });
});

test('masks are never cut into two sentences', () => {
  const text = 'Hej [PERSON_1]. Mejla [EMAIL_2]! Tack.';
  const { turns } = readConversation(conversationOf(['customer', text]));
  assert.deepEqual(
    turns[0]?.sentences.map(({ start, end }) => text.slice(start, end)),
    ['Hej [PERSON_1].', 'Mejla [EMAIL_2]!', 'Tack.'],
  );
});

test('whatever is written, every quote stands in its turn', async () => {
  const words =
    'jag ni lovade ringa på fredag inte fått svar säger upp avtalet Telia väntat tre veckor i kö [PERSON_1] 399 kr ? . , " tack I will call you'.split(
      ' ',
    );
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string())).map((pieces) => pieces.join(' '));
  await fc.assert(
    fc.asyncProperty(text, text, async (first, second) => {
      const conversation = conversationOf(['customer', first], ['agent', second]);
      const found = toInsightLine(await engine.extract(conversation), conversation);
      const claims = [
        ...found.promises,
        ...found.processProblems,
        ...found.flags,
        ...found.nextSteps,
        found.churnRisk,
        found.effort,
      ];
      for (const { evidence } of claims)
        for (const { turn, start, end, quote } of evidence)
          assert.equal(quote, conversation.turns[turn]?.text.slice(start, end));
    }),
    { numRuns: 200 },
  );
});

test('the same conversation gives the same insight', async () => {
  const conversation = conversationOf(
    ['customer', 'Jag är så besviken, tre mejl och inget svar!'],
    ['agent', 'Jag mejlar dig i morgon.'],
  );
  assert.deepEqual(await engine.extract(conversation), await createEmbeddedEngine().extract(conversation));
});

test('a very long sentence takes no more than linear time', async () => {
  const time = async (times: number) => {
    const conversation = conversationOf([
      'customer',
      'jag har inte fått något svar och ni lovade att ringa '.repeat(times),
    ]);
    const started = performance.now();
    await engine.extract(conversation);
    return performance.now() - started;
  };
  await time(200);
  const [short, long] = [await time(500), await time(4000)];
  assert.ok(long < 8 * 4 * Math.max(short, 5), `${short} ms, ${long} ms`);
});
