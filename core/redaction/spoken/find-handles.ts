import type { EntityType } from '../entity.ts';
import type { Finding } from '../recognizer.ts';
import type { Element } from './element.ts';
import { readHost } from './find-emails.ts';
import type { SpokenCue } from './find-cues.ts';
import { isStopWord } from './web-words.ts';

/** Finds user names, passwords and a person's own web pages said in words, where a cue asks for one. */
export function findHandles(elements: readonly Element[], cues: readonly SpokenCue[], taken: Uint8Array): Finding[] {
  const findings: Finding[] = [];
  const add = (type: EntityType, recognizer: string, first: number, next: number, word: string) => {
    const start = elements[first]?.start ?? 0;
    const end = elements[next - 1]?.end ?? start;
    findings.push({ type, start, end, score: 0.8, recognizer, why: { context: word } });
    taken.fill(1, first, next);
  };
  for (const cue of cues) {
    if (cue.topic === 'handle') {
      const [first, next] = readNameAfter(elements, cue.next, taken) ??
        readNameBefore(elements, cue.at, taken) ?? [0, 0];
      const isSigned = elements.slice(first, next).some((one) => one.kind === 'sign' || one.kind === 'letter');
      if (next > first && (isSigned || accountWords.test(cue.word)))
        add('HANDLE', 'spoken-handle', first, next, cue.word);
    } else if (
      cue.topic === 'credential' &&
      /^(?:lösen|password|passcode|passphrase|passw|passord|wifi)/u.test(cue.word)
    ) {
      const [first, next] = readNameAfter(elements, cue.next, taken) ?? [0, 0];
      if (next > first) add('CREDENTIAL', 'spoken-password', first, next, cue.word);
    } else if (cue.topic === 'website') {
      const [first, next] = readPage(elements, cue) ?? [0, 0];
      if (next > first && !taken[first]) add('URL', 'spoken-url', first, next, cue.word);
    }
  }
  return [...findings, ...findProfiles(elements, taken)];
}

/** Cues of an account, where a site's name alone may stand in any sentence. */
const accountWords = /^(?:user|använd|anvand|handle|login|inlogg|nick|alias|screen|gamertag)/u;

const copulas: ReadonlySet<string> = new Set(
  "är är: is was var heter blir blev : it's its på på: to namn namnet konto kontot account name det that's som called then under på_är".split(
    ' ',
  ),
);
const copulaReach = 5;

/** `användarnamnet är kalle punkt b trettiotre`: what follows the copula, if it has a sign, a number or a letter in it. */
function readNameAfter(elements: readonly Element[], from: number, taken: Uint8Array): [number, number] | null {
  let first = from;
  while (first < from + copulaReach && isLead(elements[first])) first += 1;
  if (taken[first]) return null;
  const next = endOfName(elements, first, taken);
  if (first === from && !isBeforeSign(elements, first)) return null;
  return isTelling(elements, first, next) ? [first, next] : null;
}

function isLead(element: Element | undefined): boolean {
  if (element?.kind === 'filler' || element?.value === ':') return true;
  return element?.kind === 'word' && copulas.has(element.value);
}

/** `anna understreck l nittiotvå på instagram`. */
function readNameBefore(elements: readonly Element[], at: number, taken: Uint8Array): [number, number] | null {
  const joint = elements[at - 1];
  if (joint?.value !== 'på' && joint?.value !== 'on') return null;
  let first = at - 1;
  while (first > 0 && at - first < mostParts && isNamePart(elements, first - 1, taken)) first -= 1;
  while (first < at - 1 && elements[first]?.kind === 'sign') first += 1;
  const hasSign = elements.slice(first, at - 1).some((element) => element.kind === 'sign');
  return hasSign ? [first, at - 1] : null;
}

const mostParts = 16;

function endOfName(elements: readonly Element[], first: number, taken: Uint8Array): number {
  let next = first;
  let words = 0;
  while (next < elements.length && next < first + mostParts) {
    const element = elements[next];
    if (!element || taken[next]) break;
    const isWord = element.kind === 'word' && !markWords.has(element.value);
    const isJoined =
      elements[next - 1]?.kind === 'sign' || next === first || caseWords.has(elements[next - 1]?.value ?? '');
    if (isWord && (isStopWord(element.value) || (!isJoined && words > 0 && !isBeforeSign(elements, next)))) break;
    if (isWord) words += 1;
    if (element.kind === 'line' || element.kind === 'correction') break;
    if (element.kind === 'mark' && !('-_.'.includes(element.value) && elements[next + 1]?.glued)) break;
    if (element.kind === 'filler' && !caseWords.has(element.value)) break;
    next += 1;
  }
  return next;
}

/** A word more, where a number or a sign follows soon: `blue whale seven seven`. */
function isBeforeSign(elements: readonly Element[], at: number): boolean {
  return elements.slice(at + 1, at + 3).some((element) => {
    return element.kind === 'number' ? !element.weak : element.kind === 'sign' || markWords.has(element.value);
  });
}

function isNamePart(elements: readonly Element[], at: number, taken: Uint8Array): boolean {
  const element = elements[at];
  if (!element || taken[at]) return false;
  if (element.kind === 'sign' || element.kind === 'number' || element.kind === 'letter') return true;
  if (element.kind !== 'word' || isStopWord(element.value)) return false;
  return elements[at + 1]?.kind === 'sign' || elements[at + 1]?.kind === 'number' || elements[at - 1]?.kind === 'sign';
}

const caseWords: ReadonlySet<string> = new Set(
  'stort stor litet liten versalt gement capital uppercase lowercase upper lower small big case'.split(' '),
);
const markWords: ReadonlySet<string> = new Set(
  'utropstecken frågetecken hashtag hash hashtecken fyrkant stjärna asterisk dollartecken procenttecken exclamation mark question star dollar sign pound ampersand och-tecken'.split(
    ' ',
  ),
);

/** A plain word after `lösenordet är` is as often `fel` or `borta`. */
function isTelling(elements: readonly Element[], first: number, next: number): boolean {
  const inside = elements.slice(first, next);
  const letters = inside.filter((element) => element.kind === 'letter' && !element.weak).length;
  const signs = inside.some((element) => element.kind === 'sign' || markWords.has(element.value));
  const numbers = inside.filter((element) => element.kind === 'number' && !element.weak).length;
  const isSpoken = inside.some((element) => element.spoken || markWords.has(element.value)) || letters >= 2;
  return (
    isSpoken &&
    inside.length > 1 &&
    (signs || numbers > 0 || letters >= 2) &&
    inside.some((one) => one.kind !== 'number')
  );
}

/** `min hemsida är w w w punkt annalindqvist punkt se`: a person's own page. */
function readPage(elements: readonly Element[], cue: SpokenCue): [number, number] | null {
  const owner = elements[cue.at - 1]?.value;
  if (owner !== 'min' && owner !== 'my' && owner !== 'mitt' && owner !== 'her' && owner !== 'his') return null;
  let first = cue.next;
  while (first < cue.next + copulaReach && isLead(elements[first])) first += 1;
  const next = readHost(elements, first, false);
  return next > first ? [first, readPath(elements, next)] : null;
}

const profileHosts: ReadonlySet<string> = new Set(
  'linkedin instagram facebook twitter github tiktok youtube snapchat x flickr medium paypal swish twitch reddit t'.split(
    ' ',
  ),
);

/** `linkedin dot com slash in slash jen dash martinez`: a page that names its owner. */
function findProfiles(elements: readonly Element[], taken: Uint8Array): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at];
    if (!element || taken[at] || !profileHosts.has(element.value) || elements[at + 1]?.value !== 'dot') continue;
    const host = readHost(elements, at, false);
    const next = host > 0 ? readPath(elements, host) : 0;
    if (next === host || next === 0) continue;
    const end = elements[next - 1]?.end ?? element.end;
    findings.push({
      type: 'URL',
      start: element.start,
      end,
      score: 0.85,
      recognizer: 'spoken-url',
      why: { check: 'form' },
    });
    taken.fill(1, at, next);
    at = next - 1;
  }
  return findings;
}

function readPath(elements: readonly Element[], from: number): number {
  if (elements[from]?.value !== 'slash') return from;
  let next = from + 1;
  while (next < from + mostParts) {
    const element = elements[next];
    if (!element || element.kind === 'line' || element.kind === 'mark') break;
    const isSign = element.kind === 'sign';
    const isAfterSign = elements[next - 1]?.kind === 'sign';
    const isSpelled = element.kind === 'letter' || element.kind === 'number';
    if (!isSign && !isAfterSign && !isSpelled) break;
    next += 1;
  }
  return next;
}
