import { providersByTrade } from '../cues/providers.ts';
import { type Token, tokenise } from './token.ts';

type WordClass = { readonly words: readonly string[] } | { readonly test: (token: Token) => boolean };

const words = (list: string): WordClass => ({ words: list.split(' ') });

const numberWords =
  'en ett två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen ' +
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
  'ett par flera många några several couple few many dozens';
const numerals = new Set(numberWords.split(' '));

/** First words of listed providers; those that are ordinary words count only with a capital. */
const providerNames = Object.values(providersByTrade)
  .flatMap((names) => names.split(','))
  .map((written) => written.trim());
const firstWord = (name: string): string => tokenise(name)[0]?.norm ?? '';
const plainProviders = new Set(providerNames.filter((name) => !name.startsWith('=')).map(firstWord));
const capitalProviders = new Set(providerNames.map((name) => firstWord(name.replace(/^=/, ''))));

/** Classes that phrases name in angle brackets. */
export const wordClasses: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ['<num>', { test: ({ kind, norm }) => kind === 'number' || numerals.has(norm) }],
  ['<slash-date>', { test: ({ kind, norm }) => kind === 'number' && /^\d{1,2}\/\d{1,2}$/.test(norm) }],
  ['<mask>', { test: ({ kind }) => kind === 'mask' }],
  [
    '<provider>',
    { test: ({ norm, isCapital }) => plainProviders.has(norm) || (isCapital && capitalProviders.has(norm)) },
  ],
  ['<name>', { test: ({ isCapital, kind }) => kind === 'word' && isCapital }],
  ['<me>', words('jag vi man i we')],
  ['<my>', words('min mitt mina vår vårt våra my our')],
  ['<you>', words('ni du you')],
  ['<yours>', words('er ert era eran din ditt dina your yours')],
  [
    '<staff>',
    words(
      'ni du you handläggaren handläggare kundtjänst supporten support säljaren säljare teknikern tekniker chefen kollega kollegan receptionen killen tjejen killarna kundservice butiken guiden advisor agent colleague manager handler engineer salesman salesperson rep representative foreman lady guy bloke woman lad girl reply letter email driver operator nurse doctor receptionist damen tjejen mannen brevet mejlet svaret chatten sköterskan läkaren montören team reception somebody someone they he she han hon de',
    ),
  ],
  [
    '<unit>',
    words(
      'sekunder minut minuter minuten min timme timmar timmen h dag dagar dagarna dygn vecka veckor veckorna v månad månader månaden kvart halvtimme år ' +
        'second seconds minute minutes mins hour hours hrs day days week weeks wks month months fortnight year years',
    ),
  ],
  [
    '<weekday>',
    words(
      'måndag tisdag onsdag torsdag fredag lördag söndag måndags tisdags onsdags torsdags fredags lördags söndags monday tuesday wednesday thursday friday saturday sunday',
    ),
  ],
  [
    '<not>',
    words(
      'inte ej icke aldrig ingen inga inget ingenting knappast varken not never no none nobody nothing without utan',
    ),
  ],
]);
