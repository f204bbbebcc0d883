import { defineCues } from '../reading/cue-table.ts';

/** Where a provider's name stands when customers compare or change. `name_last`: the phrase ends with it; `name_first`: begins. */
export const rivalCues = defineCues<'name_last' | 'name_first' | 'compares' | 'not_you'>('rivals', [
  {
    means: 'name_last',
    phrases: `
      byta/byter/bytt/bytte ?allt ?över ?helt till <name>
      gå/går/gått/gick ?i ?stället över till <name>
      gå/går/gått ?hellre ?i ?stället till <name>
      tecknat/skrivit/signerat ?på ?nytt avtal med/hos <name>
      försäkras/försäkra/försäkrar/försäkrad hos <name>
      handlar/beställer/bokar/köper ?hellre ?i ?stället hos/från <name>
      bokad/bokat/bokade/köpt/köpte/beställt/beställde ~ hos <name>
      offert/erbjudande/anbud/pris/bud från <name>
      billigare/lägre/bättre/samma/mindre/hälften ~ hos <name>
      jämför/jämfört ~ med <name>
      än hos/på/från <name>
      i stället ?för hos/till/med <name>
      luta/lutar åt <name>
      tittar/kollar ~ på <name>
      från <name> till er
      bytt från <name>
      kommer från <name>
      konkurrenten/konkurrent <name>
      switch/switching/switched/move/moving/moved/gone/going ?over ?instead to <name>
      left you for <name>
      leaving ?you for <name>
      switched/moved/came ?over from <name>
      quote/offer/price ?back from <name>
      cheaper/better/less/same ~ at/with/from <name>
      compare/comparing/compared ~ with/to/against <name>
      than ?at/with/from <name>
      renewing with <name>
      signed ?up with <name>
      competitor/competitors/rival ?like ?such ?as <name>`,
    found: ['Jag byter till Nordström.', 'We switched to Larkfield.'],
    clean: ['Vi byter till sommartid.'],
  },
  {
    means: 'name_first',
    phrases: `
      <name> har/tar/erbjuder/ger/säljer ~3 billigare/lägre/bättre/samma/hälften/mindre/gratis
      <name> är/ligger ~2 billigare/lägre/bättre/snabbare
      <name> tar över
      <name> gör/kör/klarar/svarar ~ åtminstone/bättre/snabbare/gratis
      <name> kräver/tar ~ bara/ingen
      <name> has/have/offer/offers/charge/charges/do/does/sells/sell/includes/include ~3 cheaper/lower/better/same/less/half/free/them/it
      <name> is/are/comes/come/came ~2 cheaper/lower/better/faster/less
      <name> take/takes/taking over
      <name> have/has offered
      <name> do/does not charge`,
    found: ['Elbjörn tar över den 1 december.', 'Larkfield comes in lower.'],
  },
  {
    means: 'compares',
    phrases: `
      byta/byter/bytt/bytte/billigare/dyrare/jämför/jämfört/konkurrent*/i stället/offert*
      billigare
      jämför/jämföra/jämförde
      hos er
      än er
      er *  är ~ bättre
      bättre än ni
      jag/vi tittar ~ på
      tar över
      switch/switched/switching/cheaper/compare/compared/comparing/competitor*/instead
      picked/chose you
      better than
      same ~ for
      match
      dream of
      has the same
      har samma
      bytt
      bytte
      gick/gått till`,
    found: ['Är ni billigare än Elbjörn?'],
    clean: ['Hej!'],
  },
  {
    means: 'not_you',
    phrases: `
      inte ert/er fel
      not your fault`,
    found: ['Inte ert fel.'],
  },
]);
