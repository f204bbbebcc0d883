import type { Token } from './token.ts';
import { wordClasses } from './word-classes.ts';

/**
 * A pattern over tokens, written as words with spaces between:
 * `säger/sa upp` alternatives · `säg*` beginning · `*avtal` end · `*chef*` part · `?er/ert` may be missing · `~` up to three tokens between,
 * `~8` up to eight · `<num>` a class of word-classes.ts · `^` the sentence's beginning (greetings skipped) · `$` its end.
 * Gaps never cross a full stop, and are bounded, so that matching takes time linear in the text.
 */
export interface Phrase {
  readonly source: string;
  readonly steps: readonly Step[];
  /** The test of the second word, where it must follow the first at once. */
  readonly second: Test | null;
}

type Step =
  | { readonly kind: 'words'; readonly test: Test; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

interface Test {
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
  readonly parts: readonly string[];
  readonly classes: readonly ((token: Token) => boolean)[];
}

/** Where a phrase stands: token indices, `to` exclusive; `loose` are the tokens that a gap took. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly loose: readonly number[];
}

/** Reads a pattern; throws a TypeError where it names an unknown class or begins with a gap. */
export function parsePhrase(source: string): Phrase {
  const steps = source.split(' ').map(parseStep);
  const first = steps.find(({ kind }) => kind !== 'start');
  if (first?.kind !== 'words' || first.isOptional) throw new TypeError(`a phrase begins with a word: ${source}`);
  const [one, two] = steps;
  const isPlain = one?.kind === 'words' && two?.kind === 'words' && !two.isOptional;
  return { source, steps, second: isPlain ? two.test : null };
}

/** What gaps took in the match that is being tried; copied where it succeeds. */
const taken: number[] = [];

/** Finds the phrase with its first word at token `at`, or null. */
export function matchPhrase({ steps, second }: Phrase, tokens: readonly Token[], at: number): PhraseMatch | null {
  // Most tries fail at the second word: it is looked at before anything else is done.
  if (second) {
    const token = tokens[at + 1];
    if (!token || !fits(second, token)) return null;
  }
  taken.length = 0;
  const to = matchFrom(steps, 0, tokens, at, taken);
  return to < 0 ? null : { from: at, to, loose: taken.length === 0 ? none : [...taken] };
}

const none: readonly number[] = [];

/** By what a phrase can be looked up: its first step's exact words, beginnings and ends; open where that step is a class. */
export function keysOf({ steps }: Phrase): { exact: string[]; beginnings: string[]; ends: string[]; isOpen: boolean } {
  const first = steps.find(({ kind }) => kind === 'words');
  if (first?.kind !== 'words') return { exact: [], beginnings: [], ends: [], isOpen: true };
  const { exact, beginnings, ends, parts, classes } = first.test;
  return { exact: [...exact], beginnings: [...beginnings], ends: [...ends], isOpen: classes.length + parts.length > 0 };
}

/** Whether the phrase's first word, its `^` aside, can be this token. */
export function mayBeginWith({ steps }: Phrase, token: Token): boolean {
  const first = steps.find(({ kind }) => kind !== 'start');
  return first?.kind === 'words' && fits(first.test, token);
}

function matchFrom(
  steps: readonly Step[],
  step: number,
  tokens: readonly Token[],
  at: number,
  loose: number[],
): number {
  const now = steps[step];
  if (!now) return at;
  switch (now.kind) {
    case 'start':
      return isStart(tokens, at) ? matchFrom(steps, step + 1, tokens, at, loose) : -1;
    case 'end':
      return tokens.slice(at).every(({ kind }) => kind === 'mark') ? at : -1;
    case 'words': {
      const token = tokens[at];
      if (token && fits(now.test, token)) {
        const to = matchFrom(steps, step + 1, tokens, at + 1, loose);
        if (to >= 0) return to;
      }
      return now.isOptional ? matchFrom(steps, step + 1, tokens, at, loose) : -1;
    }
    case 'gap':
      return matchGap(steps, step, tokens, at, now.most, loose);
  }
}

function matchGap(
  steps: readonly Step[],
  step: number,
  tokens: readonly Token[],
  at: number,
  most: number,
  loose: number[],
): number {
  const before = loose.length;
  for (let taken = 0; taken <= most; taken++) {
    const to = matchFrom(steps, step + 1, tokens, at + taken, loose);
    if (to >= 0) return to;
    const next = tokens[at + taken];
    if (!next || next.norm === ';') break;
    loose.push(at + taken);
  }
  loose.length = before;
  return -1;
}

/** Words that may stand before the sentence proper. */
const greetings = new Set([
  'hej',
  'hello',
  'hi',
  'ja',
  'jo',
  'nej',
  'no',
  'yes',
  'ok',
  'okej',
  'okay',
  'men',
  'but',
  'och',
  'and',
  'så',
  'so',
  'då',
  'tack',
  'thanks',
  'eh',
  'öh',
  'alltså',
  'well',
  'um',
  'asså',
]);

function isStart(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (token && token.kind !== 'mark' && token.kind !== 'mask' && !greetings.has(token.norm)) return false;
  }
  return true;
}

function fits({ exact, beginnings, ends, parts, classes }: Test, token: Token): boolean {
  const { norm } = token;
  if (exact.has(norm)) return true;
  for (const beginning of beginnings) if (norm.startsWith(beginning)) return true;
  for (const end of ends) if (norm.endsWith(end)) return true;
  for (const part of parts) if (norm.includes(part)) return true;
  for (const isOf of classes) if (isOf(token)) return true;
  return false;
}

function parseStep(written: string): Step {
  if (written === '^') return { kind: 'start' };
  if (written === '$') return { kind: 'end' };
  if (written.startsWith('~')) return { kind: 'gap', most: written === '~' ? 3 : Number(written.slice(1)) };
  const isOptional = written.length > 1 && written.startsWith('?');
  const words = (isOptional ? written.slice(1) : written).split('/');
  return { kind: 'words', isOptional, test: parseTest(words) };
}

function parseTest(words: readonly string[]): Test {
  const classes: ((token: Token) => boolean)[] = [];
  const exact = new Set<string>();
  const beginnings: string[] = [];
  const ends: string[] = [];
  const parts: string[] = [];
  for (const word of words) {
    if (word.startsWith('<')) {
      const known = wordClasses.get(word);
      if (!known) throw new TypeError(`unknown class of words: ${word}`);
      if ('test' in known) classes.push(known.test);
      else for (const one of known.words) exact.add(one);
    } else if (word === '*') classes.push(({ kind }) => kind !== 'mark');
    else if (word.length > 2 && word.startsWith('*') && word.endsWith('*')) parts.push(word.slice(1, -1));
    else if (word.length > 1 && word.endsWith('*')) beginnings.push(word.slice(0, -1));
    else if (word.length > 1 && word.startsWith('*')) ends.push(word.slice(1));
    else exact.add(word);
  }
  return { exact, beginnings, ends, parts, classes };
}
