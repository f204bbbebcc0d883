import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addWorkingDays, type Country, openShareOfWeek } from '#core/insight/working-days.ts';

const openDays = (monday: string, country: Country, own: readonly string[] = []) =>
  Math.round(openShareOfWeek(monday, { country, own }) * 5);

const weeks: readonly [monday: string, country: Country, open: number, why: string][] = [
  ['2026-11-16', 'se', 5, 'a week without a holiday'],
  ['2026-03-30', 'se', 4, 'Good Friday'],
  ['2026-04-06', 'se', 4, 'Easter Monday'],
  ['2026-05-11', 'se', 4, 'Ascension Day'],
  ['2026-06-15', 'se', 4, "Midsummer's eve on the 19th"],
  ['2026-12-21', 'se', 3, 'Christmas eve and day'],
  ['2026-12-28', 'se', 3, "New Year's eve and day"],
  ['2026-03-30', 'no', 3, 'Maundy Thursday and Good Friday'],
  ['2027-05-17', 'no', 4, 'the 17th of May'],
  ['2026-05-25', 'no', 4, 'Whit Monday'],
  ['2026-06-01', 'dk', 4, 'Constitution Day on a Friday'],
  ['2023-05-01', 'fi', 4, 'the first of May'],
  ['2027-12-06', 'fi', 4, 'Independence Day on a Monday'],
  ['2028-10-02', 'de', 4, 'German Unity on a Tuesday'],
  ['2026-05-25', 'de', 4, 'Whit Monday'],
  ['2026-05-04', 'gb', 4, 'the early May holiday'],
  ['2026-08-31', 'gb', 4, 'the summer holiday, on the last day it can be'],
  ['2021-12-27', 'gb', 3, 'the days in place of a Saturday and a Sunday'],
  ['2022-12-26', 'gb', 3, 'Boxing Day and the day in place of Sunday'],
  ['2022-01-03', 'gb', 4, 'the day in place of a Saturday'],
];

test('a week is as short as the public holidays of its country make it', () => {
  for (const [monday, country, open, why] of weeks) assert.equal(openDays(monday, country), open, `${country}: ${why}`);
});

test("the company's own closed days make a week shorter, and one on a Sunday doesn't", () => {
  assert.equal(openDays('2026-11-16', 'se', ['2026-11-18', '2026-11-22']), 4);
  assert.equal(openDays('2026-12-21', 'se', ['2026-12-23', '2026-12-24']), 2);
});

test('working days are counted past Easter', () => {
  assert.equal(addWorkingDays('2026-04-02', 1), '2026-04-07');
});
