import { classOf } from '../characters.ts';
import type { Finding, Recognizer } from '../recognizer.ts';

/** E-mail addresses of RFC 5321, with letters of all scripts, and the ways people hide the dot and the at. */
export const email: Recognizer = {
  name: 'email',
  type: 'EMAIL',
  startsAt: 'ats',
  find({ text, anchors }) {
    const findings: Finding[] = [];
    for (const at of anchors.ats) {
      const finding = findAround(text, at);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Mejla anna.lindqvist@example.com.', 'anna.lindqvist@example.com'],
      ['<karin+kvitto@post.example.se>, tack', 'karin+kvitto@post.example.se'],
      ['mailto:o_brien@example.co.uk?subject=hej', 'o_brien@example.co.uk'],
      ['åsa.öberg@exämple.se', 'åsa.öberg@exämple.se'],
      ['karin(at)example[dot]com', 'karin@example.com'],
      ['karin (at) example.com', 'karin @ example.com'],
      ['anna @ example.com', 'anna @ example.com'],
      ['support@example.se', 'support@example.se'],
    ],
    clean: ['jag heter @karin.wes', 'Vi ses @ kontoret', 'user@', '@anna', '5 st @ 20 kr', 'a@b'],
  },
};

function findAround(text: string, at: number): Finding | null {
  const tight = spanAround(text, at, at + 1);
  if (tight) return tight;
  const isSpaced = text.charAt(at - 1) === ' ' || text.charAt(at + 1) === ' ';
  if (!isSpaced) return null;
  const from = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const to = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  const found = spanAround(text, from, to);
  return found && commonTopLevel.test(text.slice(found.start, found.end)) ? found : null;
}

/** Around a spaced `@` only these count: `är @isabelle.lof` is a handle. */
const commonTopLevel = /\.(?:com|se|net|org|no|dk|fi|de|nu|io|eu|uk|us|fr|info|co|me|edu|gov|biz|nl|at|ch|pl)$/i;

function spanAround(text: string, localEnd: number, domainStart: number): Finding | null {
  let start = localEnd;
  while (start > 0 && localEnd - start < 64 && isLocal(text.charCodeAt(start - 1))) start -= 1;
  while (start < localEnd && isLocalEdge(text.charAt(start))) start += 1;
  if (start === localEnd || text.charAt(localEnd - 1) === '.') return null;
  const end = domainEnd(text, domainStart);
  if (end === null) return null;
  return { type: 'EMAIL', start, end, score: 0.99, recognizer: 'email', why: { check: 'form' } };
}

/** RFC 5322 atext and the dot; a slash, a quote and an equals sign are left out since text uses them around addresses. */
function isLocal(unit: number): boolean {
  return classOf(unit) !== 0 || localSigns.has(unit);
}

const localSigns = new Set(Array.from("._%+-'&!#$*~", (sign) => sign.charCodeAt(0)));

function isLocalEdge(sign: string): boolean {
  return ".'&!#$*~%".includes(sign);
}

/** The end of a domain with a dot and a top level of two letters or more, or null. */
function domainEnd(text: string, start: number): number | null {
  let at = start;
  let end: number | null = null;
  let labelStart = start;
  let labels = 0;
  while (at <= text.length && at - start < 255) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (classOf(unit) !== 0 || unit === 0x2d) {
      at += 1;
      continue;
    }
    if (at === labelStart) break;
    labels += 1;
    if (labels > 1 && isTopLevel(text, labelStart, at)) end = at;
    if (unit !== 0x2e) break;
    at += 1;
    labelStart = at;
  }
  return end;
}

function isTopLevel(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let at = start; at < end; at += 1) if (classOf(text.charCodeAt(at)) !== 2) return false;
  return true;
}
