import type { BenchLanguage } from '../message.ts';
import type { Random } from '../random.ts';
import type { NamePools } from './held-out.ts';
import {
  englishFirst,
  englishLast,
  englishWordFirst,
  englishWordLast,
  foreignFull,
  otherFirst,
  otherLast,
  swedishFirst,
  swedishLast,
  swedishWordFirst,
  swedishWordLast,
} from './people-lists.ts';

export interface Person {
  readonly first: string;
  readonly last: string;
}

/** Somebody with a name as it occurs among the customers of a company in that country: one in six from elsewhere. */
export function makePerson(random: Random, language: BenchLanguage, pools: NamePools): Person {
  if (random.chance(0.16)) return makeForeigner(random);
  const pool = pools[language];
  if (pool && random.chance(0.35)) return { first: random.pick(pool.first), last: random.pick(pool.last) };
  if (language === 'sv') {
    const last = random.chance(0.25) ? makeSurname(random) : random.pick(swedishLast);
    return { first: random.pick(swedishFirst), last };
  }
  if (language === 'en') return { first: random.pick(englishFirst), last: random.pick(englishLast) };
  return { first: random.pick(otherFirst[language]), last: random.pick(otherLast[language]) };
}

/** Somebody whose first name is also a word, and now and then the surname too. */
export function makeWordPerson(random: Random, language: BenchLanguage): Person {
  const isEnglish = language === 'en';
  const first = random.pick(isEnglish ? englishWordFirst : swedishWordFirst);
  const last = random.chance(0.5)
    ? random.pick(isEnglish ? englishWordLast : swedishWordLast)
    : random.pick(isEnglish ? englishLast : swedishLast);
  return { first, last };
}

function makeForeigner(random: Random): Person {
  const name = random.pick(foreignFull).split(' ');
  return { first: name[0] ?? '', last: name.slice(1).join(' ') };
}

const surnameHeads =
  'Alm Björk Brand Dal Edel Ek Fager Gran Gyllen Hag Hall Hjort Häger Kall Klint Ljung Lund Mell Nord Ros Rönn Sand Skog Stål Sund Tall Vall Väst Ås Öst'.split(
    ' ',
  );
const surnameTails =
  'berg blad borg bäck dahl fors gren hed holm krantz kvist land lind mark ner quist rud stedt ström strand vall vik zell ås'.split(
    ' ',
  );

function makeSurname(random: Random): string {
  return random.pick(surnameHeads) + random.pick(surnameTails);
}

/** A full name as people write it: mostly plain, with a second name, an initial, a double surname, or turned round. */
export function writeFullName(random: Random, person: Person, language: BenchLanguage): string {
  const { first, last } = person;
  const shape = random.next();
  if (shape < 0.78) return `${first} ${last}`;
  if (shape < 0.84) return `${first} ${random.pick('ABEGHJKLMPRST'.split(''))}. ${last}`;
  if (shape < 0.9) {
    const second = random.pick(
      language === 'sv' ? swedishFirst : language === 'en' ? englishFirst : otherFirst[language],
    );
    return `${first} ${second} ${last}`;
  }
  if (shape < 0.95) {
    const other = random.pick(language === 'sv' ? swedishLast : language === 'en' ? englishLast : otherLast[language]);
    return language === 'sv' && random.chance(0.5) ? `${first} ${other} ${last}` : `${first} ${other}-${last}`;
  }
  return `${last}, ${first}`;
}
