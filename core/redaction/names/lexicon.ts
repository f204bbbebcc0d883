/**
 * What the word list knows of a word, in 16 bits: how many people bear it as a first name and as a surname, how common it
 * is as an ordinary word, and whether it is a place, a company, a day or month, a title, a cue or a particle.
 */
export const lexiconBits = {
  /** 0 none, 1 a few bearers, 2 at least 50, 3 at least 1,000, 4 at least 10,000. */
  first: { shift: 0, mask: 7 },
  /** 0 none, 1 of a foreign list, 2 common in Sweden or made of the language's own parts. */
  surname: { shift: 3, mask: 3 },
  /** 0 never seen as a word, 1 seen once, 2 seen, 3 common, 4 among the most common. */
  word: { shift: 5, mask: 7 },
  place: { shift: 8, mask: 1 },
  company: { shift: 9, mask: 1 },
  calendar: { shift: 10, mask: 1 },
  title: { shift: 11, mask: 1 },
  /** After which a name often comes: 1 weak (`med`, `hej`), 2 strong (`heter`). */
  cue: { shift: 12, mask: 3 },
  /** Small words inside names: `von`, `de`, `bin`. */
  particle: { shift: 14, mask: 1 },
} as const;

export interface Lexicon {
  /** The bits of a word by its hash; 0 where the list doesn't hold it. */
  lookUp(hash: number): number;
}

export const hashStart = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, so that it can be carried along while the text is scanned. */
export function hashNext(hash: number, codeUnit: number): number {
  return Math.imul(hash ^ codeUnit, 0x01000193);
}

/** The hash of a whole word in lower case. */
export function hashOf(word: string): number {
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) hash = hashNext(hash, word.charCodeAt(i));
  return hash;
}

/** A lexicon over parallel lists of hashes and bits: open addressing at a load of a half at most. */
export function createLexicon(hashes: Int32Array, bits: Uint16Array): Lexicon {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  // A hash and its bits side by side, so that a word costs one look into memory.
  const slots = new Int32Array(size * 2);
  hashes.forEach((hash, i) => {
    let slot = slotOf(hash) & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = bits[i] ?? 0;
  });

  return {
    lookUp(hash) {
      let slot = slotOf(hash) & mask;
      for (;;) {
        const value = slots[slot * 2 + 1] ?? 0;
        if (value === 0 || slots[slot * 2] === hash) return value;
        slot = (slot + 1) & mask;
      }
    },
  };
}

/** The low bits of FNV-1a follow the last letters closely; mix the high ones in. */
function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}
