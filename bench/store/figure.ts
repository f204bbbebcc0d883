/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it must reach. */
  readonly most?: number;
  readonly least?: number;
}

/** The value below which that share of the sorted numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Runs the work so often, one after the other, and gives the milliseconds of each. */
export async function timeEach(times: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const begin = performance.now();
    await work(index);
    took.push(performance.now() - begin);
  }
  return took;
}
