/** Weeks that are compared with the one before; fewer tell nothing of bursts. */
const leastWeeks = 3;

/**
 * How full each week was, 1 being usual: the median over the series of the week's share of the series' mean, so that a
 * holiday counts as a short week and one rising theme doesn't. With few series every week counts as full.
 */
export function weekExposures(series: readonly (readonly number[])[], weekCount: number): number[] {
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
