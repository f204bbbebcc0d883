/** What a spoken sign stands for. */
export type Sign = 'at' | 'weak-at' | 'dot' | 'dash' | 'underscore' | 'plus' | 'slash' | 'space';

/** Signs said in words, one or two words each. */
export const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...pairs('at', 'snabel-a snabela snabbela snabelaa snabel-at snabelat kanelbulle alfakrull krøllalfa ätmerkki'),
  ...pairs('at', 'snabel_a snabel_at snabbel_a at_sign at_symbol at-sign alfa_krull snabel_tecken'),
  ...pairs('weak-at', 'at ät att'),
  ...pairs('dot', 'punkt dot prick point punktum piste punkten period'),
  ...pairs('dash', 'bindestreck streck dash hyphen tankstreck minus bindestrek strek viiva väliviiva bindestrich'),
  ...pairs('dash', 'binde_streck bindes_streck'),
  ...pairs('underscore', 'understreck underscore understrykning understrek alaviiva unterstrich'),
  ...pairs('underscore', 'under_streck under_score nedre_streck lågt_streck'),
  ...pairs('plus', 'plus plustecken'),
  ...pairs('slash', 'slash snedstreck slask snestreck kauttaviiva schrägstrich'),
  ...pairs('slash', 'forward_slash sned_streck'),
  ...pairs('space', 'mellanslag space mellanrum'),
]);

function pairs(sign: Sign, words: string): [string, Sign][] {
  return words.split(' ').map((word) => [word.replace('_', ' '), sign]);
}

/** First words of the signs of two words. */
export const signStarts: ReadonlySet<string> = new Set([...signs.keys()].flatMap((sign) => sign.split(/[ -]/u, 1)));

/** Words between the pieces of a dictated number that carry nothing: hesitation, assent, order of the pieces. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'eh ehm öh öhm äh ähm hm hmm mm mmm mhm mhmm aha ja jaa jaha jajamän japp jo jovisst okej okey ok alltså asså liksom typ så sen sedan och därefter ' +
    'precis exakt visst noterat fortsätt jadå just gärna då vänta va du nu stämmer yes yep jepp ' +
    'um uh er erm ah like yeah yup okay right then and so well gotcha alright sure ' +
    'stort stor litet liten versalt gement versal gemen capital uppercase lowercase upper lower case small big apostrophe apostrof ' +
    'og deretter så ja nå ikke ist und dann ja ähm sitten joo niin'
  ).split(' '),
);

/** Words beside the fillers that an assenting turn is made of. */
export const assents: ReadonlySet<string> = new Set(
  (
    'det den är ar tack bra jag har med skriver antecknar hör lyssnar vi ska se var dig det där ett ögonblick sekund två kan ta igen en gång till resten ' +
    'absolut perfekt toppen förstår uppfattat hänger hör upp vad mer och fortsättningen nästa bara slut sista delen ' +
    "go ahead on i'm im it's sista fyra with you got it that's thats that correct thank thanks great perfect carry one moment sec listening uh-huh huh yes the rest keep going next last part done i am is"
  ).split(' '),
);

/** Words after which what was said before is said anew. */
export const corrections: ReadonlySet<string> = new Set(
  (
    'nej nä nää förlåt fel ursäkta menar menade rättelse jag inte utan oj hoppsan det blev var skulle vara ska va ' +
    'sorry no nope wait mean meant wrong correction scratch i actually oops rather my mistake bad let me start over again not'
  ).split(' '),
);

/** Those that by themselves say that a correction comes. */
export const correctionSigns: ReadonlySet<string> = new Set(
  'nej nä nää förlåt fel ursäkta menar menade rättelse oj hoppsan sorry no nope mean meant wrong correction scratch actually oops mistake'.split(
    ' ',
  ),
);

/** Words right after a number that make it an amount, a time, a measure or a count. */
export const units: ReadonlySet<string> = new Set(
  (
    'kronor krona kr spänn öre euro eur dollar pund kronors tusenlappar miljoner miljarder miljon procent procents procentenheter promille minuter minut timmar timme timmars sekunder dagar dag dagars ' +
    'veckor vecka veckors månader månad månaders år års kvartal gånger gång stycken styck st kilo kg gram hekto ton meter kilometer km mil mils centimeter cm millimeter mm2 tum ' +
    'kvadrat kvadratmeter kvm kvadrats liter deciliter dl grader watt kilowatt kilowattimmar kwh volt ampere megabit mbit mb gb gigabyte giga megabyte tb ' +
    'personer pers rum rummare nätter natt paket kartonger lådor par exemplar rader poäng procentig gig barn vuxna biljetter ärenden fakturor månadersperiod säsonger avsnitt sidor ' +
    'pounds pound quid pence dollars bucks cents euros percent minutes minute mins hours hour seconds days day weeks week months month years year times pieces items ' +
    'kilos kilograms grams metres meters miles mile kilometres kilometers feet foot inches inch degrees litres liters gallons megabytes gigabytes gigs megs watts kilowatts volts amps ' +
    'people persons rooms bedrooms nights tickets boxes packages bottles pages points orders invoices thousand million millions grand ' +
    'kroner prosent minutter timer uker måneder ganger stykker stk uger procent dage uur euroa prosenttia minuuttia tuntia päivää viikkoa kuukautta vuotta kertaa ' +
    'prozent minuten stunden tage wochen monate jahre mal stück'
  ).split(' '),
);

/** Words right before a number that make it a time, a version, a count or a date. */
export const leads: ReadonlySet<string> = new Set(
  (
    'klockan kl mellan efter före innan tidigast senast runt between after before until halv kvart version versionen våning våningen plan rum sal gate buss bussen linje tåg kapitel sida storlek nivå steg rad cirka ungefär omkring drygt knappt minst högst över under nästan säsong ' +
    'about around nearly roughly almost approximately over under floor room level size step page chapter version gate bus line platform windows ios android office quarter half past'
  ).split(' '),
);
