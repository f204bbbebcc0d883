import { createSeededRandom } from '../../core/themes/seeded-random.ts';

/** A repeatable source of bursty (negative binomial) counts; `alpha` is the excess of variance in means squared. */
export function createBursts(seed: number): { random: () => number; count: (mean: number, alpha: number) => number } {
  const random = createSeededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  // Marsaglia and Tsang 2000.
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = 0;
    for (let p = random(); p > Math.exp(-mean); p *= random()) count += 1;
    return count;
  };
  return { random, count: (mean, alpha) => poisson(alpha === 0 ? mean : mean * gamma(1 / alpha) * alpha) };
}
