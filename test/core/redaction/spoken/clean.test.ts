import { test } from 'node:test';
import { assertFinds } from './marked.ts';

/** Numbers, letters and signs that are nobody's. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'amounts, times and durations stay': [
    'kostade femhundra kronor och tog två till tre veckor',
    'det kostade tolvtusen femhundra nittio kronor',
    'jag betalade två tusen tre hundra fyrtiofem och fick tillbaka fem hundra',
    'vinsten blev tre miljoner fyrahundra tusen',
    'twenty pounds and fifty pence at ten thirty on the third floor',
    'jag har ringt tre gånger och väntat fyrtiofem minuter i telefon',
    'klockan fjorton trettio den tolfte mars tjugohundratjugofem',
    'vi bokade den tolfte mars klockan tio',
    'ringde ni mig klockan nio femton igår',
    'bokade tid på storgatan två timmar',
    'mobilen dog efter två år och fem månader sjutton dagar',
    'mitt konto visar minus fyrahundra femtiotre kronor',
  ],
  'order, invoice and case numbers stay': [
    'mitt ordernummer är fem fem tre fyra ett två åtta',
    'vad är ordernumret / fem fem två / mm / noll ett åtta nio / tack',
    'fakturanumret är fyra fyra noll ett åtta nio tre två',
    'ocr numret är ett två tre fyra fem sex sju åtta nio noll',
    'ärendenummer tjugotre fyrtiofem sextiosju åttionio',
    'the order number is five five oh one four two nine nine',
    'error code four oh four five oh two',
    'kampanjkoden är sommar tjugofem noll ett',
  ],
  'the last four of a card and its expiry stay': [
    'kortet slutar på fyra tre två ett',
    'kortet som slutar på fyrtiotvå fyrtiotvå går ut noll nio tjugosju',
    'card ending in four two four two expires oh nine twenty seven',
  ],
  'counting, lists, versions and speeds stay': [
    'ett två tre fyra fem',
    'en två tre fyra fem sex sju åtta nio tio',
    'one two three four five six seven eight nine ten',
    'räkna ett två tre test test ett två ett två',
    'lottoraden var tre sju tolv nitton tjugotvå trettioett trettiofem',
    'version två punkt fyra punkt sju',
    'farten var hundratjugo på en nittioväg',
    'bussen går fem över halv sju linje fyra sju två',
    'rummet är tvåhundratolv på våning sex',
    'vi var fem sex personer och åt åtta nio rätter',
    'från nitton nittioåtta till tjugotjugo',
    'it was nineteen eighty four when we moved two thousand miles',
    'koden fungerar inte jag har testat tre fyra gånger',
  ],
  'public numbers stay': [
    'ring ett ett två vid fara eller ett ett fyra ett fyra',
    'ring kundtjänst på noll sjuttiosju ett elva tolv tretton',
    'our hotline is oh eight hundred one two three four five six',
  ],
  'abbreviations and the alphabet stay': [
    'sms vpn wifi u s b och p d f',
    'a b c d e f g',
    'vi har a och b och c som alternativ',
  ],
  'everyday words that signs are made of stay': [
    'i am looking at the dot on the screen',
    'han kollade på punkt fyra i avtalet',
    'we met at home dot dot dot',
    'it was a five minute walk down the road',
    'lösenordet är fel och användarnamnet är borta',
  ],
};

for (const [promise, texts] of Object.entries(kinds)) {
  test(promise, () => {
    for (const text of texts) assertFinds(text);
  });
}
