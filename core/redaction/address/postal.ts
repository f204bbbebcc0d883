/** A postcode with its city: `114 55 Stockholm`, `SE-114 55 Stockholm`, `0155 Oslo`, `8000 Aarhus C`, `10115 Berlin`, `00100 Helsinki`. */
const capitalCity =
  "(?:\\p{Lu}[\\p{L}'-]+)(?:[ -](?:\\p{Lu}[\\p{L}'-]+|[A-ZÅÄÖ](?![\\p{L}])|(?:am|an der|ob der)(?= \\p{Lu}))){0,2}";
const postcode = '(?:(?:SE|S|NO|N|DK|FI|FIN|D|DE)-\\s?)?(?:\\d{3}\\s?\\d{2}|\\d{4})';
const withCapital = new RegExp(`^${postcode}[ ,]{1,2}${capitalCity}`, 'u');
const withAnyCity = new RegExp(
  `^${postcode}[ ,]{1,2}(?:${capitalCity}|\\p{Ll}{3,}(?:\\s(?:c|k|n|s|v|ö))?)(?![\\p{L}])`,
  'u',
);
const bare = new RegExp(`^${postcode}(?![\\d\\p{L}]|[.,:-]\\d|\\s?(?:kr|st|%))`, 'u');
const swedish = new RegExp(`^(?:(?:SE|S)-\\s?)?\\d{3} \\d{2} {1,2}${capitalCity}`, 'u');

const ukPostcode = '[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s?\\d[A-Za-z]{2}(?![\\p{L}\\d])';
const usTail =
  '(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\\s{1,2}\\d{5}(?:-\\d{4})?(?!\\d)';
const englishPlace = "\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,2}";
const ukEnd = new RegExp(`^(?:[,\\s]{1,3}${englishPlace}){0,3}?[,\\s]{1,3}${ukPostcode}`, 'u');
const usEnd = new RegExp(
  `^(?:[,\\s]{1,3}${englishPlace}){0,2}?[,\\s]{1,3}(?:${usTail}|${englishPlace}[,\\s]{1,2}\\d{5}(?:-\\d{4})?(?!\\d))`,
  'u',
);
const cityAfterComma =
  /^, ?(\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}'-]+|[A-ZÅÄÖ](?!\p{L}))){0,2})(?=[.,;!?)\n]|$| och | and )/u;
const country =
  /^,?\s(?:Sverige|Sweden|Norge|Norway|Danmark|Denmark|Finland|Suomi|Tyskland|Deutschland|Germany|UK|United Kingdom|USA|England|Scotland)(?!\p{L})/u;

/** The end of postcode, city and country after a street that ends at `end`; `end` itself where none follows. */
export function endOfPlace(text: string, end: number): number {
  const gap = /^(?: ?[,;]?[ \t]*\r?\n?[ \t>]{0,3}|\s?[-|/]\s?)/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const piece = text.slice(end + gap, end + gap + 60);
  const found = withAnyCity.exec(piece) ?? bare.exec(piece);
  if (found && gap > 0) return endOfCountry(text, end + gap + found[0].length);
  const rest = text.slice(end, end + 90);
  const english = ukEnd.exec(rest) ?? usEnd.exec(rest);
  if (english) return endOfCountry(text, end + english[0].length);
  const city = cityAfterComma.exec(rest);
  return city && !greetings.test(city[1] ?? '') ? endOfCountry(text, end + city[0].length) : end;
}

const greetings =
  /^(?:Hälsningar|Mvh|MVH|Hej|Tack|Jag|Vi|Det|Den|Och|Men|Kan|Är|Har|Hi|Hello|Thanks|Thank|Best|Regards|Kind|Please|But|And|I|We|The|My|Vänligen|Med|Hilsen|Viele|Mit|Ring|Mitt|Min|Tel|Mobil|Telefon|Phone|Email|Mail|Bästa|Allt|Vad|When|What|Can|Could|Is|It|There|They|Hon|Han)(?![\p{L}])/u;

function endOfCountry(text: string, end: number): number {
  return end + (country.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

/** The length of a Swedish postcode with a space and its city at a place, which stands for itself; 0 where none is. */
export function swedishPlaceAt(text: string, at: number): number {
  return swedish.exec(text.slice(at, at + 60))?.[0].length ?? 0;
}

/** The length of any postcode with its city, written with a capital, at a place. */
export function placeAt(text: string, at: number): number {
  return withCapital.exec(text.slice(at, at + 60))?.[0].length ?? 0;
}

const ukAlone =
  /^(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/u;

/** The length of a full British postcode in capitals at a place; 0 where none is. */
export function britishPostcodeAt(text: string, at: number): number {
  return ukAlone.exec(text.slice(at, at + 9))?.[0].length ?? 0;
}
