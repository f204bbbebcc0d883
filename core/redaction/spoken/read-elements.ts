import { createElement, type Element } from './element.ts';
import { codeJoints, letterWords, weakLetters } from './letter-words.ts';
import { readMorphemes } from './morphemes.ts';
import type { Morpheme } from './number-words.ts';
import { readNumbers, type PlacedMorpheme } from './read-numbers.ts';
import { correctionSigns, fillers, signs, signStarts } from './speech-words.ts';
import { readTokens, type Token } from './tokens.ts';
import { wordTableOf } from './word-facts.ts';

/** Reads lower-case text as elements of speech, in one pass; `words` are the number words of its languages. */
export function readElements(lower: string, words: ReadonlyMap<string, Morpheme>): Element[] {
  const tokens = readTokens(lower, wordTableOf(words));
  const elements: Element[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const { facts } = token;
    if (facts === null) at = readOther(tokens, at, token, words, elements);
    else if (facts.kind === null) at = readWord(tokens, at, token, words, elements);
    else {
      elements.push(createElement(facts.kind, token, token.word, facts));
      at += 1;
    }
  }
  return elements;
}

type Reader = (
  tokens: readonly Token[],
  at: number,
  token: Token,
  words: ReadonlyMap<string, Morpheme>,
  elements: Element[],
) => number;

const readOther: Reader = (_tokens, at, token, _words, elements) => {
  if (token.kind === 'digits') elements.push(createElement('number', token, token.word));
  else if (token.kind === 'line') elements.push(createElement('line', token, token.word));
  else if (token.word === '@') elements.push(createElement('sign', token, 'at'));
  else elements.push(createElement('mark', token, token.word));
  return at + 1;
};

/** Tries what a word can be, from the longest reading to the shortest. */
const readWord: Reader = (tokens, at, token, words, elements) =>
  readSign(tokens, at, token, words, elements) ||
  readCodedLetter(tokens, at, token, words, elements) ||
  readDoubleLetter(tokens, at, token, words, elements) ||
  readSaidNumbers(tokens, at, token, words, elements) ||
  readSingle(tokens, at, token, words, elements);

/** The second word of a pair: after a blank or a hyphen, on the same line. */
function secondWord(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next?.kind === 'word') return at + 1;
  const afterHyphen = tokens[at + 2];
  return next?.word === '-' && next.glued && afterHyphen?.kind === 'word' && afterHyphen.glued ? at + 2 : 0;
}

const readSign: Reader = (tokens, at, token, _words, elements) => {
  const second = signStarts.has(token.word) ? secondWord(tokens, at) : 0;
  const pair = second > 0 ? signs.get(`${token.word} ${tokens[second]?.word ?? ''}`) : undefined;
  const end = tokens[second]?.end;
  if (pair && end !== undefined) {
    elements.push(createElement('sign', { start: token.start, end, glued: token.glued }, pair, { spoken: true }));
    return second + 1;
  }
  const sign = signs.get(token.word);
  if (!sign) return 0;
  elements.push(createElement('sign', token, sign, { spoken: true }));
  return at + 1;
};

/** `m som i martin`, `b as in boy`, `ess för sigurd`: one letter with its code word. */
const readCodedLetter: Reader = (tokens, at, token, _words, elements) => {
  const letter = token.word.length === 1 ? token.word : letterWords.get(token.word)?.letter;
  if (letter === undefined || letterWords.get(token.word)?.code === true) return 0;
  const ray = letter === 'x' ? tokens[secondWord(tokens, at)] : undefined;
  if (ray?.word === 'ray') {
    elements.push(createElement('letter', { ...token, end: ray.end }, letter, { spoken: true, whole: true }));
    return secondWord(tokens, at) + 1;
  }
  for (const joint of codeJoints) {
    const isJoined = joint.every((word, index) => tokens[at + 1 + index]?.word === word);
    const code = tokens[at + 1 + joint.length];
    if (!isJoined || code?.kind !== 'word' || code.word.length < 2) continue;
    const isSure = joint.length === 2 && token.word.length === 1;
    if (!isSure && !code.word.startsWith(letter)) continue;
    const span = { start: token.start, end: code.end, glued: token.glued };
    elements.push(createElement('letter', span, letter, { spoken: true, whole: true }));
    return at + 2 + joint.length;
  }
  return 0;
};

/** `dubbel v`, `double-u`, `double l`: a letter said as two. */
const readDoubleLetter: Reader = (tokens, at, token, words, elements) => {
  if (words.get(token.word)?.kind !== 'times') return 0;
  const second = secondWord(tokens, at);
  const other = tokens[second];
  if (second === 0 || !other) return 0;
  const letter = other.word.length === 1 ? other.word : letterWords.get(other.word)?.letter;
  if (letter === undefined || letterWords.get(other.word)?.code === true) return 0;
  const isW = (letter === 'v' && token.word.startsWith('dub')) || letter === 'u';
  const span = { start: token.start, end: other.end, glued: token.glued };
  elements.push(
    createElement('letter', span, isW ? 'w' : letter.repeat(words.get(token.word)?.value ?? 2), { spoken: true }),
  );
  return second + 1;
};

const readSaidNumbers: Reader = (tokens, at, token, words, elements) => {
  const said: PlacedMorpheme[] = [];
  let next = at;
  for (;;) {
    const current = tokens[next];
    const morphemes = current?.kind === 'word' ? readMorphemes(current.word, words) : null;
    if (!current || !morphemes || isLetterTimes(tokens, next, morphemes, words)) break;
    for (const morpheme of morphemes) said.push({ ...morpheme, start: current.start, end: current.end });
    next = nextNumberWord(tokens, next, morphemes.at(-1), words);
  }
  const [only] = said;
  if (!only) return 0;
  let last = at;
  for (const number of readNumbers(said)) {
    const span = { start: number.start, end: number.end, glued: number.start === token.start && token.glued };
    const kind = number.ordinal ? 'ordinal' : 'number';
    elements.push(createElement(kind, span, number.digits, { ...number, spoken: true }));
    while ((tokens[last]?.end ?? Infinity) <= number.end) last += 1;
  }
  return Math.max(last, at + 1);
};

/** `double o`: twice a letter, which `readDoubleLetter` reads. */
function isLetterTimes(
  tokens: readonly Token[],
  at: number,
  morphemes: readonly Morpheme[],
  words: ReadonlyMap<string, Morpheme>,
): boolean {
  return morphemes.length === 1 && morphemes[0]?.kind === 'times' && !words.has(tokens[at + 1]?.word ?? '');
}

/** The place of the word that may go on the number: past a hyphen, or past `och` after a hundred. */
function nextNumberWord(
  tokens: readonly Token[],
  at: number,
  last: Morpheme | undefined,
  words: ReadonlyMap<string, Morpheme>,
): number {
  const next = tokens[at + 1];
  const isBig = last?.kind === 'hundred' || last?.kind === 'thousand';
  const isAnd = next?.word === 'och' || next?.word === 'and' || next?.word === 'og' || next?.word === 'und';
  if (isBig && isAnd && words.has(tokens[at + 2]?.word ?? '')) return at + 2;
  if (next?.word === '-' && next.glued && tokens[at + 2]?.glued) return at + 2;
  return at + 1;
}

const readSingle: Reader = (_tokens, at, token, _words, elements) => {
  if (token.word.length === 1) {
    elements.push(createElement('letter', token, token.word, { weak: weakLetters.has(token.word) }));
  } else if (correctionSigns.has(token.word)) elements.push(createElement('correction', token, token.word));
  else if (fillers.has(token.word)) elements.push(createElement('filler', token, token.word));
  else elements.push(createElement('word', token, token.word));
  return at + 1;
};
