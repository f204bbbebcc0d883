import { firstFrom } from './first-from.ts';
import type { Cue, PreparedText } from './recognizer.ts';

/** The cue of one of the topics nearest to a span: before it within `before` units, or after it within 25; in its sentence. */
export function cueNear(
  text: PreparedText,
  start: number,
  end: number,
  topics: readonly string[],
  before = 40,
): Cue | null {
  const { cues } = text.anchors;
  if (cues.length === 0) return null;
  const next = firstFrom(cues, start);
  for (let i = next - 1; i >= 0; i -= 1) {
    const cue = cues[i];
    if (!cue || start - cue.end > before) break;
    if (cue.end <= start && topics.includes(cue.topic) && isOneSentence(text.text, cue.end, start)) return cue;
  }
  for (let i = next; i < cues.length; i += 1) {
    const cue = cues[i];
    if (!cue || cue.start - end > 25) break;
    if (cue.start >= end && topics.includes(cue.topic) && isAfterthought(text.text, end, cue)) return cue;
  }
  return null;
}

/** The cue that names a span as one of the topics: its label, or one near it where the label names nothing else. */
export function contextOf(
  text: PreparedText,
  start: number,
  end: number,
  topics: readonly string[],
  before = 40,
): Cue | null {
  const label = labelOf(text, start, end);
  if (label && topics.includes(label.topic)) return label;
  return label && naming.has(label.topic) ? null : cueNear(text, start, end, topics, before);
}

/** Topics whose words name one number and so take it from all others. */
const naming: ReadonlySet<string> = new Set([
  'national-id',
  'passport',
  'driving-licence',
  'phone',
  'bank-account',
  'sort-code',
  'bankgiro',
  'plusgiro',
  'iban',
  'card',
  'org-number',
  'customer-number',
  'device-id',
  'reference',
  'ip',
  'password',
  'pin',
  'door-code',
  'one-time-code',
]);

/**
 * The cue that labels a span: the nearest before it, with nothing between but signs and a few small words (`är`, `is`,
 * `till mig`) or what it is about (`hos Sparkasse:`), no digit and no end of a sentence; or `12345 är mitt kundnummer`.
 */
export function labelOf(text: PreparedText, start: number, end: number): Cue | null {
  const { cues } = text.anchors;
  if (cues.length === 0) return null;
  const next = firstFrom(cues, start);
  for (let i = next - 1; i >= 0; i -= 1) {
    const cue = cues[i];
    if (!cue || start - cue.end > 40) break;
    if (cue.end > start || isVague(text.text, cue)) continue;
    const between = text.text.slice(cue.end, start);
    return (between.length < 25 && isLabelGap(between)) || aboutGap.test(between) ? cue : null;
  }
  const after = cues[next];
  if (!after || after.start - end > 22 || after.start < end) return null;
  return backGap.test(text.text.slice(end, after.start)) ? after : null;
}

/** ` till mitt lån är `, ` bei der Bank: `. */
const aboutGap =
  /^\s(?:till|för|for|to|of|hos|bei|with|at|in|i|der|zum|zur|fra)\s(?:[\p{L}'’-]{1,20}\s?){1,4}?(?::|(?<=\s)(?:är|is|er|ist|on|var|was|lautet))\s*$/iu;

/** `12345 är mitt kundnummer`, `12345 is your code`. */
const backGap =
  /^\s*(?:[-=(]\s*|(?:är|is|er|ist|on|was|var|som|as)\s+(?:mitt|min|my|mit|mein|meine|minun|the|your|din|ditt|deine|dein)?\s*)$/i;

/** `12345 är mitt kundnummer`: words only lead to the cue, and no number of its own follows it. */
function isAfterthought(text: string, end: number, cue: Cue): boolean {
  const isLed = /^[\s)"']{0,3}(?:[\p{L}]+\s){0,4}\(?$/u.test(text.slice(end, cue.start));
  return isLed && !/^\s?[:=.#]?\s?\(?\+?\d|^\s?[:=]/.test(text.slice(cue.end, cue.end + 6));
}

/** `nummer` alone says nothing of what is numbered, nor who speaks: `Kund: 850709-9805`. */
function isVague(text: string, { topic, word, end }: Cue): boolean {
  return vagueTopics.has(topic) || (text.charAt(end) === ':' && speakers.has(word));
}

const vagueTopics: ReadonlySet<string> = new Set([
  'number',
  'special',
  'payment',
  'code',
  'age',
  'customer-thing',
  'address',
  'door',
]);
const speakers: ReadonlySet<string> = new Set(['customer', 'kund', 'kunden', 'member', 'user', 'användare', 'call']);

function isLabelGap(between: string): boolean {
  return /^(?:[\s:=#.()[\]"'*>|_–-]|\b(?:är|är då|var|is|was|er|ist|war|on|nr|no|nummer|number|numret|nummeret|mitt|min|my|the|this|the following|lyder|blir|följande|här|here|at|på|från|from|fra|to|till|til|it's|its|nu|now|then|ringa|code|kod|has|har|hat die|heter|lautet)\b|['’]s(?=\s)){0,8}$/iu.test(
    between,
  );
}

/** No end of a sentence and no empty line from one place to the other. */
export function isOneSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n' && text.charAt(at + 1) === '\n') return false;
    // A question and its answer belong together.
    if (sign === '.' || sign === '!') {
      const next = text.charAt(at + 1);
      const isAbbreviation = sign === '.' && at === from && !/\p{Lu}/u.test(text.charAt(at + 2));
      if ((next === ' ' || next === '\n') && at + 1 < to && !isAbbreviation) return false;
    }
  }
  return true;
}
