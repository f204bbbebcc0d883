import { soundsLike } from './names/sound.ts';
import { nameWords } from './persons.ts';
import { namesThatAreWords } from './names-that-are-words.ts';
import { isWordUnit } from './characters.ts';
import type { Finding, PreparedText, Span } from './recognizer.ts';

/** What is known of the people in a conversation before its texts are read. */
export interface Known {
  /** Names of the parties, from the connector. */
  readonly partyNames: readonly string[];
  /** E-mails, phone numbers and handles of the parties. */
  readonly addresses: readonly string[];
  /** Names that were found in the texts. */
  readonly foundNames: readonly string[];
}

/** Finds in a text what is known from elsewhere in the conversation. */
export type Memory = (text: PreparedText) => Finding[];

/** Makes a memory of a conversation; null where nothing is known. `isOrdinaryWord` tells words that aren't only names. */
export function createMemory(known: Known, isOrdinaryWord: (word: string) => boolean): Memory | null {
  if (known.partyNames.length + known.foundNames.length + known.addresses.length === 0) return null;
  const party = new Set(known.partyNames.flatMap(wordsOfNames));
  const found = new Set(known.foundNames.flatMap(wordsOfNames));
  const joined = new Set([...known.partyNames, ...known.foundNames].flatMap(joinedForms));
  const names: KnownNames = {
    party,
    found,
    joined,
    beginnings: beginningsOf([party, found, joined]),
    isOrdinary: (word) => namesThatAreWords.has(word) || isOrdinaryWord(word),
  };
  const addresses = known.addresses.map((address) => address.trim().toLowerCase()).filter(({ length }) => length > 2);
  return (text) => [...findNames(text, names), ...addresses.flatMap((address) => findAddress(text, address))];
}

interface KnownNames {
  readonly party: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
  /** A bit for each first letter of theirs (some share one), so that most words are no string at all. */
  readonly beginnings: number;
  readonly isOrdinary: (word: string) => boolean;
}

function beginningsOf(sets: readonly ReadonlySet<string>[]): number {
  let bits = 0;
  for (const names of sets) for (const name of names) bits |= 1 << (name.charCodeAt(0) & 31);
  return bits;
}

/** Single letters and the small words of names (`von`, `af`) give nobody away. */
function wordsOfNames(name: string): string[] {
  return nameWords(name).filter((word) => word.length > 2 && !particles.has(word));
}

const particles = new Set(
  'von van der den del las los dos das och and zur zum bin ibn abu de la le af av ter'.split(' '),
);

/** `annalindqvist` and `lindqvistanna`, as file names and handles have them. */
function joinedForms(name: string): string[] {
  const words = nameWords(name);
  if (words.length < 2) return [];
  return [words.join(''), [...words].reverse().join('')].filter(({ length }) => length > 5);
}

function findNames(text: PreparedText, names: KnownNames): Finding[] {
  if (names.party.size === 0 && names.found.size === 0) return [];
  const findings: Finding[] = [];
  const { words } = text.anchors;
  const isLowerCase = text.text === text.lower;
  words.forEach((span, i) => {
    const memory = memoryOf(text, span, names, isLowerCase);
    if (!memory) return;
    const last = findings.at(-1);
    const start = startWithParticles(text, i);
    if (last && isOneGap(text.text, last.end, start)) findings[findings.length - 1] = { ...last, end: span.end };
    else findings.push({ type: 'PERSON', start, end: span.end, score: 0.9, recognizer: 'memory', why: { memory } });
  });
  return findings;
}

/** `van Dijk`, `von der Leyen`: small words right before the name belong to it. */
function startWithParticles({ lower, anchors: { words } }: PreparedText, index: number): number {
  let start = words[index]?.start ?? 0;
  for (let i = index - 1; i >= index - 2; i -= 1) {
    const word = words[i];
    const isParticle = word && word.end === start - 1 && leading.has(lower.slice(word.start, word.end));
    if (!isParticle || lower.charAt(word.end) !== ' ') break;
    start = word.start;
  }
  return start;
}

/** Particles that are no usual words of the languages that we read. */
const leading = new Set('von van del dos das bin ibn abu der ter'.split(' '));

function isOneGap(text: string, from: number, to: number): boolean {
  return to - from === 1 && (text.charAt(from) === ' ' || text.charAt(from) === '-');
}

function memoryOf(
  { text, lower }: PreparedText,
  { start, end }: Span,
  names: KnownNames,
  isLowerCase: boolean,
): 'party' | 'conversation' | null {
  if (end - start < 3) return null;
  const mayBeKnown = ((names.beginnings >>> (lower.charCodeAt(start) & 31)) & 1) === 1;
  if (!mayBeKnown && names.party.size === 0) return null;
  const word = lower.slice(start, end);
  const stem = word.endsWith('s') ? word.slice(0, -1) : word;
  const isCapital = text.charAt(start) !== word.charAt(0);
  const isParty = names.party.has(word) || names.party.has(stem);
  if (isParty || names.found.has(word) || names.found.has(stem)) {
    const isSaid = !namesThatAreWords.has(word) || (isCapital && isInsideSentence(text, start));
    return isSaid ? (isParty ? 'party' : 'conversation') : null;
  }
  if (names.joined.has(word)) return 'conversation';
  const mayBeMisheard = (isCapital || isLowerCase) && word.length > 3 && soundsLikeOne(word, names.party);
  return mayBeMisheard && !names.isOrdinary(word) ? 'party' : null;
}

function soundsLikeOne(word: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (soundsLike(name, word)) return true;
  return false;
}

/** At the start of a sentence every word has a capital. */
function isInsideSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text.charAt(at) === ' ') at -= 1;
  return at >= 0 && !'.!?\n:"'.includes(text.charAt(at));
}

/** An e-mail or handle wherever it stands whole; a phone number by its digits, whatever stands between them. */
function findAddress(text: PreparedText, address: string): Finding[] {
  const digits = address.replace(/\D/g, '');
  const isPhone = /^[+\d][\d\s().+/-]{6,}$/.test(address);
  if (isPhone) return findDigits(text, digits.replace(/^(?:00)?(?:46|47|45|358|49|44|33|1)(?=\d{7})|^0/, ''));
  const type = address.includes('@') && !address.startsWith('@') ? 'EMAIL' : 'HANDLE';
  const spans: Finding[] = [];
  for (let at = text.lower.indexOf(address); at >= 0; at = text.lower.indexOf(address, at + address.length)) {
    const end = at + address.length;
    if (isWordUnit(text.text, at - 1) || isWordUnit(text.text, end)) continue;
    spans.push({ type, start: at, end, score: 0.99, recognizer: 'memory', why: { memory: 'party' } });
  }
  return spans;
}

function findDigits({ text, anchors }: PreparedText, wanted: string): Finding[] {
  if (wanted.length < 6) return [];
  const found: Finding[] = [];
  anchors.digits.forEach(({ start }, first) => {
    let digits = '';
    for (let i = first; i < anchors.digits.length && digits.length < wanted.length + 5; i += 1) {
      const run = anchors.digits[i];
      const before = anchors.digits[i - 1];
      if (!run || (i > first && before && run.start - before.end > 3)) break;
      digits += text.slice(run.start, run.end);
      if (!digits.endsWith(wanted) || digits.length > wanted.length + 5) continue;
      found.push({ type: 'PHONE', start, end: run.end, score: 0.99, recognizer: 'memory', why: { memory: 'party' } });
      break;
    }
  });
  return found;
}
