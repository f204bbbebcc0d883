import type { Element } from './element.ts';
import type { SpokenCue } from './find-cues.ts';
import { isAside, skipLabel } from './dictation-lines.ts';
import type { Piece } from './pieces.ts';

/** Pieces of one dictation: over turns, with the listener's assent, a correction or a repetition between. */
export interface Chain {
  readonly pieces: readonly Piece[];
  /** What the pieces may say together: each try of the number as a whole, then each piece alone. */
  readonly readings: readonly string[];
  /** Other readings of its pieces, with a ten and its unit apart; only a check digit may choose one. */
  readonly others: readonly string[];
}

const mostPieces = 40;
const mostWords = 4;
const mostWordsOverLines = 9;

/** Joins pieces into chains, in one pass; a cue of another topic between two pieces parts them. */
export function joinPieces(
  elements: readonly Element[],
  pieces: readonly Piece[],
  cues: readonly SpokenCue[],
): readonly Chain[] {
  const chains: Piece[][] = [];
  let cue = 0;
  let last: Piece | undefined;
  for (const piece of pieces) {
    while ((cues[cue]?.next ?? Infinity) <= (last?.last ?? 0)) cue += 1;
    const current = chains.at(-1);
    if (last && current && current.length < mostPieces && goOn(elements, last, piece, cues, cue)) current.push(piece);
    else chains.push([piece]);
    last = piece;
  }
  return chains.map((chain) => ({
    pieces: chain,
    readings: readTogether(elements, chain),
    others: chain.flatMap((piece) => piece.others),
  }));
}

function goOn(
  elements: readonly Element[],
  last: Piece,
  piece: Piece,
  cues: readonly SpokenCue[],
  from: number,
): boolean {
  const overLines = last.line !== piece.line;
  if (piece.line - last.line > 4) return false;
  for (let at = from; (cues[at]?.at ?? Infinity) < piece.first; at += 1) {
    const topic = cues[at]?.topic;
    const isInside = (cues[at]?.at ?? 0) > last.last;
    if (isInside && topic !== 'number' && topic !== 'spelling' && topic !== 'id-ending') return false;
  }
  if (last.letters > 0 !== piece.letters > 0 && !(overLines && piece.pure)) return false;
  return countWords(elements, last.last + 1, piece.first, overLines) >= 0;
}

/** Words between two pieces that are no part of a dictation; -1 where they are too many. */
function countWords(elements: readonly Element[], from: number, to: number, overLines: boolean): number {
  const most = overLines ? mostWordsOverLines : mostWords;
  let words = 0;
  let at = from;
  while (at < to) {
    const element = elements[at];
    if (element?.kind === 'word') words += isAside(element.value) ? 0.5 : 1;
    if (words > most) return -1;
    at = element?.kind === 'line' ? Math.max(at + 1, skipLabel(elements, at + 1)) : at + 1;
  }
  return words;
}

function readTogether(elements: readonly Element[], pieces: readonly Piece[]): string[] {
  const tries: string[] = [];
  let said = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    const isNew = last && (isCorrected(elements, last, piece) || isElsewhere(elements, last, piece));
    const isEcho = last && last.line !== piece.line && piece.value.length > 1 && said.includes(piece.value);
    if (isNew) {
      tries.push(said);
      said = piece.value;
    } else if (!isEcho) said += piece.value;
    last = piece;
  }
  tries.push(said);
  return [...tries, ...pieces.map((piece) => piece.value)];
}

/** Words of a sentence stand between the two, on one line. */
function isElsewhere(elements: readonly Element[], first: Piece, second: Piece): boolean {
  if (first.line !== second.line) return false;
  for (let at = first.last + 1; at < second.first; at += 1) {
    const element = elements[at];
    if (element?.kind === 'word' && !isAside(element.value)) return true;
  }
  return false;
}

/** Tells whether the speaker took the first piece back before the second. */
export function isCorrected(elements: readonly Element[], first: Piece, second: Piece): boolean {
  for (let at = first.last + 1; at < second.first; at += 1) {
    if (elements[at]?.kind === 'correction') return true;
  }
  return false;
}
