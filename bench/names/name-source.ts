import type { Chance } from './chance.ts';
import { carrierLanguages } from './carriers.ts';
import type { Borne, NameLists } from './lists.ts';
import { hashOf } from '../../core/redaction/names/lexicon.ts';

export interface Named {
  readonly text: string;
  /** A title before the name, which is no part of it. */
  readonly title?: string;
}

export interface NameSource {
  first(language: string): string;
  last(language: string): string;
  full(language: string): string;
}

/** Every third name is held out: it never stands in an example that the weights were trained on. Names that are words never are. */
export function isHeldOut(name: string): boolean {
  return (hashOf(name.toLowerCase()) >>> 3) % 3 === 0;
}

type Pool = readonly (readonly [share: number, draw: () => string])[];

/** Which names may be drawn. */
export type NameHalf = 'seen' | 'held out' | 'all';

/** Draws names of many origins; common ones by the root of their bearers, so that uncommon ones are well represented. */
export function createNameSource(lists: NameLists, chance: Chance, half: NameHalf): NameSource {
  const mayDraw = (name: string): boolean => half === 'all' || isHeldOut(name) === (half === 'held out');
  const mine = (names: readonly string[]): string[] => names.filter(mayDraw);
  const byBearers = (names: readonly Borne[]): (() => string) => {
    const own = names.filter(({ name }) => mayDraw(name));
    const sums: number[] = [];
    for (const { bearers } of own) sums.push((sums.at(-1) ?? 0) + Math.sqrt(bearers));
    return () => own[lowest(sums, chance.next() * (sums.at(-1) ?? 0))]?.name ?? '';
  };
  const from = (names: readonly string[]): (() => string) => {
    const own = mine(names);
    return () => chance.pick(own);
  };
  const of = (map: ReadonlyMap<string, readonly string[]>, locales: readonly string[]): (() => string) =>
    from(locales.flatMap((locale) => map.get(locale) ?? []));
  const foreign = [...lists.fakerFirst.keys()].filter((locale) => !/^(en|sv|vi|fr_BE|base)/.test(locale));
  const swedishFirst = byBearers(lists.swedishFirst);
  const anyFirst = from(lists.swedishFirst.filter(({ bearers }) => bearers >= 12).map(({ name }) => name));
  const swedishLast = byBearers(lists.swedishLast);
  const englishFirst = of(lists.fakerFirst, ['en', 'en_AU', 'en_IN', 'en_ZA', 'en_NG']);
  const englishLast = of(lists.fakerLast, ['en', 'en_AU', 'en_IN', 'en_ZA', 'en_NG', 'en_GH', 'en_HK']);
  const nordic = ['da', 'nb_NO', 'fi', 'de', 'pl'];
  const wordFirst = (): string => chance.pick(lists.wordFirst);
  const wordLast = (): string => chance.pick(lists.wordLast);
  const popularFirst = from(lists.popularFirst);
  const popularLast = from(lists.popularLast);
  const eastern = from(lists.eastern);
  const otherLast = from(lists.otherLast);
  const moreFirst = from(lists.moreFirst);
  const moreLast = from(lists.moreLast);
  const compound = (): string => chance.pick(lists.surnameHeads) + chance.pick(lists.surnameTails);
  const patronymic = (ending: string) => (): string => swedishFirst().replace(/s$/, '') + ending;
  const firsts = (language: string): Pool => [
    [language === 'sv' ? 0.4 : 0.15, swedishFirst],
    [0.2, anyFirst],
    [language === 'en' ? 0.35 : 0.08, englishFirst],
    [language === 'nordic' ? 0.25 : 0.03, of(lists.fakerFirst, nordic)],
    [language === 'fi' ? 1 : 0, from(lists.finnishFirst)],
    [0.05, of(lists.fakerFirst, foreign)],
    [0.06, from(lists.diminutives)],
    [0.18, wordFirst],
    [0.07, popularFirst],
    [language === 'en' ? 0.2 : 0.08, moreFirst],
  ];
  const lasts = (language: string): Pool => [
    [language === 'sv' ? 0.4 : 0.1, swedishLast],
    [language === 'sv' ? 0.12 : 0.05, compound],
    [0.06, patronymic('sson')],
    [language === 'nordic' ? 0.15 : 0.03, patronymic('sen')],
    [language === 'en' ? 0.35 : 0.08, englishLast],
    [language === 'nordic' ? 0.25 : 0.04, of(lists.fakerLast, nordic)],
    [language === 'fi' ? 0.8 : 0, from(lists.finnishLast)],
    [
      language === 'fi' ? 0.3 : 0,
      () => chance.pick(lists.finnishLast).replace(/(nen|l[aä])$/, '') + chance.pick(lists.finnishTails),
    ],
    [0.06, of(lists.fakerLast, foreign)],
    [0.13, otherLast],
    [0.11, wordLast],
    [0.07, popularLast],
    [language === 'en' ? 0.2 : 0.06, moreLast],
  ];
  const pools = new Map<string, { first: Pool; last: Pool }>(
    carrierLanguages.map((name) => [name, { first: firsts(name), last: lasts(name) }]),
  );

  function draw(pool: Pool | undefined): string {
    if (pool === undefined) throw new Error('no such language');
    let place = chance.next() * pool.reduce((sum, [share]) => sum + share, 0);
    for (const [share, next] of pool) {
      place -= share;
      if (place <= 0) return tidy(next());
    }
    return draw(pool);
  }

  const source: NameSource = {
    first: (language) => draw(pools.get(language)?.first),
    last: (language) => draw(pools.get(language)?.last),
    full(language) {
      const first = source.first(language);
      const last = chance.is(0.08) ? wordLast() : source.last(language);
      if (chance.is(0.03)) return eastern();
      const kind = chance.next();
      if (kind < 0.07) return `${first} ${source.first(language)} ${last}`;
      if (kind < 0.12) return `${first}-${source.first(language)} ${last}`;
      if (kind < 0.16) return `${first} ${last}-${source.last(language)}`;
      if (kind < 0.21) return `${first} ${last} ${source.last(language)}`;
      if (kind < 0.23) return `${first} ${source.first(language).charAt(0)}${chance.is(0.5) ? '.' : ''} ${last}`;
      if (kind < 0.26)
        return `${first} ${chance.pick(['von', 'af', 'de', 'van', 'van der', 'el', 'al', 'bin', 'de la'])} ${last}`;
      return `${first} ${last}`;
    },
  };
  return source;
}

function lowest(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One word or a hyphenated or particled name as it is written; lists hold a few in brackets. */
function tidy(name: string): string {
  return name.replace(/\s*\(.*\)/, '').trim();
}
