import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A name and how many bear it in Sweden (0 where a list doesn't tell). */
export interface Borne {
  readonly name: string;
  readonly bearers: number;
}

export interface NameLists {
  /** First names of people in Sweden with at least five bearers. */
  readonly swedishFirst: readonly Borne[];
  /** The thousand most common surnames in Sweden. */
  readonly swedishLast: readonly Borne[];
  readonly popularFirst: readonly string[];
  readonly popularLast: readonly string[];
  /** Of @faker-js/faker, by locale; Latin script only. */
  readonly fakerFirst: ReadonlyMap<string, readonly string[]>;
  readonly fakerLast: ReadonlyMap<string, readonly string[]>;
  /** States, counties and countries. */
  readonly fakerStates: readonly string[];
  readonly fakerCities: readonly string[];
  readonly fakerEnglishWords: readonly string[];
  readonly swedishPlaces: readonly string[];
  /** Towns, suburbs and airports that the other lists lack. */
  readonly otherPlaces: readonly string[];
  readonly companies: readonly string[];
  readonly products: readonly string[];
  /** What companies' names are made of: first parts, second parts, endings of one word, legal forms. */
  readonly companyParts: readonly (readonly string[])[];
  /** Brands, shops and models beside `companies`, and the things they sell, in Swedish and in English. */
  readonly brands: readonly string[];
  readonly swedishThings: readonly string[];
  readonly englishThings: readonly string[];
  readonly labels: readonly string[];
  readonly departments: readonly string[];
  readonly holidays: readonly string[];
  readonly diminutives: readonly string[];
  /** Of our own: names that the other lists hold few of. */
  readonly moreFirst: readonly string[];
  readonly moreLast: readonly string[];
  /** Full names of other orders. */
  readonly eastern: readonly string[];
  /** Finnish word forms with how often they were read, as a class of the lexicon. */
  readonly finnishWords: ReadonlyMap<string, number>;
  readonly finnishFirst: readonly string[];
  readonly finnishLast: readonly string[];
  readonly finnishTails: readonly string[];
  readonly finnishPlaces: readonly string[];
  readonly swedishWords: readonly string[];
  /** Danish and German words of @faker-js/faker. */
  readonly fakerOtherWords: readonly string[];
  readonly wordFirst: readonly string[];
  readonly wordLast: readonly string[];
  readonly otherLast: readonly string[];
  readonly surnameHeads: readonly string[];
  readonly surnameTails: readonly string[];
}

/** Reads every list; `data` is the folder of the reference data. */
export function readNameLists(data: string): NameLists {
  const [wordFirst = [], wordLast = []] = ownList('word-names');
  const [labels = [], departments = [], holidays = []] = ownList('labels');
  const [finnishFirst = [], finnishLast = [], finnishTails = [], finnishPlaces = []] = ownList('finnish');
  const [brands = [], swedishThings = [], englishThings = []] = ownList('brands');
  const [moreFirst = [], moreLast = []] = ownList('names-more');
  const [otherLast = [], surnameHeads = [], surnameTails = []] = ownList('surnames');
  return {
    swedishFirst: [
      ...borne(`${data}/names/tilltalsnamn-kvinnor.csv`),
      ...borne(`${data}/names/tilltalsnamn-man.csv`),
    ].filter(({ bearers }) => bearers >= 5),
    swedishLast: borne(`${data}/names/efternamn-vanliga.csv`).filter(
      ({ name }) => !/^(Von|De|Af|Van|From)$/.test(name),
    ),
    popularFirst: column(`${data}/names/popular-forenames-by-country.csv`, 'Romanized Name'),
    popularLast: column(`${data}/names/popular-surnames-by-country.csv`, 'Romanized Name'),
    fakerFirst: fakerNames('first_name'),
    fakerLast: fakerNames('last_name'),
    fakerStates: ['en', 'en_GB', 'en_CA', 'en_AU', 'de', 'sv', 'da', 'nb_NO', 'fi', 'fr'].flatMap((locale) =>
      ['state', 'county', 'country'].flatMap((kind) => stringsIn(fakerSection(locale, 'location', kind))),
    ),
    fakerCities: ['sv', 'da', 'nb_NO', 'fi', 'de', 'en', 'en_GB', 'fr', 'es', 'it', 'nl', 'pl', 'tr'].flatMap(
      (locale) => stringsIn(fakerSection(locale, 'location', 'city_name')),
    ),
    fakerEnglishWords: fakerWords('en'),
    fakerOtherWords: [...fakerWords('da'), ...fakerWords('de')].filter((word) => /^\p{L}+$/u.test(word)),
    swedishWords: ownList('swedish-words')[0] ?? [],
    swedishPlaces: column(`${data}/names/ortsnamn.csv`, 'city'),
    otherPlaces: ownList('places')[0] ?? [],
    companies: ownList('companies')[0] ?? [],
    products: ownList('products')[0] ?? [],
    companyParts: ownList('company-parts'),
    brands,
    swedishThings,
    englishThings,
    labels,
    departments,
    holidays,
    moreFirst,
    moreLast,
    diminutives: ownList('diminutives')[0] ?? [],
    eastern: ownList('eastern')[0] ?? [],
    finnishWords: new Map(
      (ownList('finnish-words')[0] ?? []).map((word) => [
        word.replace(/\*+$/, ''),
        Math.max(1, word.split('*').length - 1),
      ]),
    ),
    finnishFirst,
    finnishLast,
    finnishTails,
    finnishPlaces,
    wordFirst,
    wordLast,
    otherLast,
    surnameHeads,
    surnameTails,
  };
}

function ownList(name: string): string[][] {
  const lines = readFileSync(new URL(`lists/${name}.txt`, import.meta.url), 'utf8').split('\n');
  const text = lines.filter((line) => !line.startsWith('#')).join('\n');
  return text.split('\n--\n').map((part) => part.trim().split('|').filter(Boolean));
}

const rowsSchema = z.array(z.record(z.string(), z.string()));

function rows(file: string): z.infer<typeof rowsSchema> {
  return rowsSchema.parse(parse(readFileSync(file, 'utf8'), { columns: true, bom: true, relax_quotes: true }));
}

function borne(file: string): Borne[] {
  return rows(file).map((row) => ({
    name: (row['name'] ?? row['lastname'] ?? '').normalize('NFC'),
    bearers: Number(row['persons'] ?? row['frequency'] ?? 0),
  }));
}

function column(file: string, name: string): string[] {
  const values = rows(file).map((row) => (row[name] ?? '').normalize('NFC').trim());
  return [...new Set(values.filter((value) => isLatin(value)))];
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{M}'’ .-]{2,}$/u.test(text) && /^\p{Lu}/u.test(text);
}

function fakerWords(locale: string): string[] {
  return ['noun', 'verb', 'adjective', 'adverb', 'preposition', 'conjunction', 'interjection'].flatMap((kind) =>
    stringsIn(fakerSection(locale, 'word', kind)),
  );
}

function fakerNames(kind: string): Map<string, readonly string[]> {
  const named = Object.keys(allLocales).map((locale) => {
    const names = stringsIn(fakerSection(locale, 'person', kind)).filter(isLatin);
    return [locale, [...new Set(names)]] as const;
  });
  return new Map(named.filter(([, names]) => names.length > 0));
}

function fakerSection(locale: string, section: string, kind: string): unknown {
  const record = z.record(z.string(), z.unknown());
  const found = record.safeParse(record.parse(allLocales)[locale]);
  const part = record.safeParse(found.data?.[section]);
  return part.data?.[kind];
}

/** All strings inside a value of unknown form. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.normalize('NFC')];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}
