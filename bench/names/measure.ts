import type { NameFinding, NameTagger } from '../../core/redaction/names/name-tagger.ts';
import type { Example, Mark } from './corpora.ts';
import { lowerOf } from './runs.ts';

export interface Measured {
  /** Persons in the texts, those masked whole, spans found, those that are persons. */
  persons: number;
  whole: number;
  found: number;
  right: number;
  words: number;
  missed: string[];
  wrong: string[];
}

/** Recall counts persons masked whole (a genitive -s either way), precision spans that lie on a person by half or more. */
export function measure(tagger: NameTagger, examples: readonly Example[], least = 0.5): Measured {
  const sum: Measured = { persons: 0, whole: 0, found: 0, right: 0, words: 0, missed: [], wrong: [] };
  for (const { text, marks } of examples) {
    const persons = marks.filter(({ kind }) => kind === 'person');
    const found = tagger.find(text, lowerOf(text)).filter(({ score }) => score >= least);
    sum.persons += persons.length;
    sum.found += found.length;
    sum.words += text.split(/\s+/).length;
    for (const person of persons) {
      if (isMasked(text, person, found)) sum.whole++;
      else sum.missed.push(show(text, person));
    }
    for (const span of found) {
      if (persons.some((person) => shared(span, person) * 2 >= span.end - span.start)) sum.right++;
      else sum.wrong.push(show(text, span));
    }
  }
  return sum;
}

/** `97.1 % of 1200 found whole, 95.0 % of 1210 right`. */
export function tell({ persons, whole, found, right, words }: Measured): string {
  const share = (part: number, all: number): string => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`);
  if (persons === 0)
    return `${((1000 * (found - right)) / words).toFixed(2)} false a 1,000 words (${found} in ${words})`;
  return `${share(whole, persons)} of ${persons} masked whole, ${share(right, found)} of ${found} right`;
}

function isMasked(text: string, person: Mark, found: readonly NameFinding[]): boolean {
  const bare = text.slice(person.start, person.end);
  const last = bare.endsWith('s') ? person.end - 1 : person.end;
  for (let i = person.start; i < last; i++) {
    if (/[\p{L}]/u.test(text.charAt(i)) && !found.some(({ start, end }) => start <= i && i < end)) return false;
  }
  return true;
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function show(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 30), start);
  return `${before}<<${text.slice(start, end)}>>${text.slice(end, end + 25)}`.replaceAll('\n', '⏎');
}
