import type { Role } from '#core/conversation/conversation.ts';
import type { Finding } from '../recognizer.ts';
import type { TextHints } from '../redactor.ts';
import type { Element } from './element.ts';
import { findCues, type SpokenCue } from './find-cues.ts';
import { findEmails } from './find-emails.ts';
import { findAddresses } from './find-addresses.ts';
import { findBirthDates } from './find-birth-dates.ts';
import { findHandles } from './find-handles.ts';
import { findNumbers } from './find-numbers.ts';
import { readJoinedLetters } from './join-words.ts';
import { numberWords, type Morpheme } from './number-words.ts';
import { readElements } from './read-elements.ts';
import { readSoftLetters } from './soft-letters.ts';

/** Finds personal data said in words in one text; a line is read as a turn. In order of place, never overlapping. */
export function findSpoken(text: string, lower: string, hints: TextHints): readonly Finding[] {
  if (text.length !== lower.length) throw new RangeError('lower case of another length');
  const words = wordsOf(hints);
  const said = readSoftLetters(readElements(lower, words));
  const cues = findCues(said);
  const elements = readJoinedLetters(said, cues);
  const isNordic =
    hints.language === undefined || hints.language === 'unknown' ? nordic.test(lower) : hints.language !== 'en';
  const taken = new Uint8Array(elements.length);
  for (const cue of cues) markNumbers(elements, cue, taken);
  const lines = elements.filter((element) => element.kind === 'line').length + 1;
  return settle([
    findEmails(elements, cues, taken),
    findBirthDates(elements, cues, taken),
    findAddresses(elements, taken),
    findHandles(elements, cues, taken),
    findNumbers(elements, cues, taken, lines, isNordic),
  ]);
}

/** A turn as it is read here, in order of time. */
export interface SpokenTurn {
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  readonly role: Role;
}

/** Finds the same over several turns, so that a number said in pieces is found; gives a list a turn. */
export function findSpokenAcrossTurns(
  turns: readonly SpokenTurn[],
  hints: TextHints = {},
): readonly (readonly Finding[])[] {
  const findings = findSpoken(
    turns.map((turn) => turn.text).join('\n'),
    turns.map((turn) => turn.lower).join('\n'),
    hints,
  );
  const byTurn: Finding[][] = turns.map(() => []);
  let turn = 0;
  let offset = 0;
  for (const finding of findings) {
    while (finding.start > offset + (turns[turn]?.text.length ?? Infinity)) {
      offset += (turns[turn]?.text.length ?? 0) + 1;
      turn += 1;
    }
    byTurn[turn]?.push({ ...finding, start: finding.start - offset, end: finding.end - offset });
  }
  return byTurn;
}

/** Number words that English hasn't: where they stand, ten digits with a date are a personnummer. */
const nordic = /(?:noll|nul|två|tre|fyra|sju|åtta|nio|tolv|tjugo|tio)(?![a-z])/u;

const general = numberWords(['sv', 'en']);
const byLanguage = new Map<string, ReadonlyMap<string, Morpheme>>();

function wordsOf(hints: TextHints): ReadonlyMap<string, Morpheme> {
  const language = hints.language ?? 'unknown';
  if (language === 'sv' || language === 'en' || language === 'unknown') return general;
  const known = byLanguage.get(language) ?? numberWords([language, 'sv', 'en']);
  byLanguage.set(language, known);
  return known;
}

/** The `fyra` of `fyra sista` is no digit of anything. */
function markNumbers(elements: readonly Element[], cue: SpokenCue, taken: Uint8Array): void {
  for (let at = cue.at; at < cue.next; at += 1) if (elements[at]?.kind === 'number') taken[at] = 1;
}

/** Lays the findings in order and lets the earlier list win where two overlap. */
function settle(lists: readonly (readonly Finding[])[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of lists.flat()) {
    if (!kept.some((one) => one.start < finding.end && finding.start < one.end)) kept.push(finding);
  }
  return kept.sort((one, other) => one.start - other.start);
}
