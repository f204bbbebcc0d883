import { type CarrierLanguage, carrierLanguages } from './carriers.ts';
import { calendarNames, countries } from './world-names.ts';
import { createBrandSource, madeUpCompany, product } from './brand-source.ts';
import type { Chance } from './chance.ts';
import { inFinnish } from './finnish.ts';
import type { NameLists } from './lists.ts';
import type { NameSource } from './name-source.ts';

const cities =
  'Stockholm|Göteborg|Malmö|Uppsala|Västerås|Örebro|Linköping|Helsingborg|Jönköping|Norrköping|Lund|Umeå|Gävle|Borås|Södertälje|Eskilstuna|Halmstad|Växjö|Karlstad|Sundsvall|Trollhättan|Östersund|Kalmar|Falun|Skövde|Karlskrona|Kiruna|Visby|Oslo|Bergen|Trondheim|København|Aarhus|Odense|Helsinki|Helsingfors|Tampere|Turku|London|Manchester|Leeds|Bristol|Paris|Berlin|Hamburg|München|Köln|New York|Chicago|Boston|Denver|Seattle|Dallas|Austin|Houston|Charlotte|Lincoln|Jackson|Madison|Santa Monica|San Francisco|Victoria|Sydney|Perth|Adelaide|Wellington|Barcelona|Madrid|Rome|Milan|Vienna|Warsaw|Prague|Dublin|Florence|Alexandria|Aleppo|Damaskus|Bagdad|Teheran|Istanbul|Ankara'.split(
    '|',
  );
const streetStems =
  'Stor|Kungs|Drottning|Vasa|Sve|Karla|Oden|Linné|Göta|Järn|Bergs|Björk|Ek|Lind|Skol|Kyrko|Park|Ring|Strand|Sol|Ros|Tall|Gran|Ängs|Sjö|Hamn|Bruns|Svea|Olof Palmes |Birger Jarls|Karl Johans|Erik Dahlbergs|Sten Stures |Sankt Pauls|Astrid Lindgrens |Hjalmar Brantings|Gustav Adolfs'.split(
    '|',
  );
const englishStreets =
  'Oak Street|Baker Street|King Street|Queen Victoria Street|Main Street|Elm Avenue|Maple Drive|Church Road|Mill Lane|Rose Lane|Grace Avenue|St. James Road|Martin Luther King Blvd|Washington Ave|Lincoln Way|Park Row|Victoria Road|Albert Square|Jackson Court|High Street|Summer Street|Frank Lloyd Wright Blvd'.split(
    '|',
  );
const languageTags = { sv: ['sv'], en: ['en'], nordic: ['nb', 'da', 'de'], fi: ['fi'] } as const;

/** Words in lower case outside names, by language, for the slots `{w}` and `{W}`. */
export type Everyday = ReadonlyMap<string, readonly string[]>;

/** Fills the slots that are no persons: `{city}`, `{company}` and the like. */
export interface Filler {
  fill(slot: string, language: CarrierLanguage): { text: string; isName: boolean };
}

export function createFiller(lists: NameLists, names: NameSource, chance: Chance, everyday: Everyday): Filler {
  const lands = countries();
  const days = new Map(
    Object.entries(languageTags).map(([language, tags]) => {
      const all = tags.map((tag) => calendarNames([tag]));
      return [
        language,
        { months: all.flatMap((list) => list.slice(0, 12)), weekdays: all.flatMap((list) => list.slice(12)) },
      ];
    }),
  );
  const brands = createBrandSource(lists, names, chance);
  const digits = (count: number): string => Array.from({ length: count }, () => chance.below(10)).join('');

  function company(language: string): string {
    const place = chance.next();
    if (place < 0.35) return chance.pick(lists.companies);
    if (place < 0.85) return madeUpCompany(lists, chance);
    const last = names.last(language);
    return chance.pick([
      `${last} & Söner`,
      `${last}s Bygg AB`,
      `${last} & Co`,
      `${last} Group`,
      `${last} AB`,
      `${names.first(language)}s Pizzeria`,
      `Advokatfirman ${last}`,
      `${last} & ${names.last(language)} Ltd`,
      `${last} Bank`,
      `${last} Fastigheter`,
      `${/s$/.test(last) ? last : `${last}s`} ${chance.pick(lists.companyParts[1] ?? [])}`,
      `${last} ${chance.pick(lists.companyParts[1] ?? [])}`,
    ]);
  }
  function street(language: string): string {
    const number = `${1 + chance.below(99)}${chance.is(0.2) ? chance.pick(['A', 'B', 'c']) : ''}`;
    if (language === 'en') {
      const name = chance.is(0.2)
        ? `${names.last('en')} ${chance.pick(['Street', 'Road', 'Hill', 'Ave'])}`
        : chance.pick(englishStreets);
      return chance.is(0.9) ? `${number} ${name}` : name;
    }
    const name =
      language === 'nordic' || language === 'fi'
        ? names.last(language) + chance.pick(['gata', 'gaten', 'vej', 'veien', 'straße', 'katu', 'tie', 'plass'])
        : chance.pick(streetStems) + chance.pick(['gatan', 'vägen', 'gränd', 'stigen', 'allén']);
    return chance.is(0.8) ? `${name} ${number}` : name;
  }

  function named(slot: string, language: CarrierLanguage): string | null {
    const own = days.get(language);
    switch (slot) {
      case 'city':
        if (language === 'fi') return chance.pick(lists.finnishPlaces);
        return chance.is(0.6)
          ? chance.pick(cities)
          : chance.is(0.4)
            ? chance.pick(lists.otherPlaces)
            : chance.pick(language === 'sv' ? lists.swedishPlaces : lists.fakerCities);
      case 'country':
        return chance.pick(lands);
      case 'company':
        return company(language);
      case 'brand':
        return brands.brand(language);
      case 'firm':
        return brands.firm();
      case 'product':
        return product(lists, chance);
      case 'street':
        return street(language);
      case 'month':
        return chance.pick(own?.months ?? []);
      case 'weekday':
        return chance.pick(own?.weekdays ?? []);
      default:
        return null;
    }
  }

  const nameWords = [...lists.wordFirst, ...lists.wordLast];
  const doubtful = new Map(
    carrierLanguages.map((language) => {
      const known = new Set(language === 'en' ? lists.fakerEnglishWords : (everyday.get(language) ?? []));
      return [language, nameWords.filter((name) => known.has(name.toLowerCase()))];
    }),
  );
  function word(language: CarrierLanguage): string {
    return chance.pick(language === 'en' ? lists.fakerEnglishWords : (everyday.get(language) ?? []));
  }

  function counted(slot: string): string {
    const day = 1 + chance.below(28);
    switch (slot) {
      case 'num':
        return digits(1 + chance.below(6));
      case 'time':
        return `${8 + chance.below(12)}${chance.pick([':', '.'])}${chance.pick(['00', '15', '30', '45'])}`;
      case 'date':
        return chance.pick([
          `2026-0${1 + chance.below(9)}-${10 + chance.below(18)}`,
          `${day}/${1 + chance.below(12)}`,
          `${day} ${chance.pick(['maj', 'juni', 'may', 'oktober', 'April'])}`,
        ]);
      case 'amount':
        return `${digits(3)} ${chance.pick(['kr', 'kronor', 'SEK', 'EUR', 'dollars', 'USD'])}`;
      case 'phone':
        return `070-17406${10 + chance.below(89)}`;
      case 'email':
        return `${names.first('sv').toLowerCase()}@example.com`;
      default:
        throw new Error(`no such slot: ${slot}`);
    }
  }

  return {
    fill(slot, language) {
      if (slot === 'ui') return { text: chance.pick(lists.labels), isName: false };
      if (slot === 'thing')
        return { text: chance.pick(language === 'en' ? lists.englishThings : lists.swedishThings), isName: false };
      if (slot === 'dept') return { text: chance.pick(lists.departments), isName: false };
      if (slot === 'holiday') return { text: chance.pick(lists.holidays), isName: false };
      if (slot === 'w') return { text: word(language), isName: false };
      if (slot === 'WN') return { text: chance.pick(doubtful.get(language) ?? []), isName: false };
      if (slot === 'wn') return { text: chance.pick(doubtful.get(language) ?? []).toLowerCase(), isName: false };
      if (slot === 'W') return { text: capitalised(word(language)), isName: false };
      const [, bare = slot, ending] = /^(city|company)([xyz])$/.exec(slot) ?? [];
      const plain = named(bare, language);
      const name = plain !== null && ending !== undefined ? inFinnish(plain, ending, chance) : plain;
      if (name === null) return { text: counted(slot), isName: false };
      return { text: name, isName: slot !== 'month' && slot !== 'weekday' };
    },
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
