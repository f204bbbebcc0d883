import { tokenAt, valueAfter, valueAfterClause } from '../labelled.ts';
import type { Cue, PreparedText, Span } from '../recognizer.ts';

/** After a sign or a verb any word that isn't the rest of a sentence; else only what no word looks like. */
export function findPassword(text: PreparedText, cue: Cue): Span[] {
  const second = secondAfterBoth(text, cue);
  if (second) return [second];
  const span = passwordAt(text, cue) ?? afterChange(text, cue) ?? afterClause(text, cue);
  if (!span) return [];
  const next = nextPassword(text, span);
  return next ? [span, next] : [span];
}

/** `bytte lösenord till Bandy4471`, `reset the password to Bandy4471`. */
function afterChange(text: PreparedText, cue: Cue): Span | null {
  const found = /^\s(?:till|to|til|auf)\s(?=\S{4,64})/i.exec(text.text.slice(cue.end, cue.end + 80));
  const span = found ? tokenAt(text, cue.end + found[0].length) : null;
  return span && isSecretLooking(text.text.slice(span.start, span.end)) ? span : null;
}

function passwordAt(text: PreparedText, cue: Cue): Span | null {
  const { start, isLinked } = valueAfter(text, cue);
  const quoted = text.text.charAt(start - 1);
  if ('"\'`“”'.includes(quoted) && quoted !== '') {
    const close = /["'`“”]/.exec(text.text.slice(start, start + 80));
    if (close && close.index > 2) return { start, end: start + close.index };
  }
  const span = tokenAt(text, start);
  if (!span || span.end - span.start < 3 || span.end - span.start > 64) return null;
  const word = text.text.slice(span.start, span.end);
  if (isSecretLooking(word)) return isLinked || word.length >= 5 ? span : null;
  if (!isLinked || restOfSentence.has(word.toLowerCase()) || isNetwork(cue)) return null;
  const isSign = /[:=]\s*["']?$/.test(text.text.slice(cue.end, span.start));
  const isLast = /^["'”]?\s*(?:[.,;!\n)]|$|och |and |så |but |men )/.test(text.text.slice(span.end, span.end + 6));
  return isSign || isLast ? span : null;
}

/** `wifi: fungerar`: after the network's own name only what looks like a password is one. */
function isNetwork({ word }: Cue): boolean {
  return word === 'wifi' || word === 'wi-fi';
}

/** `the password I use is Hockey885`, `lösenordet som inte funkar är Hockey885`. */
function afterClause(text: PreparedText, cue: Cue): Span | null {
  const start = isNetwork(cue) ? null : valueAfterClause(text, cue);
  const span = start === null ? null : tokenAt(text, start);
  return span && isSecretLooking(text.text.slice(span.start, span.end)) ? span : null;
}

/** `var Hockey885, nya är Bandy123`. */
function nextPassword(text: PreparedText, first: Span): Span | null {
  const rest = text.text.slice(first.end, first.end + 60);
  const found =
    /^,? (?:och |and |men |but |or |eller )?(?:det |den |the |mitt )?(?:nya?|new|gamla|old)(?: one| password| lösenordet)? (?:är|is|var|was|er|blir) /i.exec(
      rest,
    );
  const span = found ? tokenAt(text, first.end + found[0].length) : null;
  return span && isSecretLooking(text.text.slice(span.start, span.end)) ? span : null;
}

/** `Inloggning anna85 / Hockey885`: what follows the user name. */
export function findSecondOfPair(text: PreparedText, cue: Cue): Span[] {
  const { start } = valueAfter(text, cue);
  const found = /^[^\s:/|,]\S{2,39}?(?:\s{0,3}[/|,:]\s{0,3}|\s(?:och|and|pw|lösen|pass)\s)(?=(\S{4,40}))/i.exec(
    text.text.slice(start, start + 90),
  );
  const span = found ? tokenAt(text, start + found[0].length) : null;
  const isWord = !span || !isSecretLooking(text.text.slice(span.start, span.end));
  return isWord || /[=]|:\/\/|: $/.test(found?.[0] ?? '') ? [] : [span];
}

/** `username/password: anna85 / Hockey885`, `mail / password: anna@example.com / Hockey885`: the second of two values. */
function secondAfterBoth(text: PreparedText, cue: Cue): Span | null {
  if (
    !/[\p{L}-]\s?(?:\/|\||&|\boch\b|\band\b|\bog\b|\bund\b|\bja\b|\+)\s?$/iu.test(
      text.text.slice(Math.max(0, cue.start - 12), cue.start),
    )
  )
    return null;
  const { start } = valueAfter(text, cue);
  const found = /^[^\s/|,]\S{1,59}?(?:\s?[/|,]\s?|\s(?:och|and|og|und|ja)\s|\s)(?=\S{4,40})/i.exec(
    text.text.slice(start, start + 110),
  );
  const span = found ? tokenAt(text, start + found[0].length) : null;
  return span && isSecretLooking(text.text.slice(span.start, span.end)) ? span : null;
}

/** `pass: Hockey885`, `pw Hockey885`: short words that mean other things too. */
export function findAfterPass(text: PreparedText, cue: Cue): Span[] {
  if (cue.word !== 'pass') return [];
  const both = secondAfterBoth(text, cue);
  if (both) return [both];
  const { start } = valueAfter(text, cue);
  const span = tokenAt(text, start);
  const word = span ? text.text.slice(span.start, span.end) : '';
  return span && isSecretLooking(word) && /\p{Ll}/u.test(word) && /\d|[!#$%&*]/.test(word) ? [span] : [];
}

/** Holds a digit with letters, a sign, or capitals inside. */
export function isSecretLooking(word: string): boolean {
  if (/^\d{4}-\d\d-\d\d$|^\d{1,3}$|^https?:|^[^@\s]+@[^@\s]+\.\p{L}{2,}$/u.test(word)) return false;
  return (
    (/\d/.test(word) && /[\p{L}\d]{3}/u.test(word)) || /\p{Ll}\p{Lu}/u.test(word) || /\p{L}[!@#$%^&*_+=?]\S/u.test(word)
  );
}

const restOfSentence: ReadonlySet<string> = new Set(
  (
    'fel felaktigt hemligt glömt borta kort för långt ogiltigt spärrat låst rätt samma nytt bytt ändrat inte ok okej klart ' +
    'svagt starkt sparat okänt krypterat utgånget nollställt det den att men och eller som när om vad via på till kvar ' +
    'wrong incorrect expired not invalid correct the same too weak strong reset changed forgotten lost secure required ' +
    'locked stored encrypted hashed needed missing unknown a an my your it out working blocked sent in on compromised ' +
    'falsch abgelaufen richtig nicht gesperrt väärin vanhentunut feil forkert riktig glemt utløpt udløbet ' +
    'återställt skickat ogiltig obligatoriskt personligt blockerat avslöjat läckt nej ja? ja'
  ).split(' '),
);
