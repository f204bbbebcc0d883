import { type CueList, words } from './words.ts';

/** Words for vehicles, devices, what a customer is numbered by, and what stays: orders, invoices, cases. */
export const thingWords: CueList = [
  [
    'plate',
    words(`
      regnr | reg.nr | böter | boten | reg nr | reg-nr | regnummer | registreringsnummer | registreringsnumret |
      registreringsskylt | registreringsskylten | nummerplåt | nummerplåten | regskylten | reg.nummer | reg.nr. | bilnummer | regskylt | skylt | skylten | parkerade | parkerat | parkera | parked | parking | parking ticket | bilens | bilarna | bilar | däck | däcken |
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
      meter has number | router has number |
      imeinummer | imeinr | imei-numret | imei1 | imei2 | imei # | mobilens imei | vin nr | vin-no | vin no | vin # |
      chassi-nr | chassi nr | chassinumret är | chassis number is | fordonets chassinummer | ramnr. | sim-kortnr |
      sim-kortets nummer | iccid-nr | sim card number | sim-nr | simnummer | simkortnr | simkortsnummer | serial # |
      serienummret | serie nr | serienumer | serial num | fahrgestell-nr | fahrgestellnr | fgst-nr | runkonro |
      sarjanro | stelnr | understellsnr | device id | enhets-id | enhetsid
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
      elmätarens nummer | mätarens nummer | kundens nummer | medlemmens nummer | försäkringens nummer | bokningens nummer |
      mrn | medical record number | group number | group no | hospital number | hospital no | e-ticket |
      e-ticket number | eticket number | ticket number for the flight | bokn.nr | bokn nr | bokn.nummer | boknr |
      lånenr | lånenr. | lån nr | lånekonto | bolånenummer | bolån nr | mortgage account | mortgage number |
      mortgage account number | objektsnummer | objektsnr | objektnummer | hyresgästnr | hyresgäst nr | hyresobjekt |
      anst nr | anst. nr | anst.nummer | anställnings-id | journalnr | journal nr | patient nr | patient-id |
      patient id | vertragskonto | vertragskontonummer | versicherungsschein-nr | versicherungsscheinnummer |
      buchungsnr | cust no | cust no. | cust. no | cust. no. | cust id | cust # | polisenr | polise nr | sendungsnr |
      sendungs-nr | zählernr | zähler-nr | zähler nr | kunden-nr | kunden nr | mitglieds-nr | mitgliedsnr |
      kundnummret | medlemsnummret | bokningsnummret | lähetyskoodi | seurantakoodi | seurantatunnus | lähetysnumero |
      asiakasnro | asiakastunnus | varaustunnus | mittarinumero | käyttöpaikkatunnus | spårnings-id | spårningskod |
      kollinumret | kolli nr | paketets nummer | tracking code | tracking # | tracking no | tracking no. |
      shipment id | waybill | waybill number | air waybill | awb | fraktsedelsnummer | fraktsedel | sändnings-id |
      sändningsid | sendingsnummer | sendingsnr | konnossement | mätarens serienummer | installation number |
      installation id | anläggningsid | anläggnings id | abonnent nr | abonnentnr | account ref | frequent flyer | reservation is under | booking is under | booked under | booking under | kundens id |
      user number | gast-id | loyalty no | rewards number | miles & more | clubcard | nectar card
    `),
  ],
  [
    'customer-thing',
    words(`
      avtal | avtalet | biljett | biljetten | abonnemang | abonnemanget | försäkring | reservation | reservationen | bokad under | confirmation | försändelse |
      paket | lån | lånet | bolån | bolånet | simkort | simkortet | sim-kort | sim card | dhl | postnord | ups | fedex | dpd | gls | bring |
      budbee | instabox | schenker | airmee | parcelforce | evri | royal mail | posten | posti | medlem | kund | kunden | member | abonnement |
      aftale | avtale | vertrag | versicherung | buchung | sendung | zählerstand nr | varaus | vakuutus | lähetys | tilaussopimus | loan |
      mortgage | subscription | contract | insurance | shipment | consignment
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
