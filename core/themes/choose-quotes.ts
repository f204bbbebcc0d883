import { wordsOf } from '#core/insight/words.ts';
import type { Matter } from './theme.ts';

/** Words that fewer customers than this of all use may point at one of them. */
const customersBehindWord = 5;
/** A quote shorter or longer than this shows nothing, or too much. In words. */
const leastWords = 4;
const mostWords = 40;

/**
 * The matters of a theme that may be quoted, at most one a customer, the most typical first: no digit, no mask and no
 * word that few customers use (places, titles, names of things). Indexes into `matters`.
 */
export function chooseQuotes(matters: readonly Matter[], theme: readonly number[], wanted: number): number[] {
  const usersOf = countUsers(matters);
  const seen = new Set<string>();
  return theme
    .map((index) => ({ index, rarest: rarestOf(matters[index], usersOf) }))
    .filter(({ rarest }) => rarest >= customersBehindWord)
    .sort((a, b) => b.rarest - a.rarest || a.index - b.index)
    .filter(({ index }) => {
      const customer = matters[index]?.customer ?? 'unknown';
      return seen.has(customer) ? false : seen.add(customer);
    })
    .slice(0, wanted)
    .map(({ index }) => index);
}

/** How many customers use the rarest word of a matter; 0 where it can't be quoted at all. */
function rarestOf(matter: Matter | undefined, usersOf: ReadonlyMap<string, number>): number {
  if (!matter || /[\d[\]]/.test(matter.text)) return 0;
  const words = wordsOf(matter.text);
  if (words.length < leastWords || words.length > mostWords) return 0;
  return words.reduce((least, word) => Math.min(least, usersOf.get(word) ?? 0), Infinity);
}

/** How many customers use each word; those who are unknown count as one. */
function countUsers(matters: readonly Matter[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>();
  for (const { text, customer } of matters)
    for (const word of new Set(wordsOf(text))) {
      const known = users.get(word) ?? new Set<string>();
      users.set(word, known.add(customer ?? 'unknown'));
    }
  return new Map([...users].map(([word, set]) => [word, set.size]));
}
