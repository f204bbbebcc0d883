import { classOf, isWordUnit } from '../characters.ts';
import { valueAfter, tokenAt } from '../labelled.ts';
import type { Cue, Finding, PreparedText, Recognizer, Span } from '../recognizer.ts';

/** `@names` of social networks, and user names that a word names. */
export const handle: Recognizer = {
  name: 'handle',
  type: 'HANDLE',
  startsAt: 'ats',
  find({ text, anchors }) {
    const findings: Finding[] = [];
    for (const at of anchors.ats) {
      if (isWordUnit(text, at - 1) || '/.-_@'.includes(text.charAt(at - 1) || ' ')) continue;
      const found = /^@[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])/u.exec(text.slice(at, at + 42));
      if (!found || !/\p{L}/u.test(found[0]) || text.charAt(at + found[0].length) === '@') continue;
      findings.push({
        type: 'HANDLE',
        start: at,
        end: at + found[0].length,
        score: 0.8,
        recognizer: 'handle',
        why: { check: 'form' },
      });
    }
    return findings;
  },
  examples: {
    found: [
      ['Skriv till @anna_l på insta', '@anna_l'],
      ['(@karin.wester)', '@karin.wester'],
    ],
    clean: ['anna@example.com', '@ 20 kr', 'a @b', '@12'],
  },
};

/** User names after the word that names them: `användarnamn annal85`, `username: anna.l`. */
export const userName: Recognizer = {
  name: 'user-name',
  type: 'HANDLE',
  startsAt: 'cues',
  topics: ['user-name'],
  find: (text) => text.anchors.cues.flatMap((cue) => (cue.topic === 'user-name' ? (findAfter(text, cue) ?? []) : [])),
  examples: {
    found: [
      ['Mitt användarnamn är annal85', 'annal85'],
      ['username: wester_k', 'wester_k'],
      ['användarnamn karwes', 'karwes'],
      ['Discord anna#1234', 'anna#1234'],
      ['inloggad som sven.b77', 'sven.b77'],
      ['användarnamn/lösenord: annal85/Hockey885', 'annal85'],
      ['login annal85:Hockey885', 'annal85'],
      ['logga in med annal85 och lösenord', 'annal85'],
      ['mitt konto heter annal85', 'annal85'],
      ['username should be kalle_44', 'kalle_44'],
      ['skype: live:annal85', 'live:annal85'],
    ],
    clean: [
      'User: Anna Lindqvist',
      'User: Lindqvist, Anna.',
      'change my username on duolingo',
      'användare som inte kan logga in',
      'username is wrong',
      'mitt instagram fungerar inte',
      'user 12',
    ],
  },
};

function findAfter(text: PreparedText, cue: Cue): Finding | null {
  const { start, isLinked } = placeAfter(text, cue);
  const span = firstOfPair(text, tokenAt(text, start));
  if (!span || isWordUnit(text.text, start - 1)) return null;
  const word = text.text.slice(span.start, span.end).replace(/^@/, '');
  if (!/^(?:live:)?[\p{L}\d][\p{L}\d_.#-]{2,39}$/u.test(word) || !/\p{L}/u.test(word)) return null;
  const isNamed = /namn|name|-id|id$|som$|handle|nick|alias|tunnus|nimi/.test(cue.word);
  // `User: Anna Lindqvist` is a name.
  if (/^\p{Lu}\p{Ll}/u.test(word) && /^ \p{Lu}/u.test(text.text.slice(span.end, span.end + 2))) return null;
  // `User: Lindqvist, Anna` is one too, and `my username on Duolingo` a service.
  if (/^\p{Lu}\p{Ll}/u.test(word) && /^, \p{Lu}\p{Ll}/u.test(text.text.slice(span.end, span.end + 4))) return null;
  if (
    /^\s(?:on|på)\s$/i.test(text.text.slice(cue.end, span.start)) &&
    !/\d|[_#]/.test(word) &&
    cue.word !== 'käyttäjätunnus'
  )
    return null;
  const isOdd = /\d|[_#]|\p{L}\.\p{L}/u.test(word) && !/^\d+$/.test(word);
  const isSign = /[:=]\s*["'@]?$/.test(text.text.slice(cue.end, span.start));
  if (!isOdd && !((isNamed || isSign) && !commonWords.has(word.toLowerCase()) && (isLinked || isNamed))) return null;
  if (!isOdd && classOf(text.text.charCodeAt(cue.start - 1)) !== 0) return null;
  const why = { context: cue.word };
  return { type: 'HANDLE', ...span, score: isOdd ? 0.88 : 0.7, recognizer: 'user-name', why };
}

/** `username/password: anna85 / …`: the value stands after the second label; `logga in med anna85`: after a small word. */
function placeAfter(text: PreparedText, cue: Cue): { start: number; isLinked: boolean } {
  const both = withPassword.exec(text.text.slice(cue.end, cue.end + 24));
  const place = valueAfter(text, both ? { ...cue, end: cue.end + both[0].length } : cue);
  const small = /^(?:med|with|as|som|mit)\s/i.exec(text.text.slice(place.start, place.start + 5));
  return small ? { ...place, start: place.start + small[0].length } : place;
}

const withPassword =
  /^\s?(?:\/|\||&|och|and|og|und|\+)\s?(?:pass(?:word|wort|ord)?|lösen(?:ord)?|losen(?:ord)?|pwd?|kodeord|kennwort|salasana)(?![\p{L}])/iu;

/** `anna85:Hockey885`, `anna85/Hockey885`. */
function firstOfPair({ text }: PreparedText, span: Span | null): Span | null {
  if (!span) return null;
  const cut = /^(?!live:)([\p{L}\d][\p{L}\d_.#-]{2,39})[:/|,]\S{4}/u.exec(text.slice(span.start, span.end));
  return cut?.[1] ? { start: span.start, end: span.start + cut[1].length } : span;
}

/** What follows the word for a user name where the sentence goes on. */
const commonWords: ReadonlySet<string> = new Set(
  (
    'och eller är inte som fungerar funkar för men på att det den till från finns saknas fel felaktigt upptaget stämmer ' +
    'jag vi kan har hos i med om när samt så via admin kund användare ny nytt samma mitt min ditt mail mejl e-post epost ' +
    'and or is not the that has was wrong taken for but with my your isn doesn already can cannot when field email ' +
    'ska should must måste borde skulle bör would administrator guest user both in on to of at from are gäst någon annan vilket ligger ser fick blev går und oder ist nicht er ikke'
  ).split(' '),
);
