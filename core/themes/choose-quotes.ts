import { wordsOf } from '#core/insight/words.ts';
import { conceptsOf } from './concept-terms.ts';
import { stopwords } from './lexicon/stopwords.ts';
import type { Matter } from './theme.ts';

/** Words that fewer customers than this of all use may point at one of them. */
const customersBehindWord = 5;
/** More of them make a word no safer. */
const mostCustomers = 50;
/** A quote shorter or longer than this shows nothing, or too much. In words. */
const leastWords = 4;
const mostWords = 40;

/** What somebody said, and the customer whose words they are. */
export type Said = Pick<Matter, 'customer'> & { readonly text: string };

/**
 * The texts of a theme that may be quoted, at most one a customer, the most typical first: no digit, no mask and no
 * word that few customers use (places, titles, names of things) in `everything` that was said. Indexes into `matters`.
 */
export function chooseQuotes(
  matters: readonly Said[],
  theme: readonly number[],
  wanted: number,
  everything: readonly Said[] = matters,
): number[] {
  const usersOf = countUsers(everything);
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
function rarestOf(matter: Said | undefined, usersOf: ReadonlyMap<string, number>): number {
  if (!matter || /[\d[\]]/.test(matter.text)) return 0;
  const words = wordsOf(matter.text);
  if (words.length < leastWords || words.length > mostWords) return 0;
  const rare = words.filter((word) => !isEverybodys(word)).map((word) => usersOf.get(word) ?? 0);
  return Math.min(mostCustomers, ...rare);
}

/** Small words, and words for what customers of many trades speak of, point at nobody. */
function isEverybodys(word: string): boolean {
  return stopwords.has(word.replaceAll('’', "'")) || conceptsOf([word]).length > 0;
}

/** How many customers use each word; those who are unknown count as one. */
function countUsers(matters: readonly Said[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>();
  for (const { text, customer } of matters)
    for (const word of new Set(wordsOf(text))) {
      const known = users.get(word) ?? new Set<string>();
      users.set(word, known.add(customer ?? 'unknown'));
    }
  return new Map([...users].map(([word, set]) => [word, set.size]));
}
