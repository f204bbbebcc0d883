import { defineCues } from '../reading/cue-table.ts';

/** Words by which a conversation shows what the company sells. */
export const tradeCues = defineCues('trades', [
  {
    means: 'energy',
    phrases: `
      el/elen/elavtal*/elpris*/elräkning*/kwh/nätavgift*/elnät*/spotpris*/timpris*/elförbrukning*/strömmen/strömavbrott*/strömlöst/elmätare*/mätare*/solcell*/laddbox*/elbolag*
      elleverantör*/förbrukning*/rörligt/fastpris*/timvärden/timavtal
      fast pris
      electricity/energy/meter/tariff/kwh/gas/standing/prepayment/heating`,
    found: ['Mitt elavtal går ut.'],
  },
  {
    means: 'telecom',
    phrases: `
      abonnemang*/bredband*/fiber*/router*/wifi/surf*/sim-kort*/simkort*/esim/täckning*/mobilabonnemang*/5g/4g/streck/internet/tv-kanal*/kanalen/kanaler/puk/telefoni
      data/broadband/fibre/sim/router/wifi/signal/roaming/pac/landline/lines/mobile/number`,
    found: ['Mitt bredband är nere.'],
  },
  {
    means: 'bank',
    phrases: `
      bank/banken/banker/konto/kontot/konton/lån/lånet/bolån*/ränta*/räntan/kort/kortet/fond*/sparkonto*/överföring*/valuta*/kontor/kontoret/iban/amortering*/aktie*/isk
      account/mortgage/overdraft/overdrawn/isa/loan/card/branch/savings/transfer/rate/bond/debit`,
    found: ['Vad är räntan på bolån?'],
  },
  {
    means: 'insurance',
    phrases: `
      försäkring*/*försäkring/*försäkringen/*försäkringar/premie*/premien/skada*/skadan/självrisk*/skadeanmälan/skadenummer*/villkor*
      insurance/policy/policies/premium/claim/claims/excess/cover/insured/renewal`,
    found: ['Vad är självrisken?'],
  },
  {
    means: 'commerce',
    phrases: `
      order*/ordern/paket*/paketet/retur*/returen/leverans*/storlek*/varukorg*/kvitto*/rabattkod*/frakt*/vara/varan/soffa*/bord*/bordet/klänning*/skor*/jacka*/kräm/kofta
      order/parcel/delivery/return/size/basket/refund/store/shop/stock/shipping/item/table/sofa/dress/shoes/coat/shopping`,
    found: ['Var är mitt paket?'],
  },
  {
    means: 'software',
    phrases: `
      licens*/system*/systemet/integration*/modul*/användare/api/rapport*/export*/fakturera*/bokföring*/verktyg*/plattform*/demo*/demon/uppdatering*/kollegorna/funktion*/migrering*/sök
      licence/license/licences/seats/user/users/workspace/integration/api/export/software/platform/tool/dashboard/demo/webhook*/sync/editor/team/trial`,
    found: ['Vi behöver fler licenser.'],
  },
  {
    means: 'travel',
    phrases: `
      resa/resan/resor/flyg*/hotell*/biljett*/bokning*/incheckning*/charter*/semester*/bagage*/väska*/pass/avgång*/transfer/tåg*/kryssning*/guide*
      trip/flight/hotel/ticket/booking/holiday/luggage/bag/bags/check-in/cruise/airport/passport/visa/train/departure`,
    found: ['Vår resa blev inställd.'],
  },
  {
    means: 'gym',
    phrases: `
      gym*/gymkort*/medlemskap*/träning*/pass/passen/bastu*/omklädningsrum*/gruppträning*/pt/träningskort*/årskort*/maskin*/gummimattor
      gym/membership/class/classes/sauna/trainer/changing/workout/machines/pt/treadmill*`,
    found: ['Bastun är trasig på gymmet.'],
  },
  {
    means: 'pharmacy',
    phrases: `
      apotek*/recept*/medicin*/läkemedel*/tabletter/vitamin*/blöjor/kräm/prenumeration*/e-recept*
      pharmacy/prescription/prescriptions/repeat/repeats/medicine/medication/tablets/pills/vitamin/vitamins/inhaler*`,
    found: ['Har mitt recept kommit?'],
  },
]);
