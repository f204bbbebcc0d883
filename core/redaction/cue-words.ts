/** Names of numbers are built from a thing and an ending: `kund` + `nummer`, `customer` + ` number`. */
export interface NumberedThings {
  readonly topic: string;
  readonly things: readonly string[];
  readonly endings: readonly string[];
}

const scandinavian =
  'nummer,numret,numrets,nummeret,nr,nr.,id,-nummer,-nr,-id, nummer, nr, id,snummer,snumret,snr,s-id'.split(',');
const english = ' number, no, no., nr, id, #, num, code, reference, ref'.split(',');
const german = 'nummer,nr,-nr,-nummer,snummer,snr, nr, nummer,kennung,-id'.split(',');
const finnish = 'numero,numeroni,numeron,nro,tunnus,tunnukseni, numero,-id'.split(',');

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

/** Words that tell what a number, a code or a date near them is. In lower case. */
export const cueLists: readonly (readonly [topic: string, words: readonly string[]])[] = [
  [
    'national-id',
    words(`
      personnummer | personnumret | personnummret | personnr | personnr. | persnr | pnr | p-nr | p.nr | pers.nr |
      person nr | person nummer | personnummer: | person-nr | id-nummer | samordningsnummer | samordningsnumret |
      samordningsnr | födelsenummer | fødselsnummer | fødselsnummeret | fødselsnr | fnr | personnummeret |
      d-nummer | cpr | cpr-nummer | cpr-nr | cpr nr | cpr nummer | cprnr | cpr.nr | henkilötunnus |
      henkilötunnukseni | henkilötunnuksen | hetu | hetuni | sotu | steuer-id | steueridentifikationsnummer |
      steuer-identifikationsnummer | steuer id | steuerid | idnr | identifikationsnummer | personalausweis |
      personalausweisnummer | ausweisnummer | perso | national insurance | national insurance number | ni number |
      nino | ni no | nhs number | nhs no | nhs | nhs nr | ssn | social security | social security number |
      social security no | social | sista fyra | social security # | id number | identity number | national id |
      tax id | german tax id | tax identification number | tin | personal number | swedish personal number | personal id | personal identity number |
      steuernummer | steuer-identnummer | personnumer | personumer | personnummer/organisationsnummer | fødselsdato og personnummer | identitetsnummer
    `),
  ],
  [
    'passport',
    words(`
      pass | passnummer | passnumret | passnr | passport | passport number | passport no | pass-nr | pass nr |
      passets nummer | reisepass | reisepassnummer | passi | passin numero | passinumero | pasnummer | pasnr |
      passnummeret | reisepass-nr
    `),
  ],
  [
    'driving-licence',
    words(`
      körkort | körkortsnummer | körkortsnumret | körkortsnr | körkortet | driving licence | driving license |
      driver's license | driver's licence | drivers license | driver license | driving licence number |
      licence number | license number | dl number | førerkort | førerkortnummer | kørekort | kørekortnummer |
      führerschein | führerscheinnummer | ajokortti | ajokortin numero
    `),
  ],
  [
    'phone',
    words(`
      telefon | telefonen | telefonnummer | telefonnumret | telefonnr | telnr | tel | tel. | tfn | tlf | tlf. |
      mobil | mobilen | mobilnummer | mobilnumret | mobilnr | mob | mob. | ring | ringa | ringer | ringde | nå mig |
      nås | nås på | sms | sms:a | smsa | swish | swisha | swishnummer | phone | phone number | telephone | mobile |
      cell | cellphone | call | call me | text | text me | reach me | reached | whatsapp | fax | puhelin |
      puhelinnumero | puh | puh. | gsm | soita | soittaa | numeroon | telefonnummeret | handy | handynummer |
      rufnummer | anrufen | erreichbar | mobiltelefon | hemnummer | jobbnummer | direktnummer | contact number |
      direct line | landline | home number | work number | rückruf | ringe |
      ringte | ringede | ringt | ringet | anropade | called | called from | call from | samtal | samtal från | daytime | evenings | dagtid |
      kvällstid | ph | port | porting | calls | calling | telefonummer | dagtelefon | hemtelefon | fastnät | work | home | hem | jobb | mitt nr | my no | kontakta mig | nås enklast
    `),
  ],
  [
    'code',
    words(`
      kod | koden | koder | code | the code | codes | kode | koodi | kooden
    `),
  ],
  [
    'payment',
    words(`
      betala | betalas | betalning | betalningen | utbetalning | utbetalningen | återbetalning | återbetalningen | återbetala | insättning |
      sätt in | sätta in | överför | överföring | överföringen | ta emot | pengarna | pengar | lön | lönen | autogiro | utbetalt | insatt |
      refund | transfer | pay | payment | deposit | direct debit | payout
    `),
  ],
  ['number', words('nummer | numret | number | nummeret | numeroon | numero')],
  [
    'bank-account',
    words(`
      kontonummer | kontonumret | kontonr | konto | kontot | bankkonto | bankkontot | clearing | clearingnummer |
      clearingnr | clearingnumret | lönekonto | sparkonto | swedbank | handelsbanken | nordea | seb |
      skandiabanken | skandia | länsförsäkringar bank | ica banken | icabanken | sparbanken | danske bank |
      account | account number | account no | acc no | acct | acct no | a/c | bank account | kontonummeret |
       tilinumero | tili | tilinumeroni | bankverbindung | kto | kto. |
      kontonr. | personkonto | clr | clnr | routing number | routing | aba |
      acc
    `),
  ],
  [
    'sort-code',
    words(`
      sort code | sortcode | sort-code | sc
    `),
  ],
  [
    'bankgiro',
    words(`
      bankgiro | bankgironummer | bankgirot | bg | bg-nr | bgnr | bg nr | bg-nummer |
      bankgironr | bankgiro-nr | bankgironumret | bankgironummret | bank giro
    `),
  ],
  [
    'plusgiro',
    words(`
      plusgiro | plusgironummer | plusgirot | pg | pg-nr | pgnr | postgiro | postgirot | plusgirokonto |
      plusgironr | plusgiro-nr | plusgironumret | plus giro
    `),
  ],
  [
    'iban',
    words(`
      iban | iban-nummer | iban nr | iban-nr | ibannummer
    `),
  ],
  [
    'card',
    words(`
      kort | kortet | kortnummer | kortnumret | kortnr | betalkort | kreditkort | bankkort | visa | mastercard |
      amex | american express | card | card number | credit card | debit card | kortti | korttinumero |
      kreditkarte | kartennummer | karte | maestro | visakort | dankort
    `),
  ],
  [
    'card-code',
    words(`
      cvc | cvv | cvc2 | cvv2 | cvc-kod | cvv-kod | cvc-koden | cvv-koden | cvc code | cvv code | security code |
      säkerhetskod | säkerhetskoden | kortets säkerhetskod | kontrollkod | cid | prüfziffer | prüfnummer |
      sikkerhetskode | kontrolcifre
    `),
  ],
  [
    'card-tail',
    words(`
      slutar på | slutar med | som slutar | ending in | ending | ends in | ends with | last four | sista fyra |
      sista fyra siffrorna | endet auf | ender på | slutter på | endend auf
    `),
  ],
  [
    'expiry',
    words(`
      expiry | expires | exp | exp. | valid thru | utgångsdatum | giltigt till | går ut | giltig till | expiration |
      expiry date | gültig bis | utløper | udløber | utløpsdato | udløbsdato
    `),
  ],
  [
    'org-number',
    words(`
      organisationsnummer | organisationsnumret | orgnr | org.nr | org.nr. | org nr | org-nr | orgnummer |
      org.nummer | org nummer | organisationsnr | momsnr | vat-nummer | momsregistreringsnummer | org. nr |
      orgnumret | org.-nr | org-nummer | vat | vat number | vat no | company number | company no | cvr | cvr-nr |
      cvr nr | y-tunnus | organisasjonsnummer | ust-id | ust-idnr | handelsregister | hrb
    `),
  ],
  [
    'enterprise',
    words(`
      enskild firma | enskilda firma | enskild näringsidkare | enskilda firman | egenföretagare | min firma |
      sole trader | eget företag | f-skatt | firma | firman
    `),
  ],
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
    'birth',
    words(`
      född | födda | fött | föddes | födelsedatum | födelsedag | födelsedata | f. | född den | born | born on |
      date of birth | dob | d.o.b. | birth date | birthdate | birthday | født | fødselsdato | fødselsdag | fødd |
      syntynyt | syntymäaika | syntymäpäivä | synt. | geboren | geburtsdatum | geb. | geb | geboren am |
      geburtstag | fyller | fyllde
    `),
  ],
  [
    'password',
    words(`
      lösenord | lösenordet | lösen | lösenordet är | password | passwd | pwd | pw | passord | passordet |
      adgangskode | adgangskoden | kodeord | kodeordet | passwort | kennwort | salasana | salasanani | passphrase |
      passcode | lösenfras | pass phrase | temporary password | inloggningslösenord | wifi-lösenord |
      wifi lösenord | wifikod | wifi-kod | wifi password | wi-fi password | wlan-passwort | passwortes
    `),
  ],
  [
    'pin',
    words(`
      pin | pinkod | pinkoden | pin-kod | pin-koden | pin code | pin-kode | pinkode | pinkoodi | pin-koodi | puk |
      pukkod | puk-kod | puk code | tunnusluku | geheimzahl | pin number | bank-id-kod | bankid-kod | säkerhetskod |
      säkerhetskoden | telefonkod | telefonkoden | kortkod | sim-pin | larmkod | larmkoden | alarm code |
      alarmkode | voicemail pin | telephone banking code | pin kod | pin koden | personlig kod | personliga kod |
      min kod | koden till kortet
    `),
  ],
  [
    'door-code',
    words(`
      portkod | portkoden | port kod | dörrkod | dörrkoden | door code | entry code | gate code | entrékod |
      nyckelkod | kodlås | dørkode | dørkoden | portkode | türcode | ovikoodi | access code | entrance code |
      key safe code | keypad code | lockbox code | kod till porten | koden till porten | porttelefon |
      kod till dörren | kod till port | kod port | port: | grindkod | garagekod | kodlåset | key code | nyckelskåp |
      nyckelskåpet | nyckelbox | lock box code | building code | trapphuskod
    `),
  ],
  [
    'one-time-code',
    words(`
      engångskod | engångskoden | engångslösenord | verifieringskod | verifieringskoden | verifikationskod |
      sms-kod | sms-koden | smskod | bekräftelsekod | aktiveringskod | inloggningskod | inloggningskoden | otp |
      one-time code | one time code | one-time password | one time password | verification code | security code |
      login code | 2fa code | 2fa | 2fa-kod | auth code | authentication code | confirmation code | engangskode |
      engangskoden | einmalcode | einmalpasswort | bestätigungscode | kertakäyttökoodi | vahvistuskoodi |
      bekreftelseskode | bekræftelseskode | sms code | aktiveringskoden | backup code | recovery code |
      återställningskod | reset code | återställningskoden | sicherheitscode | engångskoder | mfa code |
      authenticator code | sms-code | koden jag fick
    `),
  ],
  [
    'api-key',
    words(`
      api-nyckel | api-nyckeln | api nyckel | apinyckel | api key | api-key | apikey | api_key | access token |
      token | bearer | secret key | client secret | client_secret | secret | hemlig nyckel | private key |
      access key | api-schlüssel | api token | auth token | åtkomstnyckel | licensnyckel | licence key |
      license key | avain | nyckel | nyckeln | lisensnøkkel | session id | sessions-id | sessionid | sessions id |
      session-id | session | api-nøkkel | api-nøgle | webhook secret | refresh token | access_token | product key |
      authorization
    `),
  ],
  [
    'user-name',
    words(`
      användarnamn | användarnamnet | användar-id | användarid | username | user name | user id | user | login |
      inloggning | användare | brukernavn | brugernavn | benutzername | nutzername | käyttäjätunnus | käyttäjänimi |
      screen name | handle | nick | nickname | alias | gamertag | snap | snapchat | insta | instagram | twitter |
      telegram | skype | discord | tiktok | signatur | logga in som | inloggad som | logged in as | sign in as |
      github | linkedin | facebook | skypenamn | skype-namn | ig | login-id | login id | inloggningsnamn | userid |
      konto-id | account name | kontonamn | heter jag | profilnamn | reddit | steam | xbox | psn | steam-id |
      twitch | youtube | signal | wechat | threads | bluesky | mastodon |
      log in | logga in | inlogg | inloggningsuppgifter | login details | log-in | logging in as | inloggningen | credentials
    `),
  ],
  [
    'ip',
    words(`
      ip | ip-adress | ip-adressen | ip adress | ip address | ip-adresse | ip-osoite | ipv4 | ipv6 | ip:n |
      ip-nummer
    `),
  ],
  [
    'version',
    words(`
      version | versionen | ver | ver. | firmware | build | release | app-version | appversion | versio | mjukvara |
      driver | drivrutin | android | ios | windows | macos | kapitel | chapter | section | avsnitt | fw
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
  [
    'address',
    words(`
      adress | adressen | bor | bor på | address | live at | living at | hemadress | leveransadress |
      fakturaadress | besöksadress | postadress | flyttar till | flyttat till | adresse | osoite | asun | wohne |
      wohnhaft | anschrift | bor i | skicka till | delivery address | levereras till | leverans till |
      skickas till | ship to | deliver to | moved to | moving to | flytta till | besöka |
      adress: | from address | besöksadressen | flyttade från | flyttade till | flyttat | flyttanmälan | bodde på | bodde tidigare på | vi bor | jag bor | hyra ut |
      fastigheten | fastighetsägaren till | lägenheten på | huset på | postadressen | ligger på | bosatt på | shipping address | billing address | mailing address | live on | reside at | address is | wohnt | asuu | bopæl | bor
    `),
  ],
  [
    'age',
    words(`
      år | years old | year old | år gammal | åring | jahre alt | vuotta | vuotias | år gammel
    `),
  ],
  [
    'special',
    words(`
      diabetes | diabetiker | cancer | bröstcancer | prostatacancer | leukemi | tumör | cellgifter | strålbehandling |
      depression | deprimerad | ångest | panikångest | utbränd | utmattningssyndrom | utmattning | bipolär | schizofreni |
      adhd | add-diagnos | autism | autistisk | asperger | dyslexi | ptsd | demens | dement | alzheimers | alzheimer |
      parkinsons | parkinson | epilepsi | epileptiker | astma | kol-sjuk | stroke | hjärtinfarkt | hjärtsvikt | hjärtfel |
      reumatism | fibromyalgi | ms-sjuk | multipel skleros | hiv | hiv-positiv | hepatit | celiaki | glutenintolerant |
      allergi | allergisk | sjukskriven | sjukskrivning | sjukpensionär | förtidspension | sjukersättning | läkarintyg |
      diagnos | diagnosen | diagnostiserad | gravid | graviditet | missfall | abort | ivf-behandling | insulin | insulinpump |
      pacemaker | dialys | rullstol | rullator | synskadad | hörselskadad | funktionsnedsättning | funktionshindrad | cp-skada |
      missbruk | alkoholist | beroendevård | självmordstankar | självmord | inlagd på sjukhus | opererad | operation | psykiatrin |
      psykolog | psykiater | antidepressiva | hemtjänst | personlig assistent | färdtjänst | palliativ vård | cystisk fibros |
      breast cancer | prostate cancer | leukemia | tumour | tumor | chemotherapy | chemo | depressed | anxiety | panic attacks |
      bipolar | schizophrenia | autistic | dyslexia | dementia | alzheimer's | parkinson's | epilepsy | asthma | heart attack |
      heart condition | heart failure | rheumatoid arthritis | multiple sclerosis | hiv positive | hepatitis | coeliac |
      sick leave | on sick leave | medical leave | diagnosis | diagnosed with | pregnant | pregnancy | miscarriage | abortion |
      dialysis | wheelchair | disabled | disability | visually impaired | hearing impaired | deaf | addiction | alcoholic | rehab |
      suicidal | suicide | hospitalised | hospitalized | surgery | psychiatrist | therapist | antidepressants | diabetic | cancer treatment |
      sykemeldt | sygemeldt | kreft | kræft | gravid i | svanger | krebs | schwanger | krankgeschrieben | syöpä | raskaana | sairauslomalla |
      masennus | depresjon | angst | depressionen | diabeteksen |
      facket | fackförbund | fackförbundet | fackligt | fackmedlem | fackligt ombud | fackombud | unionen | kommunal | lo-medlem |
      trade union | union member | union membership | labour union | shop steward | union rep | gewerkschaft | fagforening | ammattiliitto |
      muslim | muslimsk | islam | islamic | kristen | kristna | katolik | katolsk | judisk | jude | hindu | buddhist | ateist |
      jehovas vittnen | pingstkyrkan | moské | moskén | synagoga | synagogan | ramadan | christian | catholic | jewish | atheist | buddhistisk |
      jehovah's witness | protestant | mosque | synagogue | halal | kosher | kosher-mat | religion | sikh |
      homosexuell | bisexuell | lesbisk | transperson | transsexuell | transgender | hbtq | hbtqi | gay | lesbian | bisexual | queer |
      homosexual | könskorrigering | icke-binär | non-binary |
      socialdemokrat | sverigedemokrat | moderat politiker | vänsterpartist | partimedlem | politiskt aktiv | party member | republican voter |
      sverigedemokraterna | vänsterpartiet | socialdemokraterna | miljöpartiet | kristdemokraterna | centerpartist |
      romsk | samisk | asylsökande | flykting | asylum seeker | refugee | etniskt | ethnicity | ethnic origin |
      dömd för | brottsregister | criminal record | fängelse | kriminalvården | convicted of
    `),
  ],
];

function words(list: string): string[] {
  return list.split('|').map((word) => word.trim());
}
