import type { Language } from '#core/conversation/conversation.ts';
import type { PreparedText } from './recognizer.ts';
import type { TextHints } from './redactor.ts';

/** As much of a text as tells its language; in UTF-16 code units. */
export const headLength = 400;

/** The language by the hint, or by the small words of the head; `unknown` where neither tells. Only for choosing between forms. */
export function likelyLanguage(text: PreparedText, { language }: TextHints): Language {
  return language !== undefined && language !== 'unknown' ? language : languageOf(text.languages);
}

/** The language that most small words are of, by how many there are of each. */
function languageOf(counts: readonly number[]): Language {
  let best = -1;
  for (let i = 0; i < counts.length; i += 1) if ((counts[i] ?? 0) > (best < 0 ? 0 : (counts[best] ?? 0))) best = i;
  return languages[best]?.[0] ?? 'unknown';
}

/** Adds a small word to the counts of its languages. */
export function countLanguages(bits: number, counts: number[]): void {
  for (let i = 0; bits >> i > 0; i += 1) if (((bits >> i) & 1) === 1) counts[i] = (counts[i] ?? 0) + 1;
}

const languages: readonly (readonly [Language, string])[] = [
  ['sv', 'och är jag inte det ett för att på mig har kan hej ni vill med till från'],
  ['en', 'the is and you my to of for please not have can with from this are on was at'],
  ['no', 'og jeg ikke er det et hei dere meg har kan vil med til fra på noe'],
  ['da', 'og jeg ikke er det et hej i mig har kan vil med til fra på noget af'],
  ['fi', 'ja on ei että minun olen hei mutta kun se te voi en myös sekä'],
  ['de', 'und ist ich nicht das die der ein mit für bitte sie mein von zu'],
];

/** For each small word a bit for each language that has it. */
export const smallWords: ReadonlyMap<string, number> = bitsByWord();

function bitsByWord(): Map<string, number> {
  const bits = new Map<string, number>();
  languages.forEach(([, words], i) => {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
}
