import { estimateBurstiness, weekExposures } from './burstiness.ts';
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
/**
 * Windows of so many of the last weeks are tried: the short one finds a leap at once, the long one a slower rise. The
 * share is what each may spend of the chance of a false alarm.
 */
const windows = [
  { weeks: 1, share: 0.5 },
  { weeks: 2, share: 0.1 },
  { weeks: 3, share: 0.4 },
] as const;
/** Windows that share weeks err together, so that the least p pays this much less (simulated). */
const togetherness = 1.15;
/** So many false rises are expected a week over all themes where nothing changes; of 40 themes, a p of 0.0105 each. */
const falseRises = 0.42;
/** With few themes a single p must still be as clear as this. */
const largestP = 0.0105;
/** The share of found rises, and falls, that may be false where more is found (Benjamini and Hochberg 1995). */
const falseShare = { rises: 0.1, falls: 0.04 };
/** A p under which a series has surely changed, however bursty the others are. */
const clearlyChanged = 0.0005;
/** Fewer customers than this in the window and before together tell nothing. */
const leastCount = 5;

/** What one window tells: the chance of a rise, and of a fall, as great as this where nothing changed. */
interface Test {
  readonly weeks: number;
  readonly rise: number;
  readonly fall: number;
  readonly ratio: NonNullable<Trend['ratio']>;
}

/** For each direction the window in which a series stands out most; its p pays for having looked through all of them. */
interface Clearest {
  readonly rise: { readonly p: number; readonly test: Test };
  readonly fall: { readonly p: number; readonly test: Test };
}

/**
 * For each series of weekly counts of different customers (complete weeks, the oldest first, all series as long) whether
 * its last weeks differ from those before: an exact conditional test of two rates, made as careful as the counts are
 * bursty. A rise is called where fewer than half a false one is expected a week over all series, or where the procedure
 * of Benjamini and Hochberg accepts it; a fall only where that does. `openShares` says for each week which part of its
 * working days the company was open, 1 where it isn't given.
 */
export function findTrends(series: readonly (readonly number[])[], openShares: readonly number[] = []): Trend[] {
  const exposures = weekExposures(series, series[0]?.length ?? 0, openShares);
  // Series that have really changed look bursty: they are left out of the second estimate.
  const first = testAll(series, exposures, estimateBurstiness(series, exposures));
  const hasChanged = (found: Clearest | undefined): boolean =>
    found !== undefined && Math.min(found.rise.p, found.fall.p) <= clearlyChanged;
  const steady = series.filter((_, at) => !hasChanged(first[at]));
  const tests = testAll(series, exposures, estimateBurstiness(steady, exposures));
  const rises = tests.flatMap((test) => test?.rise.p ?? []);
  const falls = tests.flatMap((test) => test?.fall.p ?? []);
  const riseLimit = Math.max(
    Math.min(falseRises / Math.max(1, rises.length), largestP),
    largestAccepted(rises, falseShare.rises),
  );
  const fallLimit = largestAccepted(falls, falseShare.falls);
  return tests.map((test) => trendOf(test, riseLimit, fallLimit));
}

function testAll(
  series: readonly (readonly number[])[],
  exposures: readonly number[],
  burstiness: number,
): (Clearest | undefined)[] {
  return series.map((counts) =>
    clearestOf(windows.flatMap(({ weeks }) => testWindow({ counts, weeks, exposures, burstiness }))),
  );
}

function clearestOf(tests: readonly Test[]): Clearest | undefined {
  const [first] = tests;
  if (!first) return undefined;
  const paid = (test: Test, direction: 'rise' | 'fall') => {
    const share = windows.find(({ weeks }) => weeks === test.weeks)?.share ?? 1;
    return { p: Math.min(1, test[direction] / share / togetherness), test };
  };
  const least = (direction: 'rise' | 'fall') =>
    tests.map((test) => paid(test, direction)).reduce((best, next) => (next.p < best.p ? next : best));
  return { rise: least('rise'), fall: least('fall') };
}

function trendOf(found: Clearest | undefined, riseLimit: number, fallLimit: number): Trend {
  if (!found) return { direction: 'unknown', ratio: null, weeks: 1 };
  const { rise, fall } = found;
  const isRise = rise.p <= fall.p;
  const { ratio, weeks } = (isRise ? rise : fall).test;
  if (isRise && rise.p <= riseLimit) return { direction: 'rising', ratio, weeks };
  if (!isRise && fall.p <= fallLimit) return { direction: 'falling', ratio, weeks };
  return { direction: 'steady', ratio, weeks };
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
  return [{ weeks, rise: upper, fall: lower, ratio }];
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
function largestAccepted(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.reduce((limit, p, at) => (p <= (share * (at + 1)) / sorted.length ? p : limit), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
