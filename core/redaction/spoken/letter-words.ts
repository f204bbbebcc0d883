/** A word that can stand for a letter. */
export interface LetterWord {
  readonly letter: string;
  /** A letter's name that is no everyday word (`ess`, `dubbelve`), or a word of a spelling alphabet. */
  readonly sure: boolean;
  readonly code: boolean;
}

/** Names of letters as a recogniser writes them: Swedish, then English. `!` marks those that are no everyday word. */
const letterNames =
  'be:b ce:c cé:c!de:d e:e eff:f!ge:g hå:h!ji:j!kå:k!ell:l!em:m!enn:n!pe:p ku:q er:r ärr:r!err:r! ess:s!te:t ve:v dubbelve:w!dubbelvé:w!eks:x!zäta:z!säta:z! bee:b cee:c!dee:d!ee:e!gee:g jay:j kay:k el:l pee:p!queue:q cue:q ar:r tee:t vee:v!zed:z!zee:z!aitch:h!';

/** The Swedish spelling alphabet (bokstaveringsalfabetet) with common spellings. */
const swedishAlphabet =
  'adam bertil cesar caesar david erik filip gustav helge ivar johan kalle ludvig martin niklas olof petter qvintus kvintus rudolf sigurd tore urban viktor wilhelm xerxes yngve zäta åke ärlig östen';

/** The ICAO/NATO alphabet with common spellings. */
const natoAlphabet =
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu';

/** Words that stand for a letter, by the word. */
export const letterWords: ReadonlyMap<string, LetterWord> = new Map<string, LetterWord>([
  ...[...letterNames.matchAll(/(\p{L}+):(\p{L})(!?)/gu)].map(
    ([, word = '', letter = '', mark]): [string, LetterWord] => [word, { letter, sure: mark === '!', code: false }],
  ),
  ...`${swedishAlphabet} ${natoAlphabet}`
    .split(' ')
    .map((word): [string, LetterWord] => [
      word,
      { letter: word === 'kvintus' ? 'q' : word.charAt(0), sure: false, code: true },
    ]),
]);

/** Letters that are everyday words of Swedish or English by themselves. */
export const weakLetters: ReadonlySet<string> = new Set(['i', 'a', 'o', 'å', 'u', 'e']);

/** What joins a letter with its code word; `som i` and `as in` are sure, the others need a word with that letter first. */
export const codeJoints: readonly (readonly string[])[] = [
  ['som', 'i'],
  ['as', 'in'],
  ['som', 'in'],
  ['wie'],
  ['som'],
  ['för'],
  ['for'],
  ['like'],
  ['as'],
  ['is', 'for'],
  ['i'],
  ['in'],
];
