const folded: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', æ: 'ae', ø: 'o', é: 'e', ü: 'u', ß: 'ss' };

/** A word as it comes from a keyboard or a recogniser without å, ä and ö: `atta` for `åtta`. */
export function foldLetters(word: string): string {
  return word.replace(/[åäöæøéüß]/gu, (letter) => folded[letter] ?? letter);
}

/** Adds to a map, by folded word, what it holds by a word with å, ä or ö, unless the folded word has a meaning of its own. */
export function addFolded<Value>(map: Map<string, Value>): Map<string, Value> {
  for (const [word, value] of [...map]) {
    const plain = foldLetters(word);
    if (!map.has(plain)) map.set(plain, value);
  }
  return map;
}
