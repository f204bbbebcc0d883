import { classOf, digit, letter } from './characters.ts';
import { findCue } from './cues.ts';
import { gap, gapBetween } from './digits.ts';
import { anchorBits, topicBit } from './gates.ts';
import { countLanguages, headLength } from './likely-language.ts';
import { hashNext, hashStart } from './names/lexicon.ts';
import type { Anchors, Cue, DigitRun, PreparedText, Span } from './recognizer.ts';
import { findKnownWord } from './word-table.ts';

/**
 * The one scan over a text: finds the places from which recognizers start, and what tells which of them have to. Each word
 * is looked up once, in one table that holds what all of them ask for. Linear in the length.
 */
export function scanText(text: string, lower: string): PreparedText {
  const scan: Scan = {
    text,
    lower,
    anchors: {
      digits: [],
      words: [],
      leads: [],
      codes: [],
      ats: [],
      colons: [],
      slashes: [],
      cues: [],
      streets: [],
      parts: [],
    },
    allDigits: '',
    languages: [0, 0, 0, 0, 0, 0],
    topics: 0,
    mostDigits: 0,
    held: 0,
    considered: 0,
  };
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) !== 0) {
      at = scanRun(scan, at);
      continue;
    }
    if (unit === 0x40) scan.anchors.ats.push(at);
    else if (unit === 0x3a) scan.anchors.colons.push(at);
    else if (unit === 0x2f) scan.anchors.slashes.push(at);
    at += 1;
  }
  addReaches(scan);
  scan.allDigits = joinDigits(scan);
  scan.held = anchorBits(scan.anchors);
  return scan;
}

interface Growing extends Anchors {
  readonly digits: (DigitRun & { reach: number })[];
  readonly words: Span[];
  readonly leads: Span[];
  readonly codes: Span[];
  readonly ats: number[];
  readonly colons: number[];
  readonly slashes: number[];
  readonly cues: Cue[];
  readonly streets: Span[];
  readonly parts: Span[];
}

interface Scan extends PreparedText {
  readonly anchors: Growing;
  readonly languages: number[];
  allDigits: string;
  topics: number;
  mostDigits: number;
  held: number;
  /** How many words were asked already whether they lead to a number. */
  considered: number;
}

function addReaches(scan: Scan): void {
  const { digits } = scan.anchors;
  let reach = 0;
  for (let i = digits.length - 1; i >= 0; i -= 1) {
    const run = digits[i];
    if (!run) continue;
    reach += run.end - run.start;
    run.reach = reach;
    if (reach > scan.mostDigits) scan.mostDigits = reach;
    if (run.gap === gap.other) reach = 0;
  }
}

function joinDigits({ text, anchors: { digits } }: Scan): string {
  if (digits.length > 64) return digits.map(({ start, end }) => text.slice(start, end)).join('');
  let joined = '';
  for (const { start, end } of digits) joined += text.slice(start, end);
  return joined;
}

/** Scans a maximal run of letters and digits; gives its end. */
function scanRun(scan: Scan, start: number): number {
  const { text } = scan;
  let at = start;
  let pieces = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === 0) break;
    at = kind === digit ? scanDigits(scan, at) : scanWord(scan, at);
    pieces += 1;
  }
  if (pieces > 1) scan.anchors.codes.push({ start, end: at });
  return at;
}

function scanDigits(scan: Scan, start: number): number {
  const { text, anchors } = scan;
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === digit) end += 1;
  const { digits } = anchors;
  const last = digits[digits.length - 1];
  const parting = last ? gapBetween(text, last.end, start) : gap.other;
  const alike = last?.gap === parting ? last.alike + 1 : 0;
  digits.push({ start, end, gap: parting, alike, before: last ? last.before + last.end - last.start : 0, reach: 0 });
  addLeads(scan, start);
  return end;
}

/** A lead stands at most so many signs before its number. */
const farthestLead = 9;
const longestLead = 3;

function addLeads(scan: Scan, numberStart: number): void {
  const { words, leads } = scan.anchors;
  let from = words.length;
  while (from > scan.considered && numberStart - (words[from - 1]?.end ?? 0) <= farthestLead) from -= 1;
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    if (word && word.end - word.start <= longestLead) leads.push(word);
  }
  scan.considered = words.length;
}

function scanWord(scan: Scan, start: number): number {
  const { text, lower, anchors } = scan;
  let end = start;
  let hash = hashStart;
  do {
    hash = hashNext(hash, lower.charCodeAt(end));
    end += 1;
  } while (end < text.length && classOf(text.charCodeAt(end)) === letter);
  const word = { start, end };
  anchors.words.push(word);
  const known = findKnownWord(lower, start, end, hash);
  const isBeforeDigit = end - start < 3 && classOf(text.charCodeAt(end)) === digit;
  if (isBeforeDigit || known?.isAddressPart === true) anchors.parts.push(word);
  if (known === null) return end;
  if (known.isEnglishStreet) anchors.streets.push(word);
  if (known.languages > 0 && end <= headLength && !isPartOfLink(lower, start)) {
    countLanguages(known.languages, scan.languages);
  }
  const last = anchors.cues[anchors.cues.length - 1];
  const cue = known.cues && (!last || last.end <= start) ? findCue(known.cues, lower, start, end) : null;
  if (cue) {
    anchors.cues.push(cue);
    scan.topics |= topicBit(cue.topic);
  }
  return end;
}

/** `.se` and `@on` are no words of a sentence. */
function isPartOfLink(lower: string, start: number): boolean {
  const before = start > 0 ? lower.charCodeAt(start - 1) : 0;
  return before === 0x2e || before === 0x40 || before === 0x2f;
}
