import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Insight } from '#core/insight/insight.ts';
import { carryForward } from '#core/insight/model/carry-forward.ts';
import { insight, safe } from '#test/core/store/builders.ts';
import { abstain } from '#test/fakes/openai/answers.ts';
import { fakeOpenAi } from '#test/fakes/openai/fake-openai.ts';
import { openModel, talk } from '#test/fakes/openai/open-model.ts';

const grown = talk('Min faktura är fel.', 'Vi rättar den.', 'Nu kom den igen.', 'Vi ringer i morgon.');

test('of turns that the model has read before nothing is sent but the summary that was made of them', async () => {
  const sent: string[] = [];
  const inner = fakeOpenAi('vllm', abstain);
  const server: typeof inner = {
    ...inner,
    fetch: async (input, init) => {
      sent.push(await new Request(input, init).clone().text());
      return inner.fetch(input, init);
    },
  };
  const { model } = openModel(server);
  const base: Insight = { ...insight(), summary: safe('Fakturan var fel.') };
  await model.probe(new AbortController().signal);
  sent.length = 0;
  await model.refine(grown, base, new AbortController().signal, 2);
  assert.ok(sent.length >= 6);
  assert.ok(sent.every((body) => !body.includes('Min faktura är fel') && !body.includes('Vi rättar den')));
  assert.ok(sent.every((body) => body.includes('Vi ringer i morgon')));
  assert.equal(sent.filter((body) => body.includes('Fakturan var fel.')).length, 1);
});

const at = (turn: number) => ({ evidence: [{ turn, start: 0, end: 3 }] });

test('what the model made of the beginning stays, and what is new comes in', () => {
  const then: Insight = { ...insight('då'), churnRisk: { level: 'unknown', evidence: [] }, prices: [at(0)] };
  const earlier: Insight = {
    ...then,
    churnRisk: { level: 'some', ...at(0) },
    prices: [at(0), at(1)],
    flags: [{ kind: 'threat', ...at(1) }],
  };
  const now: Insight = {
    ...then,
    resolution: 'resolved',
    prices: [at(0), at(2)],
    flags: [
      { kind: 'threat', ...at(2) },
      { kind: 'reported_leak', ...at(3) },
    ],
  };
  const carried = carryForward(earlier, then, now, 2);
  assert.equal(carried.churnRisk.level, 'some');
  assert.equal(carried.resolution, 'resolved');
  assert.deepEqual(carried.prices, [at(0), at(1), at(2)]);
  assert.deepEqual(
    carried.flags.map(({ kind }) => kind),
    ['threat', 'reported_leak'],
  );
});

test('a state that the new turns change is the new one', () => {
  const then: Insight = { ...insight(), resolution: 'open' };
  const earlier: Insight = { ...then, resolution: 'promised' };
  assert.equal(carryForward(earlier, then, then, 1).resolution, 'promised');
  assert.equal(carryForward(earlier, then, { ...then, resolution: 'escalated' }, 1).resolution, 'escalated');
});
