import type { EntityType } from '../entity.ts';
import type { Topic } from './cue-words.ts';

/** What a number is where a cue of the topic stands by it. Lengths count letters and digits. */
export interface Rule {
  readonly type: EntityType;
  readonly recognizer: string;
  readonly least: number;
  /** Least length where the turn holds nothing else, as the answer to a question. */
  readonly leastAlone: number;
  readonly most: number;
  /** From this length on it is complete, and what follows is another number. */
  readonly full: number;
}

/** Lengths by the formats' own standards (E.164, ISO 7812, ISO 13616, Swedish postcodes, …), with room for a slip. */
export const rules: Readonly<Partial<Record<Topic, Rule>>> = {
  phone: rule('PHONE', 'spoken-phone', 5, 3, 17, 10),
  'national-id': rule('NATIONAL_ID', 'spoken-national-id', 4, 2, 14, 10),
  birth: rule('DATE_OF_BIRTH', 'spoken-birth-date', 5, 5, 8, 6),
  'id-ending': rule('NATIONAL_ID', 'spoken-national-id', 4, 4, 4, 4),
  card: rule('CARD', 'spoken-card', 8, 8, 20, 16),
  iban: rule('IBAN', 'spoken-iban', 6, 4, 36, 22),
  account: rule('BANK_ACCOUNT', 'spoken-account', 5, 3, 18, 8),
  customer: rule('CUSTOMER_NUMBER', 'spoken-customer-number', 4, 3, 24, 8),
  credential: rule('CREDENTIAL', 'spoken-credential', 3, 3, 20, 6),
  postcode: rule('ADDRESS', 'spoken-postcode', 5, 5, 7, 5),
  flat: rule('ADDRESS', 'spoken-flat', 4, 4, 4, 4),
  box: rule('ADDRESS', 'spoken-box', 2, 2, 6, 2),
  passport: rule('PASSPORT', 'spoken-passport', 6, 4, 12, 8),
  licence: rule('DRIVING_LICENCE', 'spoken-licence', 6, 4, 18, 10),
  plate: rule('PLATE', 'spoken-plate', 5, 4, 8, 6),
  device: rule('DEVICE_ID', 'spoken-device', 8, 5, 24, 15),
  number: rule('PHONE', 'spoken-number', 6, 6, 15, 8),
};

function rule(
  type: EntityType,
  recognizer: string,
  least: number,
  leastAlone: number,
  most: number,
  full: number,
): Rule {
  return { type, recognizer, least, leastAlone, most, full };
}

/** Abbreviations that are said letter by letter and name nobody. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'abc abcd abcde abcdef aiff asap bankid bmw cctv cdrom dhl dvd esim faq gdpr gprs gps hdmi html http https iban ikea imap imei iphone isdn ispa json kpmg kwh ' +
    'lgbt mms mpeg nato nhs oled pdf pgp qled qwerty rfid rsvp saas sim smtp sms sql sms ssd ssid ssl svt tcp tcpip tlc tv tele tls ups url usb usbc vat vip vpn voip wifi wlan www xml vhs ' +
    'xxl xyz dna lcd led sas scb seb sbab'
  ).split(' '),
);
