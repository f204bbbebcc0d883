import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewSegments } from '#core/api/theme-segments.ts';
import { calendarDateSchema } from '#core/insight/insight.ts';
import type { ThemeSegment } from '#core/store/store.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';

const threshold = { customers: 5, conversations: 10 };
const days = Array.from({ length: 8 }, (_, at) =>
  calendarDateSchema.parse(new Date(Date.UTC(2026, 8, 28 + 7 * at)).toISOString().slice(0, 10)),
);
const cell = (value: string, customers: number, kind: ThemeSegment['kind'] = 'channel'): ThemeSegment => ({
  ...{ kind, name: kind === 'own' ? mintRedactedText('brand') : null, week: null },
  ...{ value: mintRedactedText(value), conversations: customers * 2, customers },
});
const weekly = (value: string, counts: readonly number[]): ThemeSegment[] =>
  counts.map((customers, at) => ({ ...cell(value, customers), week: days[at] ?? null }));

test('a part of too few customers is held back, and with it the smallest other, which would tell it', () => {
  const [channels] = viewSegments([cell('email', 40), cell('chat', 20), cell('call', 3)], days, { threshold });
  assert.deepEqual(
    channels?.values.map(({ value }) => value),
    ['email'],
  );
});

test('counts are rounded down to whole steps of the threshold', () => {
  const [channels] = viewSegments([cell('email', 43), cell('chat', 21)], days, { threshold });
  assert.deepEqual(
    channels?.values.map(({ customers, conversations }) => [customers, conversations]),
    [
      [40, 85],
      [20, 40],
    ],
  );
});

test('a company’s own segment stands under its own name', () => {
  const [own] = viewSegments([cell('Nord', 20, 'own'), cell('Syd', 30, 'own')], days, { threshold });
  assert.equal(own?.name, 'brand');
  assert.equal(own.kind, 'own');
});

test('a part that rises far above its weeks is marked, the others are not', () => {
  const rows = [
    ...[cell('email', 150), cell('chat', 160)],
    ...weekly('email', [10, 11, 9, 10, 12, 10, 11, 60]),
    ...weekly('chat', [20, 19, 21, 20, 22, 20, 19, 20]),
  ];
  const [channels] = viewSegments(rows, days, { threshold });
  assert.deepEqual(
    channels?.values.map(({ value, direction }) => [value, direction]),
    [
      ['chat', 'steady'],
      ['email', 'rising'],
    ],
  );
});

test('a week in which the company was closed for two days is no fall of a part', () => {
  const closed = { country: 'se', own: ['2026-11-16', '2026-11-17'] } as const;
  const rows = [
    ...[cell('email', 460), cell('chat', 690)],
    ...weekly('email', [60, 60, 60, 60, 60, 60, 60, 36]),
    ...weekly('chat', [90, 90, 90, 90, 90, 90, 90, 54]),
  ];
  const directions = (parts: Parameters<typeof viewSegments>[2]) =>
    viewSegments(rows, days, parts)[0]?.values.map(({ direction }) => direction);
  assert.deepEqual(directions({ threshold, closed }), ['steady', 'steady']);
  assert.deepEqual(directions({ threshold }), ['falling', 'falling']);
});
