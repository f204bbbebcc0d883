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
      acc |
      accounts | konton | checking account | savings account | current account | account nr | account # | acct # |
      acct. | acct. no | acct. no. | acc. | acc. no | acc. no. | a/c no | a/c no. | a/c number | ac no |
      iban or account | clearing number | clearing no | clearing no. | clearing nr | clearing-nr | clearing-nummer |
      cl.nr | cl nr | clearing code | clear.nr | kontonr: | kontonummret | konto nr | konto nr. | konto-nr |
      konto nummer | konto-nummer | bankkontonummer | bankkontonr | bankkontonumret | lönekontot | lönekontonummer |
      sparkontot | privatkonto | privatkontot | servicekonto | ungdomskonto | allkort | företagskonto | personkontot |
      lønnskonto | brukskonto | sparekonto | lønkonto | budgetkonto | nemkonto | kontonummeret mitt | reg. nr |
      reg.- og kontonr | registreringsnr | reg.nr. og kontonr | tilinro | tilin numero | tilille | tilinumeroon |
      bankkontonr. | kontonr.: | girokonto | sparkassenkonto | kontoverbindung | kontodaten | bank details |
      bankuppgifter | kontouppgifter | nordeakontot | swedbankkontot | sebkontot | bankkonton | rtn | transit number | bsb | beneficiary account | payee account | rib
    `),
  ],
  [
    'sort-code',
    words(`
      sort code | sortcode | sort-code | sc |
      sort | sort-kod | sortkod | sort no | sort number | s/c | blz | bankleitzahl | sort codes
    `),
  ],
  [
    'bankgiro',
    words(`
      bankgiro | bankgironummer | bankgirot | bg | bg-nr | bgnr | bg nr | bg-nummer |
      bankgironr | bankgiro-nr | bankgironumret | bankgironummret | bank giro |
      bg.nr | bg.nr. | bg-konto | b.g. | bankgiro nummer | bankgiro nr | bankgironr. | bg nummer | bgiro
    `),
  ],
  [
    'plusgiro',
    words(`
      plusgiro | plusgironummer | plusgirot | pg | pg-nr | pgnr | postgiro | postgirot | plusgirokonto |
      plusgironr | plusgiro-nr | plusgironumret | plus giro |
      pg.nr | pg.nr. | pg-konto | p.g. | pg nr | pg nummer | plusgiro nummer | plusgiro nr | giro | gironummer |
      gironr | giro nr | 90-konto
    `),
  ],
  [
    'iban',
    words(`
      iban | iban-nummer | iban nr | iban-nr | ibannummer |
      iban number | iban no | iban no. | iban-numret | iban-numero | iban-tilinumero | iban-nro
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
      sikkerhetskode | kontrolcifre |
      siffrorna på baksidan | tre siffrorna | digits on the back | numbers on the back | number on the back |
      three digits | 3 digits on the back | cvc/cvv | csc | card verification | ziffern auf der rückseite |
      sikkerhedskode | turvakoodi | kortets kontrollsiffror | kontrollsiffrorna
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
      sätt in | sätta in | överför | överföring | överföringen | ta emot | pengarna | pengar | lön | lönen | autogiro | drog | dragit | drar pengar | swisha | utbetalt | insatt |
      refund | transfer | pay | payment | deposit | direct debit | payout |
      betal | betale | overfør | overføre | overføres | indsæt | indsætte | sett inn | utbetales | udbetal |
      udbetaling | tilbagebetal | tilbagebetaling | refusjon | tilbakebetaling | überweisen | überweisung |
      erstattung | rückerstattung | auszahlung | maksa | maksu | palautus | hyvitys | wire | standing order |
      pay into | paid into | credit | nytt konto | bytt bank | bank details | bankuppgifter | swedbank |
      handelsbanken | nordea | sparkasse | barclays | natwest | lloyds | hsbc | santander | monzo | chase | dnb |
      i bank with
    `),
  ],
];
