import { test } from 'node:test';
import { assertFinds } from './marked.ts';

/** Phone numbers are of the ranges kept for fiction: 07700 900xxx in Britain, 555-01xx in North America. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'a phone number said in English is found whole': [
    'hi my name is jen and my number is [PHONE:oh double seven double oh nine hundred one two three]',
    'you can call me back on [PHONE:zero seven seven zero zero nine zero zero one two three] anytime',
    '[PHONE:five five five oh one four two]',
    "it's area code [PHONE:four one five five five five oh one four two]",
    '[PHONE:plus four four seven seven double oh nine double oh one two three]',
    "her number that's [PHONE:triple five oh one six six]",
    'the best number to reach me is [PHONE:two twelve five fifty five oh one thirty one]',
    'okay i have [PHONE:o double seven double o, ninety o sixty two, nine] is that correct',
  ],
  'an identity number said in English is found whole': [
    'um my social is [NATIONAL_ID:one two three four five six seven eight nine]',
    'last four of my social are [NATIONAL_ID:six seven eight nine]',
    'my national insurance number is [NATIONAL_ID:q q one two three four five six c]',
    'my passport number is [PASSPORT:five one two three four five six seven eight]',
    "driver's license [DRIVING_LICENCE:d one two three four five six seven]",
  ],
  'a date of birth said in English is found whole': [
    'my date of birth is [DATE_OF_BIRTH:twelfth of march nineteen eighty five]',
    'i was born on [DATE_OF_BIRTH:april third nineteen sixty-eight]',
    'date of birth [DATE_OF_BIRTH:oh three twelve eighty five]',
  ],
  'cards, accounts and codes said in English are found whole': [
    'my card number is [CARD:four five three two one two three four five six seven eight nine oh one two] expiry oh nine twenty seven',
    'account number is [BANK_ACCOUNT:one two three four five six seven eight] and the sort code is [BANK_ACCOUNT:twenty forty sixty]',
    'iban is [IBAN:g b two nine n w b k six zero one six one three three one nine two six eight one nine]',
    'security code on the back is [CREDENTIAL:three one nine]',
    'the pin is [CREDENTIAL:four nine one seven]',
    'the code they texted me is [CREDENTIAL:eight one four four two nine]',
    'my password is [CREDENTIAL:sunshine forty two exclamation mark]',
  ],
  'customer numbers, plates and devices said in English are found whole': [
    'membership number [CUSTOMER_NUMBER:m dash four four two nine one]',
    'booking reference is [CUSTOMER_NUMBER:x ray k five lima seven]',
    'number plate is [PLATE:a b one two c d e]',
    "it's [PLATE:alpha bravo one two charlie delta echo]",
    'imei [DEVICE_ID:three five two zero nine nine zero zero one seven six one four eight one]',
  ],
  'an address said in English is found whole': [
    'i live at [ADDRESS:twenty three oak road flat four b]',
    '[ADDRESS:two twenty one b baker street]',
    'my address is [ADDRESS:one forty two west elm street apartment five springfield illinois six two seven oh four]',
    '[ADDRESS:flat three twelve b high street postcode s w one a one a a]',
    'zip code [ADDRESS:nine oh two one oh]',
  ],
  'an e-mail address or handle said in English is found whole': [
    'you can reach me at [EMAIL:jen dot martinez at gmail dot com] please',
    'my email is [EMAIL:j e n underscore martinez four two at example dot co dot uk]',
    "it's [EMAIL:jen at example dot com] and my phone is [PHONE:five five five oh one four two]",
    '[EMAIL:info at sign example dot org]',
    'my instagram is [HANDLE:jen underscore martinez]',
    '[URL:linkedin dot com slash in slash jen dash martinez]',
  ],
  'a name spelled in English is found whole, code words too': [
    'my last name is spelled [PERSON:w a h l s t r o m]',
    "that's [PERSON:m as in mary a as in apple r as in robert t as in tom]",
    '[PERSON:s for sierra m for mike y for yankee t for tango h for hotel]',
    'my name is [PERSON:s for sugar m as in mike i t h]',
    '[PERSON:double u e s t]',
  ],
};

for (const [promise, texts] of Object.entries(kinds)) {
  test(promise, () => {
    for (const text of texts) assertFinds(text, { language: 'en' });
  });
}

test('English is found without being told the language', () => {
  for (const text of Object.values(kinds).flat()) assertFinds(text);
});
