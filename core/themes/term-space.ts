import type { Language } from '#core/conversation/conversation.ts';
import { stemOf, wordsOf } from '#core/insight/words.ts';
import { conceptsOf } from './concept-terms.ts';
import { buildSparseMatrix, type SparseMatrix } from './sparse-matrix.ts';

export interface ThemeText {
  readonly text: string;
  /** What was said around it: counts as much less. */
  readonly context?: string;
  readonly language: Language;
}

/** A term is known by its hash alone, so that what is remembered of a theme can't be read back as text. */
export type Term = number;

/**
 * The ways in which a text is cut into terms, laid side by side, each with its weight: stems and pairs of them; runs of
 * three to five letters, which see through inflection and misspelling; concepts, which see through languages.
 */
export const termKinds = [
  { cut: cutWords, share: 1 },
  { cut: cutLetters, share: 1 },
  { cut: cutConcepts, share: 0.4 },
] as const;
const shareOfAll = termKinds.reduce((sum, { share }) => sum + share, 0);

/** A term of the context counts as this part of one. */
const contextShare = 0.25;
/** Rare terms weigh more, but less than they would by their full inverse frequency: 0.6 was best on Banking77. */
const rarityPower = 0.6;
const termLimit = 120_000;

/** What a term weighs by its rarity: terms of at least two texts and of at most half of them. */
export type TermWeights = ReadonlyMap<Term, number>;

/** Fits the weights on a set of texts: (ln((1 + n) / (1 + df)) + 1) to the power of 0.6. */
export function fitTermWeights(texts: readonly ThemeText[]): TermWeights {
  const frequencies = new Map<Term, number>();
  for (const text of texts)
    for (const counts of countTerms(text))
      for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const kept = [...frequencies].filter(([, count]) => count >= 2 && count <= texts.length * 0.5);
  if (kept.length > termLimit) kept.sort(([a, countA], [b, countB]) => countB - countA || a - b);
  const weigh = (count: number): number => (Math.log((1 + texts.length) / (1 + count)) + 1) ** rarityPower;
  return new Map(kept.slice(0, termLimit).map(([term, count]) => [term, weigh(count)]));
}

/** A text as its known terms with their weights: sublinear frequency × rarity, in all of length 1. */
export function weighText(weights: TermWeights, text: ThemeText): [Term, number][] {
  return countTerms(text).flatMap((counts, kind) => {
    const weighed: [Term, number][] = [];
    let square = 0;
    for (const [term, count] of counts) {
      const weight = weights.get(term);
      if (weight === undefined) continue;
      const value = (count >= 1 ? 1 + Math.log(count) : count) * weight;
      weighed.push([term, value]);
      square += value * value;
    }
    const scale = Math.sqrt((termKinds[kind]?.share ?? 0) / shareOfAll / (square || 1));
    return weighed.map(([term, value]): [Term, number] => [term, value * scale]);
  });
}

/** The texts as rows, with a column for each known term in the order of `weights`. */
export function weighTexts(weights: TermWeights, texts: readonly ThemeText[]): SparseMatrix {
  const columns = new Map([...weights.keys()].map((term, column) => [term, column]));
  const rows = texts.map((text) =>
    weighText(weights, text).map(([term, value]): [number, number] => [columns.get(term) ?? 0, value]),
  );
  return buildSparseMatrix(rows, columns.size);
}

/** How often each term occurs, by kind of term. */
function countTerms({ text, context = '', language }: ThemeText): Map<Term, number>[] {
  const said = wordsOf(text);
  const around = context === '' ? [] : wordsOf(context);
  return termKinds.map(({ cut }, kind) => {
    const counts = new Map<Term, number>();
    const count = (words: readonly string[], by: number): void => {
      cut(words, language, (term) => {
        const hash = hashOf(term, kind);
        counts.set(hash, (counts.get(hash) ?? 0) + by);
      });
    };
    count(said, 1);
    if (around.length > 0) count(around, contextShare);
    return counts;
  });
}

function cutWords(words: readonly string[], language: Language, found: (term: string) => void): void {
  let before: string | undefined;
  for (const word of words) {
    const stem = stemOf(word, language);
    found(stem);
    if (before !== undefined) found(`${before} ${stem}`);
    before = stem;
  }
}

/** Within a word and its borders. */
function cutLetters(words: readonly string[], _language: Language, found: (term: string) => void): void {
  for (const word of words) {
    const bordered = ` ${word} `;
    for (let size = 3; size <= 5; size++)
      for (let at = 0; at + size <= bordered.length; at++) found(bordered.slice(at, at + size));
  }
}

function cutConcepts(words: readonly string[], _language: Language, found: (term: string) => void): void {
  for (const concept of conceptsOf(words)) found(concept);
}

/** FNV-1a in 32 bits, begun anew for each kind of term. */
function hashOf(term: string, kind: number): Term {
  let hash = 0x811c9dc5 ^ kind;
  hash = Math.imul(hash, 0x01000193);
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
