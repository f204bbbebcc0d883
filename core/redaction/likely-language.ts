import type { Language } from '#core/conversation/conversation.ts';
import type { TextHints } from './redactor.ts';

/** The language by the hint, or by the small words of the first 400 units; `unknown` where neither tells. Only for choosing between forms. */
export function likelyLanguage(lower: string, { language }: TextHints): Language {
  if (language !== undefined && language !== 'unknown') return language;
  const head = lower.slice(0, 400);
  let best: Language = 'unknown';
  let most = 0;
  for (const [name, words] of smallWords) {
    const count = head.match(words)?.length ?? 0;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

const smallWords: readonly (readonly [Language, RegExp])[] = [
  ['sv', /(?<![\p{L}])(?:och|är|jag|inte|det|ett|för|att|på|mig|har|kan|hej|ni|vill|med|till|från)(?![\p{L}])/gu],
  ['en', /(?<![\p{L}])(?:the|is|and|you|my|to|of|for|please|not|have|can|with|from|this|are|on|was|at)(?![\p{L}])/gu],
  ['no', /(?<![\p{L}])(?:og|jeg|ikke|er|det|et|hei|dere|meg|har|kan|vil|med|til|fra|på|noe)(?![\p{L}])/gu],
  ['da', /(?<![\p{L}])(?:og|jeg|ikke|er|det|et|hej|i|mig|har|kan|vil|med|til|fra|på|noget|af)(?![\p{L}])/gu],
  ['fi', /(?<![\p{L}])(?:ja|on|ei|että|minun|olen|hei|mutta|kun|se|te|voi|en|myös|sekä)(?![\p{L}])/gu],
  ['de', /(?<![\p{L}])(?:und|ist|ich|nicht|das|die|der|ein|mit|für|bitte|sie|mein|von|zu)(?![\p{L}])/gu],
];
