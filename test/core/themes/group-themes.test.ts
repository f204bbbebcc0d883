import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupThemes } from '#core/themes/group-themes.ts';
import { createThemeJoin } from '#core/themes/join-theme.ts';
import { themeMemorySchema } from '#core/themes/theme-memory.ts';
import type { KnownTheme, Matter, Theme, ThemeGrouping } from '#core/themes/theme.ts';
import { matter, mixedMatters } from './builders.ts';

const { matters, about } = mixedMatters();
const grouping = groupThemes(matters);

test('what is told in two languages lands in one theme', () => {
  for (const thing of ['delivery', 'login']) {
    const own = grouping.themes.filter((theme) => theme.matters.some((index) => about[index] === thing));
    for (const theme of own)
      assert.deepEqual(new Set(theme.matters.map((index) => matters[index]?.language)), new Set(['sv', 'en']));
  }
});

test('small themes about one thing have one theme above them', () => {
  const parents = grouping.themes.flatMap((theme) =>
    theme.matters.some((index) => about[index] === 'delivery') ? [theme.parent] : [],
  );
  assert.equal(new Set(parents).size, 1);
});

test('no theme holds two things', () => {
  for (const theme of grouping.themes) {
    const things = theme.matters.map((index) => about[index]);
    const most = Math.max(...[...Map.groupBy(things, (thing) => thing).values()].map((list) => list.length));
    assert.ok(most >= things.length * 0.8, `${theme.name}: ${things.join(' ')}`);
  }
});

test('the same matters always group alike', () => {
  assert.deepEqual(groupThemes(matters), grouping);
});

test('a theme keeps its identity and its first day while conversations come and go', () => {
  const known = remember(matters, grouping.themes);
  const newer = [
    ...matters.slice(4),
    matter(500, 'Appen säger fel lösenord. Kommer inte in.'),
    matter(501, 'Paketet är sent.'),
  ];
  const next = groupThemes(newer, known);
  const before = new Set(grouping.themes.map(({ id }) => id));
  const kept = next.themes.filter(({ id }) => before.has(id));
  assert.ok(kept.length >= grouping.themes.length / 2, `${kept.length}`);
  for (const { id, firstSeenAt } of kept)
    assert.equal(firstSeenAt, grouping.themes.find((theme) => theme.id === id)?.firstSeenAt);
});

test('a first grouping tells of no change, and one where nothing changed neither', () => {
  assert.deepEqual(grouping.changes, []);
  assert.deepEqual(groupThemes(matters, remember(matters, grouping.themes)).changes, []);
});

test('a theme that nobody writes of any more is said to be gone', () => {
  const known = remember(matters, grouping.themes);
  const left = matters.filter((_, index) => about[index] !== 'invoice');
  const gone = groupThemes(left, known).changes.filter(({ kind }) => kind === 'gone' || kind === 'merged');
  const invoices = themesOf(grouping, 'invoice');
  assert.ok(gone.some(({ theme }) => invoices.includes(theme)));
});

test('a theme is known again by what it is about when none of its conversations is left', () => {
  const known = remember(matters, grouping.themes);
  const again = groupThemes(
    matters.map((old, at) => matter(1000 + at, old.text, old.language)),
    known,
  );
  const before = new Set(grouping.themes.map(({ id }) => id));
  assert.ok(again.themes.every(({ id }) => before.has(id)));
});

test('a new matter joins the stored theme that it belongs to, also after a round through JSON', () => {
  const stored = remember(matters, grouping.themes).map((theme) => ({
    ...theme,
    memory: themeMemorySchema.parse(JSON.parse(JSON.stringify(theme.memory))),
  }));
  const join = createThemeJoin(stored);
  assert.ok(
    themesOf(grouping, 'delivery').includes(join(matter(900, 'Mitt paket är försenat och har inte kommit')) ?? ''),
  );
  assert.ok(themesOf(grouping, 'login').includes(join(matter(901, 'I can not log in, wrong password', 'en')) ?? ''));
  assert.equal(join(matter(902, 'Finns det glutenfria bullar till frukost')), null);
});

test('what is remembered of a theme holds no word of a conversation', () => {
  const memory = JSON.stringify(grouping.themes.map((theme) => theme.memory));
  assert.doesNotMatch(memory, /paket|parcel|faktur|logga/i);
});

test('a theme is named by words of its matters, never by a greeting or a small word', () => {
  for (const { name, words } of grouping.themes) {
    assert.notEqual(name, '');
    for (const word of words) assert.doesNotMatch(word, /^(?:hej|hello|till|please|inte|the|is|är)$/i);
  }
});

test('no matters make no themes, and two make none either', () => {
  assert.deepEqual(groupThemes([]).themes, []);
  assert.deepEqual(groupThemes(matters.slice(0, 2)).themes, []);
});

function remember(all: readonly Matter[], themes: readonly Theme[]): KnownTheme[] {
  return themes.map(({ id, firstSeenAt, memory, matters: own }) => ({
    ...{ id, firstSeenAt, memory },
    conversations: new Set(own.flatMap((index) => all[index]?.conversation ?? [])),
  }));
}

function themesOf({ themeOfMatter }: ThemeGrouping, thing: string): string[] {
  return themeOfMatter.flatMap((theme, index) => (theme && about[index] === thing ? [theme] : []));
}
