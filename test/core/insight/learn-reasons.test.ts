import assert from 'node:assert/strict';
import test from 'node:test';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { learnReasons } from '#core/insight/reasons/learn-reasons.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { conversationOf } from './conversation-of.ts';

const paper = mintRedactedText('Pappersfaktura');
const fibre = mintRedactedText('Fiber nere');
const examples = [
  { text: 'Kan jag få fakturan på papper?', label: paper },
  { text: 'Vill ha pappersfaktura i brevlådan', label: paper },
  { text: 'Skicka räkningen med posten tack', label: paper },
  { text: 'Fibern är död sedan i går', label: fibre },
  { text: 'Inget internet, fibern ligger nere', label: fibre },
  { text: 'Bredbandet via fiber fungerar inte', label: fibre },
];

test('a few examples teach a company’s own contact reasons', () => {
  const learner = learnReasons(examples);
  assert.equal(learner.guess('jag vill ha min faktura på papper i posten')?.label, paper);
  assert.equal(learner.guess('fibern funkar inte, inget internet')?.label, fibre);
});

test('the same examples give the same learner', () => {
  const text = 'faktura och fiber';
  assert.deepEqual(learnReasons(examples).guess(text), learnReasons(examples).guess(text));
});

test('a learner without examples guesses nothing', () => {
  assert.equal(learnReasons([]).guess('fibern är nere'), null);
});

test('the engine says a company’s own reason beside the general one', async () => {
  const engine = createEmbeddedEngine({ ownReasons: learnReasons(examples) });
  const insight = await engine.extract(conversationOf(['customer', 'Hej, kan jag få fakturan på papper?']));
  assert.equal(insight.contactReason?.own, paper);
  assert.equal(insight.contactReason?.label, 'Faktura');
});
