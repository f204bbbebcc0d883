import { words } from './words.ts';

/** Names of numbers are built from a thing and an ending: `kund` + `nummer`, `customer` + ` number`. */
export interface NumberedThings {
  readonly topic: string;
  readonly things: readonly string[];
  readonly endings: readonly string[];
}

const scandinavian = (
  'nummer,numret,nummret,numrets,nummeret,nr,nr.,.nr,id,-nummer,-nr,-id, nummer, nr, nr., id,snummer,snumret,snummret,snr,s-id,' +
  ' har nummer,en har nummer,et har nummer,en med nummer,et med nummer,ens nummer,ets nummer'
).split(',');
const english = ' number, no, no., nr, nr., id, #,#, num, code, reference, ref, has number,_id,_number,_no'.split(',');
const german = 'nummer,nr,nr.,-nr,-nr.,-nummer,snummer,snr, nr, nr., nummer,kennung,-id, hat die nummer'.split(',');
const finnish = 'numero,numeroni,numeron,numeronsa,nro,nro., nro,tunnus,tunnukseni,koodi, numero,-id'.split(',');

export const numberedThings: readonly NumberedThings[] = [
  {
    topic: 'customer-number',
    things: words(`
      kund | medlem | försäkring | försäkringsavtal | polis | försäkringsbrev | boknings | bokning | resenär |
      lojalitet | bonus | klubb | patient | elev | student | anställning | anställnings | abonnent | abonnemang |
      mätar | mätare | elmätar | anläggning | anläggnings | mätpunkt | avtal | kontrakt | hyreskontrakt | låntagar |
      paket | kolli | sändning | försändelse | spårning | spårnings | medarbetar | konsument | användar | biljett |
      nyckel | elnäts
    `),
    endings: scandinavian,
  },
  {
    topic: 'customer-number',
    things: words(`
      kunde | medlems | forsikrings | police | bookings | booking | bestillings-kunde | måler | målepunkt | anlæg |
      anleggs | pakke | sporings | forsendelse | patient | pasient
    `),
    endings: scandinavian,
  },
  {
    topic: 'customer-number',
    things: words(`
      customer | client | member | membership | policy | insurance | booking | reservation | confirmation | parcel |
      package | tracking | shipment | consignment | meter | patient | loyalty | subscriber | employee | contract |
      mpan | mprn | frequent flyer | supply | account holder | student | passenger | rewards
    `),
    endings: english,
  },
  {
    topic: 'customer-number',
    things: words(`
      kunden | mitglied | mitglieds | vertrags | versicherungs | versicherungsschein | buchungs | sendungs |
      sendungsverfolgungs | paket | zähler | patienten |  policen
    `),
    endings: german,
  },
  {
    topic: 'customer-number',
    things: words(`
      asiakas | jäsen | varaus | vakuutus | lähetys | paketti | seuranta | mittari | käyttöpaikka | sopimus |
      potilas
    `),
    endings: finnish,
  },
  {
    topic: 'reference',
    things: words(`
      order | beställning | beställnings | faktura | artikel | ärende | diarie | diarieföring | modell |
      produkt | kvitto | retur | offert | reklamation | ticket | case | anmälan | anmälnings | referens | projekt |
      rum | version | verifikation
    `),
    endings: scandinavian,
  },
  {
    topic: 'reference',
    things: words(`
      order | invoice | case | ticket | article | item | product | model | receipt | return | rma | quote | sku |
      incident | complaint | reference | ref | crime reference | crime | report | bill | purchase order | po | job |
      claim | transaction | batch | error | part | version | release | build
    `),
    endings: english,
  },
  {
    topic: 'reference',
    things: words(`
      bestell | auftrags | rechnungs | artikel | ticket | vorgangs | fall | akten | aktenzeichen |
      bestellung
    `),
    endings: german,
  },
  {
    topic: 'reference',
    things: words(`
      tilaus | lasku | tuote | viite | tiketti | ordre | faktura | bestillings | sag | saks | sags | vare |
      journal
    `),
    endings: [...finnish, ...scandinavian],
  },
];
