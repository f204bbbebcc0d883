import { labelOf } from '../context.ts';
import { firstFrom } from '../first-from.ts';
import { valueAfter } from '../labelled.ts';
import type { Cue, PreparedText, Span } from '../recognizer.ts';

/** How many digits a kind of code has. */
export interface CodeLength {
  readonly least: number;
  readonly most: number;
}

const digits =
  /^(?:[A-Z]-?)?[#*]?\d{1,10}(?:[ -]\d{1,4}){0,4}[A-Z]?[#*]?(?![\p{L}\d]|[.:,]\d|\s?(?:kr|tecken|siff|dig|char|gång|dag|min|tim|år|st|nya|x)\b)/iu;

/** Codes of digits, parted or with `#`, `*` and single letters; before the word too, as in `4821 är min pinkod`. */
export function findCode(text: PreparedText, cue: Cue, length: CodeLength): Span[] {
  const { start } = valueAfter(text, cue);
  const found = digits.exec(text.text.slice(start, start + 30));
  if (found && isLong(found[0], length)) return withOthers(text, { start, end: start + found[0].length }, length);
  const other = toldCode(text, cue, length) ?? codeBefore(text, cue, length);
  return other ? [other] : [];
}

/** One-time codes have letters too, and stand at the end of a line that speaks of one. */
export function findOneTimeCode(text: PreparedText, cue: Cue): Span[] {
  const found = findCode(text, cue, { least: 4, most: 10 });
  if (found.length > 0) return found;
  const { start } = valueAfter(text, cue);
  const other = mixedCode(text, start) ?? recoveryCode(text, start) ?? codeAtEnd(text, cue);
  return other ? [other] : [];
}

/** After `koden` alone six digits, or fewer where the text speaks of logging in, a message or a door. */
export function findPlainCode(text: PreparedText, cue: Cue): Span[] {
  const [span] = findCode(text, cue, { least: 4, most: 8 });
  if (!span) {
    const last = codeAtEnd(text, cue);
    return last ? [last] : [];
  }
  if (span.start < cue.end && !cue.word.startsWith('code') && !cue.word.startsWith('kod')) return [];
  const count = text.text.slice(span.start, span.end).replace(/\D/g, '').length;
  if (count === 6 && span.start > cue.end) return [span];
  const around = text.lower.slice(Math.max(0, Math.min(cue.start, span.start) - 80), span.end + 60);
  return speaksOfEntry.test(around) && span.start > cue.end ? [span] : [];
}

const speaksOfEntry =
  /logg|gå in|går in|kom in|kommer in|get in|let yourself|grind|log ?in|sign ?in|sms|bankid|verif|app|dörr|port|entré|door|gate|entrance|larm|alarm|skåp|locker|hämta|pick|nyckel|mejl|mail|text|tür|ovi/;

function isLong(written: string, { least, most }: CodeLength): boolean {
  const count = written.replace(/\D/g, '').length;
  return count >= least && count <= most;
}

/** `1234 5678, 8765 4321 och 9999 0000`: more of the same form. */
function withOthers({ text }: PreparedText, first: Span, length: CodeLength): Span[] {
  const spans = [first];
  for (let last = first; spans.length < 12;) {
    const shape = text.slice(last.start, last.end).replace(/\d/g, '0');
    const glue = /^(?:, |\r?\n| (?:och|and|eller|or|og|und|sen|then) |\/| \/ )/.exec(
      text.slice(last.end, last.end + 8),
    );
    const start = last.end + (glue?.[0].length ?? 0);
    const written = text.slice(start, start + shape.length);
    const isSame =
      glue !== null && written.replace(/\d/g, '0') === shape && !/[\p{L}\d]/u.test(text.charAt(start + shape.length));
    if (!isSame || !isLong(written, length)) break;
    last = { start, end: start + shape.length };
    spans.push(last);
  }
  return spans;
}

/** `fick en kod på sms men den funkar inte, 974582`: six digits alone after the words, at the end of a line. */
function codeAtEnd({ text }: PreparedText, cue: Cue): Span | null {
  const found = /^[^\n\d.?!]{0,60}[,.:]\s(?=(\d{6}|\d{3} \d{3})\.?(?:\n|$))/.exec(text.slice(cue.end, cue.end + 80));
  const value = found?.[1];
  if (!found || value === undefined || text.length < cue.end) return null;
  const start = cue.end + found[0].length;
  return { start, end: start + value.length };
}

const verbs =
  /^(?:\s[\p{L}'-]{1,20}){1,5}\s(?:är|var|blev|säger|is|was|says|ist|war|er)\s(\d{3,10})(?![\p{L}\d]|[.,:-]\d)/u;
const places =
  /^\s(?:till|för|i|på|for|to|at|on|in|an|am|zur|til)(?:\s[\p{L}'-]{1,20}){1,3}\s(\d{3,8})(?![\p{L}\d]|[.,:-]\d|\s?(?:kr|st|år|tr|vån)\b)/u;

/** `verifieringskoden ni skickade, 447182, är ogiltig`. */
const aside = /^(?:\s[\p{L}'-]{1,20}){1,4},\s(?!(?:19|20)\d\d[,.])(\d{4,8})(?=,|\.?$|\.\s)/u;

/** `engångskoden jag fick var 482913`, `PIN-kod till kortet 4821`: a few words between. */
function toldCode(text: PreparedText, cue: Cue, length: CodeLength): Span | null {
  const piece = text.text.slice(cue.end, cue.end + 90);
  const found = verbs.exec(piece) ?? places.exec(piece) ?? aside.exec(piece);
  const value = found?.[1] ?? '';
  if (!found || !isLong(value, length)) return null;
  const end = cue.end + found[0].length;
  return { start: end - value.length, end };
}

/** `K7F-29Q`, `8FQ2XN`: capitals and digits mixed. */
function mixedCode({ text }: PreparedText, start: number): Span | null {
  const found = /^(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z0-9]{2,10}(?:-[A-Z0-9]{2,10})*(?![\p{L}\d])/u.exec(
    text.slice(start, start + 40),
  );
  return found && found[0].length >= 5 ? { start, end: start + found[0].length } : null;
}

/** `abcd-efgh-1234` of a list for bad days, and booking codes of capitals alone that somebody calls a code. */
function recoveryCode({ text }: PreparedText, start: number): Span | null {
  const found = /^(?:[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){1,4}|[A-Z]{6})(?![\p{L}\d-])/u.exec(text.slice(start, start + 40));
  return found && (/\d/.test(found[0]) || /^[A-Z]{6}$/.test(found[0])) ? { start, end: start + found[0].length } : null;
}

const grouped =
  /(?<![\p{L}\d-])(\d{3}[ -]\d{3,4}|\d{3,8})(,?)\s(?:(?:är|som|is|as|was|er|ist)\s(?:(?:mitt|min|my|the|your|din|er)\s)?)?$/u;

/** `411-425 as the verification code`, `med 4879, larmkod alltså`. */
function groupedBefore({ text }: PreparedText, cue: Cue, length: CodeLength): Span | null {
  const found = grouped.exec(text.slice(Math.max(0, cue.start - 34), cue.start));
  const value = found?.[1] ?? '';
  if (!found || !isLong(value, length) || /^[^\n.]{0,14}\d/.test(text.slice(cue.end, cue.end + 15))) return null;
  const isAside = found[2] === ',' && !/\s(?:är|som|is|as|was|er|ist)\s/u.test(found[0]);
  const isTold = !isAside && /\s(?:är|som|is|as|was|er|ist)\s/u.test(found[0]);
  const start = cue.start - found[0].length;
  return isTold || (isAside && /(?:med|with|koden|code|är|is)\s$/i.test(text.slice(Math.max(0, start - 6), start)))
    ? { start, end: start + value.length }
    : null;
}

function codeBefore(text: PreparedText, cue: Cue, length: CodeLength): Span | null {
  const { least, most } = length;
  const other = groupedBefore(text, cue, length);
  if (other) return other;
  const runs = text.anchors.digits;
  const run = runs[firstFrom(runs, cue.start) - 1];
  if (!run || run.end - run.start < least || run.end - run.start > most) return null;
  return cue.start - run.end < 20 && labelOf(text, run.start, run.end) === cue ? run : null;
}
