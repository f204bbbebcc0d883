import { wordsByMeaning } from '../cues/meanings.ts';
import { knownWords, type Token } from '../reading/token.ts';
import { wordClasses } from '../reading/word-classes.ts';
import { hashOf } from './hash.ts';

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
const nothing = new Int32Array(0);
const numbers = Int32Array.of(hashOf('NUM'));
const masks = Int32Array.of(hashOf('MASK'));
const known = new Array<Int32Array | undefined>(knownWords);

/** What a word means, as hashes of meanings: by the longest beginning that is listed; a number and a provider have their own. */
export function meaningsOf(token: Token): Int32Array {
  if (token.kind === 'number') return numbers;
  if (token.kind === 'mask') return masks;
  if (token.kind === 'mark') return nothing;
  if (token.id < 0) return lookUp(token);
  return (known[token.id] ??= lookUp(token));
}

function lookUp(token: Token): Int32Array {
  const { norm } = token;
  const listed = [...(whole.get(norm) ?? []), ...longestBeginning(norm), ...longestEnd(norm)];
  const isProvider = providerClass && 'test' in providerClass && providerClass.test(token);
  return Int32Array.from(new Set(isProvider ? [...listed, 'PROVIDER'] : listed), hashOf);
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
