/** Endings of street names before the number, by language: `Storgatan`, `Vestergade`, `Hauptstraße`, `Mannerheimintie`. */
export const streetEndings: ReadonlySet<string> = new Set(
  [
    'gatan gata gatorna vägen väg gränd gränden torget torg allén allen allé stigen stig backen backe plan planen platsen',
    'kajen kaj leden led esplanaden promenaden parken ringen slingan liden lid höjden kroken svängen viken udden bron',
    'hamnen tunet gården dalen kullen kulle berget stranden strand terrassen passagen stråket ängen hagen vreten lyckan',
    'brinken trappan trappor gränsen rundeln bågen stråk skolan byn åsen heden lunden dammen kvarnen bruket fältet gärdet',
    'ängsvägen tomten moen snåret skogen marken porten muren karlavägen vallen spåret banan kläppen staden',
    'gate gaten gata vei veien vegen veg plass plassen bakken bakke stien svingen terrasse haugen lia åsen kroken tunet',
    'jordet toppen myra moen brekka brygge brygga kaia torvet allmenning smauet',
    'gade gaden vej vejen plads pladsen stræde torv torvet parken vænget have haven toften bakken marken engen lunden',
    'krogen skoven dalen højen ager vangen kajen boulevard allé boulevarden esplanade',
    'straße strasse str weg platz allee gasse ring damm ufer chaussee steig markt graben promenade wall hof berg kamp',
    'loft lyckan lycka gången gångar kyrkoplan kyrkväg ekbacken höjd hög holmen holme näs viken sund skär',
    'winkel pfad brücke wiese feld busch siedlung stieg twiete',
    'katu tie kuja polku väylä tori bulevardi kaari raitti ranta penger rinne aukio puistikko puisto kallio mäki mäentie',
    'straat gracht plein utca vegur gatvė iela tänav',
    'kadun tien katua tiellä kadulla kujalla kujan polulla polun tielle kadulle kujalle kaarella raitilla aukiolla esplanadi bulevardilla',
  ].flatMap((line) => line.split(' ')),
);

/** Endings that many other words have too: before them a capital or a name part of two letters must stand. */
export const weakEndings: ReadonlySet<string> = new Set(
  (
    'plan planen parken ringen led leden dalen byn staden skolan marken porten skogen banan spåret höjden berget stranden strand ' +
    'hamnen platsen väg gården liden viken bron tie ring weg berg hof have haven feld kamp damm ranta mäki puisto kallio tori ' +
    'lia toppen moen markt wall stig backe kulle lid plass plads torv torg kaj gate veg gata vei vej muren gränsen bågen fältet ' +
    'loft gången höjd hög näs sund holmen bruket dammen led graben str winkel busch haugen kroken passagen tunet'
  ).split(' '),
);

/** Words that are a street's kind by themselves, after its name: `Karl Johans gate`, `Norra vägen`, `Lange Straße`. */
export const streetKinds: ReadonlySet<string> = new Set(
  (
    'gate gata gatan vei vägen väg veien vegen vej gade plass plads plats allé alle torg torv stig stræde boulevard straße strasse ' +
    'str weg platz allee gasse ring damm ufer gränd tie katu terrasse backe park strand kaj esplanad torget vägen gatan gränden esplanaden allén stigen backen platsen stranden ' +
    'kajen promenaden parken ringen slingan byväg kyrkoplan gata plan brygga gt wall markt graben chaussee utca út straat'
  ).split(' '),
);

/** Streets that have no other name than their kind. */
export const streetsAlone: ReadonlySet<string> = new Set('bulevardi esplanadi bulevarden'.split(' '));

/** Words before the name of a street that belong to it. */
export const streetOpeners: ReadonlySet<string> = new Set(
  (
    'norra södra östra västra stora lilla gamla nya övre nedre s:t sankt st inre yttre mellersta nordre søndre søre østre vestre ' +
    'store lille gamle nye øvre nedre gammel ny alte neue große kleine obere untere am an der den im zum zur auf dem kong dronning ' +
    'kung drottning prins vanha uusi doktor dr prof professor von gl. ny. n. s. ö. v. st. sdr. ndr. nr. pohjoinen eteläinen itäinen läntinen iso vähä'
  ).split(' '),
);

/** Kinds of streets after the name, as an alternation for English: `High Street`, `Evergreen Terrace`. */
export const englishKinds =
  'Streets?|St|Roads?|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Close|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Crescent|Cres|Gardens|Gdns|Grove|Mews|Row|Walk|Way|Boulevard|Blvd|Parkway|Pkwy|Circle|Cir|Trail|Trl|Highway|Hwy|Hill|Park|Rise|View|Green|Parade|Quay|Wharf|Yard|Alley|Loop|Path|Pike|Turnpike|Plaza|Point|Ridge|Run|Crossing|Station|Heights|Villas|Expressway|Causeway|Esplanade|Vale|Broadway|Common';

/** Words in lower case of which one stands in every English street address. */
export const englishStreetWords: ReadonlySet<string> = new Set([
  ...englishKinds
    .toLowerCase()
    .split('|')
    .flatMap((kind) => (kind.endsWith('?') ? [kind.slice(0, -2), kind.slice(0, -1)] : [kind])),
  'the',
]);

/** The kinds that are taken in lower case too, where nothing else speaks for an address. */
export const sureEnglishKinds =
  'street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|terrace|crescent|close|court|gardens|grove|mews';

/** Words that no street is named with, so that `12 hours on the road` stays. */
export const noStreetWords: ReadonlySet<string> = new Set(
  (
    'the a an on of off in at to from down along per by for with my your our their this that each every is was were are and or ' +
    'hours hour minutes days weeks months years year people times miles metres meters feet km more less only just about over ' +
    'left right way same wrong dead one two three minute pm am steps stars main-st orders items'
  ).split(' '),
);
