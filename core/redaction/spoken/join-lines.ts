import type { Element } from './element.ts';
import { isAside, skipLabel } from './dictation-lines.ts';
import { isNordicStreet } from './street-words.ts';

interface Line {
  readonly from: number;
  readonly to: number;
}

const mostAssents = 3;
const longestAssent = 5;

/**
 * Leaves out line breaks, and the turns of assent between, where an address breaks off at a sign said in words and goes
 * on in a later line: `jen dot` / `mhm` / `martinez at gmail dot com`. Gives the same list where none does.
 */
export function joinLines(elements: readonly Element[]): readonly Element[] {
  if (!elements.some((element) => element.kind === 'line')) return elements;
  const lines = readLines(elements);
  const joined: Element[] = [];
  let last: Line | undefined;
  let skipped: Line[] = [];
  let changed = false;
  for (const line of lines) {
    if (last && isAssent(elements, line) && skipped.length < mostAssents) {
      skipped.push(line);
      continue;
    }
    if (last && goesOn(elements, last, line)) {
      changed = true;
      copy(elements, skipLabel(elements, line.from), line.to, joined);
    } else {
      for (const one of [...skipped, line]) copy(elements, Math.max(0, one.from - 1), one.to, joined);
    }
    skipped = [];
    last = line;
  }
  for (const one of skipped) copy(elements, Math.max(0, one.from - 1), one.to, joined);
  return changed ? joined : elements;
}

function copy(elements: readonly Element[], from: number, to: number, into: Element[]): void {
  for (let at = from; at < to; at += 1) {
    const element = elements[at];
    if (element) into.push(element);
  }
}

/** Each line's elements; its own break stands right before `from`. */
function readLines(elements: readonly Element[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= elements.length; at += 1) {
    if (at < elements.length && elements[at]?.kind !== 'line') continue;
    lines.push({ from, to: at });
    from = at + 1;
  }
  return lines;
}

function isAssent(elements: readonly Element[], line: Line): boolean {
  if (line.to - line.from > 4 * longestAssent) return false;
  const said = elements.slice(skipLabel(elements, line.from), line.to).filter((element) => element.kind !== 'mark');
  if (said.length > longestAssent) return false;
  return said.every((element) => element.kind === 'filler' || (element.kind === 'word' && isAside(element.value)));
}

function goesOn(elements: readonly Element[], before: Line, line: Line): boolean {
  const last = elements[lastSaid(elements, before)];
  let first = skipLabel(elements, line.from);
  while (first < line.to && elements[first]?.kind === 'filler') first += 1;
  const next = elements[first];
  if (isSign(last) || (isSign(next) && next?.value !== 'weak-at')) return true;
  if (next?.value === 'weak-at') return elements.slice(Math.max(before.from, before.to - 4), before.to).some(isSign);
  return next?.kind === 'number' && last?.kind === 'word' && isNordicStreet(last.value, undefined) > 0;
}

function lastSaid(elements: readonly Element[], line: Line): number {
  let at = line.to - 1;
  while (at > line.from && (elements[at]?.kind === 'mark' || elements[at]?.kind === 'filler')) at -= 1;
  return at;
}

function isSign(element: Element | undefined): boolean {
  if (element?.kind !== 'sign' || !element.spoken) return false;
  return element.value !== 'space' && element.value !== 'plus' && element.value !== 'slash';
}
