import { luhnDigit } from './check-digit.ts';
import { agentNames, streets, swedishFirstNames, towns } from './name-lists.ts';
import type { Planted, PlantedType } from './planted.ts';
import type { Random } from './random.ts';
import { figures, type SampleCustomer } from './sample-customer.ts';
import { sayDate, sayDigits, sayEmail, spell } from './spoken.ts';

/** What fills the slots of one conversation; a slot asked for twice gives the same words. */
export interface Slots {
  /** Throws a RangeError on a slot that isn't known. */
  readonly fill: (slot: string) => string;
  readonly planted: () => readonly Planted[];
  readonly plant: (type: PlantedType, value: string) => string;
}

/** Opens the slots of one conversation of `customer`; `year` is the year it takes place in, for ages. */
export function openSlots(customer: SampleCustomer, year: number, random: Random): Slots {
  const values = new Map<string, string>();
  const planted = new Map<string, Planted>();
  const plant = (type: PlantedType, value: string): string => {
    planted.set(`${type} ${value}`, { type, value });
    return value;
  };
  const makers = { ...identity(customer, year), ...numbers(customer, random), ...others(customer, random) };
  const figuresOnly = amounts(customer.language, random);
  const make = (slot: string): string => {
    const maker = makers[slot];
    if (maker) return plant(maker[0], maker[1]());
    const amount = figuresOnly[slot.replace(/\d$/, '')];
    if (amount) return amount();
    throw new RangeError(`no slot ${slot}`);
  };
  return {
    fill: (slot) => {
      const value = values.get(slot) ?? make(slot);
      values.set(slot, value);
      return value;
    },
    planted: () => [...planted.values()],
    plant,
  };
}

type Makers = Record<string, readonly [PlantedType, () => string]>;

/** Who the customer is and where they live. */
function identity(customer: SampleCustomer, year: number): Makers {
  const { language } = customer;
  const years = language === 'sv' ? 'år' : 'years old';
  return {
    name: ['PERSON', () => `${customer.first} ${customer.last}`],
    first: ['PERSON', () => customer.first],
    last: ['PERSON', () => customer.last],
    spelled: ['PERSON', () => spell(customer.last)],
    email: ['EMAIL', () => customer.email],
    emailspoken: ['EMAIL', () => sayEmail(customer.email, language)],
    phone: ['PHONE', () => customer.phone],
    phonespoken: ['PHONE', () => sayDigits(customer.phone, language)],
    pnr: ['NATIONAL_ID', () => customer.personnummer],
    pnrlong: [
      'NATIONAL_ID',
      () => `${String(customer.born.year).slice(0, 2)}${customer.personnummer.replace('-', '')}`,
    ],
    pnrspoken: ['NATIONAL_ID', () => sayDigits(customer.personnummer, language)],
    dob: ['DATE_OF_BIRTH', () => sayDate(customer.born, language)],
    age: ['AGE', () => `${String(year - customer.born.year)} ${years}`],
    customer: ['CUSTOMER_NUMBER', () => customer.customerNumber],
    customerspoken: ['CUSTOMER_NUMBER', () => sayDigits(customer.customerNumber, language)],
    address: ['ADDRESS', () => `${customer.street}, ${customer.town}`],
    street: ['ADDRESS', () => customer.street],
    handle: ['HANDLE', () => customer.handle],
  };
}

/** What the customer pays with, drives and plugs in. */
function numbers(customer: SampleCustomer, random: Random): Makers {
  const { account } = customer;
  const pair = (): string => random.pick(['1A', '3F', '5E', '0C', '2B', '77', '94', 'D8']);
  const imei = `001012${figures(random, 8)}`;
  return {
    account: ['BANK_ACCOUNT', () => `${account.clearing}-${spaced(account.number)}`],
    iban: ['IBAN', () => customer.iban.replace(/(.{4})(?=.)/g, '$1 ')],
    bankgiro: ['BANK_ACCOUNT', () => customer.bankgiro],
    card: ['CARD', () => customer.card],
    plate: ['PLATE', () => customer.plate],
    ip: ['IP_ADDRESS', () => `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${String(1 + random.int(250))}`],
    ip6: ['IP_ADDRESS', () => `2001:db8:${figures(random, 3)}::${figures(random, 2)}`],
    mac: ['MAC_ADDRESS', () => `00:00:5E:00:53:${pair()}`],
    imei: ['DEVICE_ID', () => imei + luhnDigit(imei)],
    serial: ['DEVICE_ID', () => `NR${figures(random, 4)}-${figures(random, 6)}`],
    installation: ['CUSTOMER_NUMBER', () => `735999${figures(random, 12)}`],
    password: [
      'CREDENTIAL',
      () => `${random.pick(['Sommar', 'Hemligt', 'Kaffe', 'Vinter', 'Hund'])}${figures(random, 4)}!`,
    ],
    code: ['CREDENTIAL', () => figures(random, 6)],
    passport: ['PASSPORT', () => `${random.pick(['AA', 'XB', 'XC'])}${figures(random, 6)}`],
    licence: ['DRIVING_LICENCE', () => drivingLicence(customer, random)],
    org: ['ORG_NUMBER', () => organisationNumber(random)],
    url: ['URL', () => `https://bilder.example.com/${customer.handle.slice(1)}/${figures(random, 4)}`],
  };
}

/** People, places and remarks around the customer. */
function others(customer: SampleCustomer, random: Random): Makers {
  const partner = random.pick(swedishFirstNames);
  const [agent = 'Johanna', second = 'Robin'] = random.shuffle(agentNames);
  const remarks =
    customer.language === 'sv'
      ? ['epilepsi', 'Parkinson', 'bröstcancer', 'utmattningsdepression', 'KOL', 'diabetes typ 1', 'hjärtsvikt']
      : ['epilepsy', "Parkinson's", 'breast cancer', 'severe depression', 'COPD', 'type 1 diabetes', 'heart failure'];
  const [postal, town] = random.pick(towns);
  return {
    agent: ['PERSON', () => agent],
    agent2: ['PERSON', () => second],
    partner: ['PERSON', () => partner],
    partnername: ['PERSON', () => `${partner} ${customer.last}`],
    health: ['SPECIAL_CATEGORY', () => random.pick(remarks)],
    newaddress: [
      'ADDRESS',
      () => `${random.pick(streets)} ${String(2 + random.int(60))}, ${postal} ${String(10 + random.int(80))} ${town}`,
    ],
  };
}

/** Figures that are nobody's: sums, hours, minutes. */
function amounts(language: 'sv' | 'en', random: Random): Record<string, () => string> {
  const thousands = language === 'sv' ? ' ' : ',';
  return {
    kr: () =>
      `${String(1 + random.int(4))}${thousands}${String(100 + random.int(900))} ${language === 'sv' ? 'kr' : 'SEK'}`,
    smallkr: () => `${String(29 + random.int(200))} ${language === 'sv' ? 'kr' : 'SEK'}`,
    kwh: () => `${String(300 + random.int(1800))} kWh`,
    reading: () => String(14000 + random.int(70000)),
    min: () => String(25 + random.int(65)),
    weeks: () => String(2 + random.int(4)),
    few: () => String(3 + random.int(4)),
    mbit: () => random.pick(['100', '250', '500']),
    order: () => `order ${figures(random, 6)}`,
  };
}

function spaced(number: string): string {
  return number.replace(/(\d{3})(?=\d)/g, '$1 ');
}

/** In 5599 99…, which the Swedish companies register has not reached. */
function organisationNumber(random: Random): string {
  const digits = `559999${figures(random, 3)}`;
  return `${digits.slice(0, 6)}-${digits.slice(6)}${luhnDigit(digits)}`;
}

/** The shape of a British driver number: five letters of the surname, the date of birth woven in, five more. */
function drivingLicence({ last, born }: SampleCustomer, random: Random): string {
  const letters = last
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .padEnd(5, '9')
    .slice(0, 5);
  const year = String(born.year);
  const date = `${String(born.month).padStart(2, '0')}${String(born.day).padStart(2, '0')}`;
  return `${letters}${year.charAt(2)}${date}${year.charAt(3)}${random.pick(['SM', 'JA', 'AB'])}${String(1 + random.int(9))}${random.pick(['IJ', 'EV', 'KT'])}`;
}
