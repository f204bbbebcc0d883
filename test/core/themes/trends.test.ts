import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTrends } from '#core/themes/trends.ts';
import { createBursts } from './bursts.ts';

const steady = (mean: number, weeks = 20) => Array.from({ length: weeks }, () => mean);

test('a tripling is a rise in its first week, with its size and an interval that holds it', () => {
  const [trend] = findTrends([[...steady(60), 180], steady(60, 21), steady(30, 21)]);
  assert.equal(trend?.direction, 'rising');
  assert.ok(trend.ratio && Math.abs(trend.ratio.value - 3) < 0.01);
  assert.ok(trend.ratio.low < 3 && trend.ratio.high > 3 && trend.ratio.low > 1);
});

test('a theme that all but ends is a fall', () => {
  const [trend] = findTrends([[...steady(40), 3, 2, 2], steady(60, 23)]);
  assert.equal(trend?.direction, 'falling');
});

test('what stands still is steady', () => {
  for (const trend of findTrends([steady(12), steady(60)])) assert.equal(trend.direction, 'steady');
});

test('three weeks are no baseline yet, and so nothing is said', () => {
  assert.equal(findTrends([[5, 6, 40]])[0]?.direction, 'unknown');
});

test('too few customers tell nothing', () => {
  assert.equal(findTrends([[0, 0, 1, 0, 0, 3]])[0]?.direction, 'unknown');
});

test('a holiday week, in which everything is quiet, is no fall', () => {
  const series = Array.from({ length: 20 }, (_, at) => [...steady(20 + at), Math.round((20 + at) / 3)]);
  for (const { direction } of findTrends(series)) assert.notEqual(direction, 'falling');
});

test('forty steady themes with bursts give about half a false alarm a week at most', () => {
  const { random, count } = createBursts(4);
  let [alarms, weeks] = [0, 0];
  for (let round = 0; round < 25; round++) {
    const series = Array.from({ length: 40 }, () => {
      const mean = 5 * 20 ** random();
      return Array.from({ length: 26 }, () => count(mean, 0.1));
    });
    for (let week = 10; week <= 26; week += 4) {
      const found = findTrends(series.map((counts) => counts.slice(0, week)));
      alarms += found.filter(({ direction }) => direction === 'rising' || direction === 'falling').length;
      weeks += 1;
    }
  }
  assert.ok(alarms / weeks <= 0.7, `${alarms / weeks} a week`);
});

const quietAtEnd = [
  [...steady(60), 36],
  [...steady(90), 54],
  [...steady(45), 27],
];

test('with a few themes a week with two holidays is no fall, and the same counts in a full week are one', () => {
  const direction = (openShares?: number[]) => findTrends(quietAtEnd, openShares).map((trend) => trend.direction);
  assert.deepEqual(direction([...steady(1), 0.6]), ['steady', 'steady', 'steady']);
  assert.deepEqual(direction(), ['falling', 'falling', 'falling']);
});

test('a company that is open on holidays has full weeks: what the calendar expects is believed only where it came', () => {
  const [open, ...others] = findTrends([steady(60, 21), steady(90, 21), steady(45, 21)], [...steady(1), 0.4]);
  for (const trend of [open, ...others]) assert.equal(trend?.direction, 'steady');
  assert.equal(open?.ratio?.value, 1);
});

test('a theme that stands still in a week in which the others are quiet has risen', () => {
  const [trend] = findTrends([[...steady(120), 120], ...quietAtEnd], [...steady(1), 0.4]);
  assert.ok(trend?.ratio && trend.ratio.value > 1.5);
});
