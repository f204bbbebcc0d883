/** Weeks that are compared with the one before; fewer tell nothing of bursts. */
const leastWeeks = 3;
/** No week counts as emptier than this. */
const leastExposure = 0.05;

/** With fewer series one theme's rise could pass for everybody's. */
const leastSeries = 10;

/**
 * How full each week was, 1 being usual: the median over the series of the week's share of the series' mean, so that a
 * quiet week counts as a short one and one rising theme doesn't. What is expected of a week by the calendar (`openShares`,
 * 1 being a week without a holiday) is believed as far as the counts bear it out; else, and with few series, only a clear
 * departure is.
 */
export function weekExposures(
  series: readonly (readonly number[])[],
  weekCount: number,
  openShares: readonly number[] = [],
): number[] {
  const usable = series.filter((counts) => sum(counts) >= weekCount * 2);
  return Array.from({ length: weekCount }, (_, week) => {
    const ratios = usable.map((counts) => ((counts[week] ?? 0) * weekCount) / sum(counts)).sort((a, b) => a - b);
    const typical = usable.length === 0 ? 1 : median(ratios);
    const open = openShares[week] ?? 1;
    // The median of so many ratios is itself uncertain.
    if (usable.length >= leastSeries && Math.abs(typical - 1) >= 0.25) return Math.max(typical, leastExposure);
    return Math.min(1, Math.max(typical, open, leastExposure));
  });
}

/**
 * The excess of variance over Poisson's in units of the mean squared (the α of a negative binomial), pooled over all
 * series. Differences of neighbouring weeks see bursts but not a level that has moved slowly.
 */
export function estimateBurstiness(series: readonly (readonly number[])[], exposures: readonly number[]): number {
  let [excess, squares] = [0, 0];
  for (const counts of series) {
    const mean = sum(counts) / sum(exposures);
    if (counts.length < leastWeeks || mean < 1) continue;
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
