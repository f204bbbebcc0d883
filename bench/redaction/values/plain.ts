import type { BenchLanguage } from '../message.ts';
import type { Random } from '../random.ts';
import { makeCompanyNumber } from './accounts.ts';

type Maker = (random: Random, language: BenchLanguage) => string;

/** What stays: numbers and words of business that look like somebody's. */
export const plainKinds: Record<string, Maker> = {
  order: (random) =>
    random.pick([
      random.digits(6),
      `1${random.digits(7)}`,
      `SO-${random.digits(6)}`,
      `2026-${random.digits(5)}`,
      `WEB${random.digits(7)}`,
      `#${random.digits(5)}`,
      `1000${random.digits(6)}`,
    ]),
  invoice: (random) =>
    random.pick([
      `9${random.digits(7)}`,
      `F-${random.digits(6)}`,
      `INV-2026-${random.digits(4)}`,
      random.digits(9),
      `2026${random.digits(5)}`,
    ]),
  ocr: (random) =>
    random.pick([
      `${random.int(1, 9)}${random.digits(11)}`,
      `${random.int(1, 9)}${random.digits(15)}`,
      `${random.int(1, 9)}${random.digits(8)}`,
    ]),
  case: (random) =>
    random.pick([
      `#${random.digits(6)}`,
      `INC${random.digits(7)}`,
      random.digits(7),
      `CS-${random.digits(5)}`,
      `2026-${random.digits(6)}`,
    ]),
  diary: (random) =>
    random.pick([
      `KS 2026/${random.digits(4)}`,
      `2026/${random.digits(5)}`,
      `Dnr 4.3-${random.digits(5)}/2026`,
      `MSN/2026:${random.digits(3)}`,
    ]),
  police: (random) => `5000-K${random.digits(6)}-26`,
  article: (random) =>
    random.pick([
      `${random.digits(3)}.${random.digits(3)}.${random.digits(2)}`,
      random.digits(8),
      `ART-${random.digits(5)}`,
      `7${random.digits(12)}`,
    ]),
  amount: (random, language) =>
    language === 'sv'
      ? random.pick([
          `${random.int(49, 990)} kr`,
          `${random.int(1, 24)} ${random.digits(3)} kr`,
          `${random.int(50, 900)}:-`,
          `${random.int(1, 9)}${random.digits(3)},50 kronor`,
          `SEK ${random.int(100, 9000)}`,
        ])
      : random.pick([
          `$${random.int(5, 990)}.${random.digits(2)}`,
          `£${random.int(5, 300)}`,
          `€${random.int(1, 9)},${random.digits(3)}.00`,
          `${random.int(20, 400)} dollars`,
          `GBP ${random.int(100, 9000)}`,
        ]),
  date: (random, language) => {
    const [day, month] = [random.int(1, 28), random.int(1, 12)];
    const two = (value: number): string => String(value).padStart(2, '0');
    return language === 'sv'
      ? random.pick([
          `2026-${two(month)}-${two(day)}`,
          `${day}/${month}`,
          `den ${day}/${month}`,
          `${day} ${random.pick(['mars', 'maj', 'juni', 'oktober'])}`,
          `26${two(month)}${two(day)}`,
        ])
      : random.pick([
          `${two(day)}/${two(month)}/2026`,
          `2026-${two(month)}-${two(day)}`,
          `${random.pick(['March', 'May', 'June', 'October'])} ${day}`,
          `${day} ${random.pick(['May', 'Aug'])} 2026`,
        ]);
  },
  time: (random, language) => {
    const [hour, minute] = [random.int(7, 21), String(random.int(0, 59)).padStart(2, '0')];
    return language === 'sv'
      ? random.pick([`kl ${hour}`, `${hour}.${minute}`, `${hour}:${minute}`, `kl. ${hour}-${hour + 2}`])
      : random.pick([`${hour}:${minute}`, `${(hour % 12) + 1}pm`, `${(hour % 12) + 1}:${minute} am`]);
  },
  version: (random) =>
    random.pick([
      `${random.int(1, 14)}.${random.int(0, 9)}.${random.int(0, 20)}`,
      `v${random.int(1, 9)}.${random.int(0, 30)}`,
      `${random.int(10, 26)}.${random.int(0, 9)}.${random.int(1, 9)}.${random.int(100, 9999)}`,
    ]),
  company: (random) =>
    random.pick([
      'Nordvik Energi',
      'Telia',
      'Klarna',
      'IKEA',
      'Bergströms Bil AB',
      'Elgiganten',
      'Vattenfall',
      'Hagmans Måleri',
      'PostNord',
      'Folksam',
      'Tele2',
      'Northwind',
      'Acme Ltd',
      'Contoso',
      'Lindex',
      'Åhléns',
      'Swedbank',
      'Volvo',
      'Apple',
      'Ericsson',
      'Max Burgers',
      'Systembolaget',
      'Clas Ohlson',
      'Jula',
      'Wells Fargo',
      'Marks & Spencer',
      'Johnson & Johnson',
      'McDonald’s',
    ]),
  product: (random) =>
    random.pick([
      'Router X200',
      'iPhone 15 Pro',
      'Galaxy S24',
      'Billy',
      'Bredband 250',
      'Mobil 20 GB',
      'Premium Plus',
      'Roborock S8',
      'Windows 11',
      'Kallax',
      'Nespresso Vertuo',
      'Bosch Serie 6',
      'PlayStation 5',
      'Office 365',
      'Model Y',
      'Husqvarna 450X',
      'Dyson V15',
      'Alexa',
      'Siri',
      'Philips Hue',
    ]),
  city: (random, language) =>
    language === 'en'
      ? random.pick([
          'London',
          'Leeds',
          'Austin',
          'Chicago',
          'Bath',
          'Reading',
          'Orlando',
          'Charlotte',
          'Florence',
          'Sydney',
          'Lincoln',
        ])
      : random.pick(['Stockholm', 'Göteborg', 'Malmö', 'Lund', 'Borås', 'Kista', 'Mora', 'Umeå', 'Linköping', 'Visby']),
  weekday: (random, language) =>
    language === 'en'
      ? random.pick(['Monday', 'Tuesday', 'Friday', 'Sunday'])
      : random.pick(['måndag', 'tisdag', 'fredag', 'söndag', 'torsdag']),
  last4: (random) => random.digits(4),
  expiry: (random) => `${String(random.int(1, 12)).padStart(2, '0')}/${random.int(26, 31)}`,
  orgnr: (random) => makeCompanyNumber(random),
  count: (random) => String(random.int(2, 40)),
  street: (random, language) =>
    language === 'en'
      ? random.pick(['Oxford Street', 'Market Street', 'Station Road', 'Fifth Avenue', 'the High Street'])
      : random.pick(['Drottninggatan', 'Sveavägen', 'Storgatan', 'Kungsgatan', 'Avenyn', 'Östra Hamngatan']),
};
