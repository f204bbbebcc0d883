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
  const parts = partsOf(elements, first, last);
  const before = elements[first - 1];
  const plus = (before?.kind === 'sign' && before.value === 'plus') || before?.value === '+';
  const head = plus ? before : parts[0];
  const tail = parts.at(-1);
  if (!head || !tail) return null;
  const { value, digits, singles, coded } = readParts(parts);
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
    singles,
    counted: isCounted(parts),
    coded,
    plus,
    line,
    pure,
  };
}

function partsOf(elements: readonly Element[], first: number, last: number): Element[] {
  const parts: Element[] = [];
  for (let at = first; at <= last; at += 1) {
    const element = elements[at];
    if (element && isPart(element)) parts.push(element);
  }
  return parts;
}

/** What the parts say together; the letter o among nothing but numbers is a zero. */
function readParts(parts: readonly Element[]): Pick<Piece, 'value' | 'digits' | 'singles' | 'coded'> {
  let value = '';
  let digits = 0;
  let numbers = 0;
  let singles = 0;
  let coded = false;
  let onlyZeros = true;
  for (const { kind, value: said, whole } of parts) {
    value += said;
    if (kind === 'number') {
      numbers += 1;
      digits += said.length;
      if (said.length === 1) singles += 1;
    } else {
      if (whole) coded = true;
      if (said !== 'o') onlyZeros = false;
    }
  }
  if (!onlyZeros || numbers === 0 || numbers === parts.length) return { value, digits, singles, coded };
  return { value: value.replaceAll('o', '0'), digits: value.length, singles, coded };
}
