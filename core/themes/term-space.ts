import type { Language } from '#core/conversation/conversation.ts';
import { stemOf, wordsOf } from '#core/insight/words.ts';
import { buildSparseMatrix, type SparseMatrix } from './sparse-matrix.ts';

/** The two ways in which a text is cut into terms; themes are found in both and laid side by side. */
export type TermKind = 'words' | 'letters';

export interface ThemeText {
  readonly text: string;
  readonly language: Language;
}

/** Terms with their weights, fitted on a set of texts, so that a text that comes later is measured alike. */
export interface TermSpace {
  readonly kind: TermKind;
  readonly columns: ReadonlyMap<string, number>;
  /** Inverse document frequency by column. */
  readonly weights: Float32Array;
}

/**
 * Chooses the terms (those of at least two texts, at most `limit`, the commonest first) and their weights:
 * ln((1 + n) / (1 + df)) + 1, the smoothed form.
 */
export function fitTermSpace(texts: readonly ThemeText[], kind: TermKind, limit = 40_000): TermSpace {
  const frequencies = new Map<string, number>();
  for (const text of texts)
    for (const term of new Set(termsOf(text, kind))) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const kept = [...frequencies]
    .filter(([, count]) => count >= 2 && count <= texts.length * 0.5)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit);
  return {
    kind,
    columns: new Map(kept.map(([term], column) => [term, column])),
    weights: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
  };
}

/** Weighs texts in several spaces laid side by side: sublinear term frequency × idf, each row of length 1. */
export function weighTexts(spaces: readonly TermSpace[], texts: readonly ThemeText[]): SparseMatrix {
  const offsets = spaces.map((_, at) => spaces.slice(0, at).reduce((sum, space) => sum + space.weights.length, 0));
  const share = 1 / Math.sqrt(spaces.length);
  const rows = texts.map((text) =>
    spaces.flatMap((space, at) =>
      [...weighText(space, text)].map(([column, value]) => [(offsets[at] ?? 0) + column, value * share] as const),
    ),
  );
  return buildSparseMatrix(
    rows,
    spaces.reduce((sum, space) => sum + space.weights.length, 0),
  );
}

function weighText(space: TermSpace, text: ThemeText): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of termsOf(text, space.kind)) {
    const column = space.columns.get(term);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  let square = 0;
  for (const [column, count] of counts) {
    const value = (1 + Math.log(count)) * (space.weights[column] ?? 0);
    counts.set(column, value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (const [column, value] of counts) counts.set(column, value / length);
  return counts;
}

function termsOf(text: ThemeText, kind: TermKind): string[] {
  switch (kind) {
    case 'words':
      return wordTerms(text);
    case 'letters':
      return letterTerms(text);
  }
}

/** Stems and pairs of neighbouring stems. */
function wordTerms({ text, language }: ThemeText): string[] {
  const stems = wordsOf(text).map((word) => stemOf(word, language));
  const pairs = stems.slice(1).map((stem, at) => `${stems[at] ?? ''} ${stem}`);
  return [...stems, ...pairs];
}

/** Runs of three to five letters within a word and its borders. */
function letterTerms({ text }: ThemeText): string[] {
  const terms: string[] = [];
  for (const word of wordsOf(text)) {
    const bordered = ` ${word} `;
    for (let size = 3; size <= 5; size++)
      for (let at = 0; at + size <= bordered.length; at++) terms.push(bordered.slice(at, at + size));
  }
  return terms;
}
