import { addFolded, foldLetters } from './fold.ts';

/** What a word beside a number says of it. `stay` marks numbers that are nobody's: orders, invoices, prices. */
export type Topic =
  | 'phone'
  | 'national-id'
  | 'birth'
  | 'card'
  | 'iban'
  | 'account'
  | 'customer'
  | 'credential'
  | 'postcode'
  | 'flat'
  | 'box'
  | 'passport'
  | 'licence'
  | 'plate'
  | 'device'
  | 'spelling'
  | 'email'
  | 'handle'
  | 'website'
  | 'organisation'
  | 'hotline'
  | 'number'
  | 'stay'
  | 'expiry'
  | 'last-four'
  | 'id-ending';

/**
 * Words of each topic, Swedish then English and others. `_` joins the words of a phrase, `*` stands for any ending.
 * Written by hand from how customer service speaks.
 */
const lists: readonly (readonly [topic: Topic, words: string])[] = [
  [
    'phone',
    'telefon telefonen telefonnr telefonnummer* telefonnumr* telnr tel tfn mobil mobilen mobiltelefon* mobilnr mobilnummer* mobilnumr* hemnummer* hemnumr* hemtelefon* jobbnummer* jobbnumr* jobbtelefon* direktnummer* direktnumr* mobilt kontaktnummer* kontaktnumr* nummerupplysning swisha swish swishnummer* swishnumr* sms:a smsa sms',
  ],
  [
    'phone',
    'ring_mig ringa_mig ringer_mig ringt_mig ring_upp ringa_upp ring_tillbaka ringa_tillbaka ringa_honom ringa_henne ring_henne ring_honom ring_på ringa_på nå_mig når_mig nås_på når_du når_ni nå_dig nå_er når_vi når_jag nå_henne nå_honom mitt_nummer ditt_nummer hans_nummer hennes_nummer ert_nummer vårt_nummer nummer_till numret_till nummer_att bästa_nummer vilket_nummer annat_nummer nya_nummer* nytt_nummer gamla_nummer riktnummer* ringer_från ringde_från ringer_ifrån nås_jag mobilen_är',
  ],
  [
    'phone',
    "phone phones telephone telephone_number cell cellphone mobile mobiles landline call_me calling_me call_us call_him call_her call_back callback call_you ring_you reach_me reach_you reach_him reach_her reach_us text_me my_number your_number his_number her_number our_number best_number good_number contact_number new_number old_number other_number number_to_reach calling_from me_on number's area_code dialling_code whatsapp",
  ],
  [
    'phone',
    'puhelin* puhelinnumero* kännykkä* telefonnummeret mobilnummeret mobilnummer telefonnummer handynummer handy rufnummer numeroni',
  ],
  [
    'national-id',
    'personnummer* personnumr* personnr person_nummer person_numret personummer* persnr pnr samordningsnummer* samordningsnumr* födelsenummer* födelsenumr* legitimation* legitimera id-nummer id-numret identitetsnummer* födselsnummer* fødselsnummer* personlig_kod cpr cpr-nummer* cprnummer* henkilötunnus* hetu sotu* personalausweis* steuer-id steueridentifikationsnummer*',
  ],
  [
    'national-id',
    'social_security ssn social socials my_social national_insurance insurance_number_is ni_number nino nhs_number nhs personal_number personal_identity identity_number national_id id_number tax_id personal_id',
  ],
  [
    'birth',
    'född föddes födde född_den födda född_är födelsedata födelsedatum födelsedatumet födelsedag födelsedagen födelseår födelsetid födelsedagar födsel född_i född_år fyller_år fyllde_år',
  ],
  [
    'birth',
    'born birth birthday birthdate dob birthdays date_of_birth d_o_b født fødselsdato fødselsdag syntynyt syntymäaika* geboren geburtsdatum* geburtstag*',
  ],
  [
    'card',
    'kortnummer* kortnumr* kortnr kreditkort* bankkort* betalkort* betalkortet kortet kort visakort* visa mastercard amex betalkortsnummer* kreditkortsnummer*',
  ],
  ['card', 'card cards card_number credit_card debit_card long_number american_express kreditkarte*'],
  ['iban', 'iban iban-nummer* ibannummer* ibannumr* iban_number swift'],
  [
    'account',
    'kontonummer* kontonumr* kontonr konto kontot bankkonto* bankkontot lönekonto* sparkonto* clearing clearingnummer* clearingnumr* clearingen bankgiro bankgirot bankgironummer* bankgironumr* bg plusgiro* pg postgiro* personkonto* utbetalningskonto*',
  ],
  [
    'account',
    'account account_number bank_account sort_code sortcode routing_number routing kontonummeret tilinumero* kontonummer',
  ],
  [
    'customer',
    'kundnummer* kundnumr* kundnr kund-id kundid* kund_id medlemsnummer* medlemsnumr* medlemsnr medlemskort* medlems-id försäkringsnummer* försäkringsnumr* försäkringsnr försäkringsbrev* bokningsnummer* bokningsnumr* bokningsnr bokningskod* bokningsreferens* bokningen bokning boknings-id bokningsbekräftelse* kollinummer* kollinumr* kolli-id kolliid paketnummer* paketnumr* paket-id sändningsnummer* sändningsnumr* spårningsnummer* spårningsnumr* spårnings-id mätarnummer* mätarnumr* mätar-id mätarens_nummer anläggnings-id anläggningsid anläggningsnummer* anläggningsnumr* abonnentnummer* abonnemangsnummer* abonnemangsnumr* bonusnummer* bonusnumr* bonuskort* stamkund* klubbnummer* patientnummer* elevnummer* studentnummer* anställningsnummer* anställningsnumr* anställnings-id bonuskonto* lånekort* lånekortsnummer* hyresgästnummer* mitt_id paketet kollit försändelsen sändningen mätaren polisnummer* kundkonto*',
  ],
  [
    'customer',
    "customer_number my_id customer_id customer_no customer_reference member_number membership_number membership member_id membership_id loyalty loyalty_number policy policy_number policy_no insurance_policy booking booking_reference booking_number booking_ref booking_id booking_code reservation reservation_number confirmation_code confirmation_number record_locator parcel parcel_number tracking tracking_number consignment* meter meter_number meter's_number frequent_flyer subscriber_number subscriber patient_number student_number student_id employee_number employee_id tenant_number client_number client_id customer_account kundenummer* asiakasnumero* kundennummer* medlemsnummeret asiakasnumeroni",
  ],
  [
    'credential',
    'portkod* dörrkod* entrékod* pinkod* pin pinkoden pin-kod* lösenord* lösen engångskod* säkerhetskod* verifieringskod* verifikationskod* inloggningskod* larmkod* larmkoden bekräftelsekod* engångslösenord* smskod* sms-kod* kod koden kåd aktiveringskod* låskod* skärmkod* kodlås* kodlåset nyckelkod* grindkod* garagekod* wifikod* wifi-lösenord* cvc cvc-kod* cvv kontrollkod* återställningskod* passerkod* hisskod* skåpkod* puk* bankdosan bankdosa svarskod* nyckelskåp* nyckelbox* puk-kod*',
  ],
  [
    'credential',
    'password passwords passcode passphrase pin_code pin_number pincode door_code entry_code gate_code access_code security_code time_code time_password time_passcode verification_code alarm_code the_code code code_is my_code your_code cvv2 card_verification puk_code keypad lockbox lock_box key_code login_code two_factor authentication_code authenticator reset_code otp unlock_code adgangskode* passord* passwort* salasana* tunnusluku*',
  ],
  [
    'postcode',
    'postnummer* postnumr* postnr postkod* zip zip_code zipcode postcode post_code postal_code postinumero* postleitzahl* plz',
  ],
  ['flat', 'lägenhet lägenheten lägenhetsnummer* lägenhetsnumr* lgh lghnr apartment flat apt leilighet'],
  ['box', 'box postbox po_box p_o_box boxadress*'],
  ['passport', 'pass passet passnummer* passnumr* passnr passport passport_number passi* reisepass*'],
  [
    'licence',
    "körkort körkortet körkortsnummer* körkortsnumr* körkortsnr driving_licence driving_license driver's_license drivers_license driver's_licence drivers_licence driver_license licence_number license_number førerkort* ajokort*",
  ],
  [
    'plate',
    'registreringsnummer* registreringsnumr* regnummer* regnumr* regnr reg-nummer* reg reg-nr registreringsskylt* registreringsskylten nummerplåt* skylten bilens_nummer bilnummer* bilnumr* fordonet bilen bil registrering registration registration_number reg_number number_plate license_plate licence_plate plate plates plate_number rekisterinumero* kennzeichen*',
  ],
  [
    'device',
    'imei imei-nummer* imeinummer* imeinumr* chassinummer* chassinumr* chassi chassinr vin vin_number chassis chassis_number ramnummer* ramnumr* serienummer* serienumr* serial_number serial simkort* simkortsnummer* iccid mac-adress* mac_address',
  ],
  [
    'spelling',
    'stavas stavar stavat stava bokstavera bokstaverar bokstaveras bokstaverat bokstaverade stavning* spelled spelt spell spelling spells efternamn efternamnet förnamn förnamnet heter surname last_name first_name lastname family_name bokstaver* buchstabiere* namnet namn name_is name',
  ],
  [
    'email',
    'mejl mejlen mejla mejladress* mail mailen maila mailadress* e-post e-posten epost eposten e-postadress* epostadress* e-mail email emails email_address mailto epostadressen sähköposti* e-mailadress* emailadresse*',
  ],
  [
    'handle',
    'användarnamn* användare användar-id inloggning* nick nickname smeknamn alias username user_name user_id userid handle handles screen_name login instagram insta twitter tiktok snapchat snap skype discord telegram facebook linkedin github gamertag käyttäjätunnus* brukernavn* benutzername* brugernavn*',
  ],
  [
    'website',
    'hemsida hemsidan webbsida webbsidan sajt sajten website webpage homepage web_page profil profilen profile bloggen blogg blog portfolio',
  ],
  [
    'organisation',
    'organisationsnummer* organisationsnumr* orgnummer* orgnumr* orgnr org_nummer organisation_number company_number vat_number momsnummer* registration_number_of_the_company',
  ],
  [
    'hotline',
    'kundtjänst* kundservice* kundsupport* supporten växeln växel växelnummer* nödnummer* nödnumr* jourtelefon* jouren upplysningen customer_service customer_services customer_support helpline hotline switchboard support_line help_desk helpdesk support_number emergency_number freephone',
  ],
  ['number', 'nummer numret nr siffror siffrorna siffran number numbers digits digit nummeret numero*'],
  [
    'stay',
    'order ordern ordernummer* ordernumr* ordernr order-id orderid* beställning* beställningsnummer* faktura fakturan fakturanummer* fakturanumr* fakturanr ocr ocr-nummer* ocrnummer* ocrnumr* ärende ärendet ärendenummer* ärendenumr* ärendenr ärende-id diarienummer* diarienumr* artikel* artikelnummer* artikelnumr* kampanjkod* rabattkod* presentkort* presentkortskod* felkod* felkoden felet felmeddelande* version* modell modellen modellnummer* kvitto kvittot kvittonummer* kvittonumr* polisanmälan* anmälan anmälningsnummer* k-nummer* belopp beloppet summa summan totalt kostar kostade kostnad* pris priset priser betala betalat betalade betalar landskod* könummer* köplats* plats reklamation* returnummer* referensnummer* referensnumr* referens streckkod* flight flyg flyget flightnummer* tåg tåget linje avgång lotto lottorad* bingo rad raden vinst mätarställning* mätaren_står mätaren_visar förbrukning* saldo saldot kvadrat fart hastighet bredd höjd längd vikt skostorlek storlek resultat matchen försäljning*',
  ],
  [
    'stay',
    'order_number order_id order_no orders ordernumber purchase_order po_number invoice invoices invoice_number invoice_id case case_number case_id case_reference ticket_number ticket_id tickets ticket article_number article item_number item product_code product_number sku model model_number part_number receipt receipt_number discount_code promo_code promo voucher voucher_code coupon gift_card error_code error_message error code_error amount total price cost costs paid pay charged charge refund refunded balance country_code flight flight_number train queue_number crime_reference police_report police_reference incident_number incident reference_number reference ref_number lottery lotto speed meter_reading reading readings score version build firmware ip_rating serial_port qr barcode bar_code ordrenummer* fakturanummeret sagsnummer* tilausnumero* bestellnummer* rechnungsnummer*',
  ],
  [
    'expiry',
    'giltigt_till giltighetstid giltighet utgångsdatum* utgångsmånad* går_ut giltigt gäller_till löper_ut expiry expiry_date expires expiring expiration expiration_date valid_until valid_thru valid_through',
  ],
  ['id-ending', '4_sista sista_4'],
  [
    'last-four',
    'slutar slutar_på slutsiffror* slutsiffrorna avslutas ending ending_in ends_in ends_with last_digits last_4 final_4',
  ],
];

interface Entry {
  readonly topic: Topic;
  /** The words after the first, in order. */
  readonly rest: readonly string[];
  readonly form: string;
}

/** Exact cues by their first word, the longest phrase first. */
export const cuesByWord: ReadonlyMap<string, readonly Entry[]> = collectExact();

/** Stems of cues with any ending, longest first, by their first three letters. */
export const cuesByStem: ReadonlyMap<string, readonly { readonly stem: string; readonly topic: Topic }[]> =
  collectStems();

/** Endings that make any compound a cue (`jobbmobilen`, `hissens` no): Swedish joins words. */
export const cueEndings: readonly (readonly [ending: string, topic: Topic])[] = [
  ['telefonen', 'phone'],
  ['telefon', 'phone'],
  ['mobilen', 'phone'],
  ['nummer', 'number'],
  ['numret', 'number'],
  ['kontot', 'account'],
  ['konto', 'account'],
  ['kod', 'credential'],
  ['koden', 'credential'],
  ['lösenordet', 'credential'],
  ['lösenord', 'credential'],
];

function collectExact(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const [topic, words] of lists) {
    for (const item of words.split(' ')) {
      if (item.endsWith('*') && !item.includes('_')) continue;
      const [first = '', ...rest] = item.replace('*', '').split(/[_-]/u);
      const entries = map.get(first) ?? [];
      if (entries.length === 0) map.set(first, entries);
      const entry = { topic, rest, form: item.replaceAll('_', ' ').replace('*', '') };
      entries.push(entry);
      if (rest.some((word) => foldLetters(word) !== word)) entries.push({ ...entry, rest: rest.map(foldLetters) });
    }
  }
  for (const entries of map.values()) entries.sort((one, other) => other.rest.length - one.rest.length);
  return addFolded(map);
}

function collectStems(): Map<string, { stem: string; topic: Topic }[]> {
  const map = new Map<string, { stem: string; topic: Topic }[]>();
  for (const [topic, words] of lists) {
    for (const item of words.split(' ')) {
      if (!item.endsWith('*') || item.includes('_')) continue;
      for (const stem of new Set([item.slice(0, -1), foldLetters(item.slice(0, -1))])) {
        const list = map.get(stem.slice(0, 3)) ?? [];
        if (list.length === 0) map.set(stem.slice(0, 3), list);
        list.push({ stem, topic });
      }
    }
  }
  for (const stems of map.values()) stems.sort((one, other) => other.stem.length - one.stem.length);
  return map;
}
