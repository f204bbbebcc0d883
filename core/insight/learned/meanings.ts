import { wordsByMeaning } from '../cues/meanings.ts';
import type { Token } from '../reading/token.ts';
import { wordClasses } from '../reading/word-classes.ts';

const whole = new Map<string, string[]>();
const beginnings = new Map<string, string[]>();
const ends = new Map<string, string[]>();
for (const [meaning, words] of Object.entries(wordsByMeaning))
  for (const word of words.split(/\s+/)) {
    if (word.endsWith('*')) addTo(beginnings, word.slice(0, -1), meaning);
    else if (word.startsWith('*')) addTo(ends, word.slice(1), meaning);
    else addTo(whole, word, meaning);
  }

const providerClass = wordClasses.get('<provider>');
const none: readonly string[] = [];
/** Words come back: each is looked up once, as long as there is room. */
const known = new Map<string, readonly string[]>();
const knownLimit = 20_000;

/** What a word means, by the longest beginning that is listed; a number and a listed provider have meanings of their own. */
export function meaningsOf(token: Token): readonly string[] {
  if (token.kind === 'number') return numbers;
  if (token.kind === 'mask') return masks;
  if (token.kind === 'mark') return none;
  const found = known.get(token.norm);
  if (found && !token.isCapital) return found;
  const meanings = lookUp(token);
  if (token.isCapital) return meanings;
  if (known.size >= knownLimit) known.clear();
  known.set(token.norm, meanings);
  return meanings;
}

const numbers = ['NUM'];
const masks = ['MASK'];

function lookUp(token: Token): readonly string[] {
  const { norm } = token;
  const listed = [...(whole.get(norm) ?? []), ...longestBeginning(norm), ...longestEnd(norm)];
  const isProvider = providerClass && 'test' in providerClass && providerClass.test(token);
  return [...new Set(isProvider ? [...listed, 'PROVIDER'] : listed)];
}

function longestBeginning(norm: string): readonly string[] {
  for (let length = norm.length; length >= 2; length--) {
    const meanings = beginnings.get(norm.slice(0, length));
    if (meanings) return meanings;
  }
  return none;
}

function longestEnd(norm: string): readonly string[] {
  for (let from = 1; from <= norm.length - 2; from++) {
    const meanings = ends.get(norm.slice(from));
    if (meanings) return meanings;
  }
  return none;
}

function addTo(map: Map<string, string[]>, key: string, meaning: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [meaning]);
  else if (!list.includes(meaning)) list.push(meaning);
}
