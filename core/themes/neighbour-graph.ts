import { buildSparseMatrix, pairsOf, transpose, type SparseMatrix } from './sparse-matrix.ts';

/** Of a text's neighbours so many are sought among other languages, where there are any. */
const foreignShare = 0.4;
/** Neighbours in another language share few terms: their likeness is raised to that of the others, at most so much. */
const mostRaise = 4;

interface Neighbour {
  readonly row: number;
  readonly similarity: number;
}

/**
 * Joins each text to its `neighbourCount` nearest by cosine (rows have length 1), both ways, and scales the ties by the
 * degrees of both ends: the matrix D^-½ W D^-½ of spectral clustering (Ng, Jordan and Weiss 2001). Neighbours are sought
 * in one's own language (`languages`, one number a row) and in the others apart, as batches are in single-cell biology
 * (Polański et al. 2020, BBKNN): else no tie would ever cross.
 */
export function buildNeighbourGraph(
  rows: SparseMatrix,
  neighbourCount: number,
  languages?: readonly number[],
): SparseMatrix {
  const ties = Array.from({ length: rows.rowCount }, () => new Map<number, number>());
  const findNeighbours = createNeighbourSearch(rows, neighbourCount, languages);
  for (let row = 0; row < rows.rowCount; row++)
    for (const { row: other, similarity } of findNeighbours(row)) {
      tie(ties, row, other, similarity / 2);
      tie(ties, other, row, similarity / 2);
    }
  const degrees = ties.map((row) => Math.sqrt([...row.values()].reduce((sum, value) => sum + value, 1e-9)));
  return buildSparseMatrix(
    ties.map((row, from) =>
      [...row].map(([to, value]) => [to, value / ((degrees[from] ?? 1) * (degrees[to] ?? 1))] as const),
    ),
    rows.rowCount,
  );
}

function tie(ties: Map<number, number>[], from: number, to: number, weight: number): void {
  const row = ties[from];
  row?.set(to, (row.get(to) ?? 0) + weight);
}

function createNeighbourSearch(rows: SparseMatrix, wanted: number, languages?: readonly number[]) {
  const index = transpose(rows);
  const similarities = new Float32Array(rows.rowCount);
  const foreign = languages && new Set(languages).size > 1 ? Math.round(wanted * foreignShare) : 0;
  return function findNeighbours(from: number): Neighbour[] {
    const touched = fillSimilarities(rows, index, similarities, from);
    const isForeign = (row: number): boolean => foreign > 0 && languages?.[row] !== languages?.[from];
    const own = nearestOf(touched, similarities, wanted - foreign, (row) => row !== from && !isForeign(row));
    const others = foreign === 0 ? [] : nearestOf(touched, similarities, foreign, isForeign);
    for (const row of touched) similarities[row] = 0;
    return [...own, ...raise(others, own)];
  };
}

/** Only rows that share a term are looked at; gives them. */
function fillSimilarities(rows: SparseMatrix, index: SparseMatrix, similarities: Float32Array, from: number): number[] {
  const touched: number[] = [];
  for (const [column, value] of pairsOf(rows, from))
    for (let at = index.starts[column] ?? 0; at < (index.starts[column + 1] ?? 0); at++) {
      const row = index.columns[at] ?? 0;
      if (similarities[row] === 0) touched.push(row);
      similarities[row] = (similarities[row] ?? 0) + value * (index.values[at] ?? 0);
    }
  return touched;
}

function nearestOf(
  touched: readonly number[],
  similarities: Float32Array,
  wanted: number,
  mayJoin: (row: number) => boolean,
): Neighbour[] {
  const near: Neighbour[] = [];
  for (const row of touched) {
    const similarity = similarities[row] ?? 0;
    if (near.length === wanted && similarity <= (near.at(-1)?.similarity ?? 0)) continue;
    if (!mayJoin(row)) continue;
    let at = near.length;
    while (at > 0 && (near[at - 1]?.similarity ?? 0) < similarity) at -= 1;
    near.splice(at, 0, { row, similarity });
    if (near.length > wanted) near.pop();
  }
  return near;
}

function raise(others: readonly Neighbour[], own: readonly Neighbour[]): Neighbour[] {
  const [mean, ownMean] = [meanOf(others), meanOf(own)];
  const factor = mean > 0 && ownMean > 0 ? Math.min(mostRaise, ownMean / mean) : 1;
  return others.map(({ row, similarity }) => ({ row, similarity: similarity * factor }));
}

function meanOf(neighbours: readonly Neighbour[]): number {
  return neighbours.reduce((sum, { similarity }) => sum + similarity, 0) / Math.max(1, neighbours.length);
}
