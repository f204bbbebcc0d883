import type { Cue, PreparedText, Span } from './recognizer.ts';

/** Small words and signs between a label and its value: `är`, `is:`, `är då`, `till mitt konto är`. */
const link =
  /^(?:[ \t]*\r?\n?[ \t]*(?:[:=#([{"'*>-]|,(?= )|\.(?= ))+)*\s*(?:(?:är|är då|är nu|var|is|was|are|er|ist|war|lautet|on|lyder|blir|blev|will be|now|nu|nr|no|number|nummer|nummeret|numret|code|kod|koden|following|följande|som är|which is|that is|it's|its|det är|därmed|såklart|alltså|då|igen|again|set to|satt till)\b\.?[ \t]*(?:[:=#"'([{]\s*|\r?\n)?\s*){0,4}/i;

/** `till wifi:`, `for my account is`: what the label is about, and then a sign or a verb. */
const about =
  /^\s(?:till|för|for|to|på|of|on|i|fra|på)\s(?:[\p{L}'-]{1,20}\s?){1,4}?(?::|=|(?<=\s)(?:är|is|er|ist|on|var|was)\s)\s*["']?/iu;

/** The place where the value of a label starts, and whether a sign or a verb stands between, as in `PIN: 1234`. */
export function valueAfter({ text }: PreparedText, cue: Cue): { start: number; isLinked: boolean } {
  const piece = text.slice(cue.end, cue.end + 70);
  const length = (about.exec(piece) ?? link.exec(piece))?.[0].length ?? 0;
  return { start: cue.end + length, isLinked: /[^\s,.]/.test(text.slice(cue.end, cue.end + length)) };
}

/** A run of signs without spaces from a place on, without the punctuation and quotes around it; null where none is. */
export function tokenAt({ text }: PreparedText, start: number): Span | null {
  const found = /^[^\s]{1,300}/.exec(text.slice(start, start + 300));
  if (!found) return null;
  const bare = found[0].replace(/["'`»”)\]}>.,;:!?]+$/, (tail) =>
    tail.startsWith('!') && tail.length === 1 ? '!' : '',
  );
  return bare === '' ? null : { start, end: start + bare.length };
}
