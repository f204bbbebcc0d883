import type { Cue, PreparedText, Span } from './recognizer.ts';

const signs = `(?:[ \\t]*\\r?\\n?[ \\t]*(?:[:=#([{"'*>–-]|,(?= )|\\.(?=[ :]))+)*`;
const smallWords = [
  'är|ar|är då|är nu|var|is|was|are|er|ist|war|lautet|on|lyder|blir|blev|heter|heisst|heißt|säger|says|reads|visar|shows|den är|it is|ska vara|skall vara|måste vara|borde vara|should be|must be|ought to be|steht|står|står det',
  'will be|now|nu|nr|no|number|nummer|nummeret|numret|code|kod|koden|following|följande|som är|which is|that is',
  "it's|its|det är|därmed|såklart|alltså|då|igen|again|set to|satt till|har nummer|har nr|har koden|har kod",
  'has number|has the number|hat die nummer|har nummeret|har numret|numero on|mitt är|min är|mitt er|mitt|min',
].join('|');
/** Small words and signs between a label and its value: `är`, `is:`, `är då`, `'s`, `har nummer`. */
const link = new RegExp(
  `^(?:['’]s(?= ))?${signs}\\s*(?:(?:${smallWords})(?![\\p{L}\\d])\\.?[ \\t]*(?:[:=#"'([{]\\s*|\\r?\\n)?\\s*){0,4}`,
  'iu',
);

/** `till wifi:`, `for my account is`: what the label is about, and then a sign or a verb. */
const about =
  /^\s(?:till|för|for|to|på|of|on|i|fra|hos|bei|at|with|in|zum|zur|der|an)\s(?:[\p{L}'-]{1,20}\s?){1,4}?(?::|=|(?<=\s)(?:är|is|er|ist|on|var|was|lautet|ska vara|måste vara|borde vara|should be|must be)\s)\s*["']?/iu;

/** The place where the value of a label starts, and whether a sign or a verb stands between, as in `PIN: 1234`. */
export function valueAfter({ text }: PreparedText, cue: Cue): { start: number; isLinked: boolean } {
  const piece = text.slice(cue.end, cue.end + 70);
  const length = (about.exec(piece) ?? link.exec(piece))?.[0].length ?? 0;
  return { start: cue.end + length, isLinked: /[^\s,.]/.test(text.slice(cue.end, cue.end + length)) };
}

/** `som inte fungerar är`, `I use is`, `that doesn't work:`: up to five words and then a verb or a sign. */
const clause =
  /^(?:\s[\p{L}'’-]{1,20}){1,5}?(?:\s?[:=]|\s(?:är|is|er|ist|on|var|was|blev|säger|says|lautet))\s+["']?/iu;

/** The place after a clause that says more of the label; null where none follows. What stands there must look like the value. */
export function valueAfterClause({ text }: PreparedText, cue: Cue): number | null {
  const found = clause.exec(text.slice(cue.end, cue.end + 90));
  return found ? cue.end + found[0].length : null;
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
