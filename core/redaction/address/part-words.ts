/** The words that parts of an address start with, up to their first sign or digit: `box`, `lgh`, `postnummer`. */
export const partWords: ReadonlySet<string> = new Set(
  'p po pobox post postboks postfach postbox postbus box pl pb postnummer postnr postkod postnumret zip zipcode postal postinumero plz postleitzahl fastighet fastigheten fastighetsbeteckning fastighetsbeteckningen kv kvarteret leilighet leilighetsnummer leiligheten bolignummer bolignr bruksenhet bruksenhetsnummer apt suite ste unit psc cmr uss usns usnv uscgc rua via viale vicolo piazza piazzetta piazzale corso calle avenida paseo plaza camino ul ulica strada travessa largo praça'
    .split(' ')
    .concat(
      ['lgh', 'lght', 'lghnr', 'lägenhet', 'lägenhetsnr', 'lägenhetsnummer'].flatMap((word) => [
        word,
        `${word}nr`,
        `${word}nummer`,
      ]),
    ),
);
