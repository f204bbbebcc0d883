import { existsSync } from 'node:fs';
import { carrierLanguages, isHeldOutCarrier, readCarriers } from './carriers.ts';
import { createChance } from './chance.ts';
import * as corpora from './corpora.ts';
import type { Example } from './corpora.ts';
import type { Everyday } from './fillers.ts';
import { createGenerator } from './generate.ts';
import type { Style } from './write-pieces.ts';
import { type NameLists, readNameLists } from './lists.ts';

/** Which part of a set the weights may see. The last tenth of the news and some of presidio's templates are held out. */
export function newsPart(data: string, heldOut: boolean): Example[] {
  const news = corpora.readSwedishNews(data);
  const border = Math.floor(news.length * 0.85);
  return heldOut ? news.slice(border) : news.slice(0, border);
}

export function presidioPart(data: string, heldOut: boolean): Example[] {
  return corpora.readPresidio(data).filter(({ template }) => template % 10 >= 6 === heldOut);
}

export function norwegianPart(data: string, heldOut: boolean): Example[] {
  const all = corpora.readNorwegian(data);
  const border = Math.floor(all.length * 0.6);
  return heldOut ? all.slice(border) : all.slice(0, border);
}

export interface MoreTexts {
  readonly norwegian: Example[];
  readonly english: Example[];
  /** English customers' questions that name nobody. */
  readonly nameless: Example[];
}

/**
 * What isn't among the reference sets: NorNE's training documents and English as it is written online. Where the folder
 * is missing, the part of NorNE's dev sentences that `norwegianPart` gives stands in, and the weights come out weaker.
 */
export function moreTexts(data: string, more: string): MoreTexts {
  if (existsSync(more))
    return {
      norwegian: corpora.readNorwegianTraining(more),
      english: corpora.readOnlineEnglish(more, 'train'),
      nameless: corpora.readBankQuestions(more),
    };
  console.warn(`no folder ${more}: trained without the further sets that the data card names`);
  return { norwegian: norwegianPart(data, false), english: [], nameless: [] };
}

/** The words that stand in lower case outside names in the texts, for made-up sentences. */
export function everydayWords(data: string, heldOut: boolean): Everyday {
  const wordsIn = (examples: readonly Example[]): string[] =>
    examples.flatMap(({ text, marks }) =>
      marks.length > 0 ? [] : [...text.matchAll(/(?<= )\p{Ll}{2,}(?= )/gu)].map(([word]) => word),
    );
  const lists = readNameLists(data);
  return new Map([
    ['sv', [...wordsIn(newsPart(data, heldOut)), ...lists.swedishWords, ...lists.swedishWords, ...lists.swedishWords]],
    ['nordic', wordsIn(norwegianPart(data, heldOut))],
    ['fi', [...lists.finnishWords.keys()]],
  ]);
}

/** Held-out carriers filled with held-out names, by what makes them hard. */
export function conversationSets(lists: NameLists, everyday: Everyday): [string, Example[]][] {
  const carriers = readCarriers().filter(isHeldOutCarrier);
  const sets: [string, Example[]][] = [];
  for (const language of carrierLanguages) {
    const make = (name: string, clean: boolean, call: boolean, style: Style, slots: RegExp, times: number): void => {
      const generator = createGenerator(lists, carriers, createChance(7), 'held out', everyday);
      const own = carriers.filter((c) => c.language === language && c.isClean === clean && c.isCall === call);
      const made = own.flatMap((carrier) => Array.from({ length: times }, () => generator.one(carrier, style)));
      const kept = made.filter((one) =>
        clean ? one.slots.length === 0 : one.slots.length > 0 && one.slots.every((s) => slots.test(s)),
      );
      if (kept.length > 0) sets.push([`${language} ${name}`, kept]);
    };
    make('full names', false, false, 'plain', /^(n|ns|N)$/, 20);
    make('first names', false, false, 'plain', /^(f|fs|d|F)$/, 20);
    make('any, plain', false, false, 'plain', /./, 10);
    make('any, lower case', false, false, 'lower', /./, 10);
    make('any, bare', false, false, 'bare', /./, 10);
    make('any, capitals', false, false, 'capitals', /./, 6);
    make('calls', false, true, 'bare', /./, 20);
    make('calls with capitals', false, true, 'recognised', /./, 10);
    make('clean', true, false, 'plain', /./, 5);
    make('clean, bare', true, false, 'bare', /./, 5);
    make('clean calls', true, true, 'bare', /./, 5);
  }
  return sets;
}
