import type { EntityType } from '../../core/redaction/entity.ts';
import type { BenchClass, BenchLanguage } from './message.ts';
import type { Random } from './random.ts';
import * as accounts from './values/accounts.ts';
import { makeAddress } from './values/addresses.ts';
import { makeEmail, makeForeignPhone, makePhone } from './values/contact.ts';
import * as identity from './values/identity.ts';
import * as online from './values/online.ts';
import { type Person, writeFullName } from './values/people.ts';
import * as spoken from './values/spoken.ts';

export interface KindContext {
  readonly random: Random;
  readonly language: BenchLanguage;
  /** Whoever the placeholder's index stands for: `{full#1}`, `{email#1}`. */
  readonly person: Person;
}

/** A placeholder of personal data: its row in the table, the types that are right for it, and how it is written. */
export interface Kind {
  readonly benchClass: BenchClass;
  readonly types: readonly EntityType[];
  /** Filled with people whose names are words. */
  readonly isWord?: boolean;
  make(context: KindContext): string;
}

const spokenLanguage = (language: BenchLanguage): 'sv' | 'en' => (language === 'en' ? 'en' : 'sv');

function person(benchClass: BenchClass, make: Kind['make'], isWord = false): Kind {
  return { benchClass, types: ['PERSON'], isWord, make };
}

function kind(benchClass: BenchClass, types: readonly EntityType[], make: Kind['make']): Kind {
  return { benchClass, types, make };
}

const low = (text: string): string => text.toLowerCase();

/** Placeholders that hold personal data, by name. */
export const kinds: Readonly<Record<string, Kind>> = {
  full: person('full-name', ({ random, language, person: who }) => writeFullName(random, who, language)),
  name: person('full-name', ({ person: who }) => `${who.first} ${who.last}`),
  caps: person('full-name', ({ person: who }) => `${who.first} ${who.last}`.toUpperCase()),
  first: person('first-name', ({ person: who }) => who.first),
  last: person('first-name', ({ person: who }) => who.last),
  lfirst: person('first-name', ({ person: who }) => low(who.first)),
  llast: person('first-name', ({ person: who }) => low(who.last)),
  lfull: person('first-name', ({ person: who }) => low(`${who.first} ${who.last}`)),
  cfirst: person('first-name', ({ person: who }) => who.first.toUpperCase()),
  word: person('word-name', ({ person: who }) => who.first, true),
  wfull: person('word-name', ({ person: who }) => `${who.first} ${who.last}`, true),
  lword: person('word-name', ({ person: who }) => low(who.first), true),
  lwfull: person('word-name', ({ person: who }) => low(`${who.first} ${who.last}`), true),

  email: kind('mail-iban-card', ['EMAIL'], ({ random, person: who, language }) => makeEmail(random, who, language)),
  iban: kind('mail-iban-card', ['IBAN', 'BANK_ACCOUNT'], ({ random, language }) => accounts.makeIban(random, language)),
  card: kind('mail-iban-card', ['CARD'], ({ random }) => accounts.makeCard(random)),

  pnr: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makePersonnummer(random)),
  oldpnr: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeOldPersonnummer(random)),
  fnr: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeFodselsnummer(random)),
  cpr: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeCpr(random)),
  hetu: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeHenkilotunnus(random)),
  steuerid: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeSteuerId(random)),
  ausweis: kind('national-id', ['NATIONAL_ID', 'PASSPORT'], ({ random }) => identity.makeAusweis(random)),
  rvnr: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeRentenversicherung(random)),
  nino: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeNino(random)),
  nhs: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeNhs(random)),
  ssnh: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeSsn(random).replaceAll(' ', '-')),
  ssn: kind('national-id', ['NATIONAL_ID'], ({ random }) => identity.makeSsn(random)),

  phone: kind('phone', ['PHONE'], ({ random, language }) => makePhone(random, language)),
  intl: kind('phone', ['PHONE'], ({ random }) => makeForeignPhone(random)),

  account: kind('bank-org', ['BANK_ACCOUNT'], ({ random }) => accounts.makeSwedishAccount(random)),
  clearing: kind('bank-org', ['BANK_ACCOUNT'], ({ random }) => accounts.makeSplitAccount(random)),
  bg: kind('bank-org', ['BANK_ACCOUNT'], ({ random }) => accounts.makeBankgiro(random)),
  pg: kind('bank-org', ['BANK_ACCOUNT'], ({ random }) => accounts.makePlusgiro(random)),
  sort: kind('bank-org', ['BANK_ACCOUNT'], ({ random, language }) => accounts.makeOtherAccount(random, language)),
  orgp: kind('bank-org', ['ORG_NUMBER', 'NATIONAL_ID'], ({ random }) => accounts.makePersonOrgNumber(random)),

  address: kind('address', ['ADDRESS'], ({ random, language }) => makeAddress(random, language)),

  plate: kind('plate-ip-credential', ['PLATE'], ({ random, language }) =>
    language === 'en' ? online.makeBritishPlate(random) : online.makeSwedishPlate(random),
  ),
  ip: kind('plate-ip-credential', ['IP_ADDRESS'], ({ random }) => online.makeIp(random)),
  mac: kind('plate-ip-credential', ['MAC_ADDRESS', 'DEVICE_ID'], ({ random }) => online.makeMac(random)),
  password: kind('plate-ip-credential', ['CREDENTIAL'], ({ random }) => online.makePassword(random)),
  key: kind('plate-ip-credential', ['CREDENTIAL'], ({ random }) => online.makeApiKey(random)),
  otp: kind('plate-ip-credential', ['CREDENTIAL'], ({ random }) => online.makeOneTimeCode(random)),
  doorcode: kind('plate-ip-credential', ['CREDENTIAL'], ({ random }) => online.makeShortCode(random)),
  pin: kind('plate-ip-credential', ['CREDENTIAL'], ({ random }) => online.makeShortCode(random)),
  handle: kind('plate-ip-credential', ['HANDLE'], ({ random, person: who }) => online.makeHandle(random, who)),
  user: kind('plate-ip-credential', ['HANDLE'], ({ random, person: who }) => online.makeUserName(random, who)),
  url: kind('plate-ip-credential', ['URL', 'HANDLE', 'CREDENTIAL'], ({ random, person: who }) =>
    online.makePersonalUrl(random, who),
  ),
  passport: kind('plate-ip-credential', ['PASSPORT'], ({ random }) => online.makePassport(random)),
  licence: kind('plate-ip-credential', ['DRIVING_LICENCE'], ({ random, person: who }) =>
    online.makeBritishLicence(random, who),
  ),

  custno: kind('other-number', ['CUSTOMER_NUMBER'], ({ random }) => online.makeCustomerNumber(random)),
  booking: kind('other-number', ['CUSTOMER_NUMBER'], ({ random }) => online.makeBooking(random)),
  parcel: kind('other-number', ['CUSTOMER_NUMBER'], ({ random }) => online.makeParcel(random)),
  meter: kind('other-number', ['CUSTOMER_NUMBER', 'DEVICE_ID'], ({ random }) => online.makeMeter(random)),
  imei: kind('other-number', ['DEVICE_ID'], ({ random }) => online.makeImei(random)),
  vin: kind('other-number', ['DEVICE_ID', 'PLATE'], ({ random }) => online.makeChassis(random)),
  dob: kind('other-number', ['DATE_OF_BIRTH', 'NATIONAL_ID'], ({ random, language }) =>
    online.makeBirthDate(random, spokenLanguage(language)),
  ),

  sphone: kind('spoken', ['PHONE'], ({ random, language }) =>
    language === 'en' ? spoken.sayEnglishPhone(random) : spoken.saySwedishPhone(random),
  ),
  sid: kind('spoken', ['NATIONAL_ID'], ({ random, language }) =>
    language === 'en' ? spoken.saySsn(random) : spoken.saySwedishId(random),
  ),
  semail: kind('spoken', ['EMAIL'], ({ random, person: who, language }) =>
    language === 'en' ? spoken.sayEnglishEmail(random, who) : spoken.saySwedishEmail(random, who),
  ),
  saddress: kind('spoken', ['ADDRESS'], ({ random, language }) =>
    language === 'en' ? spoken.sayEnglishAddress(random) : spoken.saySwedishAddress(random),
  ),
  spelled: kind('spoken', ['PERSON'], ({ random, person: who, language }) =>
    spoken.spellName(random, who, spokenLanguage(language)),
  ),
  scard: kind('spoken', ['CARD'], ({ random, language }) => spoken.sayCard(random, spokenLanguage(language))),
  sdob: kind('spoken', ['DATE_OF_BIRTH', 'NATIONAL_ID'], ({ random, language }) =>
    spoken.sayBirthDate(random, spokenLanguage(language)),
  ),
  saccount: kind('spoken', ['BANK_ACCOUNT'], ({ random, language }) =>
    spoken.sayAccount(random, spokenLanguage(language)),
  ),
};
