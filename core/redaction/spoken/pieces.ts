import { isPureLine, skipLabel } from './dictation-lines.ts';
import { isBridge, isCounted, isListing, isPart, isSpoken, readApart, trim } from './piece-traits.ts';
import type { Element } from './element.ts';

/** Letters and digits said one after the other on one line. Places are those of the list of elements. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Its letters and digits in order, lower case. */
  readonly value: string;
  readonly digits: number;
  readonly letters: number;
  /** How many numbers and letters were said. */
  readonly parts: number;
  /** Other readings of it, each with one ten and unit apart. */
  readonly others: readonly string[];
  /** Holds at least one word, not only written digits. */
  readonly spoken: boolean;
  /** How many single digits were said. */
  readonly singles: number;
  /** Counts up or down by one step, as a list does: `tio elva tolv tretton`. */
  readonly counted: boolean;
  /** Holds a letter with its code word. */
  readonly coded: boolean;
  readonly plus: boolean;
  readonly line: number;
  /** Its line holds nothing but numbers, letters, hesitation and assent. */
  readonly pure: boolean;
}

const mostFillers = 6;
/** What is longer is a list and nobody's number. */
const mostParts = 80;

/** Cuts the elements into pieces, in one pass; `taken` marks elements that belong to another finding. */
export function readPieces(elements: readonly Element[], taken: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  let line = 0;
  let lineStart = 0;
  let label = skipLabel(elements, 0);
  let at = 0;
  let pure: boolean | null = null;
  while (at < elements.length) {
    const element = elements[at];
    if (element?.kind === 'line') {
      line += 1;
      lineStart = at + 1;
      label = skipLabel(elements, lineStart);
      pure = null;
    }
    if (at < label || !element || !isPart(element) || taken[at]) {
      at += 1;
      continue;
    }
    pure ??= isPureLine(elements, lineStart, taken);
    const end = endOfPiece(elements, at, taken);
    const piece = createPiece(elements, at, end, line, pure);
    if (piece && !isEveryday(elements, piece)) pieces.push(piece);
    at = end;
  }
  return pieces;
}

/** One article, preposition or initial by itself, inside a sentence. */
function isEveryday(elements: readonly Element[], piece: Piece): boolean {
  if (piece.parts > 1 || piece.coded || piece.plus) return false;
  if (piece.pure && elements[piece.last + 1]?.kind !== 'word') return false;
  return piece.digits === 0 ? piece.letters === 1 : elements[piece.first]?.weak === true;
}

function endOfPiece(elements: readonly Element[], from: number, taken: Uint8Array): number {
  let end = from + 1;
  let gap = 0;
  for (let at = from + 1; at < elements.length && at < from + mostParts; at += 1) {
    const element = elements[at];
    if (!element || taken[at]) break;
    if (isPart(element)) {
      end = at + 1;
      gap = 0;
    } else if (isBridge(element) && gap < mostFillers && !isListing(elements, at)) gap += 1;
    else break;
  }
  return end;
}

function createPiece(
  elements: readonly Element[],
  from: number,
  to: number,
  line: number,
  pure: boolean,
): Piece | null {
  const [first, last] = trim(elements, from, to - 1);
  const parts = elements.slice(first, last + 1).filter(isPart);
  const before = elements[first - 1];
  const plus = (before?.kind === 'sign' && before.value === 'plus') || before?.value === '+';
  const head = plus ? before : parts[0];
  const tail = parts.at(-1);
  if (!head || !tail) return null;
  const numbers = parts.filter((part) => part.kind === 'number');
  const onlyZeros = parts.every((part) => part.kind === 'number' || part.value === 'o');
  const value = parts
    .map((part) => (onlyZeros && part.value === 'o' && numbers.length > 0 ? '0' : part.value))
    .join('');
  const digits = value.replace(/\D/gu, '').length;
  return {
    first: plus ? first - 1 : first,
    last,
    start: head.start,
    end: tail.end,
    value,
    digits,
    letters: value.length - digits,
    parts: parts.length,
    others: readApart(parts),
    spoken: isSpoken(elements, first, last),
    singles: numbers.filter((part) => part.value.length === 1).length,
    counted: isCounted(parts),
    coded: parts.some((part) => part.kind === 'letter' && part.whole),
    plus,
    line,
    pure,
  };
}
