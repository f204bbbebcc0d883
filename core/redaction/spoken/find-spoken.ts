import type { Finding } from '../recognizer.ts';
import type { TextHints } from '../redactor.ts';
import type { Element } from './element.ts';
import { findEchoes } from './echoes.ts';
import { findAddresses } from './find-addresses.ts';
import { findBirthDates } from './find-birth-dates.ts';
import { findCues, type SpokenCue } from './find-cues.ts';
import { findEmails } from './find-emails.ts';
import { findHandles } from './find-handles.ts';
import { findNumbers } from './find-numbers.ts';
import { joinLines } from './join-lines.ts';
import { readJoinedLetters } from './join-words.ts';
import { mayHoldSpeech } from './may-hold-speech.ts';
import { numberWords, type Morpheme } from './number-words.ts';
import { readElements } from './read-elements.ts';
import { cutAtLines, settle } from './settle.ts';
import { readSoftLetters } from './soft-letters.ts';

/**
 * Finds personal data said in words in one text; a line is read as a turn. In order of place, never overlapping.
 * `lower` is the text in lower case, of the same length. Linear time.
 */
export function findSpoken(_text: string, lower: string, hints: TextHints): readonly Finding[] {
  const words = wordsOf(hints);
  if (!mayHoldSpeech(lower, words)) return [];
  const said = readSoftLetters(readElements(lower, words));
  const joined = joinLines(said);
  const first = findWorded(joined);
  const worded = joined === said ? first : cutAtLines(first, joined, lower);
  const cues = addPostcodes(said, findCues(said), worded);
  const elements = readJoinedLetters(said, cues);
  const taken = takeFound(elements, worded);
  for (const cue of cues) takeNumbers(elements, cue, taken);
  const others = [findBirthDates(elements, cues, taken), findHandles(elements, cues, taken)];
  const numbers = findNumbers(elements, cues, taken, isNordic(lower, hints));
  return settle([worded, ...others, numbers, findEchoes(lower, [...worded, ...numbers])], lower);
}

/** E-mail addresses and streets, which go on over lines at their signs. */
function findWorded(elements: readonly Element[]): Finding[] {
  const taken = new Uint8Array(elements.length);
  const emails = findEmails(elements, taken);
  return [...emails, ...findAddresses(elements, taken)].sort((one, other) => one.start - other.start);
}

/** After a street a postcode may come in a line of its own, so the street is a cue for it. */
function addPostcodes(
  elements: readonly Element[],
  cues: readonly SpokenCue[],
  found: readonly Finding[],
): readonly SpokenCue[] {
  const streets: SpokenCue[] = [];
  let at = 0;
  for (const { type, start, end } of found) {
    while ((elements[at]?.end ?? Infinity) < end) at += 1;
    if (type === 'ADDRESS') streets.push({ topic: 'postcode', at, next: at + 1, start, end, word: 'street' });
  }
  return streets.length === 0 ? cues : [...cues, ...streets].sort((one, other) => one.at - other.at);
}

function takeFound(elements: readonly Element[], found: readonly Finding[]): Uint8Array {
  const taken = new Uint8Array(elements.length);
  let at = 0;
  for (const { start, end } of found) {
    while ((elements[at]?.end ?? Infinity) <= start) at += 1;
    for (; (elements[at]?.start ?? Infinity) < end; at += 1) taken[at] = 1;
  }
  return taken;
}

/** The `fyra` of `fyra sista` is no digit of anything. */
function takeNumbers(elements: readonly Element[], cue: SpokenCue, taken: Uint8Array): void {
  for (let at = cue.at; at < cue.next; at += 1) if (elements[at]?.kind === 'number') taken[at] = 1;
}

/** Number words that English hasn't: where they stand, ten digits with a date are a personnummer. */
const nordicWords = /(?:noll|nul|två|tre|fyra|sju|åtta|nio|tolv|tjugo|tio)(?![a-z])/u;

function isNordic(lower: string, hints: TextHints): boolean {
  const { language } = hints;
  return language === undefined || language === 'unknown' ? nordicWords.test(lower) : language !== 'en';
}

const general = numberWords(['sv', 'en']);
const byLanguage = new Map<string, ReadonlyMap<string, Morpheme>>();

function wordsOf(hints: TextHints): ReadonlyMap<string, Morpheme> {
  const language = hints.language ?? 'unknown';
  if (language === 'sv' || language === 'en' || language === 'unknown') return general;
  const known = byLanguage.get(language) ?? numberWords([language, 'sv', 'en']);
  byLanguage.set(language, known);
  return known;
}
