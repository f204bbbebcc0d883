import { inverseIncompleteBeta, logGamma } from './incomplete-beta.ts';

/** How a theme's weeks changed. `unknown`: too few weeks or too little to tell. */
export interface Trend {
  readonly direction: 'rising' | 'falling' | 'steady' | 'unknown';
  /** Weekly rate of the last `weeks` weeks over the rate before, with its 95 % interval; null where there is no rate. */
  readonly ratio: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** How many of the last weeks the ratio speaks of. */
  readonly weeks: number;
}

/** Fewer weeks before than this are no baseline. */
const leastBaselineWeeks = 3;
const mostBaselineWeeks = 26;
/** Windows of so many of the last weeks are tried: the short one finds a leap at once, the long one a slower rise. */
const windows = [1, 2, 3];
/** The share of found trends that may be false (Benjamini and Hochberg 1995). */
const falseShare = 0.2;
/** A p under which a series has surely changed, however bursty the others are. */
const clearlyChanged = 0.001;
/** The least p of three windows that share weeks comes this much too often under p (simulated: 1.9). */
const priceOfWindows = 1.9;
/** Fewer customers than this in the window and before together tell nothing. */
const leastCount = 5;

interface Test {
  readonly weeks: number;
  readonly p: number;
  readonly isRise: boolean;
  readonly ratio: NonNullable<Trend['ratio']>;
}

/**
 * For each series of weekly counts of different customers (complete weeks, the oldest first, all series as long) whether
 * its last weeks differ from those before: an exact conditional test of two rates, made as careful as the counts are
 * bursty, and controlled over all series and windows together.
 */
export function findTrends(series: readonly (readonly number[])[]): Trend[] {
  const exposures = weekExposures(series, series[0]?.length ?? 0);
  // Series that have really changed look bursty: they are left out of the second estimate.
  const first = testAll(series, exposures, estimateBurstiness(series, exposures));
  const steady = series.filter((_, at) => (first[at]?.p ?? 1) > clearlyChanged);
  const tests = testAll(series, exposures, estimateBurstiness(steady, exposures));
  const limit = largestAccepted(tests.flatMap((test) => test?.p ?? []));
  return tests.map((test) => trendOf(test, limit));
}

function testAll(
  series: readonly (readonly number[])[],
  exposures: readonly number[],
  burstiness: number,
): (Test | undefined)[] {
  return series.map((counts) =>
    clearestOf(windows.flatMap((weeks) => testWindow({ counts, weeks, exposures, burstiness }))),
  );
}

/** The window in which a series stands out most; its p pays for having looked through all of them. */
function clearestOf(tests: readonly Test[]): Test | undefined {
  const [clearest] = [...tests].sort((x, y) => x.p - y.p);
  return clearest && { ...clearest, p: Math.min(1, clearest.p * priceOfWindows) };
}

function trendOf(test: Test | undefined, limit: number): Trend {
  if (!test) return { direction: 'unknown', ratio: null, weeks: 1 };
  const { ratio, weeks, isRise, p } = test;
  if (p > limit) return { direction: 'steady', ratio, weeks };
  return { direction: isRise ? 'rising' : 'falling', ratio, weeks };
}

interface Window {
  readonly counts: readonly number[];
  readonly weeks: number;
  readonly exposures: readonly number[];
  readonly burstiness: number;
}

/**
 * Given the sum of both, the newer count of two bursty (negative binomial) counts of one rate is beta-binomial, which
 * makes the test exact; without bursts it is the binomial test of Przyborowski and Wilenski (1940).
 */
function testWindow({ counts, weeks, exposures, burstiness }: Window): Test[] {
  const split = counts.length - weeks;
  const from = Math.max(0, split - mostBaselineWeeks);
  if (split - from < leastBaselineWeeks) return [];
  const [now, before] = [sum(counts.slice(split)), sum(counts.slice(from, split))];
  if (now + before < leastCount) return [];
  const [nowExposure, beforeExposure] = [sum(exposures.slice(split)), sum(exposures.slice(from, split))];
  const size = 1 / Math.max(burstiness, 1e-6);
  const { upper, lower } = betaBinomialTails(now, now + before, nowExposure * size, beforeExposure * size);
  const ratio = rateRatio({ now, before, nowExposure, beforeExposure, burstiness });
  return [{ weeks, p: Math.min(1, 2 * Math.min(upper, lower)), isRise: upper < lower, ratio }];
}

/** P(Y ≥ y) and P(Y ≤ y), half of P(Y = y) in each, for Y beta-binomial on 0 … n with parameters a and b. */
function betaBinomialTails(y: number, n: number, a: number, b: number): { upper: number; lower: number } {
  const start = logBetaBinomial(y, n, a, b);
  let [above, below] = [0, 0];
  let term = 1;
  for (let k = y; k < n && term > 1e-13; k++) above += term *= ((n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b));
  term = 1;
  for (let k = y; k > 0 && term > 1e-13; k--) below += term *= (k * (n - k + b)) / ((n - k + 1) * (k - 1 + a));
  const probability = Math.exp(start);
  return { upper: probability * (above + 0.5), lower: probability * (below + 0.5) };
}

function logBetaBinomial(k: number, n: number, a: number, b: number): number {
  const logBeta = (x: number, y: number): number => logGamma(x) + logGamma(y) - logGamma(x + y);
  return -Math.log(n + 1) - logBeta(n - k + 1, k + 1) + logBeta(k + a, n - k + b) - logBeta(a, b);
}

interface TwoRates {
  readonly now: number;
  readonly before: number;
  readonly nowExposure: number;
  readonly beforeExposure: number;
  readonly burstiness: number;
}

/** The ratio of two rates with its exact conditional interval, counts first divided by their excess of variance. */
function rateRatio({ now, before, nowExposure, beforeExposure, burstiness }: TwoRates): NonNullable<Trend['ratio']> {
  const [nowExcess, beforeExcess] = [1 + (burstiness * now) / nowExposure, 1 + (burstiness * before) / beforeExposure];
  const [a, b] = [now / nowExcess, before / beforeExcess];
  const scale = beforeExposure / beforeExcess / (nowExposure / nowExcess);
  const odds = (x: number): number => (x / (1 - x)) * scale;
  return {
    value: before === 0 ? Infinity : now / nowExposure / (before / beforeExposure),
    low: a === 0 ? 0 : odds(inverseIncompleteBeta(0.025, a, b + 1)),
    high: b === 0 ? Infinity : odds(inverseIncompleteBeta(0.975, a + 1, b)),
  };
}

/** The largest p that Benjamini and Hochberg's procedure accepts; 0 where none is. */
function largestAccepted(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.reduce((limit, p, at) => (p <= (falseShare * (at + 1)) / sorted.length ? p : limit), 0);
}

/**
 * How full each week was, 1 being usual: the median over the series of the week's share of the series' mean, so that a
 * holiday counts as a short week and one rising theme doesn't. With few series every week counts as full.
 */
function weekExposures(series: readonly (readonly number[])[], weekCount: number): number[] {
  const usable = series.filter((counts) => sum(counts) >= weekCount * 2);
  if (usable.length < 10) return Array.from({ length: weekCount }, () => 1);
  return Array.from({ length: weekCount }, (_, week) => {
    const ratios = usable.map((counts) => ((counts[week] ?? 0) * weekCount) / sum(counts)).sort((a, b) => a - b);
    const typical = median(ratios);
    // The median of so many ratios is itself uncertain: only a clear departure is believed.
    return Math.abs(typical - 1) < 0.25 ? 1 : Math.max(typical, 0.05);
  });
}

/**
 * The excess of variance over Poisson's in units of the mean squared (the α of a negative binomial), pooled over all
 * series. Differences of neighbouring weeks see bursts but not a level that has moved slowly.
 */
function estimateBurstiness(series: readonly (readonly number[])[], exposures: readonly number[]): number {
  let [excess, squares] = [0, 0];
  for (const counts of series) {
    const mean = sum(counts) / sum(exposures);
    if (counts.length < leastBaselineWeeks || mean < 1) continue;
    for (let week = 1; week < counts.length; week++) {
      const [now, last] = [exposures[week] ?? 1, exposures[week - 1] ?? 1];
      const variance = ((counts[week] ?? 0) / now - (counts[week - 1] ?? 0) / last) ** 2 / 2;
      excess += (variance - (mean / now + mean / last) / 2) / mean;
    }
    squares += mean * (counts.length - 1);
  }
  return squares === 0 ? 0 : Math.max(0, excess / squares);
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
