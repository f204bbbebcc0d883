import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { createHitFinder } from '#core/themes/trackers/find-hits.ts';
import { createTrackerReader, learnTracker } from '#core/themes/trackers/tracker-model.ts';
import { type TrackerExample, trackerIdSchema } from '#core/themes/trackers/tracker.ts';
import { conversationOf } from '../conversation-of.ts';

const example = (text: string, isHit = true): TrackerExample => ({
  text: mintRedactedText(text),
  language: 'sv',
  isHit,
});
const swedish = (text: string) => ({ text, language: 'sv' as const });

const ordinary = [
  'jag kan inte logga in i appen',
  'appen kraschar när jag öppnar den',
  'min router har inte kommit',
  'paketet ligger kvar hos ombudet',
  'jag vill säga upp mitt bredband',
  'när upphör bindningstiden på avtalet',
  'fakturan är mycket högre än förra månaden',
  'jag har betalat fakturan två gånger',
  'teknikern kom aldrig i tisdags',
  'internet ligger nere på vår gata',
  'hur lämnar jag mätarställning',
  'vi flyttar till en ny adress i maj',
  'varför höjer ni priset igen',
  'jag fick fel lösenord av kundtjänst',
  'kan jag få betala i två delar',
  'mätaren visar fel siffror',
].map(swedish);

const paper = [
  example('jag vill ha fakturan på papper'),
  example('kan ni skicka pappersfaktura i stället'),
  example('jag vill ha mina räkningar på papper'),
];

test('a tracker finds what means the same in other words, and leaves other matters of the same trade', () => {
  const { score } = createTrackerReader(learnTracker(paper, ordinary), 'normal');
  assert.ok(score(swedish('går det att få en räkning på papper hem i brevlådan')));
  assert.equal(score(swedish('fakturan är mycket högre än förra månaden')), null);
  assert.equal(score(swedish('jag kan inte logga in i appen')), null);
});

test('a narrow tracker finds no more than a normal one, and a normal one no more than a wide one', () => {
  const model = learnTracker(paper, ordinary);
  const texts = [...ordinary, swedish('papper tack'), swedish('skicka fakturan på papper'), swedish('var är fakturan')];
  const found = (breadth: 'narrow' | 'normal' | 'wide') =>
    texts.filter((text) => createTrackerReader(model, breadth).score(text) !== null);
  assert.ok(found('normal').every((text) => found('wide').includes(text)));
  assert.ok(found('narrow').every((text) => found('normal').includes(text)));
});

test('what a person judged to be no hit is found no longer', () => {
  const wrong = 'jag vill slippa fakturan på papper';
  const before = createTrackerReader(learnTracker(paper, ordinary), 'wide').score(swedish(wrong));
  const judged = learnTracker([...paper, example(wrong, false), example('sluta skicka papper', false)], ordinary);
  const after = createTrackerReader(judged, 'wide').score(swedish(wrong));
  assert.ok(before !== null && (after === null || after < before));
});

test('a model holds no word of its examples', () => {
  assert.doesNotMatch(JSON.stringify(learnTracker(paper, ordinary)), /papper|faktur/);
});

test('the same examples make the same model', () => {
  assert.deepEqual(learnTracker(paper, ordinary), learnTracker(paper, ordinary));
});

test('a tracker needs an example of a hit', () => {
  assert.throws(() => learnTracker([example('något annat', false)], ordinary), RangeError);
});

test('a hit is a sentence of the customer’s, never of an employee’s', () => {
  const id = trackerIdSchema.parse('k-aaaaaaaaaa');
  const findHits = createHitFinder([{ id, breadth: 'normal', model: learnTracker(paper, ordinary) }]);
  const asked = conversationOf(
    [
      ['customer', 'Hej! Jag vill ha mina räkningar på papper. Tack.'],
      ['agent', 'Det ordnar vi.'],
    ],
    null,
  );
  const [hit] = findHits(asked, 'sv');
  assert.deepEqual(hit?.evidence, { turn: 0, start: 5, end: 42 });
  const offered = conversationOf(
    [
      ['customer', 'Hej, appen krånglar för mig'],
      ['agent', 'Vill du ha dina räkningar på papper?'],
    ],
    null,
  );
  assert.deepEqual(findHits(offered, 'sv'), []);
});
