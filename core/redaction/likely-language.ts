import type { Language } from '#core/conversation/conversation.ts';
import { classOf, letter } from './characters.ts';
import type { TextHints } from './redactor.ts';

/** As much of a text as tells its language; in UTF-16 code units. */
const headLength = 400;
/** The text that was asked about last, since each phone number in a text asks again. */
let lastText = '';
let lastLanguage: Language = 'unknown';

/** The language by the hint, or by the small words of the head; `unknown` where neither tells. Only for choosing between forms. */
export function likelyLanguage(lower: string, { language }: TextHints): Language {
  if (language !== undefined && language !== 'unknown') return language;
  if (lower !== lastText) {
    lastLanguage = languageOfSmallWords(lower);
    lastText = lower;
  }
  return lastLanguage;
}

function languageOfSmallWords(lower: string): Language {
  const counts = new Uint16Array(smallWords.length);
  const end = Math.min(lower.length, headLength);
  for (let at = 0; at < end;) {
    const start = at;
    while (at < end && classOf(lower.charCodeAt(at)) === letter) at += 1;
    // `.se` and `@on` are no words of a sentence.
    const isWord = at > start && at - start <= longest && !'.@/'.includes(lower.charAt(start - 1) || ' ');
    if (isWord) count(lower.slice(start, at), counts);
    at += 1;
  }
  let best = -1;
  for (let i = 0; i < counts.length; i += 1) if ((counts[i] ?? 0) > (best < 0 ? 0 : (counts[best] ?? 0))) best = i;
  return smallWords[best]?.[0] ?? 'unknown';
}

function count(word: string, counts: Uint16Array): void {
  const languages = languagesOf.get(word) ?? 0;
  for (let i = 0; languages >> i > 0; i += 1) if (((languages >> i) & 1) === 1) counts[i] = (counts[i] ?? 0) + 1;
}

const smallWords: readonly (readonly [Language, string])[] = [
  ['sv', 'och är jag inte det ett för att på mig har kan hej ni vill med till från'],
  ['en', 'the is and you my to of for please not have can with from this are on was at'],
  ['no', 'og jeg ikke er det et hei dere meg har kan vil med til fra på noe'],
  ['da', 'og jeg ikke er det et hej i mig har kan vil med til fra på noget af'],
  ['fi', 'ja on ei että minun olen hei mutta kun se te voi en myös sekä'],
  ['de', 'und ist ich nicht das die der ein mit für bitte sie mein von zu'],
];

/** For each small word a bit for each language that has it. */
const languagesOf = new Map<string, number>();
smallWords.forEach(([, words], i) => {
  for (const word of words.split(' ')) languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << i));
});
const longest = Math.max(...Array.from(languagesOf.keys(), (word) => word.length));
