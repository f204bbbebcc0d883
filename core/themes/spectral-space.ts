import { createSeededRandom } from './seeded-random.ts';
import { multiply, type SparseMatrix } from './sparse-matrix.ts';

/** Places of points in few dimensions, row after row, each at distance 1 from the origin. */
export interface Places {
  readonly width: number;
  readonly rows: Float64Array;
}

/** Rounds of the iteration below; more changed nothing that could be measured. */
const rounds = 12;
const stepsPerRound = 4;
/** How strongly directions that tie few points are damped: the graph's own spread after so many steps. */
const damping = 4;

/**
 * Places the points of a graph so that points with many ways between them lie together: its `wantedWidth` strongest
 * eigenvectors by subspace iteration (Saad 2011, section 5.2), each weighed by its eigenvalue to the power of 4.
 */
export function placeBySpectrum(graph: SparseMatrix, wantedWidth: number): Places {
  const width = Math.min(wantedWidth, graph.rowCount);
  const probe = Math.min(width + 20, graph.rowCount);
  const random = createSeededRandom(7);
  let block = Float64Array.from({ length: graph.rowCount * probe }, () => random() - 0.5);
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < stepsPerRound; step++) block = lazyStep(graph, block, probe);
    orthonormaliseColumns(block, probe);
  }
  const { values, vectors } = eigenOf(innerProducts(block, multiply(graph, block, probe), probe), probe);
  const rows = new Float64Array(graph.rowCount * width);
  for (let row = 0; row < graph.rowCount; row++)
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let j = 0; j < probe; j++) sum += (block[row * probe + j] ?? 0) * (vectors[j * probe + k] ?? 0);
      rows[row * width + k] = sum * Math.max(0, values[k] ?? 0) ** damping;
    }
  normaliseRows(rows, width);
  return { width, rows };
}

/** One step of a walk that stays where it is half of the time, so that no negative eigenvalue comes first. */
function lazyStep(graph: SparseMatrix, block: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const moved = multiply(graph, block, width);
  return Float64Array.from(moved, (value, at) => (value + (block[at] ?? 0)) / 2);
}

/** Scales each row to length 1; a zero row stays. */
export function normaliseRows(rows: Float64Array, width: number): void {
  for (let at = 0; at < rows.length; at += width) {
    let square = 0;
    for (let k = 0; k < width; k++) square += (rows[at + k] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < width; k++) rows[at + k] = (rows[at + k] ?? 0) / length;
  }
}

/** Cholesky QR: B ← B · L⁻ᵀ with L Lᵀ = BᵀB, twice for exactness (Yamamoto et al. 2015). */
function orthonormaliseColumns(block: Float64Array, width: number): void {
  for (let pass = 0; pass < 2; pass++) {
    const factor = choleskyOf(innerProducts(block, block, width), width);
    for (let at = 0; at < block.length; at += width)
      for (let j = 0; j < width; j++) {
        let value = block[at + j] ?? 0;
        for (let k = 0; k < j; k++) value -= (factor[j * width + k] ?? 0) * (block[at + k] ?? 0);
        block[at + j] = value / (factor[j * width + j] ?? 1);
      }
  }
}

function choleskyOf(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (factor[i * size + k] ?? 0) * (factor[j * size + k] ?? 0);
      factor[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-14)) : sum / (factor[j * size + j] ?? 1);
    }
  return factor;
}

/** AᵀB of two blocks with the same rows. */
function innerProducts(a: Float64Array, b: Float64Array, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let at = 0; at < a.length; at += width)
    for (let i = 0; i < width; i++) {
      const value = a[at + i] ?? 0;
      const to = i * width;
      for (let j = 0; j < width; j++) result[to + j] = (result[to + j] ?? 0) + value * (b[at + j] ?? 0);
    }
  return result;
}

/** Eigenvalues and eigenvectors (one a column) of a symmetric matrix by cyclic Jacobi rotations, the greatest first. */
function eigenOf(symmetric: Float64Array, size: number): { values: number[]; vectors: Float64Array } {
  const a = Float64Array.from(symmetric);
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  for (let sweep = 0; sweep < 30; sweep++) {
    let rotated = false;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotated = rotate(a, v, size, p, q) || rotated;
    if (!rotated) break;
  }
  const value = (i: number): number => a[i * size + i] ?? 0;
  const order = Array.from({ length: size }, (_, i) => i).sort((i, j) => value(j) - value(i));
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let row = 0; row < size; row++) vectors[row * size + to] = v[row * size + from] ?? 0;
  });
  return { values: order.map(value), vectors };
}

function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): boolean {
  const off = a[p * size + q] ?? 0;
  if (Math.abs(off) < 1e-11) return false;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k++) turn(v, k * size + p, k * size + q, c, s);
  return true;
}

function turn(values: Float64Array, i: number, j: number, c: number, s: number): void {
  const [x, y] = [values[i] ?? 0, values[j] ?? 0];
  values[i] = c * x - s * y;
  values[j] = s * x + c * y;
}
