import type { Element } from './element.ts';

/** Top-level domains that are said as a word; others are spelled. */
const spokenDomains: ReadonlySet<string> = new Set(
  'com kom komm se nu org net no dk fi de eu uk us co io ai app dev me tv info biz edu gov example test at ch nl fr es it pl ie ca be is nett name shop online cloud blog'.split(
    ' ',
  ),
);

/** Two letters that are said one by one: `punkt s e`, `dot u k`. */
const spelledDomains: ReadonlySet<string> = new Set(
  'se no dk fi de eu uk us io ai tv nu fr es it ch nl co com net org pl ie ca be is ee'.split(' '),
);

/** Hosts whose dot is often left out or misheard. */
export const mailHosts: ReadonlySet<string> = new Set(
  'gmail hotmail outlook live yahoo icloud telia spray bredband comhem bahnhof tele2 me msn proton protonmail aol passagen swipnet home googlemail ymail gmx'.split(
    ' ',
  ),
);

/** The place after the top-level domain at `at`, 0 where there is none. */
export function isDomainEnd(elements: readonly Element[], at: number): number {
  const first = elements[at];
  if (!first) return 0;
  if (
    (first.kind === 'word' || first.kind === 'correction' || first.kind === 'filler') &&
    spokenDomains.has(first.value)
  )
    return at + 1;
  let spelled = '';
  for (let next = at; next < at + 3; next += 1) {
    const letter = elements[next];
    const value = letter?.kind === 'letter' ? letter.value : letterNames.get(letter?.value ?? '');
    if (value === undefined) break;
    spelled += value;
    if (spelledDomains.has(spelled) && !(spelled === 'co' && elements[next + 1]?.value === 'm')) return next + 1;
  }
  return 0;
}

const letterNames: ReadonlyMap<string, string> = new Map([
  ['ess', 's'],
  ['es', 's'],
  ['de', 'd'],
  ['kå', 'k'],
  ['enn', 'n'],
  ['eff', 'f'],
  ['ef', 'f'],
  ['ji', 'j'],
  ['te', 't'],
  ['ve', 'v'],
  ['you', 'u'],
  ['kay', 'k'],
]);

/** Words that end an address backwards: what people say just before one. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'all allt lowercase uppercase gemener versaler är e ä var vara blir blev heter på till från via hos med av om för under och eller men att som den det de han hon vi ni jag du min mitt mina din ditt dina hans hennes vår er ert sin ' +
    'mejl mejlen mejla mejlar mejlade mail mailen maila mailar mejladress mejladressen mailadress mailadressen e-post epost eposten epostadress epostadressen post adress adressen adress: konto kontot användarnamn ' +
    'skicka skickar skickade skickas nå når ta tar tog skriv skriver skrev stavas här ja japp okej alltså liksom är: nu bara också vad vilken vilket sådan så snälla tack hej ' +
    'bekräftelsen fakturan kvittot biljetten länken numret registrerad registrerat kopplad inloggad loggar ' +
    "is it's its was be at to from via by on or and with for of the a an my your his her our their i i'm you he she we they me us him them it that this email e-mail mail address account username user " +
    'look looking site website shop store visit see find found page online available check order ordered bought buy here there people team guys stuff offers deals prices login works working works stay staying arrive arrived sign signed looked ' +
    'since sedan down up back over after before until tills efter innan not inte skickas skickades ' +
    'send sent sending reach contact use using write writing try registered under yes sure okay please thanks hi hello invoice receipt confirmation link says there so then just only got have has was'
  ).split(' '),
);

/** Tells whether a word belongs to the sentence around an address and not to the address. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
