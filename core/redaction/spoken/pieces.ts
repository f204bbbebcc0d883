import type { Element } from './element.ts';
import { assents, corrections } from './speech-words.ts';

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

function isPart(element: Element): boolean {
  return element.kind === 'number' || element.kind === 'letter';
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

/** `u s b och p d f`: two words said in letters, not one. */
function isListing(elements: readonly Element[], at: number): boolean {
  const [before, element, next] = [elements[at - 1], elements[at], elements[at + 1]];
  const isAnd = element?.value === 'och' || element?.value === 'and';
  return isAnd && before?.kind === 'letter' && next?.kind === 'letter' && !(before.whole && next.whole);
}

function isBridge(element: Element): boolean {
  if (element.kind === 'filler') return true;
  if (element.kind === 'mark') return '-–—.,/;…_()?'.includes(element.value);
  return element.kind === 'sign' && element.value !== 'at' && element.value !== 'weak-at' && element.value !== 'plus';
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

/** Words that start a clause, so that `en` before them is a number and no article. */
const clauseStarts: ReadonlySet<string> = new Set(
  'men är ar tack så sa nu det jag den har du om som för på i till kan går bra eller hör hon han ni vi blir gäller fungerar funkar tror bor heter mitt min'.split(
    ' ',
  ),
);

const leastCounted = 4;

function isCounted(parts: readonly Element[]): boolean {
  const values = parts.map((part) => (part.kind === 'number' ? Number(part.value) : NaN));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  if (values.length < leastCounted || step === 0) return false;
  return values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step);
}

const mostOthers = 6;

function readApart(parts: readonly Element[]): string[] {
  const places = parts.flatMap((part, at) => (part.apart === '' ? [] : [at])).slice(0, mostOthers);
  return places.map((place) => parts.map((part, at) => (at === place ? part.apart : part.value)).join(''));
}

/** Digits written one by one, as a recogniser does. */
const manySingles = 6;

/** A number in words, or at least two letters that stand by themselves; `450X` and `v1.10` are written. */
function isSpoken(elements: readonly Element[], first: number, last: number): boolean {
  let letters = 0;
  let singles = 0;
  for (let at = first; at <= last; at += 1) {
    const element = elements[at];
    if (element?.spoken && isPart(element)) return true;
    if (element?.kind === 'number') singles = element.value.length === 1 && !element.glued ? singles + 1 : 0;
    if (singles >= manySingles) return true;
    const isBound = (element?.glued && elements[at - 1]?.kind === 'number') || isGluedNumber(elements[at + 1]);
    if (element?.kind === 'letter' && !isBound) letters += 1;
  }
  const hasDigits = elements.slice(first, last + 1).some((element) => element.kind === 'number');
  return letters >= (hasDigits ? 3 : 2);
}

function isGluedNumber(element: Element | undefined): boolean {
  return element?.kind === 'number' && element.glued;
}

/** Leaves everyday words at the edges (`i`, `en`) to the sentence, where the rest is a number. */
function trim(elements: readonly Element[], from: number, to: number): [first: number, last: number] {
  let first = from;
  let last = to;
  const letters = elements.slice(from, to + 1).filter((element) => element.kind === 'letter').length;
  const next = elements[to + 1];
  const wordFollows = next?.kind === 'word' && !clauseStarts.has(next.value);
  while (first < last && isLoose(elements[first], letters, false)) first += 1;
  while (last > first && isLoose(elements[last], letters, wordFollows)) last -= 1;
  return [first, last];
}

function isLoose(element: Element | undefined, letters: number, wordFollows: boolean): boolean {
  if (!element || element.whole) return false;
  if (!isPart(element)) return true;
  if (element.kind === 'letter' && wordFollows && (element.value === 'i' || element.value === 'å')) return letters <= 2;
  if (element.kind === 'letter') return letters === 1 && element.weak && element.value !== 'o';
  const isArticle = element.weak && element.value === '1' && element.end - element.start === 2;
  return isArticle && wordFollows;
}

/** Tells whether a line, after its speaker's label, holds only what a dictation is made of. */
function isPureLine(elements: readonly Element[], from: number, taken: Uint8Array): boolean {
  for (let at = skipLabel(elements, from); at < elements.length; at += 1) {
    const element = elements[at];
    if (!element || element.kind === 'line') return true;
    if (taken[at] || (element.kind === 'word' && !isAside(element.value))) return false;
  }
  return true;
}

/** Words that go with a dictation without being part of it. */
export function isAside(word: string): boolean {
  return assents.has(word) || corrections.has(word);
}

const longestLabel = 14;
const longestName = 3;

/** The place after `Kund:`, `Agent 2:` or `[00:12] Anna:` at the start of a line. */
export function skipLabel(elements: readonly Element[], from: number): number {
  let end = from;
  let words = 0;
  for (let at = from; at < from + longestLabel && words <= longestName; at += 1) {
    const element = elements[at];
    if (!element || element.kind === 'line' || (element.kind === 'number' && element.spoken)) break;
    if (element.kind === 'word') words += 1;
    if (element.kind === 'mark' && (element.value === ':' || element.value === ']')) end = at + 1;
  }
  return end;
}
