import { findDate } from './mail-date.ts';

/** Who wrote a quoted part, as far as the line above it says. */
export interface Attribution {
  readonly name: string | null;
  readonly address: string | null;
  readonly at: Date | null;
}

export interface MailBody {
  /** What the writer wrote, without quotes and signature. */
  readonly text: string;
  /** The signature, from its separator or closing on. */
  readonly signature: string;
  /** Earlier messages quoted below, the newest first; those without a word of who wrote them are left out. */
  readonly quoted: readonly { readonly attribution: Attribution; readonly text: string }[];
}

const deepestQuote = 30;

/** Tells the writer's own words from the signature and from the earlier messages that a mail quotes. */
export function splitMailBody(body: string, timeZone: string): MailBody {
  const lines = body
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n');
  const { own, quoted } = splitQuotes(lines, timeZone, 0);
  const said = cutSignature(own);
  if (said.text !== '' || quoted.length > 0) return { ...said, quoted };
  // A mail that is one quote of nobody: better its words than nothing.
  return { ...cutSignature(lines.map((line) => line.replace(/^[> ]+/, ''))), quoted };
}

type Quoted = MailBody['quoted'][number];

function splitQuotes(lines: readonly string[], timeZone: string, depth: number): { own: string[]; quoted: Quoted[] } {
  const mark = findMark(lines, timeZone);
  if (!mark || depth > deepestQuote) return { own: withoutQuoteMarks(lines), quoted: [] };
  const below = lines.slice(mark.end);
  const marked = below.findIndex((line) => line.startsWith('>'));
  const isMarked = marked >= 0 && below.slice(0, marked).every((line) => line.trim() === '');
  const block = isMarked ? takeMarked(below.slice(marked)) : { inside: below, after: [] };
  const inner = splitQuotes(block.inside, timeZone, depth + 1);
  const said = cutSignature(inner.own).text;
  const quote = said === '' ? [] : [{ attribution: mark.attribution, text: said }];
  return {
    own: [...withoutQuoteMarks(lines.slice(0, mark.start)), ...withoutQuoteMarks(block.after)],
    quoted: [...quote, ...inner.quoted],
  };
}

/** The lines with `>` in front, one level taken off, and what follows them (a reply below the quote). */
function takeMarked(lines: readonly string[]): { inside: string[]; after: string[] } {
  const last = lines.findLastIndex((line) => line.startsWith('>'));
  const inside = lines.slice(0, last + 1).filter((line) => line.startsWith('>') || line.trim() === '');
  return { inside: inside.map((line) => line.replace(/^> ?/, '')), after: [...lines.slice(last + 1)] };
}

function withoutQuoteMarks(lines: readonly string[]): string[] {
  return lines.filter((line) => !/^\s?>/.test(line));
}

interface Mark {
  /** The lines that say who wrote what follows: from `start` up to, without, `end`. */
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution;
}

/** Headers of a quoted message in the languages of our customers, as Outlook writes them. */
const fromHeader = /^\*?(?:From|Från|Fra|Von|Lähettäjä)\s?:\*?\s+(.+)$/i;
const otherHeader =
  /^\*?(Sent|Date|To|Cc|Subject|Skickat|Datum|Till|Kopia|Ämne|Sendt|Dato|Til|Emne|Gesendet|An|Betreff|Lähetetty|Vastaanottaja|Aihe|Reply-To|Importance|Prioritet)\s?:\*?/i;
const separator =
  /^(-{2,} ?(Original Message|Ursprungligt meddelande|Opprinnelig melding|Oprindelig meddelelse|Ursprüngliche Nachricht|Alkuperäinen viesti|Forwarded message|Vidarebefordrat meddelande) ?-{2,}|_{20,}|-{20,})$/i;
/** `Den 3 nov. 2026 kl. 10:12 skrev Anna <a@example.com>:`, `On Tue, Nov 3, 2026 at 10:12 AM Anna wrote:`. */
const wrote = /\b(wrote|skrev|schrieb|kirjoitti)\b[^:]{0,200}:$/i;
const opening =
  /^(On|Den|Am|Op|Le|\d{1,2}\.? [a-zåäö]+\.? \d{4}|(?:mån|tis|ons|tors?|fre|lör|sön|man|tir|lø|søn)[a-zø]*\.?|\S.{0,60} kirjoitti)\b/i;

function findMark(lines: readonly string[], timeZone: string): Mark | null {
  for (let index = 0; index < lines.length; index += 1) {
    const mark = findHeaderBlock(lines, index, timeZone) ?? findWroteLine(lines, index, timeZone);
    if (mark) return mark;
  }
  return null;
}

/** The beginning of a line: what marks a quote is short, and a long line must not cost more than its length. */
function shortLine(line: string | undefined): string {
  return (line ?? '').slice(0, 1000).trim();
}

function findHeaderBlock(lines: readonly string[], index: number, timeZone: string): Mark | null {
  const first = separator.test(shortLine(lines[index])) ? nextFilled(lines, index + 1) : index;
  const from = fromHeader.exec(shortLine(lines[first]));
  if (!from?.[1]) return null;
  let end = first + 1;
  let at: Date | null = null;
  while (end < lines.length && otherHeader.test(shortLine(lines[end]))) {
    at ??= findDate(shortLine(lines[end]), timeZone);
    end += 1;
  }
  return end - first < 2 ? null : { start: index, end, attribution: { ...whoIs(from[1]), at } };
}

function findWroteLine(lines: readonly string[], index: number, timeZone: string): Mark | null {
  if (!opening.test(shortLine(lines[index]))) return null;
  for (let length = 1; length <= 3; length += 1) {
    const text = lines
      .slice(index, index + length)
      .join(' ')
      .trim();
    if (text.length > 400) return null;
    const verb = wrote.exec(text);
    if (!verb) continue;
    const after = text.slice(verb.index + verb[0].indexOf(' ') + 1, -1);
    const who = /^wrote|^kirjoitti/i.test(verb[0]) ? beforeVerb(text.slice(0, verb.index)) : after;
    return { start: index, end: index + length, attribution: { ...whoIs(who), at: findDate(text, timeZone) } };
  }
  return null;
}

/** The name in `On Tue, Nov 3, 2026 at 10:12 AM, Anna Lind <a@example.com> ` or in front of a Finnish verb. */
function beforeVerb(text: string): string {
  const afterClock = /.*\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[AP]M)?(?:\s?\([^)]*\))?,?\s+(\S.*)$/i.exec(text);
  return afterClock?.[1] ?? text;
}

function whoIs(text: string): { name: string | null; address: string | null } {
  const address = /[^\s<>"'[\]():;,]+@[^\s<>"'[\]():;,]+/.exec(text)?.[0] ?? null;
  const name = text
    .replace(/<[^>]*>|\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(address ?? '', ' ')
    .replace(/["'*]|^\s*(via|by|av)\s|[,:;]\s*$/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: name === '' || name.length > 100 ? null : name, address };
}

function nextFilled(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.trim() === '') index += 1;
  return index;
}

/** How people end a mail. Thanks are not among them: they are said to somebody, and often for something. */
const closing =
  /^((med )?vänlig(a|t)? hälsning(ar)?|bästa hälsningar|hälsningar|mvh|m\.v\.h\.?|vh|hälsar|(best|kind|kindest|warm) regards|regards|best wishes|sincerely|yours (sincerely|truly)|cheers|(mit )?freundlichen? grüßen?|mfg|(med )?venn?lig hilsen|hilsen|(ystävällisin )?terveisin)(?!\p{L})[ ,.!/]*/iu;
/** What may follow a closing on its line: a name. */
const nameAlone = /^(\p{L}+|\p{Lu}\S*( \p{Lu}\S*){0,3})?[,.!]?$/u;
/** A signature's longest, in lines. */
const signatureLines = 40;
const sentFrom =
  /^(skickat från min|sent from my|sendt fra min|von meinem .* gesendet|lähetetty|hämta outlook|get outlook)/i;

function cutSignature(lines: readonly string[]): { text: string; signature: string } {
  const at = findSignature(lines);
  const tidy = (part: readonly string[]) =>
    part
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  return { text: tidy(lines.slice(0, at)), signature: tidy(lines.slice(at)) };
}

function findSignature(lines: readonly string[]): number {
  const dashes = lines.findIndex((line) => /^--\s?$/.test(line));
  const end = dashes >= 0 ? dashes : lines.length;
  const phone = lines.findIndex((line, index) => index < end && line.length < 80 && sentFrom.test(line.trim()));
  const last = phone >= 0 ? phone : end;
  const first = lines.findIndex((line) => line.trim() !== '');
  for (let index = Math.max(first + 1, last - signatureLines); index < last; index += 1) {
    if (isClosing(lines[index]?.trim() ?? '') && isSignature(lines.slice(index + 1, last))) return index;
  }
  return last;
}

function isClosing(line: string): boolean {
  const found = line.length < 100 ? closing.exec(line) : null;
  return found !== null && nameAlone.test(line.slice(found[0].length));
}

/** A few short lines with no afterthought: what follows a closing when nothing more is said. */
function isSignature(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length <= 12 && filled.every((line) => line.length <= 90 && !/^p\.?\s?s\b|[?]\s*$/i.test(line.trim()));
}
