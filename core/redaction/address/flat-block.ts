/** `Suite 621`, `Apt. 297`: what stands between a house of any country and its town. */
const flat = /^(?:apt|suite|ste)\.?\s?#?[A-Z]?\d{1,5}[A-Z]?(?![\p{L}\d])/iu;
/** The house before it, on the same line or the line before: a line or the rest of one, with a number. */
const house =
  /^[^]*(?:^|\n|[:?!;]\s|\s(?:at|is|to|in|on|from|are|of|på|till|i)\s)((?=[^\n]*\d)[^\p{L}\d\n]{0,6}(?:C\/ ?)?[\p{L}\d][\p{L}\d .'’/()-]{3,60}?(?:[,. ]{0,3}\n?[^\p{L}\d\n]{0,6}))$/u;
/** Town, region, country and postcode after it: lines or pieces with capitals, up to the last number. */
const town =
  /^(?:(?:[, ]{0,3}\n{1,2}[^\p{L}\d\n]{0,6}|[, ]{1,3})(?:[A-Z]{2,3}(?: \d{4,6})?|\p{Lu}[\p{L}'’.()-]*(?: [\p{L}'’.()-]+){0,4}?(?: \d{4,6}(?:-\d{3,4})?)?|\d{4,6}(?:-\d{3,4})?)(?=[\n,.?!;:]|$| \p{Ll}| \p{Lu}{2,3} \d)){1,5}/u;

/** Addresses of soldiers abroad: `Unit 4719 Box 7394, DPO AP 70942`, `USS Mahler, FPO AA 70489`. */
const military =
  /^(?:(?:unit|psc|cmr) \d{2,5},? box \d{2,5}|us(?:s|ns|nv|cgc) \p{Lu}[\p{L}'’-]+)(?:,? ?\r?\n? ?)(?:APO|FPO|DPO) A[AEP] \d{5}(?:-\d{4})?(?!\d)/iu;

/** The address around a flat that is named at a place, of a house with a number; null where no house stands before it. */
export function flatBlockAt(text: string, at: number): { start: number; end: number } | null {
  const soldier = military.exec(text.slice(at, at + 80));
  if (soldier) return { start: at, end: at + soldier[0].length };
  const named = flat.exec(text.slice(at, at + 16));
  if (!named) return null;
  const before = house.exec(text.slice(Math.max(0, at - 80), at))?.[1];
  if (before === undefined) return null;
  const end = at + named[0].length;
  const lead = /^[^\p{L}\d]*/u.exec(before)?.[0].length ?? 0;
  return { start: at - before.length + lead, end: end + townLength(text.slice(end, end + 90)) };
}

/** Up to the postcode; without one only the first piece, the town. */
function townLength(rest: string): number {
  const found = town.exec(rest)?.[0] ?? '';
  const code = /^[^]*\d{4,6}(?:-\d{3,4})?/.exec(found)?.[0];
  return (code ?? (/^\W*\n[^\n,]*/u.test(found) ? found : '')).length;
}

/** `Rua Diadema 1903`, `C/ Señores Curas 88`, `ul. Jarzębinowa 5`: countries that put the kind of a street first. */
const kindFirst =
  /^(?:Rua|Viale?|Vicolo|Piazza|Piazzetta|Piazzale|Corso|Calle|C\/|Avenida|Paseo|Plaza|Camino|[Uu]l\.|Ulica|Strada|Travessa|Largo|Praça) ?(?:(?:\p{Lu}[\p{L}'’.-]*|de|del|della|delle|dei|di|da|do|dos|das|la|las|los|el|e|y|w) ){1,5}\d{1,5}[a-z]?(?![\p{L}\d])(?=[,.\n]|$|\s(?:Apt|Suite|\d{4,5} ))/u;

/** The length of a street whose name starts with its kind; 0 where none is. */
export function kindFirstStreetAt(text: string, at: number): number {
  return kindFirst.exec(text.slice(at, at + 70))?.[0].length ?? 0;
}
