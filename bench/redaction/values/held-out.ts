import { z } from 'zod';
import { type BenchLanguage, benchLanguages } from '../message.ts';

/** First names and surnames from a package that the redactor isn't made from; empty where it isn't installed. */
export type NamePools = Partial<
  Record<BenchLanguage, { readonly first: readonly string[]; readonly last: readonly string[] }>
>;

const genders = z
  .object({ generic: z.array(z.string()), female: z.array(z.string()), male: z.array(z.string()) })
  .partial();
const localeSchema = z.object({ person: z.object({ first_name: genders, last_name: genders }) });
const locales: Record<BenchLanguage, string> = { sv: 'sv', en: 'en', no: 'nb_NO', da: 'da', fi: 'fi', de: 'de' };

/** Reads the locales of @faker-js/faker (MIT), which `bench/package.json` brings. */
export async function loadNamePools(): Promise<NamePools> {
  const name = '@faker-js/faker';
  const loaded: unknown = await import(name).catch(() => null);
  const parsed = z.record(z.string(), z.unknown()).safeParse(loaded === null ? {} : { ...Object(loaded) });
  const pools: NamePools = {};
  for (const language of benchLanguages) {
    const locale = localeSchema.safeParse(parsed.data?.[locales[language]]);
    if (!locale.success) continue;
    pools[language] = { first: all(locale.data.person.first_name), last: all(locale.data.person.last_name) };
  }
  return pools;
}

function all(names: z.infer<typeof genders>): readonly string[] {
  const found = new Set([...(names.generic ?? []), ...(names.female ?? []), ...(names.male ?? [])]);
  return [...found].filter((name) => /^\p{Lu}[\p{L}'’ -]+$/u.test(name));
}
