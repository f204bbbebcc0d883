/** A word, number, mask or mark of a text; `norm` is the form that cues are written in. Offsets are UTF-16, `end` exclusive. */
export interface Token {
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mask' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Written with a capital first letter and not at the beginning of a sentence by chance: the caller judges that. */
  readonly isCapital: boolean;
  /** The number of this word in this spelling while the program runs, below `knownWords`; −1 where there is no room for it. */
  readonly id: number;
}

/** So many different words are numbered. */
export const knownWords = 60_000;
const numbered = new Map<string, number>();
const numberedCapitals = new Map<string, number>();
let nextNumber = 0;

function numberOf(norm: string, isCapital: boolean): number {
  const known = isCapital ? numberedCapitals : numbered;
  const found = known.get(norm);
  if (found !== undefined) return found;
  if (nextNumber >= knownWords) return -1;
  known.set(norm, nextNumber);
  return nextNumber++;
}

const pattern =
  /\[[A-Z][A-Z_]*(?:_[A-Z0-9]+)?\]|\d+(?:[.,:/]\d+)*|[\p{L}\p{M}]+(?:['’\-:][\p{L}\p{M}]+)*\d*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;

/** Spoken, chat and contracted forms as the cues spell them; a form may stand for several words. */
const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    // Swedish
    idag: 'i dag',
    imorgon: 'i morgon',
    imorrn: 'i morgon',
    imorron: 'i morgon',
    imon: 'i morgon',
    igår: 'i går',
    ikväll: 'i kväll',
    inatt: 'i natt',
    imorse: 'i morse',
    nån: 'någon',
    nåt: 'något',
    nåra: 'några',
    nånting: 'något',
    någonting: 'något',
    nånstans: 'någonstans',
    nåns: 'någons',
    nåon: 'någon',
    dom: 'de',
    sen: 'sedan',
    mej: 'mig',
    dej: 'dig',
    sej: 'sig',
    mail: 'mejl',
    maila: 'mejla',
    mailar: 'mejlar',
    mailade: 'mejlade',
    mailat: 'mejlat',
    mailet: 'mejlet',
    mailen: 'mejlen',
    oxå: 'också',
    sade: 'sa',
    säjer: 'säger',
    säj: 'säg',
    skall: 'ska',
    lade: 'la',
    tillbaks: 'tillbaka',
    innan: 'innan',
    istället: 'i stället',
    isåfall: 'i så fall',
    härifrån: 'härifrån',
    kl: 'klockan',
    tel: 'telefon',
    ggr: 'gånger',
    gg: 'gånger',
    jätte: 'jätte',
    va: 'va',
    ngn: 'någon',
    ngt: 'något',
    pga: 'på grund av',
    iaf: 'i alla fall',
    typ: 'typ',
    asap: 'asap',
    mån: 'månader',
    vrk: 'veckor',
    // English
    "i'll": 'i will',
    "we'll": 'we will',
    "you'll": 'you will',
    "he'll": 'he will',
    "she'll": 'she will',
    "it'll": 'it will',
    "they'll": 'they will',
    "that'll": 'that will',
    "there'll": 'there will',
    "i'm": 'i am',
    "we're": 'we are',
    "you're": 'you are',
    "they're": 'they are',
    "he's": 'he is',
    "she's": 'she is',
    "it's": 'it is',
    "that's": 'that is',
    "there's": 'there is',
    "what's": 'what is',
    "where's": 'where is',
    "who's": 'who is',
    "i've": 'i have',
    "we've": 'we have',
    "you've": 'you have',
    "they've": 'they have',
    "i'd": 'i would',
    "we'd": 'we would',
    "you'd": 'you would',
    "he'd": 'he would',
    "she'd": 'she would',
    "it'd": 'it would',
    "they'd": 'they would',
    "let's": 'let us',
    "can't": 'can not',
    cannot: 'can not',
    "won't": 'will not',
    "don't": 'do not',
    "doesn't": 'does not',
    "didn't": 'did not',
    "isn't": 'is not',
    "aren't": 'are not',
    "wasn't": 'was not',
    "weren't": 'were not',
    "haven't": 'have not',
    "hasn't": 'has not',
    "hadn't": 'had not',
    "wouldn't": 'would not',
    "couldn't": 'could not',
    "shouldn't": 'should not',
    "ain't": 'is not',
    im: 'i am',
    ive: 'i have',
    cant: 'can not',
    wont: 'will not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    wasnt: 'was not',
    havent: 'have not',
    hasnt: 'has not',
    wouldnt: 'would not',
    couldnt: 'could not',
    youre: 'you are',
    theyre: 'they are',
    youve: 'you have',
    weve: 'we have',
    youll: 'you will',
    theyll: 'they will',
    thats: 'that is',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    pls: 'please',
    plz: 'please',
    u: 'you',
    ur: 'your',
    thx: 'thanks',
    ty: 'thanks',
    'e-mail': 'email',
    'e-mails': 'emails',
    'e-mailed': 'emailed',
    'e-mailing': 'emailing',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
  }).map(([form, words]) => [form, words.split(' ')]),
);

/** Cuts a text into tokens. A contraction gives several tokens that share its place. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(pattern)) {
    const [written] = found;
    const start = found.index;
    const end = start + written.length;
    const first = written.charCodeAt(0);
    if (first === 0x5b && written.length > 2) {
      tokens.push({ norm: written, kind: 'mask', start, end, isCapital: false, id: numberOf(written, false) });
      continue;
    }
    const lower = written.toLowerCase().replaceAll('’', "'");
    const kind = first >= 0x30 && first <= 0x39 ? 'number' : lower === written.toUpperCase() ? 'mark' : 'word';
    const isCapital = kind === 'word' && !written.startsWith(lower.charAt(0));
    const norms = spellings.get(lower);
    if (norms)
      for (const norm of norms) tokens.push({ norm, kind, start, end, isCapital, id: numberOf(norm, isCapital) });
    else tokens.push({ norm: lower, kind, start, end, isCapital, id: numberOf(lower, isCapital) });
  }
  return tokens;
}
