/** Rows of weighted features in compressed form: row r holds `columns[starts[r] … starts[r + 1])`. */
export interface SparseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Builds a matrix from rows of (column, value) pairs. */
export function buildSparseMatrix(
  rows: readonly Iterable<readonly [number, number]>[],
  columnCount: number,
): SparseMatrix {
  const starts = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  rows.forEach((row, at) => {
    for (const [column, value] of row) {
      columns.push(column);
      values.push(value);
    }
    starts[at + 1] = columns.length;
  });
  return {
    rowCount: rows.length,
    columnCount,
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
  };
}

/** The pairs of one row. */
export function* pairsOf(matrix: SparseMatrix, row: number): Generator<readonly [number, number]> {
  for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at++)
    yield [matrix.columns[at] ?? 0, matrix.values[at] ?? 0];
}

/** Turns rows into columns: for each column the rows that have it, which is an index to search by. */
export function transpose(matrix: SparseMatrix): SparseMatrix {
  const starts = new Int32Array(matrix.columnCount + 1);
  for (const column of matrix.columns) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < matrix.columnCount; column++)
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const next = starts.slice();
  const columns = new Int32Array(matrix.columns.length);
  const values = new Float32Array(matrix.columns.length);
  for (let row = 0; row < matrix.rowCount; row++)
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at++) {
      const column = matrix.columns[at] ?? 0;
      const to = next[column] ?? 0;
      next[column] = to + 1;
      columns[to] = row;
      values[to] = matrix.values[at] ?? 0;
    }
  return { rowCount: matrix.columnCount, columnCount: matrix.rowCount, starts, columns, values };
}

/** Sparse × dense: `matrix` (n × m) times `dense` (m × width, row after row) gives n × width. */
export function multiply(matrix: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(matrix.rowCount * width);
  for (let row = 0; row < matrix.rowCount; row++) {
    const to = row * width;
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at++) {
      const from = (matrix.columns[at] ?? 0) * width;
      const scale = matrix.values[at] ?? 0;
      for (let k = 0; k < width; k++) result[to + k] = (result[to + k] ?? 0) + scale * (dense[from + k] ?? 0);
    }
  }
  return result;
}
