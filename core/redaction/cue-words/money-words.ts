import { type CueList, words } from './words.ts';

/** Words for accounts, cards and payments. */
export const moneyWords: CueList = [
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
    'payment',
    words(`
      betala | betalas | betalning | betalningen | utbetalning | utbetalningen | återbetalning | återbetalningen | återbetala | insättning |
      sätt in | sätta in | överför | överföring | överföringen | ta emot | pengarna | pengar | lön | lönen | autogiro | utbetalt | insatt |
      refund | transfer | pay | payment | deposit | direct debit | payout
    `),
  ],
];
