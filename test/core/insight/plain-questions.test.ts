import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from '#core/conversation/conversation.ts';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { conversationOf } from './conversation-of.ts';

const engine = createEmbeddedEngine();
const read = (...turns: readonly (readonly [Role, string])[]) => engine.extract(conversationOf(...turns));

describe('a plain question', () => {
  it('is no risk of leaving, though it thinks, moves, tries or books', async () => {
    const texts = [
      'Jag funderar på att lägga till en rad i abonnemanget.',
      'Vi överväger att uppgradera till det större paketet.',
      'Jag ska flytta i november, kan jag ta med bredbandet?',
      "I'll book it for Tuesday then.",
      'Before I go, can you tell me the opening hours?',
      "I'm leaving for uni in Leeds.",
    ];
    for (const text of texts) assert.equal((await read(['customer', text])).churnRisk.level, 'none', text);
  });

  it('asks for no data by law where a time is changed', async () => {
    for (const text of ["I'd like to change my appointment.", 'Kan jag byta tid till torsdag?'])
      assert.deepEqual((await read(['customer', text])).flags, [], text);
  });
});

describe('the agent’s word', () => {
  it('binds where another is asked to call, and where a visit is booked', async () => {
    const texts = [
      'Jag ber vår kundansvarige ringa dig.',
      'The nursery will phone you to arrange it.',
      'I have booked an engineer for Friday morning.',
    ];
    for (const text of texts) {
      const { promises } = await read(['customer', 'Hej, hello.'], ['agent', text]);
      assert.deepEqual(
        promises.map(({ by }) => by),
        ['agent'],
        text,
      );
    }
  });

  it('binds where what can be done is accepted, and not where nobody takes it', async () => {
    const offer = ['agent', 'I can have an adviser call you on Monday.'] as const;
    const taken = await read(['customer', 'What would it cost?'], offer, ['customer', 'Go on then.']);
    const left = await read(['customer', 'What would it cost?'], offer, ['customer', 'No thanks.']);
    assert.deepEqual([taken.promises.length, left.promises.length], [1, 0]);
  });

  it('does not bind where it tells what has been the habit since a time', async () => {
    const { promises } = await read(
      ['customer', 'Hur får jag fakturan?'],
      ['agent', 'Sedan i våras skickar vi dem digitalt.'],
    );
    assert.deepEqual(promises, []);
  });
});

describe('a weekday', () => {
  it('is no competitor', async () => {
    const { competitors } = await read(['customer', 'Your software broke on Monday, our project app is down.']);
    assert.deepEqual(competitors, []);
  });
});
