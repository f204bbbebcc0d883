import type { BenchLanguage } from '../message.ts';
import type { Random } from '../random.ts';

/** Streets written down for this bench: common ones, descriptive ones, and names with several words. */
const swedishStreets = lines(`
Storgatan|Kungsgatan|Skolgatan|Järnvägsgatan|Björkvägen|Ringvägen|Drottninggatan|Nygatan|Kyrkogatan|Lilla Torget|Tallvägen
Sankt Eriksgatan|S:t Paulsgatan|Norra Hamngatan|Södra Vägen|Östra Esplanaden|Västra Storgatan|Gamla Landsvägen|Nya Tanneforsvägen
Carl Grimbergsgatan|Dag Hammarskjölds väg|Erik Dahlbergsallén|Olof Palmes gata|Karl Johans gata|Prästgårdsbacken|Kvarnbacken
Fiskargränd|Smedjegränd|Klockarstigen|Lingonstigen|Blåbärsstigen|Vitsippevägen|Gullvivevägen|Smultronvägen|Trastvägen
Fågelsångsvägen|Hjortronvägen|Ekorrvägen|Älgstigen|Orrspelsvägen|Backstigen|Strandpromenaden|Hamnplan|Stora Nygatan
Slottsallén|Kanalgatan|Spikgatan|Verkstadsgatan|Hantverkargatan|Bruksgatan|Gruvvägen|Stenbrottsgatan|Sveavägen|Bäckalyckan
Höganloft|Kållereds Byväg|Lövhultsvägen|Mossebergsliden|Övre Slottsgatan|Nedre Torekällgatan|Solrosgatan|Tulpanstigen
Vasagatan|Odengatan|Torsgatan|Luntmakargatan|Bergsunds strand|Hornsbergs Strand|Kungsholms kyrkoplan|Mariatorget|Vattenverksvägen
Ängslyckevägen|Pilgatan|Rågången|Munspelsgatan|Fiolstråket|Trumpetgatan|Rymdtorget|Satellitgatan|Kometvägen|Klarinettvägen
`);
const swedishCities = lines(
  'Stockholm|Göteborg|Malmö|Uppsala|Lund|Örebro|Linköping|Umeå|Skellefteå|Luleå|Borås|Växjö|Kalmar|Visby|Ystad|Åmål|Mora|Kiruna|Sälen|Nacka|Täby|Huddinge|Västra Frölunda|Ängelholm|Hässleholm|Örnsköldsvik|Bro|Solna|Norra Sorunda|Svedala|Upplands Väsby|Kungälv|Mölnlycke|Åkersberga',
);
const villages = lines(
  'Lilla Åsen|Norrgården|Bäckatorp|Södra Hult|Ängstorpet|Västanå|Kvarnhult|Björkebo|Ekhaga|Stora Ryd|Tallåsen|Höglunda',
);
const english = {
  streets: lines(
    'High|Church|Station|London|Victoria|Green|Manor|Park|Mill|Queens|New|Springfield|Grange|Alexandra|Oak|Maple|Cedar|Elm|Pine|Washington|Lincoln|Franklin|Sunset|Hillcrest|Willow Creek|St. Mary’s|King Edward|Abbotsford|Chestnut Hill|Old Mill|Rosebery|Wellington|Beaumont|Cotswold|Larkspur|Juniper|Stonebridge|Harrow|Whitechapel|Peachtree',
  ),
  kinds: lines(
    'Street|Road|Avenue|Lane|Drive|Close|Court|Way|Place|Crescent|Terrace|Gardens|Boulevard|St|Rd|Ave|Dr|Ln|Blvd|Hill|Grove|Square|Mews',
  ),
  cities: lines(
    'London|Manchester|Bristol|Leeds|York|Bath|Reading|Norwich|Cardiff|Edinburgh|Glasgow|Sheffield|Brighton|Oxford|Exeter',
  ),
  usa: lines(
    'Springfield, IL|Austin, TX|Portland, OR|Denver, CO|Boston, MA|Seattle, WA|Brooklyn, NY|San Diego, CA|Columbus, OH|Boise, ID|Phoenix, Arizona|St. Paul, MN',
  ),
};

/** A postal address with a number; the city that follows without a postcode is either way (‹…›). */
export function makeAddress(random: Random, language: BenchLanguage): string {
  const make = { sv: swedish, en: englishAddress, no: norwegian, da: danish, fi: finnish, de: german };
  return make[language](random);
}

function swedish(random: Random): string {
  const kind = random.next();
  const post = swedishPost(random);
  if (kind < 0.07) return `${random.pick(['Box', 'Box', 'BOX', 'box'])} ${random.int(1, 9999)}, ${post}`;
  if (kind < 0.13) return `${random.pick(villages)} ${random.int(1, 480)}, ${post}`;
  const door = random.pick(['', '', '', ' A', 'B', ' C', 'a', ' b']);
  const flat = random.chance(0.2)
    ? random.pick([
        `‹ lgh› ${random.int(10, 16)}0${random.int(1, 9)}`,
        `‹, lgh› ${random.int(10, 16)}0${random.int(1, 9)}`,
        `, ${random.int(1, 6)}‹ tr›`,
        `‹, lägenhet› ${random.int(1, 40)}`,
        `, ${random.int(1, 6)}‹tr›`,
      ])
    : '';
  const street = `${random.pick(swedishStreets)} ${random.int(1, 189)}${door}${flat}`;
  const shape = random.next();
  if (shape < 0.25) return street;
  if (shape < 0.35) return `${street}‹ i ${random.pick(swedishCities)}›`;
  if (shape < 0.4) return `${street}‹, ${random.pick(swedishCities)}›`;
  const glue = random.pick([', ', ', ', ', ', ' ', '\n', '\n', ',\n', ' , ']);
  return `${street}${glue}${post}`;
}

function swedishPost(random: Random): string {
  const code = String(random.int(100, 984));
  const number = random.pick([
    `${code} ${random.digits(2)}`,
    `${code} ${random.digits(2)}`,
    `${code}${random.digits(2)}`,
    `SE-${code} ${random.digits(2)}`,
    `S-${code} ${random.digits(2)}`,
  ]);
  const city = random.pick(swedishCities);
  return `${number}  ${random.chance(0.15) ? city.toUpperCase() : city}`.replace('  ', random.pick([' ', ' ', '  ']));
}

function englishAddress(random: Random): string {
  const street = `${random.pick(english.streets)} ${random.pick(english.kinds)}`;
  const glue = random.pick([', ', ', ', ' ', '\n', ',\n']);
  const number = `${random.int(1, 420)}${random.chance(0.15) ? random.pick(['a', 'b', 'A', 'B']) : ''}`;
  if (random.chance(0.45)) {
    const flat = random.chance(0.25) ? `Flat ${random.int(1, 60)}, ` : '';
    const home = `${flat}${number} ${street}`;
    if (random.chance(0.25)) return home;
    if (random.chance(0.2)) return `${home}‹ in ${random.pick(english.cities)}›`;
    return `${home}${glue}${random.pick(english.cities)}${glue}${britishPostcode(random)}`;
  }
  const long = random.chance(0.5) ? String(random.int(1000, 19999)) : number;
  const unit = random.chance(0.25)
    ? random.pick([
        ` Apt ${random.int(1, 60)}`,
        `, Apt. ${random.int(1, 12)}B`,
        ` #${random.int(1, 40)}`,
        `, Unit ${random.int(1, 40)}`,
        ` Suite ${random.int(100, 900)}`,
      ])
    : '';
  if (random.chance(0.08)) return `PO Box ${random.int(10, 9999)}, ${random.pick(english.usa)} ${zip(random)}`;
  const home = `${long} ${random.pick(['', '', 'N ', 'South ', 'W. '])}${street}${unit}`;
  return random.chance(0.25) ? home : `${home}${glue}${random.pick(english.usa)} ${zip(random)}`;
}

function zip(random: Random): string {
  return `${random.int(1, 9)}${random.digits(4)}${random.chance(0.1) ? `-${random.digits(4)}` : ''}`;
}

function britishPostcode(random: Random): string {
  const area = random.pick(['SW', 'N', 'E', 'M', 'B', 'LS', 'BS', 'CF', 'EH', 'G', 'OX', 'YO', 'NR', 'EX', 'BN']);
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'.split('');
  const code = `${area}${random.int(1, 20)} ${random.int(1, 9)}${random.pick(letters)}${random.pick(letters)}`;
  return random.pick([code, code, code.replace(' ', ''), code.toLowerCase()]);
}

function norwegian(random: Random): string {
  const street = random.pick(
    lines(
      'Storgata|Kirkeveien|Bjørkeveien|Kongens gate|Skolegata|Solbakken|Havneveien|Nedre Slottsgate|Fjellveien|Strandgata|Åsveien|Dronningens gate|Karl Johans gate|Tømmervegen',
    ),
  );
  return `${street} ${random.int(1, 180)}${random.pick(['', 'B', ' C'])}, ${random.digits(3)}${random.int(1, 9)} ${random.pick(lines('Oslo|Bergen|Trondheim|Stavanger|Tromsø|Ålesund|Hønefoss|Bodø|Lillehammer'))}`;
}

function danish(random: Random): string {
  const street = random.pick(
    lines(
      'Vestergade|Nørregade|Skovvej|Kirkevej|Strandvejen|Søndergade|Lærkevej|Møllevej|Store Kongensgade|Engtoften|Ny Kongevej|Rosenvænget|Bygaden|Åboulevarden',
    ),
  );
  const floor = random.pick(['', ', 2. tv', ', 3. th.', ', st. mf', ', 1. sal']);
  return `${street} ${random.int(1, 180)}${random.pick(['', 'A', 'B'])}${floor}, ${random.int(1, 9)}${random.digits(3)} ${random.pick(lines('København|Aarhus C|Odense|Aalborg|Esbjerg|Frederiksberg|Roskilde|Hørsholm|Vejle'))}`;
}

function finnish(random: Random): string {
  const street = random.pick(
    lines(
      'Mannerheimintie|Koivukuja|Kirkkokatu|Rantatie|Hämeenkatu|Aleksanterinkatu|Mäntytie|Puistokatu|Satamakatu|Kauppakatu|Lehtipolku|Pihlajatie|Vanha Turuntie|Ratapihankatu',
    ),
  );
  return (
    `${street} ${random.int(1, 90)} ${random.pick(['', 'A 4', 'B 12', 'C 7', 'as 3'])}`.trimEnd() +
    `, ${random.digits(4)}0 ${random.pick(lines('Helsinki|Tampere|Turku|Oulu|Espoo|Vantaa|Jyväskylä|Kuopio'))}`
  );
}

function german(random: Random): string {
  const street = random.pick(
    lines(
      'Hauptstraße|Bahnhofstr.|Gartenweg|Schillerstraße|Am Markt|Lindenallee|Goethestraße|Bergstr.|Kirchgasse|Ringstraße|An der Alster|Unter den Eichen|Rosenweg|Mühlenweg',
    ),
  );
  return `${street} ${random.int(1, 180)}${random.pick(['', 'a', ' b'])}, ${random.int(1, 9)}${random.digits(4)} ${random.pick(lines('Berlin|Hamburg|München|Köln|Leipzig|Frankfurt am Main|Dresden|Bremen|Nürnberg'))}`;
}

function lines(text: string): readonly string[] {
  return text.split(/[\n|]/).filter((line) => line !== '');
}
