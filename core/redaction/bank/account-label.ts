import { cueNear, labelOf } from '../context.ts';
import type { Cue, PreparedText } from '../recognizer.ts';

const topics = ['bank-account', 'sort-code'];

/** The cue that names the number; a bank's name alone reaches less far than the word for an account. */
export function accountCue(text: PreparedText, start: number): Cue | null {
  const label = labelOf(text, start, start);
  if (label) return topics.includes(label.topic) ? label : null;
  const near = cueNear(text, start, start, topics, 45);
  if (!near) return null;
  const between = text.text.slice(near.end, start);
  if (/\d/.test(between)) return null;
  return vague.has(near.word) && !aside.test(between) ? null : near;
}

/** `my account, 12345678`, `to my account (12345678)`. */
const aside = /^\s?[,(]\s?$/;

/** Words that stand in many sentences: they must label the number. */
const vague: ReadonlySet<string> = new Set(
  'account accounts konto kontot konton tili acc acc. acct acct. nordea seb swedbank skandia sc sort routing bsb rib aba s/c'.split(
    ' ',
  ),
);

/** Whether the runs of digits may be what the cue names, by their count and grouping. */
export function isAccount(text: PreparedText, first: number, last: number, cue: Cue): boolean {
  const written = text.text.slice(text.anchors.digits[first]?.start, text.anchors.digits[last]?.end);
  const digits = written.replace(/\D/g, '');
  if (/^(?:19|20)\d\d(?:-\d\d-\d\d)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{1,3}(?: 000)+$/.test(written)) return false;
  if (cue.topic === 'sort-code') return isSortCode(written, digits.length, cue.word);
  if (/^(?:clear|clr|clnr|cl|reg|konto nr|kontonr)/.test(cue.word)) return digits.length >= 3 && digits.length <= 17;
  return digits.length >= 6 && digits.length <= 20;
}

/** British sort codes have six digits, German bank codes eight; with the account of eight, fourteen. */
function isSortCode(written: string, count: number, word: string): boolean {
  if (/^b/.test(word)) return count === 8;
  if (word === 'sort') return /^\d\d([- ])\d\d\1\d\d$/.test(written);
  return count === 6 || count === 14;
}
