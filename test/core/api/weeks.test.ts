import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendarDateSchema } from '#core/insight/insight.ts';
import { lastWholeWeeks, rangeOfWeeks } from '#core/api/weeks.ts';

test('a week that has not ended is not a whole week', () => {
  assert.deepEqual(lastWholeWeeks(new Date('2026-11-29T22:59:00Z'), 2, 'Europe/Stockholm'), [
    '2026-11-09',
    '2026-11-16',
  ]);
  assert.deepEqual(lastWholeWeeks(new Date('2026-11-29T23:00:00Z'), 2, 'Europe/Stockholm'), [
    '2026-11-16',
    '2026-11-23',
  ]);
});

test('weeks begin on Mondays that follow each other, and the last one has ended', () => {
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom('Europe/Stockholm', 'America/Los_Angeles', 'UTC'), (now, zone) => {
      const weeks = lastWholeWeeks(now, 3, zone).map((day) => Date.parse(day));
      const [first = 0, second = 0, third = 0] = weeks;
      assert.ok(weeks.every((day) => new Date(day).getUTCDay() === 1));
      assert.deepEqual([second - first, third - second], [604_800_000, 604_800_000]);
      assert.ok(third + 604_800_000 <= now.getTime() + 86_400_000);
    }),
  );
});

test('the range of weeks begins and ends at midnight of the company, also over a change of clocks', () => {
  const mondays = ['2026-10-19', '2026-10-26'].map((day) => calendarDateSchema.parse(day));
  assert.deepEqual(rangeOfWeeks(mondays, 'Europe/Stockholm'), {
    from: '2026-10-18T22:00:00.000Z',
    to: '2026-11-01T23:00:00.000Z',
  });
  assert.deepEqual(rangeOfWeeks([], 'UTC'), {});
});
