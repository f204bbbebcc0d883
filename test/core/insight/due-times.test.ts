import assert from 'node:assert/strict';
import test from 'node:test';
import { findNamedTime } from '#core/insight/due-times.ts';
import { tokenise } from '#core/insight/reading/token.ts';

/** Tuesday 24 November 2026, ten in the morning in Stockholm. */
const said = new Date('2026-11-24T09:00:00Z');

const cases: readonly (readonly [string, string | null])[] = [
  ['vi ringer på fredag', '2026-11-27'],
  ['före fredag', '2026-11-27'],
  ['by Tuesday', '2026-12-01'],
  ['på onsdag nästa vecka', '2026-12-02'],
  ['inom tre arbetsdagar', '2026-11-27'],
  ['within five working days', '2026-12-01'],
  ['inom två veckor', '2026-12-08'],
  ['within 24 hours', '2026-11-25'],
  ['inom 24-48 timmar', '2026-11-26'],
  ['senast den 3:e', '2026-12-03'],
  ['den 9 december', '2026-12-09'],
  ['on 1 February', '2027-02-01'],
  ['March 31st', '2027-03-31'],
  ['den 12 oktober', null],
  ['Två nya börjar 1/12', '2026-12-01'],
  ['i morgon bitti', '2026-11-25'],
  ['imorgon', '2026-11-25'],
  ['later today', '2026-11-24'],
  ['klockan 15.30', '2026-11-24'],
  ['i onsdags', '2026-11-18'],
  ['nästa vecka', null],
  ['i övermorgon', '2026-11-26'],
  ['the day after tomorrow', '2026-11-26'],
  ['under morgondagen', '2026-11-25'],
  ['from the first', '2026-12-01'],
  ['från den första', '2026-12-01'],
  ['innan veckan är slut', '2026-11-27'],
  ['by the end of the week', '2026-11-27'],
  ['before the week is out', '2026-11-27'],
  ['end of play Friday', '2026-11-27'],
  ['i helgen', '2026-11-29'],
  ['over the weekend', '2026-11-29'],
];

for (const [words, date] of cases)
  test(`“${words}” is ${date ?? 'no day'}`, () => {
    assert.equal(findNamedTime(tokenise(words), said)?.date, date);
  });

test('a time said late in the evening counts from the day in Stockholm', () => {
  assert.equal(findNamedTime(tokenise('i morgon'), new Date('2026-11-24T23:30:00Z'))?.date, '2026-11-26');
});

test('two days on are two dates on where the clock is put forward', () => {
  assert.equal(findNamedTime(tokenise('i övermorgon'), new Date('2027-03-27T22:30:00Z'))?.date, '2027-03-29');
});

test('working days leave out Christmas', () => {
  assert.equal(findNamedTime(tokenise('inom två bankdagar'), new Date('2026-12-23T09:00:00Z'))?.date, '2026-12-29');
});

test('a text without a time names none', () => {
  assert.equal(findNamedTime(tokenise('jag har 250 kronor och fyra barn'), said), null);
});
