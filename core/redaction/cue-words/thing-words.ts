import { type CueList, words } from './words.ts';

/** Words for vehicles, devices, what a customer is numbered by, and what stays: orders, invoices, cases. */
export const thingWords: CueList = [
  [
    'plate',
    words(`
      regnr | reg.nr | reg nr | reg-nr | regnummer | registreringsnummer | registreringsnumret |
      registreringsskylt | reg.nummer | reg.nr. | bilnummer | regskylt | skylt | skylten | parkerade | parkerat | parkera | parked | parking | parking ticket | bilens | bilarna | bilar | däck | däcken |
      besiktning | trängselskatt | lånebil | hyrbil | hyrbilen | leasingbil | elbil | elbilen | laddplats | vinterdäck | verkstad | verkstaden | rental car |
      bilen | bil | min bil |
      fordon | fordonet | volvon | parkerad | parkering | parkeringen | p-bot | parkeringsbot | parkeringsböter |
      number plate | licence plate | license plate | registration | registration number | reg | reg number |
      reg no | plate | plate number | plates | vehicle | my car | car | nummerplade | nummerpladen | nummerskilt |
      skiltnummer | kennzeichen | nummernschild | autokennzeichen | rekisterinumero | rekkari | rekisteritunnus |
      kjennemerke | bilen min | auto | mopeden | motorcykeln | lastbilen | släpet | husbilen | van |
      motpart | motparten | krock | krockade | krocken | third party | other party | trafikskada | skadeanmälan | fordonsskatt | skatt |
      vehicle tax | accident | collision | insured vehicle | parkeringsavgift | tanka | fastighetens parkering
    `),
  ],
  [
    'device-id',
    words(`
      imei | imei-nummer | imei-nr | imei nummer | imei number | imei no | chassinummer | chassinumret | chassinr |
      chassi | chassis number | chassis no | chassis | vin | vin-nummer | vin number | vin-nr | ramnummer |
      ramnumret | ramnr | understellsnummer | stelnummer | fahrgestellnummer | fin | valmistenumero | runkonumero |
      alustanumero | imei-koodi | fahrzeug-identifizierungsnummer | fahrzeugidentifikationsnummer | frame number |
      esn | meid | iccid | iccid-nummer | sim-kortsnummer | sim number | chassis nr | rammenummer |
      vehicle identification number | udid | androidid | serienummer på telefonen |
      serienummer | serienumret | serienr | serie-nr | s/n | serial | serial number | serial no | serial nr |
      seriennummer | sarjanumero | mätare har nummer | mätaren har nummer | routern har nummer | boxen har nummer |
      meter has number | router has number
    `),
  ],
  [
    'customer-number',
    words(`
      kund-id | kundid | kundnummer | medlems-id | elräkningens anläggnings-id | anläggnings-id | anl.id | anl-id |
      mätarid | mätar-id | mätarnummer | kollinummer | kolli-id | kollinr | kolli | paket-id | spårningsnummer |
      sändningsnummer | bokningskod | bokningskoden | bokningsreferens | bokningsnummer | bokning | pnr-kod |
      bokningsnr | booking reference | booking ref | booking code | booking | reservation code | record locator |
      mpan | mprn | account reference | buchungscode | varauskoodi | bookingkode | bookingreferanse |
      bestillingskode | bestillingsreferanse | loan number | lånenummer | lånnummer | låntagarnummer |
      lånekontonummer | skadenummer-id | abonnemangsnummer | avtalsnummer | avtalsnr | avtals-id | policynummer |
      policynr | försäkringsbrev | medlemskort | bonuskort | bonuskortsnummer | medlemskortsnummer |
      stamkundsnummer | kundkort | kundkortsnummer | membership card | loyalty card | frequent flyer number |
      eurobonus | eurobonusnummer | eurobonus-nummer | tracking | tracking id | patientnummer | journalnummer |
      hyresgästnummer | lägenhetsnummer-id | elevnummer | anställningsnummer | anställningsnr | anst.nr |
      employee id | staff number | staff id | studentnummer | gäst-id | gästnummer | resenärs-id | asiakasnumero |
      asiakasnumeroni | jäsennumero | sendungsnummer | zählernummer | kundennummer | kundennr | mitgliedsnummer |
      vertragsnummer | versicherungsnummer | policennummer | kundenummer | kundenr | medlemsnummer | medlemsnr |
      målernummer | måler-id | målepunkt-id | forsikringsnummer | polisenummer | policenummer | pakkenummer |
      sporingsnummer | bookingnummer | referanse-id | user account number | account-id | konto-id |
      subscription id | subscription number | prenumerationsnummer | prenumerant | prenumerantnummer |
      abonnentnummer | abonnemangs-id | kundreferens | customer reference | customer ref | client ref |
      bankens kundnummer | insurance number | policy ref | gavekortkode-id | member | customer | parcel | kundnr |
      försäkringen | policy | bokningen | medlemskap | paketet | försändelsen | leveransnummer | delivery number |
      fastighetsbeteckning | serienummer mätare | sim-kortnummer | nätavtals-id | område-id | bredbands-id |
      elmätare | mätaren | elmätaren | meter | meter serial | zähler | elmåler |
      personalnummer | personalnr | personal-nr |
      elmätarens nummer | mätarens nummer | kundens nummer | medlemmens nummer | försäkringens nummer | bokningens nummer
    `),
  ],
  [
    'reference',
    words(`
      ordern | ordrar | beställning | beställningen | faktura | fakturan | ocr | ocr-nummer | ocr-nr | ocr nummer |
      ocrnummer | ocr-numret | ocr-referens | artikelnummer | art.nr | artnr | art nr | ärende | ärendet |
      ärendenummer | ärendenr | ärende-id | diarienummer | dnr | dnr. | diarienr | polisanmälan | anmälan |
      polisanmälans nummer | k-nummer | anmälningsnummer |
      modell | modellnummer | kvitto | kvittonummer | referens | referensnummer |  ref. | ref.nr |
      returnummer | ticket |  case id | saksnummer | saksnr | sagsnummer | sagsnr | ordre | ordrenummer |
      ordrenr | fakturanr | kid | kid-nummer | varenummer | varenr | journalnr | tilaus | tilausnumero | lasku |
      laskunumero | viitenumero | viite | tuotenumero | tiketti | bestellung | bestellnummer | bestellnr |
      rechnung | rechnungsnummer | rechnungsnr | rechnungs-nr | artikelnr | aktenzeichen | vorgangsnummer |
      vorgang | ticketnummer | invoice | invoice no | order no | order number | article |
      article number | sku | ean | gtin | isbn | p/n | part number | police report | crime reference | crime 
      incident | error code | felkod | felkoden | fehlercode | fejlkode | feilkode | betalningsreferens |
      payment reference | po | purchase order | transaktions-id | transaktion | transaction | transaction id |
      swish-referens | verifikat | kampanjkod | artikel | artikeln | rabattkod | rabattkoden | promo code | discount code | coupon |
      voucher | presentkort | presentkortet | värdekod | gift card | erbjudandekod | kampanjkoden | offert |
      offertnummer | färgkod | reklamation | reklamationsnummer | skadenummer | skadeärende |  claim number |
       rma-nummer | händelsenummer | gutscheincode | artikelnummret | produktnummer | produktkod |
      product code | batch | lot | lotnummer | po-nummer | inköpsorder | inköpsordernummer | ordre-id | order-id |
      ordernummer | ordernr | order nr | ordernumret | fakturanummer | fakturanumret | fakturanummer: |
      tracking event | ticket-id | ärende nr | order |
      area code | country code | dial code | zip-kod | qr code | barcode | streckkod | source code | postal district | landskod | riktnummer |
      case number | case no | klarna-order | märk med | märk | meddelande | item
    `),
  ],
];
