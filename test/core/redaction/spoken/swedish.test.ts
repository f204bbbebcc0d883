import { test } from 'node:test';
import { assertFinds } from './marked.ts';

/** Phone numbers are of the ranges that PTS keeps for fiction: 070-174 06 05 to 99, 08-465 004 00 to 99. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'a phone number said in Swedish is found whole': [
    'mitt nummer är [PHONE:noll sju noll ett sjuttiofyra noll sex noll fem]',
    'hej jag heter anna och mitt nummer det är öh [PHONE:noll sju noll sjutton fyrtio sex hundra fem]',
    'jo det går bra att ringa på [PHONE:noll åtta fyrtiosex femtio noll fyra hundra]',
    '[PHONE:noll trettioett trettionio noll sex hundra]',
    '[PHONE:plus fyrtiosex sjuttio etthundrasjuttiofyra noll sex noll fem]',
    '[PHONE:fyrtiosex sjuttio sjutton fyrtio sexhundrafem]',
    'kan du ta mitt mobilnummer ja [PHONE:noll sjuttio ett sju fyra noll sex tolv]',
    'det är [PHONE:dubbel nolla fyrtiosex sju noll ett sju fyra noll sex noll fem]',
    'jag ringer från [PHONE:nollsjuttio sjutton fyrtio nollsex sjuttiåtta]',
    'du når mig på [PHONE:070 ett sju fyra noll sex tolv]',
    'ja det är [PHONE:noll sju 0 174 sex tjugo]',
    'mitt nummer ar [PHONE:noll atta fyrtiosex femtio noll fyra hundra]',
    '[PHONE:noll sju noll ett två] nej förlåt [PHONE:noll sju noll ett sjuttiofyra noll sex elva]',
  ],
  'an identity number said in Swedish is found whole': [
    'mitt personnummer är [NATIONAL_ID:åttiofem noll tre tolv tolv trettiofyra]',
    'min dotters personnummer [NATIONAL_ID:nollsju elva tjugotvå tolv trettiofyra]',
    '[NATIONAL_ID:åttiofem noll tre tolv streck tolv trettiofyra]',
    '[NATIONAL_ID:nitton åttiofem noll tre tolv och sen tolv trettiofyra]',
    '[NATIONAL_ID:nittonhundraåttiofem noll tre tolv ett två tre fyra]',
    '[NATIONAL_ID:fyrtiosju noll åtta fjorton]',
    'de fyra sista är [NATIONAL_ID:tolv trettiofyra]',
    'vad är dina fyra sista siffror / det är [NATIONAL_ID:fem fem noll ett]',
    'mitt passnummer är [PASSPORT:a a ett två tre fyra fem sex sju]',
    'mitt körkort har nummer [DRIVING_LICENCE:åttiofem noll tre tolv tolv trettiofyra]',
  ],
  'a date of birth said in Swedish is found whole': [
    'jag är född [DATE_OF_BIRTH:den tolfte mars nittonhundraåttiofem]',
    'född [DATE_OF_BIRTH:tolfte i tredje åttiofem]',
    'född [DATE_OF_BIRTH:sjuttiotvå noll sex tjugoett]',
    'jag är född [DATE_OF_BIRTH:tjugoförsta juni nittonhundrasjuttiotvå]',
    '[DATE_OF_BIRTH:fyrtiosju noll åtta fjorton] är hennes födelsedatum',
    'hon ar fodd [DATE_OF_BIRTH:nionde mars sjuttio nio]',
  ],
  'cards and accounts said in Swedish are found whole': [
    'kortnumret är [CARD:fyra fem tre noll fyra fem tre noll fyra fem tre noll fyra fem tre noll]',
    'kortet är [CARD:fyrtiofem trettio noll ett noll två noll tre noll fyra noll fem noll sex] och det går ut noll nio tjugosju',
    'clearingnummer är [BANK_ACCOUNT:åttatusen tre hundra tjugosju] och kontot är [BANK_ACCOUNT:nio noll ett två tre fyra fem]',
    'bankgiro [BANK_ACCOUNT:femtiofem noll ett trettiofyra tolv]',
    'iban [IBAN:s e fyrtiofem femtio noll noll]',
  ],
  'codes and passwords said in Swedish are found whole': [
    'portkoden är [CREDENTIAL:fyrtiosju elva]',
    'koden till dörren är [CREDENTIAL:nitton noll två] fyrkant',
    'engångskoden jag fick var [CREDENTIAL:fyra fem noll ett åtta nio]',
    'cvc är [CREDENTIAL:ett två tre]',
    'mitt lösenord är [CREDENTIAL:sommar tjugotjugofyra utropstecken]',
  ],
  'customer numbers and plates said in Swedish are found whole': [
    'mitt kundnummer är [CUSTOMER_NUMBER:fyrtiotvå hundra elva]',
    'mitt försäkringsnummer är [CUSTOMER_NUMBER:k l tolv trettiofyra femtiosex]',
    'bokningsreferensen är [CUSTOMER_NUMBER:k l p åtta fyra två]',
    'regnumret är [PLATE:a som i adam b som i bertil c som i caesar ett två tre]',
    'registreringsnumret är [PLATE:abc ett två tre]',
    'det är en volvo med reg [PLATE:m l b arton g]',
    '[PLATE:a b c ett två tre]',
  ],
  'an address said in Swedish is found whole': [
    'jag bor på [ADDRESS:storgatan tolv b] i uppsala',
    'adressen är [ADDRESS:norra vägen tjugo tre lägenhet elva noll två ett ett fyra fem sex stockholm]',
    '[ADDRESS:storgatan tolv b, lgh elva noll två, postnummer sjuhundrafemtiotre trettioett uppsala]',
    'jag bor på [ADDRESS:östra långgatan tjugotvå b postnummer trehundra fyrtiosju elva växjö]',
    '[ADDRESS:sankt eriksgatan hundratolv]',
    '[ADDRESS:box tvåhundratolv]',
    'postnumret är [ADDRESS:ett ett fyra fem sex]',
    'leverera till [ADDRESS:hamngatan femtionio tre, elva, noll, tre borås]',
  ],
  'an e-mail address said in Swedish is found whole': [
    'min mejl är [EMAIL:anna punkt lindqvist snabel-a gmail punkt com] tack',
    'det är [EMAIL:a punkt lindqvist tjugotre snabel a hotmail punkt se]',
    '[EMAIL:anna lindqvist snabela gmail punkt com]',
    'mejla till [EMAIL:per bindestreck olof snabel-a södra bindestreck bolaget punkt s e]',
    'den är [EMAIL:kalle understreck svensson at hotmail punkt com]',
    'mejlen är [EMAIL:maria lindgren ett två tre snabel a gmail punkt kom]',
    'min mejl är [EMAIL:anna.lindqvist snabel-a gmail.com]',
  ],
  'handles and own pages said in Swedish are found whole': [
    'jag heter [HANDLE:anna understreck l nittiotvå] på instagram',
    'användarnamnet är [HANDLE:kalle punkt b trettiotre]',
    'min hemsida är [URL:w w w punkt annalindqvist punkt se]',
  ],
  'a name spelled in Swedish is found whole, code words too': [
    '[PERSON:wahlström] stavas [PERSON:w a h l s t r ö m]',
    'mitt efternamn är [PERSON:m som i martin a som i adam r som i rudolf]',
    '[PERSON:W. A. H. L. S. T. R. Ö. M].',
    '[PERSON:w-a-h-l-s-t-r-ö-m]',
    'det stavas [PERSON:dubbel-v e s t e r]',
    'efternamnet stavas [PERSON:ess ö de e er be e er ge]',
    '[PERSON:kalle adam rudolf ludvig]',
  ],
};

for (const [promise, texts] of Object.entries(kinds)) {
  test(promise, () => {
    for (const text of texts) assertFinds(text, { language: 'sv' });
  });
}

test('Swedish is found without being told the language', () => {
  for (const text of Object.values(kinds).flat()) assertFinds(text);
});
