import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseQuotes } from '#core/themes/choose-quotes.ts';
import { findDrivers } from '#core/themes/find-drivers.ts';
import { findThemeWords } from '#core/themes/theme-words.ts';
import { countThemeCost } from '#core/themes/theme-cost.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { customer, matter } from './builders.ts';

const everybody = Array.from({ length: 12 }, (_, at) => matter(at, 'mitt paket har inte kommit fram'));

test('a quote with a number, a mask or a rare word is never chosen', () => {
  const rare = [
    matter(20, 'mitt paket till Arjeplog har inte kommit fram'),
    matter(21, 'mitt paket 4711 har inte kommit fram'),
    matter(22, 'mitt paket har inte kommit fram [PERSON_1]'),
  ];
  const all = [...everybody, ...rare];
  const chosen = chooseQuotes(all, [...all.keys()], 50);
  assert.equal(chosen.length, everybody.length);
  assert.ok(chosen.every((index) => index < everybody.length));
});

test('a customer is quoted once', () => {
  const all = everybody.map((one, at) => ({ ...one, customer: customer(at % 6) }));
  assert.equal(chooseQuotes(all, [...all.keys()], 50).length, 6);
});

test('a word that few customers use names no theme', () => {
  const all = [
    ...everybody,
    matter(30, 'paketet skulle till operasångerskan'),
    matter(31, 'operasångerskan väntar på paket'),
  ];
  const [words] = findThemeWords(all, [[...all.keys()]], 20);
  assert.ok(words && words.length > 0);
  assert.ok(words.every((word) => !word.includes('operasångerskan')));
});

test('words for one thing name a theme together in two languages, in the language that most write', () => {
  const bills = [
    ...[0, 1, 2, 3, 4].map((at) => matter(at, 'min faktura är fel')),
    ...[5, 6, 7].map((at) => matter(at, 'the bill is wrong', 'en')),
  ];
  const others = Array.from({ length: 12 }, (_, at) => matter(20 + at, 'teknikern kom aldrig'));
  const all = [...bills, ...others];
  const groups = [[...bills.keys()], others.map((_, at) => bills.length + at)];
  const [words] = findThemeWords(all, groups, 20, 'sv');
  assert.equal(words?.[0], 'faktura');
  assert.ok(!words.includes(mintRedactedText('bill')));
});

test('a form of a word that few customers wrote is never shown, though many wrote others of it', () => {
  const all = [...[0, 1, 2, 3, 4].map((at) => matter(at, 'min faktura')), matter(9, 'min begravningsfaktura')];
  const [words] = findThemeWords(all, [[5, 0, 1, 2, 3, 4]], 20, 'sv');
  assert.deepEqual(words, ['faktura']);
});

test('a word that tells of nothing names no theme, however often its customers use it', () => {
  const all = [
    ...[0, 1, 2, 3, 4, 5].map((at) => matter(at, 'det tog en evighet med mätaren')),
    ...Array.from({ length: 12 }, (_, at) => matter(20 + at, 'teknikern kom aldrig')),
  ];
  const [words] = findThemeWords(all, [[0, 1, 2, 3, 4, 5], Array.from({ length: 12 }, (_, at) => 6 + at)], 20, 'sv');
  assert.ok(words?.some((word) => word === 'mätaren'));
  assert.ok(!words?.some((word) => /tog/i.test(word)));
});

test('two forms of one word name a theme once, and a compound is a word of its own', () => {
  const own = [
    ...[0, 1, 2, 3, 4].map((at) => matter(at, 'the transfer. my zebra', 'en')),
    ...[5, 6, 7, 8, 9].map((at) => matter(at, 'was transferred. my zebrafish', 'en')),
  ];
  const others = Array.from({ length: 20 }, (_, at) => matter(20 + at, 'the technician never came', 'en'));
  const groups = [[...own.keys()], others.map((_, at) => own.length + at)];
  const [words = []] = findThemeWords([...own, ...others], groups, 20, 'en');
  assert.equal(words.filter((word) => word.startsWith('transfer')).length, 1);
  assert.equal(words.filter((word) => word.startsWith('zebra')).length, 2);
});

test('a theme whose customers leave far oftener than others is a driver, one like the others is none', () => {
  const drivers = findDrivers([
    { all: 100, bad: 40 },
    { all: 200, bad: 20 },
    { all: 300, bad: 31 },
  ]);
  assert.deepEqual(
    drivers.map(({ theme }) => theme),
    [0],
  );
  assert.ok((drivers[0]?.lift ?? 0) > 3);
});

test('a theme costs its contacts, and returning customers are counted over all conversations', () => {
  const all = [0, 1, 2, 3].map((number) => ({ ...matter(number, 'x'), customer: customer(number < 3 ? 1 : 2) }));
  assert.deepEqual(countThemeCost(all, [0, 1, 2, 3]), {
    conversations: 4,
    customers: 2,
    returningCustomers: 1,
    repeatedConversations: 2,
  });
});
