import type { Morpheme } from './number-words.ts';

/** A morpheme with the place of the word that it stands in. */
export interface PlacedMorpheme extends Morpheme {
  readonly start: number;
  readonly end: number;
}

/** A number as it was said: `sextio sju` is `67`, `dubbel nolla` is `00`, `nitton hundra åttiofem` is `1985`. */
export interface SaidNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Made only of words that are everyday words too. */
  readonly weak: boolean;
  /** Has hundred or thousand in it. */
  readonly whole: boolean;
  readonly ordinal: boolean;
  /** The digits if its ten and unit, said as two words, are two numbers: `309` for `trettio nio`; else empty. */
  readonly apart: string;
}

/** Folds number words that follow each other into numbers, by the grammar of Swedish and English, in one pass. */
export function readNumbers(said: readonly PlacedMorpheme[]): SaidNumber[] {
  const numbers: SaidNumber[] = [];
  let at = 0;
  while (at < said.length) {
    const read = readOne(said, at);
    const last = said[read.next - 1];
    const first = said[at];
    if (first && last) {
      numbers.push({
        digits: read.digits,
        start: first.start,
        end: last.end,
        weak: read.next === at + 1 && (first.weak || first.kind === 'plural'),
        whole: read.whole,
        ordinal: last.kind === 'ordinal',
        apart: isTwoWords(first, last, read.next - at) ? `${first.value}${last.value}` : '',
      });
    }
    at = read.next;
  }
  return numbers;
}

function isTwoWords(first: PlacedMorpheme, last: PlacedMorpheme, count: number): boolean {
  return count === 2 && first.kind === 'ten' && last.kind === 'unit' && last.start > first.end;
}

interface Read {
  readonly digits: string;
  readonly next: number;
  readonly whole: boolean;
}

function readOne(said: readonly PlacedMorpheme[], at: number): Read {
  const first = said[at];
  const second = said[at + 1];
  if (first?.kind === 'times' && second && (second.kind === 'unit' || second.kind === 'plural')) {
    return { digits: String(second.value).repeat(first.value), next: at + 2, whole: false };
  }
  if (first?.kind === 'unit' && first.value > 1 && second?.kind === 'plural') {
    return { digits: String(second.value).repeat(first.value), next: at + 2, whole: false };
  }
  const low = readBelowThousand(said, at);
  if (!low) return { digits: first?.kind === 'times' ? '' : String(first?.value ?? ''), next: at + 1, whole: false };
  if (said[low.next]?.kind !== 'thousand') return { digits: String(low.value), next: low.next, whole: low.whole };
  const year = readOddYear(said, low.next + 1, low.value * 1000);
  if (year) return { digits: String(year.value), next: year.next, whole: true };
  const rest = readBelowThousand(said, low.next + 1);
  const value = low.value * 1000 + (rest && rest.value > 0 ? rest.value : 0);
  return { digits: String(value), next: rest && rest.value > 0 ? rest.next : low.next + 1, whole: true };
}

interface LowRead {
  readonly value: number;
  readonly next: number;
  readonly whole: boolean;
}

function readBelowThousand(said: readonly PlacedMorpheme[], at: number): LowRead | null {
  const first = said[at];
  if (first?.kind === 'hundred') return addRest(said, at + 1, 100);
  if (first?.kind === 'thousand' && said[at - 1]?.kind !== 'thousand') return { value: 1, next: at, whole: true };
  const head = readBelowHundred(said, at);
  if (!head) return null;
  const isHundreds = said[head.next]?.kind === 'hundred' && head.value > 0;
  return isHundreds ? addRest(said, head.next + 1, head.value * 100) : head;
}

/** Adds what follows a hundred (`femhundra` and `tolv`), unless it counts hundreds of its own or starts single digits. */
function addRest(said: readonly PlacedMorpheme[], at: number, hundreds: number): LowRead {
  const oddYear = readOddYear(said, at, hundreds);
  if (oddYear) return oddYear;
  const rest = readBelowHundred(said, at);
  const after = rest ? said[rest.next]?.kind : undefined;
  const isDigits = said[at]?.kind === 'unit' && after === 'unit';
  if (!rest || rest.value === 0 || after === 'hundred' || isDigits || said[at]?.kind === 'ordinal') {
    return { value: hundreds, next: at, whole: true };
  }
  return { value: hundreds + rest.value, next: rest.next, whole: true };
}

/** `fyrtio sexhundrafem`: the unit belongs to the hundred that it is written in one word with. */
function isOfHundred(said: readonly PlacedMorpheme[], at: number): boolean {
  const [before, unit, next] = [said[at - 1], said[at], said[at + 1]];
  return next?.kind === 'hundred' && next.start === unit?.start && before?.start !== unit.start;
}

/** `tjugohundra noll fem`, `nineteen hundred oh five`: a year of a century's first decade. */
function readOddYear(said: readonly PlacedMorpheme[], at: number, hundreds: number): LowRead | null {
  const [zero, unit] = [said[at], said[at + 1]];
  const isOdd = zero?.kind === 'unit' && zero.value === 0 && unit?.kind === 'unit' && unit.value > 0;
  return isOdd && (hundreds === 1900 || hundreds === 2000)
    ? { value: hundreds + unit.value, next: at + 2, whole: true }
    : null;
}

function readBelowHundred(said: readonly PlacedMorpheme[], at: number): LowRead | null {
  const first = said[at];
  const second = said[at + 1];
  if (!first) return null;
  if (first.kind === 'ten' && second && second.value > 0 && second.value < 10) {
    const isUnit = second.kind === 'unit' || second.kind === 'ordinal';
    if (isUnit && !isOfHundred(said, at + 1)) return { value: first.value + second.value, next: at + 2, whole: false };
  }
  const isPlain = first.kind === 'unit' || first.kind === 'teen' || first.kind === 'ten';
  return isPlain ? { value: first.value, next: at + 1, whole: false } : null;
}
