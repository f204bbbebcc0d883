import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readThemeWeeks, type ThemeParts } from '#core/api/theme-weeks.ts';
import { lastWholeWeeks } from '#core/api/weeks.ts';
import { themeIdSchema } from '#core/themes/theme.ts';
import { fakeParts } from '#test/fakes/api/parts.ts';

const id = themeIdSchema.parse('t-aaaaaaaaaa');
const now = () => new Date('2027-01-05T08:00:00Z');
const parts = fakeParts();

/** A theme of 60 customers a week, and 36 in the last one: the week of New Year. */
const quiet: ThemeParts = {
  ...{ ...parts, now },
  store: {
    ...parts.store,
    countThemeWeeks: () => {
      const days = lastWholeWeeks(now(), 20, parts.timeZone);
      return Promise.resolve(
        days.map((week, at) => ({ theme: id, week, conversations: 80, customers: at === 19 ? 36 : 60 })),
      );
    },
  },
};

test('the week of New Year is no fall of a theme where the country keeps it, and without a calendar it is one', async () => {
  const direction = async (closed?: ThemeParts['closed']) =>
    (await readThemeWeeks(closed ? { ...quiet, closed } : quiet, false)).trend(id).direction;
  assert.equal(await direction({ country: 'se', own: [] }), 'steady');
  assert.equal(await direction(), 'falling');
});
