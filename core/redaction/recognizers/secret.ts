import { findAfterPass, findPassword, findSecondOfPair } from '../secrets/passwords.ts';
import { findCode, findOneTimeCode, findPlainCode } from '../secrets/codes.ts';
import { valueAfter } from '../labelled.ts';
import type { Cue, Finding, PreparedText, Recognizer, Span } from '../recognizer.ts';

/** Passwords, PINs, door codes, card codes, one-time codes and keys, near the word that names them. */
export const secret: Recognizer = {
  name: 'secret',
  type: 'CREDENTIAL',
  startsAt: 'cues',
  get topics() {
    return [...forms.keys()];
  },
  find(text) {
    const findings: Finding[] = [];
    for (const cue of text.anchors.cues) {
      for (const span of forms.get(cue.topic)?.(text, cue) ?? []) {
        if (!isTaken(findings, span)) findings.push(make(span, cue));
      }
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
      ['mail / password: anna@example.com / Sommar2024!', 'Sommar2024!'],
      ['användarnamn och lösenord: annal85 / Hockey885', 'Hockey885'],
      ['user/pass: annal85/Hockey885', 'Hockey885'],
      ['login annal85:Hockey885', 'Hockey885'],
      ['lösenordet som inte funkar är Hockey885', 'Hockey885'],
      ['the password I use is Hockey885', 'Hockey885'],
      ['mitt gamla lösenord var Hockey885, nya är Bandy123', 'Hockey885', 'Bandy123'],
      ['PIN-kod till kortet 4821', '4821'],
      ["my pin number's 4821", '4821'],
      ['kod på dörren 1945', '1945'],
      ['code to the building is 1945', '1945'],
      ['482913 is your verification code', '482913'],
      ['2FA 482 913', '482 913'],
      ['bytte lösenord till Bandy4471 igår', 'Bandy4471'],
      ['dörrkoden, den är 4471, av mig', '4471'],
      ['verifieringskoden ni skickade, 447182, är ogiltig', '447182'],
      ['the token you sent, a8f5f167f44f4964e6c998dee827110c, is invalid', 'a8f5f167f44f4964e6c998dee827110c'],
      ['I entered 411-425 as the verification code', '411-425'],
      ['Larmet stängs av med 4879, larmkod alltså.', '4879'],
      ['recovery code abcd-efgh-1234', 'abcd-efgh-1234'],
      ['backup codes: 1234 5678, 8765 4321', '1234 5678', '8765 4321'],
      ['the three digits on the back are 123', '123'],
      ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
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
      'wifi: fungerar inte',
      'Lösenordet fungerar inte: kan ni hjälpa mig',
      'pass: AB1234567',
      'koden för 3 av 5 rum',
    ],
  },
};

/** Words stand in order, and a value near its word, so that only the last findings can overlap. */
function isTaken(findings: readonly Finding[], span: Span): boolean {
  for (let i = findings.length - 1; i >= 0 && i >= findings.length - 16; i -= 1) {
    const other = findings[i];
    if (other && other.start < span.end && span.start < other.end) return true;
  }
  return false;
}

type Form = (text: PreparedText, cue: Cue) => readonly Span[];

const codeOf =
  (least: number, most: number): Form =>
  (text, cue) =>
    findCode(text, cue, { least, most });

const forms: ReadonlyMap<string, Form> = new Map([
  ['password', findPassword],
  ['passport', findAfterPass],
  ['pin', codeOf(4, 8)],
  ['door-code', codeOf(3, 8)],
  ['one-time-code', findOneTimeCode],
  ['card-code', codeOf(3, 4)],
  ['code', findPlainCode],
  ['api-key', findKey],
  ['user-name', findSecondOfPair],
]);

/** Long codes with letters and digits, as keys and tokens are. */
function findKey(text: PreparedText, cue: Cue): Span[] {
  const { start, isLinked } = keyPlace(text, cue);
  const found = /^[A-Za-z0-9_\-.~+/=]{8,500}/.exec(text.text.slice(start, start + 500));
  const value = found?.[0].replace(/\.+$/, '') ?? '';
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.length < (isLinked ? 8 : 12)) return [];
  return [{ start, end: start + value.length }];
}

/** `the token you sent, a8f5…, is invalid`: a few words and a comma may stand between. */
function keyPlace(text: PreparedText, cue: Cue): { start: number; isLinked: boolean } {
  const found = /^(?:\s[\p{L}'-]{1,20}){1,4},\s(?=[\w-]*\d[\w-]{11})/u.exec(text.text.slice(cue.end, cue.end + 80));
  return found ? { start: cue.end + found[0].length, isLinked: false } : valueAfter(text, cue);
}

function make(span: Span, cue: Cue): Finding {
  return { type: 'CREDENTIAL', ...span, score: 0.9, recognizer: 'secret', why: { context: cue.word } };
}
