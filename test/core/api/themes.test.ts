import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTheme, buildThemes } from '#core/api/themes.ts';
import { fakeParts } from '#test/fakes/api/parts.ts';

const late = 't-aaaaaaaaaa';
const small = 't-dddddddddd';

test('themes above the threshold are shown, the largest first', async () => {
  const { themes } = await buildThemes(fakeParts(), 'samples');
  assert.deepEqual(
    themes.map(({ name }) => name),
    ['Debiterad två gånger', 'Paketet är försenat', 'Glömt lösenord'],
  );
});

test('a theme under the threshold is counted with the others and not named', async () => {
  const answer = await buildThemes(fakeParts(), 'samples');
  assert.deepEqual(answer.pooled, { themes: 1, conversations: 3 });
  assert.doesNotMatch(JSON.stringify(answer), /mörkt/);
});

test('a threshold of many customers leaves nothing to show', async () => {
  const parts = { ...fakeParts(), threshold: { customers: 50, conversations: 10 } };
  assert.deepEqual((await buildThemes(parts, 'samples')).themes, []);
});

test('samples are not among the real themes', async () => {
  assert.deepEqual((await buildThemes(fakeParts(), 'real')).themes, []);
});

test('eight whole weeks are shown, the last one before this week last', async () => {
  const { themes, firstWeek } = await buildThemes(fakeParts(), 'samples');
  assert.equal(firstWeek, '2026-09-28');
  assert.deepEqual(themes.find(({ id }) => id === late)?.weeks, [3, 4, 3, 4, 4, 5, 9, 24]);
});

test('what rises and what falls is said, and what stands still is called steady', async () => {
  const { themes } = await buildThemes(fakeParts(), 'samples');
  assert.deepEqual(
    themes.map(({ trend }) => trend.direction),
    ['falling', 'rising', 'steady'],
  );
});

test('a theme is told in quotes of different customers', async () => {
  const theme = await buildTheme(fakeParts(), late);
  assert.ok(theme && theme.quotes.length > 1);
  assert.ok(theme.quotes.length <= theme.customers);
  assert.equal(new Set(theme.quotes.map(({ conversation }) => conversation)).size, theme.quotes.length);
});

test('no quote of a theme holds a number, a mask or a word that points at somebody', async () => {
  const theme = await buildTheme(fakeParts(), late);
  assert.ok(theme);
  for (const { text } of theme.quotes) assert.doesNotMatch(text, /[\d[\]]|Nordmarken|luftrenare/);
});

test('a theme under the threshold is as if it did not exist', async () => {
  assert.equal(await buildTheme(fakeParts(), small), null);
  assert.equal(await buildTheme(fakeParts(), 't-zzzzzzzzzz'), null);
});
