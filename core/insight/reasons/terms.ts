/** Sparse features of one text: column numbers in rising order with their values, of length 1. */
export interface TermVector {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Terms with their weights, fitted on a set of texts. */
export interface TermWeights {
  readonly columns: ReadonlyMap<string, number>;
  /** Inverse document frequency by column. */
  readonly weights: Float32Array;
}

/** Chooses the terms of `texts` and weighs them: ln((1 + n) / (1 + df)) + 1. */
export function fitTerms(texts: readonly string[], leastTexts = 1): TermWeights {
  const frequencies = new Map<string, number>();
  for (const text of texts)
    for (const term of countTerms(text).keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const kept = [...frequencies].filter(([, count]) => count >= leastTexts);
  return {
    columns: new Map(kept.map(([term], column) => [term, column])),
    weights: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
  };
}

/** Sublinear term frequency × idf, of length 1; terms that were not fitted are left out. */
export function weighText({ columns, weights }: TermWeights, text: string): TermVector {
  const pairs: [number, number][] = [];
  let square = 0;
  for (const [term, count] of countTerms(text)) {
    const column = columns.get(term);
    if (column === undefined) continue;
    const value = (1 + Math.log(count)) * (weights[column] ?? 0);
    pairs.push([column, value]);
    square += value * value;
  }
  pairs.sort(([a], [b]) => a - b);
  const length = Math.sqrt(square) || 1;
  return {
    columns: Int32Array.from(pairs, ([column]) => column),
    values: Float32Array.from(pairs, ([, value]) => value / length),
  };
}

const word = /[\p{L}\p{N}]+/gu;

/**
 * Words, pairs of neighbours, pairs with one word between, unordered pairs three to five words apart, and runs of two to
 * five letters within a word and its borders.
 */
function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  const words = text.toLowerCase().match(word) ?? [];
  words.forEach((one, at) => {
    add(one);
    addPairs(words, at, add);
    addLetterRuns(` ${one} `, add);
  });
  return counts;
}

function addPairs(words: readonly string[], at: number, add: (term: string) => void): void {
  const one = words[at] ?? '';
  const next = words[at + 1];
  const afterNext = words[at + 2];
  if (next !== undefined) add(`${one} ${next}`);
  if (afterNext !== undefined) add(`${one}_${afterNext}`);
  for (let distance = 3; distance <= 5; distance++) {
    const other = words[at + distance];
    if (other !== undefined) add(one < other ? `${one}~${other}` : `${other}~${one}`);
  }
}

function addLetterRuns(bordered: string, add: (term: string) => void): void {
  for (let size = 2; size <= 5; size++)
    for (let at = 0; at + size <= bordered.length; at++) add(`#${bordered.slice(at, at + size)}`);
}
