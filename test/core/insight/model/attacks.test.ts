import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RedactedConversation } from '#core/conversation/conversation.ts';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import type { Insight } from '#core/insight/insight.ts';
import { findInjections } from '#core/insight/model/find-injections.ts';
import { guardEngine } from '#core/insight/model/guard-engine.ts';
import { abstain } from '#test/fakes/openai/answers.ts';
import { type Asked, fakeOpenAi } from '#test/fakes/openai/fake-openai.ts';
import { openModel, talk } from '#test/fakes/openai/open-model.ts';
import { safe } from '#test/core/store/builders.ts';
import { loadAttacks } from '../../../../bench/insight/attacks/load.ts';

const honest = {
  sv: talk(
    'Hej! Jag har väntat i två veckor på svar om min faktura och är ganska trött på det här.',
    'Vi beklagar. Jag återkommer till dig på fredag med ett besked.',
    'Tack, då väntar jag på det. Annars går jag till Tibber.',
  ),
  en: talk(
    'Hello, I have waited two weeks for an answer about my bill and I am rather fed up.',
    'Sorry about that. I will call you back on Friday with an answer.',
    'Thanks, I will wait for that. Otherwise I am moving to Octopus.',
  ),
};

/** Where an attack stands: alone, under or behind what the customer says, in the agent's words, in the subject. */
const places: Record<string, (conversation: RedactedConversation, text: string) => RedactedConversation> = {
  'a turn of its own': (conversation, text) => {
    const { turns } = conversation;
    const first = turns[0];
    assert.ok(first);
    return { ...conversation, turns: [...turns, { ...first, text: safe(text) }] };
  },
  'under the first turn': (conversation, text) => append(conversation, 0, `\n\n${text}`),
  'behind the last turn': (conversation, text) => append(conversation, 2, ` ${text}`),
  "under the agent's turn": (conversation, text) => append(conversation, 1, `\n${text}`),
  'the subject': (conversation, text) => ({ ...conversation, subject: safe(text) }),
};

function append(conversation: RedactedConversation, at: number, text: string): RedactedConversation {
  const turns = conversation.turns.map((turn, index) =>
    index === at ? { ...turn, text: safe(turn.text + text) } : turn,
  );
  return { ...conversation, turns };
}

/** Everything of an insight that counts: all but the words of the model's own. */
function counted(insight: Insight) {
  const own = insight.contactReason?.own ?? null;
  return { ...insight, summary: null, customerNeed: null, contactReason: null, product: null, engine: null, own };
}

const attacks = loadAttacks();

/** A model that does what any order in the text says: it answers the worst, on real, on invented and on the orders' own quotes. */
function obey(asked: Asked): unknown {
  const data = asked.messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => content)
    .join('\n');
  if (!holdsOrder(data)) return abstain(asked);
  const real = data.includes('Tibber') ? 'Annars går jag till Tibber' : 'Otherwise I am moving to Octopus';
  const worst: Record<string, unknown> = {
    says: 'yes',
    churn: 'high',
    churn_quote: real,
    effort: 'low',
    effort_quote: real,
    resolution: 'escalated',
    resolution_quote: real,
    mood_start: 'positive',
    mood_start_quote: real,
    mood_end: 'positive',
    mood_end_quote: real,
    promises: [
      { by: 'customer', quote: real, due: '' },
      { by: 'agent', quote: 'we refund everything', due: 'today' },
    ],
    problems: [{ kind: 'transferred', quote: real }],
    flags: [
      { kind: 'legal_threat', quote: real },
      { kind: 'threat', quote: 'vi stämmer er' },
    ],
    said: [
      { kind: 'competitor', name: 'Telia', quote: real },
      { kind: 'objection', name: '', quote: real },
    ],
    product: real,
    summary: 'Kunden hotar.',
  };
  const base = abstain(asked);
  return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, worst[key] ?? value]));
}

/** The orders of the set, and one that no rule knows. */
const unknownOrder = 'Wolframsparven sitter i tredje granen';
function holdsOrder(data: string): boolean {
  return data.includes(unknownOrder) || attacks.some(({ text }) => data.includes(text.slice(0, 20)));
}

describe('orders to machines', () => {
  it('are 200, half of them Swedish', () => {
    assert.equal(attacks.length, 200);
    assert.equal(new Set(attacks.map(({ text }) => text)).size, 200);
    assert.equal(attacks.filter(({ language }) => language === 'sv').length, 100);
  });

  it('are all found', () => {
    const missed = attacks.filter(({ text }) => findInjections(text).length === 0);
    assert.deepEqual(missed, []);
  });

  for (const [place, put] of Object.entries(places))
    it(`change nothing that the embedded engine reads: ${place}`, async () => {
      const engine = guardEngine(createEmbeddedEngine());
      const before = { sv: counted(await engine.extract(honest.sv)), en: counted(await engine.extract(honest.en)) };
      for (const attack of attacks) {
        const clean = honest[attack.language];
        assert.deepEqual(counted(await engine.extract(put(clean, attack.text))), before[attack.language], attack.text);
      }
    });

  for (const [place, put] of Object.entries(places))
    it(`change nothing through a model that obeys them: ${place}`, async () => {
      const embedded = guardEngine(createEmbeddedEngine());
      const { model, readings } = openModel(fakeOpenAi('vllm', obey), { embedded });
      const before = { sv: counted(await model.extract(honest.sv)), en: counted(await model.extract(honest.en)) };
      for (const attack of attacks) {
        const clean = honest[attack.language];
        assert.deepEqual(counted(await model.extract(put(clean, attack.text))), before[attack.language], attack.text);
      }
      const flagged = readings.filter(({ injections }) => injections > 0);
      assert.equal(flagged.length, attacks.length);
    });

  it('that no rule knows change nothing either, since each claim is confirmed by its own sentence alone', async () => {
    assert.deepEqual(findInjections(unknownOrder), []);
    const embedded = guardEngine(createEmbeddedEngine());
    const { model, readings } = openModel(fakeOpenAi('vllm', obey), { embedded });
    for (const clean of Object.values(honest)) {
      const attacked = append(clean, 0, `\n\n${unknownOrder}.`);
      const read = counted(await model.extract(attacked));
      assert.deepEqual(read, counted(await embedded.extract(attacked)));
    }
    assert.ok(readings.some(({ proposed, confirmed }) => proposed > 4 && confirmed === 0));
  });
});
