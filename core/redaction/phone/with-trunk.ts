import type { Language } from '#core/conversation/conversation.ts';
import { contextOf } from '../context.ts';
import { joinRuns, runsOf } from '../digits.ts';
import { likelyLanguage } from '../likely-language.ts';
import type { PreparedText } from '../recognizer.ts';
import type { TextHints } from '../redactor.ts';
import { isHotline, isPersonalNumber, type PhoneCountry } from './national-numbers.ts';
import { ends, type Found, inside, isDateLike, withContext } from './phone-finding.ts';

/** The countries whose numbers start with a zero at home. */
export const trunkCountries: readonly PhoneCountry[] = ['SE', 'FI', 'GB', 'DE', 'FR'];

/** National numbers that start with a zero. */
export function findWithTrunk(text: PreparedText, first: number, hints: TextHints): Found | null {
  const start = text.anchors.digits[first]?.start ?? 0;
  let lenient: Found | null = null;
  for (let count = 12; count >= 8; count -= 1) {
    const last = runsOf(text, first, count, inside);
    if (last < 0 || !ends(text, last) || isDateLike(text, first, last)) continue;
    const national = joinRuns(text, first, last).slice(1);
    if (national.startsWith('0')) return null;
    const kind = kindOf(national, text, hints);
    if (kind === 'hotline') return null;
    if (kind === 'personal') return withContext(text, bracketed(text.text, start), last, first === last ? 0.7 : 0.85);
    if (contextOf(text, start, start, ['phone'])) lenient ??= withContext(text, start, last, 0.6);
  }
  return lenient;
}

const swedishMobile = /^7[02369]\d{7}$/;

/** A hotline of the text's own country is no person's number, though it may be one elsewhere. */
function kindOf(national: string, text: PreparedText, hints: TextHints): 'personal' | 'hotline' | null {
  if (swedishMobile.test(national)) return 'personal';
  const own = spokenIn(likelyLanguage(text, hints));
  if (isHotline(own, national) || /^[89]00/.test(national)) return 'hotline';
  if (trunkCountries.some((name) => isPersonalNumber(name, national))) return 'personal';
  return trunkCountries.some((name) => isHotline(name, national)) ? 'hotline' : null;
}

/** `(020) 7946 0084`: the opening bracket belongs to the number. */
function bracketed(text: string, start: number): number {
  return text.charAt(start - 1) === '(' && text.slice(start, start + 7).includes(')') ? start - 1 : start;
}

function spokenIn(language: Language): PhoneCountry {
  const countries = { fi: 'FI', de: 'DE', en: 'GB', sv: 'SE', no: 'NO', da: 'DK', unknown: 'SE' } as const;
  return countries[language];
}
