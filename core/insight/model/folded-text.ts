import { lookAlikes } from '#core/redaction/odd-characters.ts';

/** A text in a form in which ways of writing don't count, with the way back to the offsets of the original. */
export interface FoldedText {
  readonly text: string;
  /** The span of the original (UTF-16, `end` exclusive) that a span of the folded text was made from. */
  readonly toOriginal: (start: number, end: number) => { start: number; end: number };
}

export interface Folding {
  /** Keep line breaks apart from spaces. */
  readonly keepLines?: boolean;
  /** Read Greek and Cyrillic look-alikes as the Latin letters they imitate. */
  readonly readLookAlikes?: boolean;
}

/**
 * Folds case, Unicode form (NFKC), quotation marks, dashes, brackets and spaces, and leaves out what has no width. Runs of
 * spaces become one.
 */
export function foldText(original: string, { keepLines = false, readLookAlikes = false }: Folding = {}): FoldedText {
  if (isPlain.test(original)) return foldPlain(original, keepLines);
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const end = index + cluster.length;
    for (const unit of foldCluster(cluster, keepLines, readLookAlikes)) {
      const isRepeatedSpace = (unit === ' ' || unit === '\n') && /[ \n]$/.test(text);
      if (isRepeatedSpace) {
        if (unit === '\n' && !text.endsWith('\n\n'))
          text = text.endsWith('\n') ? text + unit : `${text.slice(0, -1)}\n`;
        if (from.length === text.length) {
          to[to.length - 1] = end;
          continue;
        }
      } else text += unit;
      from.push(index);
      to.push(end);
    }
  }
  return {
    text,
    toOriginal: (start, end) => ({ start: from[start] ?? original.length, end: to[end - 1] ?? from[start] ?? 0 }),
  };
}

/** Nearly every text: each sign folds to one, and no space follows another, so that places stay. */
const isPlain = /^(?:[!-_a-~À-ÖØ-öø-ÿ]|[ \n](?![ \n]))*$/;

function foldPlain(original: string, keepLines: boolean): FoldedText {
  const lower = original.toLowerCase();
  const { length } = original;
  return {
    text: keepLines ? lower : lower.replaceAll('\n', ' '),
    toOriginal: (start, end) => {
      const from = start < length ? start : length;
      return { start: from, end: end >= 1 && end <= length ? end : from % length || 0 };
    },
  };
}

const signs: readonly [RegExp, string][] = [
  [/[“”„‟«»″＂]/u, '"'],
  [/[‘’‚‛′`´]/u, "'"],
  [/[‐‑‒–—―−]/u, '-'],
  [/[‹〈⟨]/u, '<'],
  [/[›〉⟩]/u, '>'],
];

/** Tags (U+E0000), variation selectors, zero-width and direction marks: nobody sees them. */
const invisible = /^[\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u{034F}\u{115F}\u{3164}]+$/u;

function foldCluster(cluster: string, keepLines: boolean, readLookAlikes: boolean): string {
  if (cluster >= 'a' && cluster <= 'z' && cluster.length === 1) return cluster;
  if (keepLines && /^[\n\u2028\u2029]$/.test(cluster)) return '\n';
  if (/^\s$/u.test(cluster)) return ' ';
  if (invisible.test(cluster)) return '';
  const sign = signs.find(([pattern]) => pattern.test(cluster));
  if (sign) return sign[1];
  const plain = cluster.normalize('NFKC').toLowerCase();
  return readLookAlikes ? Array.from(plain, (letter) => lookAlikes.get(letter) ?? letter).join('') : plain;
}
