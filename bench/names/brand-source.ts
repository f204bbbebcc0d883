import type { CarrierLanguage } from './carriers.ts';
import type { Chance } from './chance.ts';
import type { NameLists } from './lists.ts';
import type { NameSource } from './name-source.ts';

export interface BrandSource {
  /** What bears a brand's name; now and then one that nobody has read, or a person's. */
  brand(language: CarrierLanguage): string;
  /** A brand that nobody is called like. */
  firm(): string;
}

/** Draws names of brands, shops and models. */
export function createBrandSource(lists: NameLists, names: NameSource, chance: Chance): BrandSource {
  const borne = new Set([
    ...lists.swedishFirst.map(({ name }) => name),
    ...lists.moreFirst,
    ...lists.diminutives,
    ...lists.wordFirst,
  ]);
  const firms = lists.brands.filter((name) => !borne.has(name.split(/[ -]/)[0] ?? ''));
  function firm(): string {
    const place = chance.next();
    return place < 0.6 ? chance.pick(firms) : place < 0.8 ? madeUpBrand(chance) : chance.pick(lists.companies);
  }
  return {
    firm,
    brand(language) {
      const place = chance.next();
      if (place < 0.45) return chance.pick(lists.brands);
      if (place < 0.55) return names.last(language);
      if (place < 0.59) return names.first(language);
      return firm();
    },
  };
}

/** A word that no list holds: `Veltro`, `Quandi`. */
function madeUpBrand(chance: Chance): string {
  let text = '';
  const parts = 2 + chance.below(2);
  for (let i = 0; i < parts; i++)
    text += chance.pick(onsets) + chance.pick(vowels) + (chance.is(0.4) ? chance.pick(codas) : '');
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  return name + (chance.is(0.15) ? ` ${chance.pick(['S', 'X', 'Pro', 'One', 'Air', '2', 'GT'])}` : '');
}

const onsets = 'b d f g h j k l m n p r s t v z br kl tr st qu fl'.split(' ');
const vowels = 'a e i o u y io ea ö ee'.split(' ');
const codas = 'n r s l x m nd st ck rt'.split(' ');

/** `Norrsken Energi`, `Telenät`, `Polar El AB`. */
export function madeUpCompany({ companyParts }: NameLists, chance: Chance): string {
  const [heads = [], tails = [], endings = [], forms = []] = companyParts;
  const head = chance.pick(heads);
  const kind = chance.next();
  const name =
    kind < 0.6
      ? `${head} ${chance.pick(tails)}`
      : kind < 0.8
        ? head + chance.pick(endings)
        : kind < 0.9
          ? `${head} ${chance.pick(tails)} ${chance.pick(tails)}`
          : head;
  return chance.is(kind < 0.9 ? 0.2 : 0.7) ? `${name} ${chance.pick(forms)}` : name;
}

/** One of the list, or a made-up one: `Vega X20`, `Aurora Plus`. */
export function product({ products, companyParts }: NameLists, chance: Chance): string {
  if (chance.is(0.6)) return chance.pick(products);
  const head = chance.pick(companyParts[0] ?? []);
  const number = `${chance.pick(['', 'X', 'S', 'A', 'Z'])}${1 + chance.below(900)}`;
  return `${head} ${chance.pick(['Pro', 'Plus', 'Max', 'Mini', 'Home', 'Go', 'Lite', 'Duo', 'Flex', 'Total', number, number, number])}`;
}
