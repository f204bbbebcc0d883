import { cueNear, labelOf } from '../context.ts';
import { endsNumber, gap, isAmount, joinRuns, runsOf, startsNumber, weightedSum } from '../digits.ts';
import { firstFrom } from '../first-from.ts';
import type { Cue, PreparedText } from '../recognizer.ts';
import { type Found, make } from './account-finding.ts';

/** Sort code and account, `20-45-77 83920174` or `83920174, sort 20-45-77`; no other number is written so. */
export function findBritish(text: PreparedText, first: number): Found | null {
  const run = text.anchors.digits[first];
  const length = run ? run.end - run.start : 0;
  if (!run || (length !== 2 && length !== 6 && length !== 8)) return null;
  const { start } = run;
  const piece = text.text.slice(start, start + 40);
  const isAccountFirst = accountFirst.test(piece);
  const isNamed = named.test(piece);
  if (!(isAccountFirst || isNamed || british.test(piece)) || !startsNumber(text, first)) return null;
  const label = labelOf(text, start, start);
  if (label && label.topic !== 'bank-account' && label.topic !== 'sort-code') return null;
  const last = isAccountFirst || (isNamed && /^\d{6}/.test(piece)) ? first : first + (isNamed ? 2 : 3);
  return make(text, start, last, 0.8, { check: 'form' });
}

/** `339520, account no: 40014578`. */
const named =
  /^(?:\d\d([- ])\d\d\1\d\d|\d{6})[,;/]?\s(?:and\s|&\s)?(?:acc(?:oun)?t?\.?(?:\s(?:no\.?|number|nr\.?|#))?|a\/c(?:\sno\.?)?)[:\s]{1,2}\d{8}(?!\d)/i;
const british = /^\d\d-\d\d-\d\d\s?[,/]?\s?\d{8}(?![\d-])/;
const accountFirst = /^\d{8}[,;]?\s(?:sort(?:\s?code)?|s\/?c)[:\s]{1,2}\d\d([- ])\d\d\1\d\d(?!\d)/i;

/** `Min lön går in på 50117684139`: eleven digits or more without a gap, where money goes to them. */
export function findBare(text: PreparedText, first: number): Found | null {
  const run = text.anchors.digits[first];
  const length = run ? run.end - run.start : 0;
  if (!run || length < 10 || length > 15 || !startsNumber(text, first) || !endsNumber(text.text, run.end)) return null;
  const label = labelOf(text, run.start, run.end);
  if (label && !money.includes(label.topic)) return null;
  const cue = bareCue(text, run.start, run.end);
  return cue ? make(text, run.start, first, 0.56, { check: 'length', context: cue.word }) : null;
}

/** A word for money where the number is one that money goes to, or, for the eleven digits of Swedish accounts, one for an account near by. */
function bareCue(text: PreparedText, start: number, end: number): Cue | null {
  if (goesTo.test(text.text.slice(Math.max(0, start - 12), start)) || isMine.test(text.text.slice(end, end + 20)))
    return cueNear(text, start, end, money, 40) ?? moneyAround(text, start, end);
  return end - start === 11 ? cueNear(text, start, end, ['bank-account'], 45) : null;
}

const goesTo =
  /(?:^|\s)(?:på|till|til|to|into|auf|an|tilille|uppgav|angav|gäller|använder|har|gave|have|från|from|rätt är|ska vara)\s$/i;
const isMine = /^\s(?:är|is|ist|er)\s(?:mitt|min|vårt|my|our|mein|mit)\s/i;
const money = ['payment', 'bank-account'];

/** A word for money or accounts in the sentences around: `Pengarna kom aldrig. Jag uppgav …`. */
function moneyAround({ anchors: { cues } }: PreparedText, start: number, end: number): Cue | null {
  for (let i = firstFrom(cues, start - 120); i < cues.length; i += 1) {
    const cue = cues[i];
    if (!cue || cue.start > end + 70) return null;
    if (money.includes(cue.topic)) return cue;
  }
  return null;
}

/** Norwegian accounts in their own form, `1234.56.78903`, which hold a check digit. */
export function findNorwegian(text: PreparedText, first: number): Found | null {
  const run = text.anchors.digits[first];
  if (!run || run.end - run.start !== 4 || !startsNumber(text, first)) return null;
  const last = runsOf(text, first, 11, gap.dot);
  const end = text.anchors.digits[last]?.end ?? 0;
  if (last !== first + 2 || !/^\d{4}\.\d{2}\.\d{5}$/.test(text.text.slice(run.start, end))) return null;
  if (weightedSum(joinRuns(text, first, last), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 !== 0) return null;
  return make(text, run.start, last, 0.9, { check: 'mod11' });
}

/** Clearing number and account in their own form, `8327-9, 123 456 789-0`; other groupings only where money is spoken of. */
export function findSwedish(text: PreparedText, first: number): Found | null {
  const run = text.anchors.digits[first];
  if (!run || run.end - run.start !== 4 || !startsNumber(text, first) || (run.gap & gap.hyphen) !== 0) return null;
  if (/^20[0-3]|^0/.test(text.text.slice(run.start, run.end)) || labelOf(text, run.start, run.end)) return null;
  for (let count = 15; count >= 11; count -= 1) {
    const last = runsOf(text, first, count, gap.space | gap.hyphen | gap.comma);
    const end = text.anchors.digits[last]?.end ?? 0;
    if (last < 0 || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    const written = text.text.slice(run.start, end);
    const isOwnForm = ownForm.test(written);
    if (!isOwnForm && (!grouped.test(written) || /^\d{4}(?: \d{4}){2,3}$/.test(written))) return null;
    const cue = cueNear(text, run.start, end, money, 80) ?? (isOwnForm ? null : moneyAround(text, run.start, end));
    if (!cue && (!isOwnForm || (run.gap & gap.space) !== 0)) return null;
    return make(text, run.start, last, cue ? 0.86 : 0.6, {
      check: 'form',
      ...(cue && { context: cue.word }),
    });
  }
  return null;
}

const ownForm = /^8\d{3}-\d,? \d[\d -]{5,13}\d$|^[1-9]\d{3}, \d[\d -]{5,13}\d$|^[1-9]\d{3}-\d{3} \d{3} \d{3}$/;
const grouped = /^\d{4}(?:-\d)?[ -]\d{2,10}(?:[ -]\d{1,4}){0,4}$/;
