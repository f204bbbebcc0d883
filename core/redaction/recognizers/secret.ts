import { labelOf } from '../context.ts';
import { firstFrom } from '../first-from.ts';
import { tokenAt, valueAfter } from '../labelled.ts';
import type { Cue, Finding, PreparedText, Recognizer, Span } from '../recognizer.ts';

/** Passwords, PINs, door codes, card codes, one-time codes and keys, right after the word that names them. */
export const secret: Recognizer = {
  name: 'secret',
  type: 'CREDENTIAL',
  startsAt: 'cues',
  find(text) {
    const findings: Finding[] = [];
    for (const cue of text.anchors.cues) {
      const form = forms.get(cue.topic);
      const span = form ? form(text, cue) : null;
      if (span) findings.push(make(span, cue));
    }
    return findings;
  },
  examples: {
    found: [
      ['Mitt lösenord är Sommar2024!', 'Sommar2024!'],
      ['password: hunter2', 'hunter2'],
      ['Lösenordet är "blå häst" tack', 'blå häst'],
      ['lösenord Vinter99 funkar inte', 'Vinter99'],
      ['PIN-koden är 4821.', '4821'],
      ['portkod 1945', '1945'],
      ['Portkoden är 2580#', '2580#'],
      ['portkod: A1234', 'A1234'],
      ['door code is 4471', '4471'],
      ['Engångskod: 493 021', '493 021'],
      ['the verification code is G-482913', 'G-482913'],
      ['engångskoden jag fick var 482913', '482913'],
      ['cvc 123', '123'],
      ['API-nyckel: a8f5f167f44f4964e6c998dee827110c', 'a8f5f167f44f4964e6c998dee827110c'],
      ['4821 är min pinkod', '4821'],
      ['jag fick koden 873-440 via sms', '873-440'],
      ['lösenordet till wifi: Hockey885', 'Hockey885'],
      ['Inloggning anna85 / Hockey885', 'Hockey885'],
      ['fick en kod på sms men den funkar inte, 974582', '974582'],
      ["your code doesn't work. 929373", '929373'],
      ['log in: anna@example.com / Hockey885', 'Hockey885'],
    ],
    clean: [
      'Mitt lösenord är fel',
      'password is not working',
      'Jag har glömt min pinkod',
      'felkod 4821',
      'rabattkod SOMMAR20',
      'lösenordet måste ha 12 tecken',
      'portkoden fungerar inte',
      'API-nyckeln slutade fungera',
    ],
  },
};

/** `Inloggning anna85 / Hockey885`: what follows the user name. */
function secondOfPair(text: PreparedText, cue: Cue): Span | null {
  const { start } = valueAfter(text, cue);
  const found = /^\S{3,40}(?:\s?[/|,]\s?|\s(?:och|and|pw|lösen)\s)(?=(\S{4,40}))/i.exec(
    text.text.slice(start, start + 90),
  );
  const span = found ? tokenAt(text, start + found[0].length) : null;
  return span && isSecretLooking(text.text.slice(span.start, span.end)) && !/[:=]/.test(found?.[0] ?? '') ? span : null;
}

type Form = (text: PreparedText, cue: Cue) => Span | null;

const digitCode = (least: number, most: number) => (text: PreparedText, cue: Cue) => code(text, cue, least, most);

const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['password', password],
  ['pin', digitCode(4, 8)],
  ['door-code', digitCode(3, 8)],
  ['one-time-code', digitCode(4, 10)],
  ['card-code', digitCode(3, 4)],
  ['code', plainCode],
  ['api-key', key],
  ['user-name', secondOfPair],
]);

/** Digits, parted or with `#`, `*` and single letters; before the word too, as in `4821 är min pinkod`. */
function code(text: PreparedText, cue: Cue, least: number, most: number): Span | null {
  const { start } = valueAfter(text, cue);
  const found =
    /^(?:[A-Z]-?)?[#*]?\d{1,10}(?:[ -]\d{1,4}){0,4}[A-Z]?[#*]?(?![\p{L}\d]|[.:,]\d|\s?(?:kr|tecken|siff|dig|char|gång|dag|min|tim|år|st|nya|x)\b)/iu.exec(
      text.text.slice(start, start + 30),
    );
  const length = found?.[0].replace(/\D/g, '').length ?? 0;
  if (found && length >= least && length <= most) return { start, end: start + found[0].length };
  if (cue.topic === 'one-time-code') {
    const mixed = mixedCode(text, start);
    if (mixed) return mixed;
  }
  const told = toldCode(text, cue, least, most);
  if (told) return told;
  return codeBefore(text, cue, least, most);
}

/** After `koden` alone six digits, or fewer where the text speaks of logging in, a message or a door. */
function plainCode(text: PreparedText, cue: Cue): Span | null {
  const span = code(text, cue, 4, 8);
  if (!span) return codeAtEnd(text, cue);
  if (span.start < cue.end) return null;
  const digits = text.text.slice(span.start, span.end).replace(/\D/g, '').length;
  if (digits === 6) return span;
  const around = text.lower.slice(Math.max(0, cue.start - 80), span.end + 60);
  return /logg|log ?in|sign ?in|sms|bankid|verif|app|dörr|port|entré|door|gate|entrance|larm|alarm|skåp|locker|hämta|pick|nyckel|mejl|mail|text/.test(
    around,
  )
    ? span
    : null;
}

/** `fick en kod på sms men den funkar inte, 974582`: six digits alone after the words, at the end of a line. */
function codeAtEnd({ text }: PreparedText, cue: Cue): Span | null {
  const found = /^[^\n\d.?!]{0,60}[,.:]\s(?=(\d{6}|\d{3} \d{3})\.?(?:\n|$))/.exec(text.slice(cue.end, cue.end + 80));
  const value = found?.[1];
  if (!found || value === undefined || text.length < cue.end) return null;
  const start = cue.end + found[0].length;
  return { start, end: start + value.length };
}

/** `engångskoden jag fick var 482913`: a few words and a verb between. */
function toldCode(text: PreparedText, cue: Cue, least: number, most: number): Span | null {
  const found =
    /^(?:\s[\p{L}'-]{1,20}){1,5}\s(?:är|var|blev|is|was|ist|war|er)\s(\d{3,10})(?![\p{L}\d]|[.,:-]\d)/u.exec(
      text.text.slice(cue.end, cue.end + 90),
    );
  const digits = found?.[1] ?? '';
  if (!found || digits.length < least || digits.length > most) return null;
  const end = cue.end + found[0].length;
  return { start: end - digits.length, end };
}

/** `K7F-29Q`, `8FQ2XN`: capitals and digits mixed. */
function mixedCode({ text }: PreparedText, start: number): Span | null {
  const found = /^(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z0-9]{2,10}(?:-[A-Z0-9]{2,10})*(?![\p{L}\d])/u.exec(
    text.slice(start, start + 40),
  );
  return found && found[0].length >= 5 ? { start, end: start + found[0].length } : null;
}

function codeBefore(text: PreparedText, cue: Cue, least: number, most: number): Span | null {
  const { digits } = text.anchors;
  const run = digits[firstFrom(digits, cue.start) - 1];
  if (!run || run.end - run.start < least || run.end - run.start > most) return null;
  return cue.start - run.end < 20 && labelOf(text, run.start, run.end) === cue ? run : null;
}

/** After a sign or a verb any word that isn't the rest of a sentence; else only what no word looks like. */
function password(text: PreparedText, cue: Cue): Span | null {
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
  if (!isLinked || restOfSentence.has(word.toLowerCase())) return null;
  const isSign = /[:=]\s*["']?$/.test(text.text.slice(cue.end, span.start));
  const isLast = /^["'”]?\s*(?:[.,;!\n)]|$|och |and |så |but |men )/.test(text.text.slice(span.end, span.end + 6));
  return isSign || isLast ? span : null;
}

/** Holds a digit with letters, a sign, or capitals inside. */
function isSecretLooking(word: string): boolean {
  if (/^\d{4}-\d\d-\d\d$|^\d{1,3}$|^https?:/.test(word)) return false;
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

/** Long codes with letters and digits, as keys and tokens are. */
function key(text: PreparedText, cue: Cue): Span | null {
  const { start, isLinked } = valueAfter(text, cue);
  const found = /^[A-Za-z0-9_\-.~+/=]{8,500}/.exec(text.text.slice(start, start + 500));
  const value = found?.[0].replace(/\.+$/, '') ?? '';
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.length < (isLinked ? 8 : 12)) return null;
  return { start, end: start + value.length };
}

function make(span: Span, cue: Cue): Finding {
  return { type: 'CREDENTIAL', ...span, score: 0.9, recognizer: 'secret', why: { context: cue.word } };
}
