import { pairsOf, type SparseMatrix } from './sparse-matrix.ts';

/** The mean direction of a theme's matters in the space of terms. */
export interface ThemeCentre {
  readonly weights: ReadonlyMap<number, number>;
  /** The least cosine at which a matter belongs to the theme. */
  readonly leastSimilarity: number;
}

/** Terms that say next to nothing of a theme are not kept. */
const termsKept = 400;
/** A matter that is less like the theme than this share of the theme's own mean likeness belongs elsewhere. */
const likenessShare = 0.45;

/** The centres of the groups that hold at least `leastMatters` of the sampled rows. */
export function findThemeCentres(
  rows: SparseMatrix,
  sample: readonly number[],
  groups: Int32Array,
  leastMatters: number,
): ThemeCentre[] {
  const members = new Map<number, number[]>();
  sample.forEach((row, at) => {
    const group = groups[at] ?? 0;
    members.set(group, [...(members.get(group) ?? []), row]);
  });
  return [...members.values()].filter((group) => group.length >= leastMatters).map((group) => centreOf(rows, group));
}

/** The number of the nearest centre, or null where the matter is like none. */
export function findNearestTheme(centres: readonly ThemeCentre[], rows: SparseMatrix, row: number): number | null {
  let best: number | null = null;
  let most = 0;
  centres.forEach((centre, number) => {
    const similarity = similarityTo(centre.weights, rows, row);
    if (similarity <= most || similarity < centre.leastSimilarity) return;
    most = similarity;
    best = number;
  });
  return best;
}

function centreOf(rows: SparseMatrix, group: readonly number[]): ThemeCentre {
  const sum = new Map<number, number>();
  for (const row of group)
    for (const [column, value] of pairsOf(rows, row)) sum.set(column, (sum.get(column) ?? 0) + value);
  const strongest = [...sum].sort((a, b) => b[1] - a[1]).slice(0, termsKept);
  const length = Math.sqrt(strongest.reduce((square, [, value]) => square + value * value, 0)) || 1;
  const weights = new Map(strongest.map(([column, value]) => [column, value / length]));
  const mean = group.reduce((total, row) => total + similarityTo(weights, rows, row), 0) / group.length;
  return { weights, leastSimilarity: mean * likenessShare };
}

function similarityTo(weights: ReadonlyMap<number, number>, rows: SparseMatrix, row: number): number {
  let sum = 0;
  for (const [column, value] of pairsOf(rows, row)) sum += value * (weights.get(column) ?? 0);
  return sum;
}
