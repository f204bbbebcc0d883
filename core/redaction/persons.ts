import { classOf, letter } from './characters.ts';
import { soundsLike } from './names/sound.ts';

/** Somebody who is named in a conversation, with all words of their name that were seen. */
export interface Person {
  readonly identity: string;
  readonly words: ReadonlySet<string>;
  /** Known from the connector, so that misspelled and misheard forms count as theirs. */
  readonly isParty: boolean;
}

/**
 * Tells which mentions are the same person: a full name and each part of it, with or without a genitive, as long as only
 * one person fits. Full names are to be told apart first, so give all mentions of a conversation at once.
 */
export function groupPersons(parties: readonly string[], mentions: readonly string[]): (mention: string) => Person {
  const persons: Growing[] = [];
  for (const name of parties) addTo(persons, name, nameWords(name), true);
  const found = new Map<string, Person>();
  for (const { mention, words } of longestFirst(mentions)) found.set(mention, addTo(persons, mention, words, false));
  return (mention) => found.get(mention) ?? addTo(persons, mention, nameWords(mention), false);
}

interface Mention {
  readonly mention: string;
  readonly words: readonly string[];
}

function longestFirst(mentions: readonly string[]): readonly Mention[] {
  const counted: Mention[] = [];
  for (const mention of mentions.length < 2 ? mentions : new Set(mentions)) {
    counted.push({ mention, words: nameWords(mention) });
  }
  return counted.length < 2 ? counted : counted.sort((a, b) => b.words.length - a.words.length);
}

interface Growing extends Person {
  readonly words: Set<string>;
}

function addTo(persons: Growing[], name: string, words: readonly string[], isParty: boolean): Person {
  const fitting = persons.filter((person) => fits(person, words));
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  const shorter = persons.filter((person) => person.isParty && isPartOf(person, words));
  if (fitting.length === 0 && shorter[0] && shorter.length === 1) return extend(shorter[0], words);
  const identity = words.join(' ') || name.toLowerCase();
  const same = persons.find((person) => person.identity === identity);
  if (same) return same;
  const person = { identity, words: new Set(words), isParty };
  persons.push(person);
  return person;
}

/** A party known as `Anna` is found to be Anna Lindqvist. */
function extend(person: Growing, words: readonly string[]): Person {
  for (const word of words) person.words.add(word);
  return person;
}

function isPartOf(person: Person, words: readonly string[]): boolean {
  return person.words.size > 0 && [...person.words].every((word) => words.includes(word));
}

function fits(person: Person, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => hasWord(person, word));
}

function hasWord(person: Person, word: string): boolean {
  if (person.words.has(word)) return true;
  for (const known of person.words) {
    if (isInitialOf(word, known)) return true;
    if (isGenitive(word, known) || isGenitive(known, word)) return true;
    if (person.isParty && soundsLike(known, word)) return true;
  }
  return false;
}

function isGenitive(word: string, name: string): boolean {
  return word.length === name.length + 1 && word.endsWith('s') && word.startsWith(name);
}

function isInitialOf(word: string, name: string): boolean {
  return word.length === 1 && name.startsWith(word);
}

/** The words of a name in lower case, a spelled-out one (`W A H L`) joined. */
export function nameWords(name: string): string[] {
  const words = plainName.test(name) ? plainWords(name.toLowerCase()) : foldedWords(name);
  return words.length > 2 && words.every((word) => word.length === 1) ? [words.join('')] : words;
}

/** Western letters, spaces and signs, which normalising leaves as they are; most names are of these alone. */
const plainName = /^[ -&(-~À-ÿ]*$/;

function plainWords(lower: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    while (at < lower.length && classOf(lower.charCodeAt(at)) === letter) at += 1;
    if (at > start) words.push(lower.slice(start, at));
  }
  return words;
}

function foldedWords(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}])/gu, '');
  return plain.match(/\p{L}+/gu) ?? [];
}
