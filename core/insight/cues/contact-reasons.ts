import type { ContactReason } from '#core/redaction/reason-labels.ts';
import { defineCues } from '../reading/cue-table.ts';

/** Words that tell why a customer gets in touch. */
export const contactReasonCues = defineCues<ContactReason>('contact reasons', [
  {
    means: 'cancellation',
    phrases: `
      säga/säger/sagt upp
      uppsägning*/avsluta/avslutar/avslutas
      cancel*/terminate/ending/close my`,
    found: ['Jag vill avsluta mitt abonnemang.'],
  },
  {
    means: 'data_rights',
    phrases: `
      personuppgifter/registerutdrag/gdpr/dataskydd*
      personal data
      gdpr/erase`,
    found: ['Radera mina personuppgifter.'],
  },
  {
    means: 'formal_complaint',
    phrases: `
      klagomål/reklamation/reklamerar
      complaint`,
    found: ['This is a formal complaint.'],
  },
  {
    means: 'refund',
    phrases: `
      återbetalning*/återbetala/återbetalas
      pengar/pengarna tillbaka
      ersättning för
      refund*
      money back`,
    found: ['När kommer min återbetalning?'],
  },
  {
    means: 'claim',
    phrases: `
      skada/skadan/skadeanmälan/skadeärende*/självrisk*/vattenskada*/inbrott/stulen/olycka*
      claim/claims/stolen/accident/burst`,
    found: ['Jag vill anmäla en skada.'],
  },
  {
    means: 'delivery',
    phrases: `
      leverans*/paket/paketet/försändelse*/försenad*/spårning*/frakt*/hemleverans*/levererad*
      när kommer ~
      delivery/deliver/delivered/parcel/courier/shipping/shipped/tracking
      where is my`,
    found: ['Var är mitt paket?', "where's my order"],
  },
  {
    means: 'returns',
    phrases: `
      retur*/returnera/returen/ångerrätt*/ångra
      byta till ~ storlek/längd
      return/returns/exchange`,
    found: ['Kan jag returnera skorna?'],
  },
  {
    means: 'outage',
    phrases: `
      strömavbrott/strömlöst/nere/avbrott/driftstörning*/trasig*/felanmälan/felanmäl*
      funkar/fungerar inte
      ligger nere
      outage/down/broken/fault
      not working`,
    found: ['Bredbandet ligger nere.'],
  },
  {
    means: 'login',
    phrases: `
      logga/loggar in
      inloggning*/lösenord*/låst/bankid/puk/behörighet*
      log in
      login/password/locked/access`,
    found: ['Jag kan inte logga in.'],
  },
  {
    means: 'invoice',
    phrases: `
      faktura*/räkning*/debitera*/kreditfaktura*/slutfaktura*/dubbelfakturera*
      invoice*/bill/bills/billing/charged/receipt`,
    found: ['Min faktura är fel.'],
  },
  {
    means: 'payment',
    phrases: `
      betala/betalning*/autogiro*/avbetalning*/inkasso*/påminnelseavgift*/delbetal*
      pay/payment*/instalment*`,
    found: ['Kan jag betala senare?'],
  },
  {
    means: 'price',
    phrases: `
      pris/priset/priser/prishöjning*/kostar/dyrt/dyrare/billigare/avgift*/rabatt*/premie*/ränta/räntan
      price*/pricing/cost/costs/expensive/cheaper/fee/fees/discount/rate/premium`,
    found: ['Vad kostar det?'],
  },
  {
    means: 'booking',
    phrases: `
      boka/bokning*/ombokning*/avboka*/tid/incheckning*/biljett*/flyg*/resa/resan
      book/booking/rebook/appointment/ticket/flight/check-in`,
    found: ['Jag vill boka en tid.'],
  },
  {
    means: 'moving',
    phrases: `
      flytta/flyttar/flytt/flyttanmälan/adress*/adressändring
      moving/address`,
    found: ['Vi flyttar den första.'],
  },
  {
    means: 'contract',
    phrases: `
      avtal*/bindningstid*/abonnemang*/medlemskap*/försäkring*/villkor*/licens*
      contract/plan/subscription/membership/policy/licence*/seats/tariff`,
    found: ['Hur länge är mitt avtal?'],
  },
  {
    means: 'order',
    phrases: `
      beställa/beställning*/order/ordern/köpa/köp/offert*/demo/demon/storlek*
      order/orders/buy/purchase/quote/demo/size`,
    found: ['Jag vill ändra min beställning.'],
  },
  {
    means: 'card',
    phrases: `
      kort/kortet/kortköp/kod/koden
      card`,
    found: ['Mitt kort nekas.'],
  },
  {
    means: 'product',
    phrases: `
      app/appen/funktion*/integration*/inställning*/uppdatering*/version*/produkt*
      app/feature*/integration/settings/update/product`,
    found: ['Kan man få mörkt läge i appen?'],
  },
  {
    means: 'documents',
    phrases: `
      intyg*/kontoutdrag*/handling*/blankett*/fullmakt*/kopia/kvitto*
      certificate/statement/document*/form/copy`,
    found: ['Jag behöver ett intyg.'],
  },
  {
    means: 'support',
    phrases: `
      kundtjänst/kundservice/bemötande/kö/svar/handläggare
      customer service
      queue/reply/advisor`,
    found: ['Er kundtjänst svarar inte.'],
  },
]);
