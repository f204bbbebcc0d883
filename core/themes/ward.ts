/** One step of a hierarchy: two groups become one. Groups 0 … n − 1 are the points, group n + i is made by merge i. */
export interface Merge {
  readonly left: number;
  readonly right: number;
  /** The growth of the sum of squared distances that the merge costs. */
  readonly cost: number;
}

/**
 * Ward's linkage by chains of nearest neighbours (Murtagh 1983): n − 1 merges, the cheapest first.
 * Takes time and memory in n², so for some thousand points at most.
 */
export function linkByWard(points: Float64Array, width: number): Merge[] {
  const count = points.length / width;
  const distances = pairDistances(points, width, count);
  const sizes = new Float64Array(count).fill(1);
  const isAlive = new Uint8Array(count).fill(1);
  const merges: { a: number; b: number; cost: number }[] = [];
  const chain: number[] = [];
  let next = 0;
  while (merges.length < count - 1) {
    if (chain.length === 0) {
      while (!isAlive[next]) next += 1;
      chain.push(next);
    }
    const top = chain.at(-1) ?? 0;
    const before = chain.at(-2);
    const nearest = findNearest(distances, isAlive, count, top, before);
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    merges.push({ a: top, b: nearest, cost: distances[pairIndex(top, nearest)] ?? 0 });
    join(distances, sizes, isAlive, count, top, nearest);
  }
  return inOrder(merges, count);
}

function pairIndex(i: number, j: number): number {
  return i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i;
}

/** Half the squared distance: what merging two single points costs. */
function pairDistances(points: Float64Array, width: number, count: number): Float32Array {
  const distances = new Float32Array((count * (count - 1)) / 2);
  for (let i = 1; i < count; i++)
    for (let j = 0; j < i; j++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += ((points[i * width + k] ?? 0) - (points[j * width + k] ?? 0)) ** 2;
      distances[(i * (i - 1)) / 2 + j] = sum / 2;
    }
  return distances;
}

/** The nearest living group; the one before in the chain wins a tie, else the chain would never close. */
function findNearest(
  distances: Float32Array,
  isAlive: Uint8Array,
  count: number,
  from: number,
  before?: number,
): number {
  let best = before ?? -1;
  let least = before === undefined ? Infinity : (distances[pairIndex(from, before)] ?? Infinity);
  for (let other = 0; other < count; other++) {
    if (other === from || !isAlive[other]) continue;
    const distance = distances[pairIndex(from, other)] ?? Infinity;
    if (distance < least) {
      least = distance;
      best = other;
    }
  }
  return best;
}

/** The Lance–Williams update of Ward's method: b lives on as the merged group, a ends. */
function join(
  distances: Float32Array,
  sizes: Float64Array,
  isAlive: Uint8Array,
  count: number,
  a: number,
  b: number,
): void {
  const [sizeA, sizeB] = [sizes[a] ?? 0, sizes[b] ?? 0];
  const between = distances[pairIndex(a, b)] ?? 0;
  isAlive[a] = 0;
  for (let other = 0; other < count; other++) {
    if (other === b || !isAlive[other]) continue;
    const size = sizes[other] ?? 0;
    const toA = distances[pairIndex(a, other)] ?? 0;
    const toB = distances[pairIndex(b, other)] ?? 0;
    distances[pairIndex(b, other)] =
      ((sizeA + size) * toA + (sizeB + size) * toB - size * between) / (sizeA + sizeB + size);
  }
  sizes[b] = sizeA + sizeB;
}

function inOrder(merges: { a: number; b: number; cost: number }[], count: number): Merge[] {
  const sorted = merges.map((merge, at) => ({ ...merge, at })).sort((x, y) => x.cost - y.cost || x.at - y.at);
  const groupOf = new Int32Array(count * 2).map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (groupOf[root] !== root) root = groupOf[root] ?? root;
    while (groupOf[i] !== root) [i, groupOf[i]] = [groupOf[i] ?? root, root];
    return root;
  };
  return sorted.map(({ a, b, cost }, step) => {
    const [left, right] = [find(a), find(b)];
    groupOf[left] = groupOf[right] = count + step;
    return { left, right, cost };
  });
}

/** Cuts a hierarchy into `groupCount` groups: for each point its group, numbered from 0 in order of first sight. */
export function cutIntoGroups(merges: readonly Merge[], groupCount: number): Int32Array {
  const count = merges.length + 1;
  const parents = new Int32Array(count * 2 - 1).map((_, i) => i);
  merges.slice(0, Math.max(0, count - groupCount)).forEach(({ left, right }, step) => {
    parents[left] = parents[right] = count + step;
  });
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: count }, (_, point) => {
    let top = point;
    while (parents[top] !== top) top = parents[top] ?? top;
    if (!numbers.has(top)) numbers.set(top, numbers.size);
    return numbers.get(top) ?? 0;
  });
}
