import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadNameModel } from '#core/config/load-name-model.ts';
import { defaultPolicy } from '#core/redaction/policy.ts';
import { createNameTagger } from '#core/redaction/names/name-tagger.ts';

const leastScore = defaultPolicy.kinds.PERSON?.threshold ?? 1;
const tagger = createNameTagger(loadNameModel());

function namesIn(text: string): string[] {
  return tagger
    .find(text, text.toLowerCase())
    .filter(({ score }) => score >= leastScore)
    .map(({ start, end }) => text.slice(start, end));
}

const found: readonly (readonly [string, ...string[]])[] = [
  ['Hej Anna Lindqvist, tack för ditt mejl.', 'Anna Lindqvist'],
  ['hej det är anna lindqvist', 'anna lindqvist'],
  ['ja hej du pratar med kalle på support', 'kalle'],
  ['HEJ JAG HETER MAGNUS BERGSTRÖM', 'MAGNUS BERGSTRÖM'],
  ['Det gäller Annas faktura.', 'Anna'],
  ['Vänliga hälsningar\nSara\nKundtjänst', 'Sara'],
  ['Jag pratade med Anna-Karin Berg Svensson i går.', 'Anna-Karin Berg Svensson'],
  ['Godkänt av A. Lindqvist', 'A. Lindqvist'],
  ['Hi Priya! Thanks for your patience.', 'Priya'],
  ['Hi, this is Tom from support', 'Tom'],
  ["My name is Sinéad O'Connor.", "Sinéad O'Connor"],
  ['Jag heter Mohammed al-Hassan och undrar över min order.', 'Mohammed al-Hassan'],
  ['Hello, my name is Grace Young.', 'Grace Young'],
  ['thanks grace', 'grace'],
  ['Jag heter Björn Sten.', 'Björn Sten'],
  ['ja hej mitt namn är anders persson jag ringer om fakturan', 'anders persson'],
  ['hej jag heter ture palmkvistell och undrar', 'ture palmkvistell'],
  ['lena sandberg heter jag', 'lena sandberg'],
  ['ok thank you simran have a nice day', 'simran'],
  ['yeah my name is owen farquharson', 'owen farquharson'],
  ['Passagerare 1: NOEL FAGERSTEDT\nPassagerare 2: EBBA BERGSTRÖM', 'NOEL FAGERSTEDT', 'EBBA BERGSTRÖM'],
  ['TRAVELLER: ALISTAIR MCINTYRE', 'ALISTAIR MCINTYRE'],
  ['Puhuin eilen Virtasen kanssa.', 'Virtasen'],
];

for (const [text, ...names] of found) {
  test(`finds ${names.join(', ')} in "${text.replaceAll('\n', ' ')}"`, () => {
    assert.deepEqual(namesIn(text), names);
  });
}

const clean = [
  'Hans faktura är fel.',
  'Will you send a refund?',
  'May I speak to a manager?',
  'En björn sågs i skogen.',
  'I maj betalade jag via Klarna.',
  'Jag vill byta mina Björn Borg-kalsonger.',
  'Wells Fargo declined my card.',
  'Vänliga hälsningar\nKundtjänst',
  'ja hej jag ringer om min faktura',
  'Norrsken Energi har höjt priset.',
  'jag är kund hos Polar El',
  'Jag vill byta till Telenät i stället.',
  'Under Dela konto står det Okänt fel.',
  'We switched from Harbour Power to Brightwave Energy.',
  'appen heter surfplus och fungerar inte',
  'Juna Helsingistä Turkuun oli myöhässä.',
];

for (const text of clean) {
  test(`finds nobody in "${text.replaceAll('\n', ' ')}"`, () => {
    assert.deepEqual(namesIn(text), []);
  });
}

test('a doubtful word beside a sure name leaves the name as sure as it is', () => {
  const text = 'Signed by Ronald Jones May 5';
  assert.ok(namesIn(text)[0]?.startsWith('Ronald Jones'));
});

test('a name ends where the next field begins', () => {
  assert.deepEqual(namesIn('Customer: Deborah Williams | Case: CS-01576 | Status: open'), ['Deborah Williams']);
});

test('a title stays outside the name', () => {
  assert.deepEqual(namesIn('Jag har tid hos Dr. Lindström på måndag.'), ['Lindström']);
});

test('findings lie inside the text, in order and apart, with a score that is a probability', () => {
  const words = fc.constantFrom(
    'Anna',
    'anna',
    'LIND',
    'O’Neill',
    'von',
    'Berg-',
    '😊',
    '\n',
    ', ',
    '. ',
    "'s",
    'é',
    'e\u0301',
    '7',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const lower = text.toLowerCase();
      fc.pre(lower.length === text.length);
      let last = 0;
      for (const { start, end, score } of tagger.find(text, lower)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.ok(score >= 0 && score <= 1);
        last = end;
      }
    }),
  );
});

test('what was found before changes nothing', () => {
  const text = 'Hej Anna Lindqvist!';
  const alone = createNameTagger(loadNameModel()).find(text, text.toLowerCase());
  tagger.find('Ring Olle '.repeat(2000), 'ring olle '.repeat(2000));
  assert.deepEqual(tagger.find(text, text.toLowerCase()), alone);
});
