/** What may follow a house number: a letter, a range, and any of stairs, floor, flat and door, each a piece of its own. */
const letterOrRange =
  /^(?:\s?-\s?\d{1,4}(?![\d:.])(?:\s?[A-Za-z](?![\p{L}\d]))?|\s?[A-Za-zÅÄÖåäö](?![\p{L}\d'’]|\.\p{L}))/u;
const flat =
  /^[,;]?\s{0,2}(?:(?:lgh|lägenhet(?:snummer|snr)?|lght|läg\.?|apt\.?|apartment|flat|unit|suite|ste\.?|leil\.?|leilighet|bolig|wohnung|whg\.?|as\.?|asunto|rum|room|#)(?:\s?(?:nr|nummer|no)\.?)?\s?[A-Z]?-?\d{1,5}[A-Za-z]?|(?:våning(?:en)?|vån\.?|vaning|etage|etg\.?|etasje|floor|kerros|plan|og|stock)\s?\d{1,2}|\d{1,2}(?:\.|:?[ae])?\s?(?:tr\.?|trappor|våningen|vån\.?|etg\.?|etasje|sal|og|stock|krs\.?|(?:st|nd|rd|th) floor)|(?:uppgång|uppg\.?|port|ingång|ing\.?|trapphus|oppgang|opg\.?|rappu|stairs?|staircase|block|hus|aufgang)\s?(?:[A-Z](?![\p{L}])|\d{1,3})|\d{1,2}\.?\s?(?:tv|th|mf)\.?|st\.?\s?(?:tv|th|mf)\.?|links|rechts|mitte|(?:kl|nb|bv|ög|öv|vid gården|gårdshus|gatuhus)\.?|H\d{4}|U\d{4})(?![\p{L}\d])/iu;
/** `12 A 4` in Finland: stairs and door after the house number. */
const door = /^\s(?:[A-F]\s?)?\d{1,3}(?![\p{L}\d]|[.,:]\d|\s\d|\s?(?:kr|st|%|tr|vån|krs|sal))/u;

/** The end of everything that belongs to the house number ending at `end`. */
export function endOfNumber(text: string, end: number, isFinnish: boolean): number {
  let at = end;
  const first = letterOrRange.exec(text.slice(at, at + 12));
  if (first && !isPreposition(text, at, first[0])) at += first[0].length;
  if (isFinnish) at += door.exec(text.slice(at, at + 10))?.[0].length ?? 0;
  for (let pieces = 0; pieces < 5; pieces += 1) {
    const found = flat.exec(text.slice(at, at + 32));
    if (!found || found[0] === '') break;
    at += found[0].length;
  }
  return at;
}

/** `Storgatan 5 i Umeå`, `Main Street 5 a week`: the letter is a word of the sentence. */
function isPreposition(text: string, at: number, piece: string): boolean {
  const letter = piece.trim();
  return piece.startsWith(' ') && /^[iåàI]$/.test(letter)
    ? true
    : letter === 'a' && piece.startsWith(' ') && /^ \p{Ll}/u.test(text.slice(at + piece.length));
}
