/** `Unter den Eichen`, `Am Markt`, `Zum Alten Dorf`: a preposition with a capital, as only names of streets have inside a sentence. */
const preposition =
  /(?:^|[^\p{L}])((?:Am|An|Auf|Bei|Beim|Hinter|Im|In|Unter|Vor|Zum|Zur|Über|Ob|Neben) (?:(?:der|den|dem|die|das) )?(?:\p{Lu}[\p{L}-]+ ){1,2})$/u;
/** `Straße des 17. Juni`, `Platz der Republik`. */
const kindFirst =
  /(?:^|[^\p{L}])((?:Straße|Strasse|Platz|Allee|Weg|Ufer|Brücke) (?:des|der|am|an der|zum|zur|vor dem) (?:\d{1,2}\. )?\p{Lu}[\p{L}-]+ )$/u;

/** Where a German street with a preposition starts whose number starts at `numberStart`; null where none is. */
export function germanStreetBefore(text: string, numberStart: number, numberEnd: number): number | null {
  if (text.charAt(numberStart - 1) !== ' ') return null;
  const lead = text.slice(Math.max(0, numberStart - 48), numberStart);
  const named = kindFirst.exec(lead)?.[1];
  if (named !== undefined) return numberStart - named.length;
  const found = preposition.exec(lead)?.[1];
  if (found === undefined || noStreets.test(found)) return null;
  const start = numberStart - found.length;
  const isInside = /[\p{Ll},:(]\s$/u.test(text.slice(Math.max(0, start - 2), start));
  return (isInside && !counted.test(text.slice(numberEnd, numberEnd + 14))) ||
    ends.test(text.slice(numberEnd, numberEnd + 14))
    ? start
    : null;
}

const ends = /^\s?[a-z]?(?:,|\r?\n|$|\.(?:\s|$)| \d{5} )/u;
const counted =
  /^(?:[.:,]\d|\.\s?\p{L}|\s?(?:Uhr|€|%|Euro|EUR|Stück|Tage|Wochen|Monate|Stunden|Minuten|Personen|Mal)(?!\p{L}))/u;
const noStreets =
  /(?:tag|woche|abend|morgen|mittag|nacht|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahre?|preis|monat|wert|alter|durchschnitt|fall|falle|zeitraum|anhang|kapitel|abschnitt|stock|raum|zimmer|schnitt|namen|seite|artikel|punkt|anfang|ende|uhr|rechnung|bestellung|wochenende|moment|stunde|summe|höhe|gleis|halle|paket|shop|filiale) $/i;
