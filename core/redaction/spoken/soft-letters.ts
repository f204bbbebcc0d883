import { createElement, type Element } from './element.ts';
import { letterWords, type LetterWord } from './letter-words.ts';

/**
 * Turns letters' names (`ess`, `be`) and code words (`sierra mike india`) into letters where they stand among letters;
 * alone they are everyday words and names.
 */
export function readSoftLetters(elements: readonly Element[]): readonly Element[] {
  if (!elements.some((element) => !element.plain && (isSoft(element) || element.value.startsWith('o'))))
    return elements;
  const read = [...elements];
  readZeros(read);
  let at = 0;
  while (at < read.length) {
    const next = read[at]?.plain === true ? at : endOfSequence(read, at);
    if (next > at) convert(read, at, next);
    at = Math.max(next, at + 1);
  }
  return read;
}

/** `five o four`: the letter o among numbers is a zero. */
function readZeros(elements: Element[]): void {
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at];
    if (element?.kind !== 'letter' || !/^o+$/u.test(element.value)) continue;
    const before = elements[at - 1]?.kind === 'mark' ? elements[at - 2] : elements[at - 1];
    const next = elements[at + 1]?.kind === 'mark' ? elements[at + 2] : elements[at + 1];
    const isAfter = before?.kind === 'number' && before.spoken;
    const isBefore = next?.kind === 'number' && next.spoken && before?.kind !== 'letter';
    if (isAfter || isBefore)
      elements[at] = createElement('number', element, '0'.repeat(element.value.length), { weak: true, spoken: true });
  }
}

/** The letter n, which sounds like the number and the article `en`. */
function isSoftN(element: Element): boolean {
  return element.kind === 'number' && element.weak && element.value === '1' && element.end - element.start === 2;
}

const softN: LetterWord = { letter: 'n', sure: false, code: false };

function softLetter(element: Element | undefined): LetterWord | undefined {
  if (!element || !isSoft(element)) return undefined;
  return isSoftN(element) ? softN : letterWords.get(element.value);
}

function isSoft(element: Element): boolean {
  return isSoftN(element) || ((element.kind === 'word' || element.kind === 'filler') && letterWords.has(element.value));
}

function isLetterish(element: Element): boolean {
  return element.kind === 'letter' || isSoft(element);
}

/** Where the sequence of letters and soft letters that starts at `at` ends; marks and numbers between are part of it. */
function endOfSequence(elements: readonly Element[], at: number): number {
  let end = at;
  for (let next = at; next < elements.length; next += 1) {
    const element = elements[next];
    if (!element || (!isLetterish(element) && end === at)) break;
    if (isLetterish(element)) end = next + 1;
    else if (element.kind !== 'mark' && element.kind !== 'number') break;
  }
  return end;
}

function convert(elements: Element[], from: number, to: number): void {
  let sure = 0;
  let codes = 0;
  let names = 0;
  let numbers = 0;
  for (const element of elements.slice(from, to)) {
    const soft = softLetter(element);
    if (element.kind === 'letter' ? !element.weak : soft?.sure) sure += 1;
    else if (soft?.code) codes += 1;
    else if (element.kind === 'number') numbers += 1;
    else if (element.kind !== 'mark') names += 1;
  }
  if (elements[to]?.kind === 'number' || elements[from - 1]?.kind === 'number') numbers += 1;
  const isMixed = codes >= 1 && numbers >= 1 && sure + codes >= 2 && sure + codes + numbers >= 3;
  const isSpelling = codes >= 3 || isMixed || sure + codes >= 3 || (sure >= 1 && sure + names >= 3) || names >= 4;
  if (!isSpelling) return;
  const beforeNumber = elements[to]?.kind === 'number';
  const last = beforeNumber ? to : trimEnd(elements, from, to);
  for (let at = trimStart(elements, from, last); at < last; at += 1) {
    const element = elements[at];
    const soft = softLetter(element);
    if (element && soft)
      elements[at] = createElement('letter', element, soft.letter, { spoken: true, whole: soft.code });
  }
}

/** An everyday word at the edge (`de`, `te`) is left to the sentence. */
function isEdge(element: Element | undefined): boolean {
  if (!element || !isSoft(element)) return element?.kind === 'mark';
  const soft = softLetter(element);
  return soft !== undefined && !soft.sure && !soft.code;
}

function trimStart(elements: readonly Element[], from: number, to: number): number {
  let start = from;
  while (start < to && isEdge(elements[start]) && !isSoftNeighbour(elements[start + 1])) start += 1;
  return start;
}

function trimEnd(elements: readonly Element[], from: number, to: number): number {
  let end = to;
  while (end > from && isEdge(elements[end - 1]) && !isSoftNeighbour(elements[end - 2])) end -= 1;
  return end;
}

function isSoftNeighbour(element: Element | undefined): boolean {
  return element !== undefined && isSoft(element);
}
