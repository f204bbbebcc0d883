import { findTrends, type Trend } from '../../core/themes/trends.ts';
import { createBursts } from './bursts.ts';

export interface TrendFigures {
  /** Rising or falling where nothing changed, a week, over all themes. */
  readonly falseRises: number;
  readonly falseFalls: number;
  /** The share of triplings at 60 a week found in their first week. */
  readonly tripling: number;
  /** The share of doublings at 20 a week found within three weeks. */
  readonly doubling: number;
}

const themes = 40;
const weeks = 26;
const firstWeek = 9;
const changeWeek = 20;

/** Plays half-years of 40 themes of 5 to 100 a week with bursts: variance = mean + alpha × mean². */
export function playTrends(rounds: number, alpha: number): TrendFigures {
  const { random, count } = createBursts(3);
  const play = (mean: number, factor = 1): number[] =>
    Array.from({ length: weeks }, (_, week) => count(week >= changeWeek ? mean * factor : mean, alpha));
  const until = (series: readonly number[][], week: number): Trend[] =>
    findTrends(series.map((counts) => counts.slice(0, week)));
  let [rises, falls, played, tripling, doubling] = [0, 0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const series = Array.from({ length: themes }, () => play(5 * 20 ** random()));
    for (let week = firstWeek; week <= weeks; week++, played++)
      for (const { direction } of until(series, week)) {
        if (direction === 'rising') rises += 1;
        if (direction === 'falling') falls += 1;
      }
    const [tripled, doubled] = [play(60, 3), play(20, 2)];
    const isRising = (own: number[], week: number): boolean =>
      until([own, ...series.slice(1)], week)[0]?.direction === 'rising';
    if (isRising(tripled, changeWeek + 1)) tripling += 1;
    if ([1, 2, 3].some((later) => isRising(doubled, changeWeek + later))) doubling += 1;
  }
  return {
    falseRises: rises / played,
    falseFalls: falls / played,
    tripling: tripling / rounds,
    doubling: doubling / rounds,
  };
}
