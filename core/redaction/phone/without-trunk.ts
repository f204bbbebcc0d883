import type { Language } from '#core/conversation/conversation.ts';
import { contextOf, labelOf } from '../context.ts';
import { gap, joinRuns, runsOf } from '../digits.ts';
import { likelyLanguage } from '../likely-language.ts';
import type { PreparedText } from '../recognizer.ts';
import type { TextHints } from '../redactor.ts';
import { callingCodeOf, countryOfCode, isHotline, isPersonalNumber, type PhoneCountry } from './national-numbers.ts';
import { ends, type Found, inside, isDateLike, make, withContext } from './phone-finding.ts';
import { trunkCountries } from './with-trunk.ts';

/** Forms without a leading zero: Norwegian and Danish eight digits, American ten or a local seven. */
export function findWithoutTrunk(text: PreparedText, first: number, hints: TextHints): Found | null {
  const language = likelyLanguage(text, hints);
  const start = text.anchors.digits[first]?.start ?? 0;
  const isNear = contextOf(text, start, start, ['phone']) !== null;
  const american = findAmerican(text, first, isNear);
  if (american) return american;
  const bare = findBareAmerican(text, first, isNear, language);
  if (bare) return bare;
  const last = runsOf(text, first, 8, gap.space);
  if (last >= 0 && ends(text, last) && isNordicGrouping(text, first, last)) {
    const digits = joinRuns(text, first, last);
    const isPersonal = isPersonalNumber('NO', digits) || isPersonalNumber('DK', digits);
    const isThere = language === 'no' || language === 'da';
    const isSaid = isNear && (language !== 'en' || labelOf(text, start, start)?.topic === 'phone');
    if (isSaid || (isPersonal && isThere)) {
      return isHotline('NO', digits) && isHotline('DK', digits)
        ? null
        : withContext(text, start, last, isSaid ? 0.7 : 0.6);
    }
    if (isPersonal && last > first + 1) return withContext(text, start, last, 0.52);
  }
  return isNear ? (findShortened(text, first) ?? findLabelled(text, first)) : null;
}

/** `Phone: 451 5986`, `Fax: 71-33-52-22`: in whatever groups, right after a word that says that it is a phone. */
function findLabelled(text: PreparedText, first: number): Found | null {
  const start = text.anchors.digits[first]?.start ?? 0;
  if (labelOf(text, start, start)?.topic !== 'phone') return null;
  for (let count = 13; count >= 7; count -= 1) {
    const last = runsOf(text, first, count, inside);
    if (last < 0 || !ends(text, last) || isDateLike(text, first, last)) continue;
    const digits = joinRuns(text, first, last);
    if (hotlineCountries.some((country) => isHotline(country, digits))) return null;
    return make(text, text.text.charAt(start - 1) === '(' ? start - 1 : start, last, 0.62, 'length', 'phone');
  }
  return null;
}

const hotlineCountries: readonly PhoneCountry[] = ['US', 'NO', 'DK'];

/** `912 34 567`, `91 23 45 67`, `9123 4567`, `91234567`. */
function isNordicGrouping(text: PreparedText, first: number, last: number): boolean {
  const lengths = text.anchors.digits.slice(first, last + 1).map(({ start, end }) => end - start);
  return ['8', '4,4', '3,2,3', '2,2,2,2'].includes(lengths.join());
}

function findAmerican(text: PreparedText, first: number, isNear: boolean): Found | null {
  const { digits } = text.anchors;
  const one = digits[first];
  const isCountry = one !== undefined && one.end - one.start === 1 && text.text.charAt(one.start) === '1';
  const area = isCountry ? first + 1 : first;
  const lengths = [0, 1, 2].map((i) => (digits[area + i]?.end ?? 0) - (digits[area + i]?.start ?? 0));
  const start = one?.start ?? 0;
  const gaps = gap.space | gap.hyphen | gap.dot | gap.bracket;
  if (lengths.join() === '3,3,4' && runsOf(text, first, isCountry ? 11 : 10, gaps) === area + 2) {
    const national = joinRuns(text, area, area + 2);
    if (isHotline('US', national) || !ends(text, area + 2)) return null;
    const isKnown = isPersonalNumber('US', national) || national.startsWith('555');
    const isOnlySpaced = text.anchors.digits[area + 1]?.gap === gap.space && digits[area + 2]?.gap === gap.space;
    const score = (isKnown ? 0.8 : 0.6) - (isOnlySpaced && !isNear ? 0.2 : 0);
    return withContext(text, text.text.charAt(start - 1) === '(' ? start - 1 : start, area + 2, score);
  }
  const isLocal = lengths[0] === 3 && lengths[1] === 4 && digits[first + 1]?.gap === gap.hyphen;
  if (isLocal && (isNear || /^555-01/.test(text.text.slice(start, start + 6))) && ends(text, first + 1)) {
    return withContext(text, start, first + 1, 0.6);
  }
  return null;
}

/** `3125550142` in English text; a label of another number takes it. */
function findBareAmerican(text: PreparedText, first: number, isNear: boolean, language: Language): Found | null {
  const run = text.anchors.digits[first];
  if (
    !run ||
    run.end - run.start !== 10 ||
    (!isNear && language !== 'en' && !isAfterMail(text.text, run.start)) ||
    !ends(text, first)
  )
    return null;
  const digits = text.text.slice(run.start, run.end);
  if (!isPersonalNumber('US', digits) && !/^[2-9]\d\d555/.test(digits)) return null;
  return withContext(text, run.start, first, isNear ? 0.7 : 0.55);
}

/** A row of a list: `anna@example.com,6175550142`. */
function isAfterMail(text: string, start: number): boolean {
  return /\.\p{Ll}{2,6}[,;\t] ?$/u.test(text.slice(Math.max(0, start - 10), start));
}

/** A number whose leading zero or plus sign was lost (`701740605`, `46701740605`), where a word says that it is a phone. */
function findShortened(text: PreparedText, first: number): Found | null {
  const start = text.anchors.digits[first]?.start ?? 0;
  for (let count = 12; count >= 9; count -= 1) {
    const last = runsOf(text, first, count, inside);
    if (last < 0 || !ends(text, last) || isDateLike(text, first, last)) continue;
    const digits = joinRuns(text, first, last);
    const code = callingCodeOf(digits);
    const country = code === null ? null : countryOfCode(code);
    const isInternational = code !== null && country !== null && isPersonalNumber(country, digits.slice(code.length));
    if (isInternational || trunkCountries.concat('US').some((name) => isPersonalNumber(name, digits))) {
      return withContext(text, start, last, 0.6);
    }
  }
  return null;
}
