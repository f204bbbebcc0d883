import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyRedactedText } from '#core/text/redacted-text.ts';
import { type FactSources, findThemeFacts } from '#core/themes/theme-facts.ts';
import { type Theme, type ThemeChange, themeIdSchema } from '#core/themes/theme.ts';
import { customer, matter } from './builders.ts';

const now = new Date('2026-11-23T10:00:00Z');
const [first, second] = [themeIdSchema.parse('t-aaaaaaaaaa'), themeIdSchema.parse('t-bbbbbbbbbb')];
const matters = Array.from({ length: 80 }, (_, at) => matter(at, 'x'));
const themeOf = (id: Theme['id'], from: number, to: number): Theme => ({
  id,
  ...{ name: emptyRedactedText, words: [], parent: null, memory: { version: 1, centres: [] } },
  firstSeenAt: matters[from]?.at ?? matter(0, 'x').at,
  matters: Array.from({ length: to - from }, (_, at) => from + at),
});
const themes = [themeOf(first, 0, 40), themeOf(second, 40, 80)];
const leaving = new Set(matters.slice(0, 20).map(({ conversation }) => conversation));

const sources = (wishes: Partial<FactSources> = {}): FactSources => ({
  ...{ changes: [], before: new Map(), leastCustomers: 5, now },
  endingOf: (id) => ({ leaves: leaving.has(id), isOpen: false }),
  ...wishes,
});

test('a theme whose customers leave far oftener than others says how many times, the other says nothing', () => {
  const [one, other] = findThemeFacts(matters, themes, sources());
  assert.ok((one?.churnLift ?? 0) > 5);
  assert.equal(other?.churnLift, null);
  assert.equal(one?.openLift, null);
});

test('what fewer customers than the threshold stand behind is not told', () => {
  const two = matters.map((one, at) => ({ ...one, customer: customer(at % 2) }));
  const [one] = findThemeFacts(two, themes, sources());
  assert.equal(one?.churnLift, null);
  assert.equal(one.returningCustomers, null);
  const twenty = matters.map((one, at) => ({ ...one, customer: customer(at % 20) }));
  assert.deepEqual(findThemeFacts(twenty, themes, sources())[0]?.returningCustomers, 20);
});

test('a theme that is new, split or merged says so for two weeks', () => {
  const changes: ThemeChange[] = [
    { kind: 'split', theme: first, other: second },
    { kind: 'merged', theme: themeIdSchema.parse('t-cccccccccc'), other: second },
  ];
  const told = findThemeFacts(matters, themes, sources({ changes }));
  assert.deepEqual(
    told.map(({ change }) => change?.kind),
    ['split', 'merged'],
  );
  const before = new Map([[first, told[0]?.change ?? null]]);
  const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);
  assert.equal(findThemeFacts(matters, themes, sources({ before, now: later(13) }))[0]?.change?.kind, 'split');
  assert.equal(findThemeFacts(matters, themes, sources({ before, now: later(15) }))[0]?.change, null);
});
