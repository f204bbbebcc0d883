import { addFolded } from './fold.ts';

/** What a number word does in the grammar of `readNumbers`. */
export type NumberKind = 'unit' | 'teen' | 'ten' | 'hundred' | 'thousand' | 'plural' | 'times' | 'ordinal';

/** One morpheme of a number: `sjuttio` in `sjuttiotre`. */
export interface Morpheme {
  readonly value: number;
  readonly kind: NumberKind;
  /** Also an everyday word (`en`, `ett`, `one`), which counts only beside a certain number. */
  readonly weak: boolean;
}

/** Number words of one language, each list in order of value; several spellings are split by `|`. */
interface NumberTable {
  /** 0 to 9. */
  readonly units: string;
  /** 10 to 19. */
  readonly teens: string;
  /** 20, 30 … 90. */
  readonly tens: string;
  readonly hundred: string;
  readonly thousand: string;
  /** 0 to 9 as in `tre nollor`. */
  readonly plurals: string;
  /** Twice and three times the next digit. */
  readonly times: string;
  /** First to tenth. */
  readonly ordinalUnits: string;
  /** Tenth to nineteenth, from 10. */
  readonly ordinalTeens: string;
  /** Twentieth and thirtieth. */
  readonly ordinalTens: string;
  readonly weak: string;
}

/** Written from the languages' own grammars, with the colloquial forms (`tretti`, `nolla`, `oh`) that speech has. */
const tables: Readonly<Record<string, NumberTable>> = {
  sv: {
    units:
      'noll|nolla|nollan ett|en|etta|ettan två|tvåa|tvåan tre|trea|trean fyra|fyran fem|femma|femman sex|sexa|sexan sju|sjua|sjuan åtta|åttan nio|nia|nian',
    teens: 'tio|tia elva|elvan tolv|tolva tretton fjorton femton|femten sexton sjutton arton|aderton nitton',
    tens: 'tjugo|tjugi|tjugu|tjuge trettio|tretti|trettie fyrtio|fyrti|förtio|förti|fyrtie femtio|femti|femtie sextio|sexti|sextie sjuttio|sjutti|sjuttie åttio|åtti|åttie nittio|nitti|nittie',
    hundred: 'hundra|hundrade',
    thousand: 'tusen',
    plurals: 'nollor ettor tvåor treor fyror femmor sexor sjuor åttor nior',
    times: 'dubbel|dubbla|dubbelt trippel|trippla|trippelt',
    ordinalUnits: 'första|förste andra|andre tredje fjärde femte sjätte sjunde åttonde nionde tionde',
    ordinalTeens: 'tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde|adertonde nittonde',
    ordinalTens: 'tjugonde|tjugonde trettionde|trettionde',
    weak: 'en ett',
  },
  en: {
    units: 'zero|oh|nought|naught one two three four five six seven eight nine|niner',
    teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
    hundred: 'hundred',
    thousand: 'thousand',
    plurals: 'zeros|zeroes|ohs ones twos threes fours fives sixes sevens eights nines',
    times: 'double triple|treble',
    ordinalUnits: 'first second third fourth fifth sixth seventh eighth ninth tenth',
    ordinalTeens: 'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    ordinalTens: 'twentieth thirtieth',
    weak: 'one oh',
  },
  no: {
    units: 'null en|én|ett|ein to tre fire fem seks sju|syv åtte ni',
    teens: 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'tjue|tyve tretti|tredve førti|førr femti seksti sytti åtti nitti',
    hundred: 'hundre',
    thousand: 'tusen',
    plurals: 'nuller enere toere treere firere femmere seksere sjuere åttere niere',
    times: 'dobbel|dobbelt trippel',
    ordinalUnits: 'første andre tredje fjerde femte sjette sjuende|syvende åttende niende tiende',
    ordinalTeens: 'tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende',
    ordinalTens: 'tjuende|tyvende trettiende',
    weak: 'en ett ein to ti',
  },
  da: {
    units: 'nul en|et to tre fire fem seks syv otte ni',
    teens: 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'tyve tredive fyrre|fyrretyve halvtreds tres firs halvfjerds halvfems',
    hundred: 'hundrede|hundred',
    thousand: 'tusind|tusinde',
    plurals: 'nuller ettere toere treere firere femmere seksere syvere ottere niere',
    times: 'dobbelt|dobbel tripel',
    ordinalUnits: 'første anden tredje fjerde femte sjette syvende ottende niende tiende',
    ordinalTeens: 'tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende',
    ordinalTens: 'tyvende tredivte',
    weak: 'en et to ti',
  },
  fi: {
    units:
      'nolla yksi|yks kaksi|kaks kolme neljä viisi|viis kuusi|kuus seitsemän|seittemän kahdeksan|kaheksan yhdeksän|yheksän',
    teens:
      'kymmenen yksitoista|ykstoista kaksitoista|kakstoista kolmetoista neljätoista viisitoista|viistoista kuusitoista|kuustoista seitsemäntoista kahdeksantoista yhdeksäntoista',
    tens: 'kaksikymmentä|kakskyt kolmekymmentä|kolkyt neljäkymmentä|nelkyt viisikymmentä|viiskyt kuusikymmentä|kuuskyt seitsemänkymmentä|seitkyt kahdeksankymmentä|kaheksankyt yhdeksänkymmentä|yheksänkyt',
    hundred: 'sata|sataa',
    thousand: 'tuhat|tuhatta',
    plurals: 'nollaa ykköstä kakkosta kolmosta nelosta vitosta kutosta seiskaa kasia ysiä',
    times: 'tupla tripla',
    ordinalUnits: 'ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes',
    ordinalTeens:
      'kymmenes yhdestoista kahdestoista kolmastoista neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista',
    ordinalTens: 'kahdeskymmenes kolmaskymmenes',
    weak: '',
  },
  de: {
    units: 'null eins|ein zwei|zwo drei vier fünf sechs sieben acht neun',
    teens: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
    hundred: 'hundert',
    thousand: 'tausend',
    plurals: 'nullen einsen zweien dreien vieren fünfen sechsen siebenen achten neunen',
    times: 'doppel|doppelt dreifach',
    ordinalUnits:
      'erste|ersten zweite|zweiten dritte|dritten vierte|vierten fünfte|fünften sechste|sechsten siebte|siebten achte neunte|neunten zehnte|zehnten',
    ordinalTeens:
      'zehnter elfte|elften zwölfte|zwölften dreizehnte|dreizehnten vierzehnte|vierzehnten fünfzehnte|fünfzehnten sechzehnte|sechzehnten siebzehnte|siebzehnten achtzehnte|achtzehnten neunzehnte|neunzehnten',
    ordinalTens: 'zwanzigste|zwanzigsten dreißigste|dreißigsten',
    weak: 'ein elf acht',
  },
};

/** The number words of the languages in `codes`; the first language that knows a word decides its value. */
export function numberWords(codes: readonly string[]): ReadonlyMap<string, Morpheme> {
  const words = new Map<string, Morpheme>();
  for (const code of codes) {
    const table = tables[code];
    if (table) addTable(words, table);
  }
  return addFolded(words);
}

function addTable(words: Map<string, Morpheme>, table: NumberTable): void {
  const weak = new Set(table.weak.split(' '));
  const add = (list: string, kind: NumberKind, value: (index: number) => number) => {
    list.split(' ').forEach((spellings, index) => {
      for (const word of spellings.split('|')) {
        if (!words.has(word)) words.set(word, { value: value(index), kind, weak: weak.has(word) });
      }
    });
  };
  add(table.units, 'unit', (index) => index);
  add(table.teens, 'teen', (index) => 10 + index);
  add(table.tens, 'ten', (index) => 20 + 10 * index);
  add(table.hundred, 'hundred', () => 100);
  add(table.thousand, 'thousand', () => 1000);
  add(table.plurals, 'plural', (index) => index);
  add(table.times, 'times', (index) => index + 2);
  add(table.ordinalUnits, 'ordinal', (index) => 1 + index);
  add(table.ordinalTeens, 'ordinal', (index) => 10 + index);
  add(table.ordinalTens, 'ordinal', (index) => 20 + 10 * index);
}
