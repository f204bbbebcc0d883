import stopwords from 'stopword';
import { hashOf, lexiconBits } from '../../core/redaction/names/lexicon.ts';
import type { Example } from './corpora.ts';
import { finnishCases, inFinnishCase } from './finnish.ts';
import type { NameLists } from './lists.ts';
import { calendarNames, countries } from './world-names.ts';

export interface LexiconParts {
  readonly hashes: Int32Array;
  readonly bits: Uint16Array;
}

type Field = keyof typeof lexiconBits;

/** Words after which a name often comes; `strong` ones carry even an unknown word. 3 marks `name`, strong with `is`. */
const cues: readonly (readonly [number, string])[] = [
  [
    1,
    `hej hejsan hallå tjena hei heisann moi terve hi hello hey dear kära käre bästa bäste kære kjære liebe lieber hallo tack takk tak thanks
    thank kiitos danke med är er ist det mvh hälsningar hilsen terveisin grüßen grüße regards best cheers sincerely from från fra this is it's i'm
    to till with by av herr fru frau fröken mr mrs ms miss dr doktor doctor kollega colleague kollege man fru son dotter mamma pappa sambo
    husband wife daughter mother father brother sister bror syster here här speaking with ja yes okej ok okay nej no and och og ja und
    att och prata talk speak talar pratar snakker taler search söker be ask ring call at hos via för for kund customer ansvarig assigned
    tekniker teknikern säljaren technician ring hälsa åt namnet name's bin ich hier täällä olen on förnamn efternamn surname last vän friend
    hälsning hälsn häls vh mh thx ty var was igen again fråga ask tell told säg skriv på hej kund on about about under says said sa säger sier siger rouva
    make maka svärson granne neighbour partner kompis chef boss agent support supporten kundtjänst right mm jo alltså so eh um uh`,
  ],
  [2, 'heter hette hedder heiße heisse called named kallas nimeni hetes'],
  [3, 'name namn navn namnet navnet navnet name mitt'],
];
const morePlaces =
  'England|Scotland|Wales|Hawaii|Alaska|Europa|Europe|Asien|Asia|Afrika|Africa|Amerika|America|Norden|Skandinavien|Scandinavia|Bath|Oxford|Cambridge|Brighton|Skåne|Småland|Dalarna|Värmland|Gotland|Öland|Lappland|Halland|Blekinge|Hälsingland|Jämtland|Norrland|Svealand|Götaland'.split(
    '|',
  );
const titles =
  'herr fru fröken frk hr mr mrs ms miss sir madam dr doktor doctor prof professor advokat direktör rektor frau fräulein dipl ing mag tohtori rouva herra';
const particles = 'von af de la van der den di da dos del bin ibn al el abu ben bint ter ten le du do das zu zum y e';

/** The hashed word list: names by their bearers, words by how often they were read, and kinds of other names. */
export function buildLexicon(lists: NameLists, texts: readonly Example[], ownText: string): LexiconParts {
  const entries = new Map<string, number>();
  const raise = (text: string, field: Field, value: number): void => {
    for (const part of text
      .toLowerCase()
      .normalize('NFC')
      .split(/[\s-]+/)) {
      if (part.length < 2 || value === 0) continue;
      const { shift, mask } = lexiconBits[field];
      const bits = entries.get(part) ?? 0;
      if (((bits >>> shift) & mask) < value) entries.set(part, (bits & ~(mask << shift)) | (value << shift));
    }
  };
  addNames(lists, raise);
  for (const name of [...lists.finnishFirst, ...(lists.fakerFirst.get('fi') ?? [])])
    raiseCases(name, 'first', 2, raise);
  for (const name of [...lists.finnishLast, ...(lists.fakerLast.get('fi') ?? [])])
    raiseCases(name, 'surname', 1, raise);
  for (const [word, count] of countWords(texts, ownText)) raise(word, 'word', wordClass(count));
  for (const word of [...lists.fakerEnglishWords, ...lists.fakerOtherWords, ...lists.swedishWords])
    raise(word, 'word', 2);
  const isBorne = (word: string): boolean => ((entries.get(word) ?? 0) & lexiconBits.first.mask) >= 3;
  // `anna` is a verb in Finnish and `anders` a word in German, but names to far more people who write to us.
  for (const [word, value] of lists.finnishWords) raise(word, 'word', isBorne(word) ? 1 : value);
  for (const word of distantWords()) raise(word, 'word', isBorne(word) ? 1 : 4);
  for (const word of everydayWords()) raise(word, 'word', 4);
  const raiseOther = (text: string, field: 'place' | 'company'): void => {
    for (const part of text.split(/[\s-]+/)) {
      const bits = entries.get(part.toLowerCase()) ?? 0;
      const isPlain = /^\p{Lu}\p{L}{2,}$/u.test(part) && (bits & 7) <= 1 && ((bits >>> 5) & 7) <= 1;
      if (text === part || isPlain) raise(part, field, 1);
    }
  };
  for (const place of [
    ...lists.swedishPlaces,
    ...lists.fakerCities,
    ...lists.fakerStates,
    ...morePlaces,
    ...countries(),
  ])
    raiseOther(place, 'place');
  for (const place of lists.finnishPlaces) raiseCases(place, 'place', 1, raise);
  for (const company of lists.companies) raiseOther(company, 'company');
  // What is called like a person stays a person's name alone here: what stands around it decides.
  for (const brand of lists.brands) {
    const [first = ''] = brand.split(' ');
    const bits = entries.get(first.toLowerCase()) ?? 0;
    if (isNobodys(bits)) raiseOther(brand, 'company');
  }
  for (const place of lists.otherPlaces) {
    if (isNobodys(entries.get((place.split(' ')[0] ?? '').toLowerCase()) ?? 0)) raiseOther(place, 'place');
  }
  const [, tails = [], , forms = []] = lists.companyParts;
  for (const part of [...tails, ...forms]) raiseOther(part, 'company');
  for (const name of calendarNames()) raise(name, 'calendar', 1);
  for (const title of titles.split(/\s+/)) raise(title, 'title', 1);
  for (const particle of particles.split(/\s+/))
    entries.set(particle, ((entries.get(particle) ?? 0) & ~31) | (1 << lexiconBits.particle.shift));
  for (const [value, words] of cues) for (const word of words.split(/\s+/)) raise(word, 'cue', value);
  return toArrays(entries);
}

function isNobodys(bits: number): boolean {
  return (
    (bits & lexiconBits.first.mask) <= 1 && ((bits >>> lexiconBits.surname.shift) & lexiconBits.surname.mask) === 0
  );
}

function addNames(lists: NameLists, raise: (text: string, field: Field, value: number) => void): void {
  for (const { name, bearers } of lists.swedishFirst) raise(name, 'first', firstClass(bearers));
  for (const { name } of lists.swedishLast) raise(name, 'surname', 2);
  for (const name of [...lists.popularFirst, ...lists.diminutives]) raise(name, 'first', 2);
  for (const name of [...lists.wordFirst, ...lists.moreFirst]) raise(name, 'first', 2);
  for (const name of lists.eastern.flatMap((full) => full.split(' ')).filter((part) => part.length > 2))
    raise(name, 'first', 1);
  for (const name of [...lists.popularLast, ...lists.otherLast, ...lists.moreLast]) raise(name, 'surname', 1);
  for (const name of lists.wordLast) raise(name, 'surname', 1);
  const near = /^(en|de|da|nb_NO|fi|sv|pl|hr|sr_RS_latin|es|it|nl|fr|cs_CZ)$/;
  for (const [locale, names] of lists.fakerFirst)
    for (const name of names) raise(name, 'first', near.test(locale) ? 2 : 1);
  for (const names of lists.fakerLast.values()) for (const name of names) raise(name, 'surname', 1);
  for (const word of [...lists.wordFirst, ...lists.wordLast]) raise(word, 'word', 2);
}

/** A Finnish name as it is and in its cases. */
function raiseCases(
  name: string,
  field: Field,
  value: number,
  raise: (text: string, field: Field, value: number) => void,
): void {
  raise(name, field, value);
  if (/^\p{L}+$/u.test(name)) for (const wanted of finnishCases) raise(inFinnishCase(name, wanted), field, value);
}

function firstClass(bearers: number): number {
  return bearers >= 10_000 ? 4 : bearers >= 1_000 ? 3 : bearers >= 50 ? 2 : 1;
}

function wordClass(count: number): number {
  return count >= 80 ? 4 : count >= 12 ? 3 : count >= 2 ? 2 : 1;
}

/** How often each word stands in lower case outside any name. */
function countWords(texts: readonly Example[], ownText: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, times: number): void => {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]+/gu)) {
      if (word === word.toLowerCase()) counts.set(word, (counts.get(word) ?? 0) + times);
    }
  };
  for (const { text, marks } of texts) {
    let from = 0;
    for (const { start, end } of marks) {
      count(text.slice(from, start), 1);
      from = end;
    }
    count(text.slice(from), 1);
  }
  count(ownText, 3);
  return counts;
}

function everydayWords(): string[] {
  const { swe, eng, nob, dan } = stopwords;
  return [...swe, ...eng, ...nob, ...dan].filter(isWord);
}

/** Of Finnish and German. */
function distantWords(): string[] {
  return [...stopwords.fin, ...stopwords.deu].filter(isWord);
}

function isWord(text: string): boolean {
  return /^\p{Ll}{2,}$/u.test(text);
}

function toArrays(entries: ReadonlyMap<string, number>): LexiconParts {
  const byHash = new Map<number, number>();
  for (const [word, bits] of entries) byHash.set(hashOf(word), (byHash.get(hashOf(word)) ?? 0) | bits);
  const sorted = [...byHash].filter(([, bits]) => bits !== 0).sort(([a], [b]) => a - b);
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    bits: Uint16Array.from(sorted, ([, bits]) => bits),
  };
}
