import type { Element } from './element.ts';

/** A number or a letter; all else stands between. */
export function isPart(element: Element): boolean {
  return element.kind === 'number' || element.kind === 'letter';
}

/** `u s b och p d f`: two words said in letters, not one. */
export function isListing(elements: readonly Element[], at: number): boolean {
  const [before, element, next] = [elements[at - 1], elements[at], elements[at + 1]];
  const isAnd = element?.value === 'och' || element?.value === 'and';
  return isAnd && before?.kind === 'letter' && next?.kind === 'letter' && !(before.whole && next.whole);
}

/** What may stand between two parts of one piece: hesitation, a comma, a dash said or written. */
export function isBridge(element: Element): boolean {
  if (element.kind === 'filler') return true;
  if (element.kind === 'mark') return '-–—.,/;…_()?'.includes(element.value);
  return element.kind === 'sign' && element.value !== 'at' && element.value !== 'weak-at' && element.value !== 'plus';
}

/** Words that start a clause, so that `en` before them is a number and no article. */
const clauseStarts: ReadonlySet<string> = new Set(
  'men är ar tack så sa nu det jag den har du om som för på i till kan går bra eller hör hon han ni vi blir gäller fungerar funkar tror bor heter mitt min'.split(
    ' ',
  ),
);

const leastCounted = 4;

/** Counts up or down by one step, as a list does. */
export function isCounted(parts: readonly Element[]): boolean {
  if (parts.length < leastCounted) return false;
  const step = valueOf(parts[1]) - valueOf(parts[0]);
  if (step === 0) return false;
  return parts.every((part, at) => at === 0 || valueOf(part) - valueOf(parts[at - 1]) === step);
}

function valueOf(part: Element | undefined): number {
  return part?.kind === 'number' ? Number(part.value) : NaN;
}

const mostOthers = 6;
const none: readonly string[] = [];

/** Other readings, each with one ten and its unit as two numbers; at most six. */
export function readApart(parts: readonly Element[]): readonly string[] {
  if (parts.every(({ apart }) => apart === '')) return none;
  const places = parts.flatMap((part, at) => (part.apart === '' ? [] : [at])).slice(0, mostOthers);
  return places.map((place) => parts.map((part, at) => (at === place ? part.apart : part.value)).join(''));
}

/** Digits written one by one, as a recogniser does. */
const manySingles = 6;

/** A number in words, or at least two letters that stand by themselves; `450X` and `v1.10` are written. */
export function isSpoken(elements: readonly Element[], first: number, last: number): boolean {
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
export function trim(elements: readonly Element[], from: number, to: number): [first: number, last: number] {
  let first = from;
  let last = to;
  let letters = 0;
  for (let at = from; at <= to; at += 1) if (elements[at]?.kind === 'letter') letters += 1;
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
