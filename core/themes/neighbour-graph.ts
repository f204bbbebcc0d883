import { buildSparseMatrix, pairsOf, transpose, type SparseMatrix } from './sparse-matrix.ts';

/**
 * Joins each text to its `neighbourCount` nearest by cosine (rows have length 1), both ways, and scales the ties by the
 * degrees of both ends: the matrix D^-½ W D^-½ of spectral clustering (Ng, Jordan and Weiss 2001).
 */
export function buildNeighbourGraph(rows: SparseMatrix, neighbourCount: number): SparseMatrix {
  const ties = Array.from({ length: rows.rowCount }, () => new Map<number, number>());
  const index = transpose(rows);
  const similarities = new Float32Array(rows.rowCount);
  for (let row = 0; row < rows.rowCount; row++)
    for (const { row: other, similarity } of findNearestRows(rows, index, similarities, row, neighbourCount)) {
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

/** The nearest rows of one, the nearest first; only rows that share a feature are looked at. */
function findNearestRows(
  rows: SparseMatrix,
  index: SparseMatrix,
  similarities: Float32Array,
  from: number,
  wanted: number,
): { row: number; similarity: number }[] {
  const touched: number[] = [];
  for (const [column, value] of pairsOf(rows, from))
    for (let at = index.starts[column] ?? 0; at < (index.starts[column + 1] ?? 0); at++) {
      const row = index.columns[at] ?? 0;
      if (similarities[row] === 0) touched.push(row);
      similarities[row] = (similarities[row] ?? 0) + value * (index.values[at] ?? 0);
    }
  const near: { row: number; similarity: number }[] = [];
  for (const row of touched) {
    const similarity = similarities[row] ?? 0;
    similarities[row] = 0;
    if (row === from || (near.length === wanted && similarity <= (near.at(-1)?.similarity ?? 0))) continue;
    let at = near.length;
    while (at > 0 && (near[at - 1]?.similarity ?? 0) < similarity) at -= 1;
    near.splice(at, 0, { row, similarity });
    if (near.length > wanted) near.pop();
  }
  return near;
}
