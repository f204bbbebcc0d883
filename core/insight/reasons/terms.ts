import { newStemmer } from 'snowball-stemmers';

/** Sparse features of one text: column numbers in rising order with their values, of length 1. */
export interface TermVector {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Three ways to cut a text into terms that err differently: a vote of all three is better than any. */
export const termViews = ['words', 'letters', 'pairs'] as const;
export type TermView = (typeof termViews)[number];

/** Terms with their weights, fitted on a set of texts. */
export interface TermWeights {
  readonly view: TermView;
  readonly columns: ReadonlyMap<string, number>;
  /** Inverse document frequency by column. */
  readonly weights: Float32Array;
}

/** Chooses the terms of `texts` and weighs them: ln((1 + n) / (1 + df)) + 1. */
export function fitTerms(texts: readonly string[], view: TermView): TermWeights {
  const frequencies = new Map<string, number>();
  for (const text of texts)
    for (const term of countTerms(text, view).keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const kept = [...frequencies];
  return {
    view,
    columns: new Map(kept.map(([term], column) => [term, column])),
    weights: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
  };
}

/** Sublinear term frequency × idf, of length 1; terms that were not fitted are left out. */
export function weighText({ view, columns, weights }: TermWeights, text: string): TermVector {
  const pairs: [number, number][] = [];
  let square = 0;
  for (const [term, count] of countTerms(text, view)) {
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

const word = /\[[A-Z][A-Z_]*(?:_[A-Z0-9]+)?\]|[\p{L}\p{N}]+/gu;
/** The longest text in words: all unordered pairs of a whole letter would be too many. */
const longest = 120;

function countTerms(text: string, view: TermView): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  const words = (text.match(word) ?? []).filter((one) => !one.startsWith('[')).map((one) => one.toLowerCase());
  const kept = words.slice(0, longest);
  switch (view) {
    case 'words':
      addWords(kept, add);
      break;
    case 'letters':
      addLetterRuns(` ${kept.join(' ')} `, 3, 6, add);
      break;
    case 'pairs':
      addPairs(kept, add);
  }
  return counts;
}

/**
 * Stems, pairs of neighbours, pairs with one word between, unordered pairs three to five words apart, and letter runs of
 * two to five within a word and its borders.
 */
function addWords(words: readonly string[], add: (term: string) => void): void {
  const stems = words.map(stemOf);
  stems.forEach((one, at) => {
    add(one);
    const next = stems[at + 1];
    const afterNext = stems[at + 2];
    if (next !== undefined) add(`${one} ${next}`);
    if (afterNext !== undefined) add(`${one}_${afterNext}`);
    for (let distance = 3; distance <= 5; distance++) {
      const other = stems[at + distance];
      if (other !== undefined) add(one < other ? `${one}~${other}` : `${other}~${one}`);
    }
    addLetterRuns(` ${words[at] ?? ''} `, 2, 5, (run) => {
      add(`#${run}`);
    });
  });
}

function addLetterRuns(text: string, shortest: number, most: number, add: (term: string) => void): void {
  for (let size = shortest; size <= most; size++)
    for (let at = 0; at + size <= text.length; at++) add(text.slice(at, at + size));
}

/** Each stem and each two stems that stand in the same text, wherever. */
function addPairs(words: readonly string[], add: (term: string) => void): void {
  const stems = words.map(stemOf);
  for (const stem of stems) add(stem);
  const all = [...new Set(stems)].sort();
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) add(`${one}&${other}`);
  });
}

const stemmers = { sv: newStemmer('swedish'), en: newStemmer('english') };
const stems = new Map<string, string>();

/** A word with Swedish letters is stemmed as Swedish, any other as English: short texts tell no language. */
function stemOf(one: string): string {
  const known = stems.get(one);
  if (known !== undefined) return known;
  const stem = (/[åäö]/.test(one) ? stemmers.sv : stemmers.en).stem(one);
  if (stems.size > 50_000) stems.clear();
  stems.set(one, stem);
  return stem;
}
