import type { Finding } from '../recognizer.ts';
import { findCues, type SpokenCue } from './find-cues.ts';
import type { Element } from './element.ts';
import { isDomainEnd, isStopWord, mailHosts } from './web-words.ts';

/** Finds e-mail addresses said in words (`anna punkt lindqvist snabel-a gmail punkt com`), and marks their elements. */
export function findEmails(elements: readonly Element[], taken: Uint8Array): Finding[] {
  const findings: Finding[] = [];
  let cues: readonly SpokenCue[] | null = null;
  let floor = 0;
  for (let at = 0; at < elements.length; at += 1) {
    const sign = elements[at];
    if (sign?.kind !== 'sign' || (sign.value !== 'at' && sign.value !== 'weak-at') || taken[at]) continue;
    const host = readHost(elements, at + 1, sign.value === 'at');
    if (!host) continue;
    const first = readLocal(elements, at - 1, floor);
    if (first >= at) continue;
    const start = elements[first]?.start ?? 0;
    const end = elements[host - 1]?.end ?? 0;
    if (elements.slice(first, host).some((element) => element.spoken || element.kind === 'letter')) {
      cues ??= findCues(elements);
      const cue = cues.findLast((one) => one.topic === 'email' && one.next <= first && start - one.end < 60);
      findings.push({
        type: 'EMAIL',
        start,
        end,
        score: sign.value === 'at' ? 0.97 : 0.9,
        recognizer: 'spoken-email',
        why: { check: 'form', ...(cue ? { context: cue.word } : {}) },
      });
    }
    taken.fill(1, first, host);
    floor = host;
    at = host - 1;
  }
  return findings;
}

const mostParts = 40;
const mostWordsInRow = 3;

/**
 * The place after the host's last label, 0 where there is none. After a sure at-sign one label is enough; else it needs
 * a dot and a top-level domain.
 */
export function readHost(elements: readonly Element[], from: number, sure: boolean): number {
  let end = 0;
  let words = 0;
  let afterDot = false;
  for (let at = from; at < elements.length && at < from + mostParts; at += 1) {
    const element = elements[at];
    if (!element || element.kind === 'line') break;
    if (isDot(element, elements[at + 1])) {
      if (at === from) return 0;
      afterDot = true;
      continue;
    }
    if (afterDot) {
      const labelEnd = isDomainEnd(elements, at);
      if (labelEnd > 0) {
        end = labelEnd;
        at = labelEnd - 1;
        afterDot = false;
        if (!isDot(elements[labelEnd], elements[labelEnd + 1])) return end;
        continue;
      }
      afterDot = false;
    }
    if (isInner(element) || isPause(element)) continue;
    if (!isLabel(element) || (element.kind === 'word' && isStopWord(element.value))) break;
    words += element.kind === 'word' ? 1 : 0;
    if (words > mostWordsInRow + 1) break;
  }
  if (end > 0) return end;
  return readBareHost(elements, from, sure);
}

/** `gmail com`, or, after a sure at-sign, the one word that was said. */
function readBareHost(elements: readonly Element[], from: number, sure: boolean): number {
  const first = elements[from];
  const second = elements[from + 1];
  if (first?.kind !== 'word') return 0;
  const isHost = mailHosts.has(first.value);
  if (isHost && second?.kind === 'word' && isDomainEnd(elements, from + 1) > 0) return isDomainEnd(elements, from + 1);
  if (isHost && sure) return from + 1;
  return sure && !isStopWord(first.value) ? from + 1 : 0;
}

/** The first element of the local part whose last is at `from`; `from + 1` where there is none. */
function readLocal(elements: readonly Element[], from: number, floor: number): number {
  let first = from + 1;
  let words = 0;
  let joined = true;
  for (let at = from; at >= floor && at > from - mostParts; at -= 1) {
    const element = elements[at];
    if (!element || element.kind === 'line') break;
    if (isInner(element) || isDot(element, elements[at + 1])) {
      joined = true;
      continue;
    }
    if (isPause(element)) continue;
    if (isAside(elements, at)) {
      at -= 1;
      continue;
    }
    if (!isLabel(element)) break;
    const isWord = element.kind === 'word';
    if (isWord && isStopWord(element.value) && !(joined && isName(elements, at, from))) break;
    const isBeforeNumber = elements[first]?.kind === 'number' && first <= from;
    if (isWord && !joined && !isBeforeNumber && !mayJoinUnsigned(elements, at, floor, words)) break;
    if (isWord) words = joined ? 0 : words + 1;
    if (element.weak && !joined && elements[first]?.kind === 'word' && element.kind === 'letter') break;
    first = at;
    joined = false;
  }
  return first;
}

/** `sven med v punkt`: says how the word before is spelled. */
function isAside(elements: readonly Element[], at: number): boolean {
  const [word, joint, letter] = [elements[at - 2], elements[at - 1], elements[at]];
  const isJoint = joint?.value === 'med' || joint?.value === 'with';
  return isJoint && letter?.kind === 'letter' && word?.kind === 'word' && word.value.includes(letter.value);
}

/** `hans punkt`, `will dot`: before a sign everyday words are names. */
function isName(elements: readonly Element[], at: number, from: number): boolean {
  const word = elements[at]?.value ?? '';
  return at < from && word.length > 1 && !/^(?:är|ar|is|it's|på|till|to|at|mejl|mail|email|that's)$/u.test(word);
}

/** `anna lindqvist snabel-a …`: words without a sign between, where a word like `är` or `till` stands before them. */
function mayJoinUnsigned(elements: readonly Element[], at: number, floor: number, words: number): boolean {
  if (words >= mostWordsInRow) return false;
  for (let before = at - 1; before >= floor && before >= at - mostWordsInRow; before -= 1) {
    const element = elements[before];
    if (element?.kind === 'line' || (element && isStopWord(element.value))) return true;
    if (element?.kind === 'sign') return true;
  }
  return at <= mostWordsInRow;
}

function isLabel(element: Element): boolean {
  return (
    element.kind === 'word' || element.kind === 'number' || element.kind === 'letter' || element.kind === 'ordinal'
  );
}

/** A dot said in words, or one written without a blank after it. */
function isDot(element: Element | undefined, next: Element | undefined): boolean {
  if (element?.kind === 'sign') return element.value === 'dot';
  return element?.kind === 'mark' && element.value === '.' && next?.glued === true;
}

function isInner(element: Element): boolean {
  if (element.kind === 'sign')
    return element.value === 'dash' || element.value === 'underscore' || element.value === 'plus';
  return element.kind === 'mark' && '-_+'.includes(element.value);
}

/** Hesitation inside an address. */
function isPause(element: Element): boolean {
  if (element.kind === 'mark') return element.value === ',' || element.value === '…';
  return (
    element.kind === 'filler' &&
    /^(?:eh|ehm|öh|öhm|äh|ähm|hm|hmm|mm|um|uh|er|erm|ah|alltså|asså|liksom|typ|like|sen|sedan|så|stort|litet|lower|upper|case|lowercase|capital|uppercase|small)$/u.test(
      element.value,
    )
  );
}
