import en from './words/en.json' with { type: 'json' };
import sv from './words/sv.json' with { type: 'json' };

export type WordLanguage = 'sv' | 'en';
/** Both tables have the same keys: a test keeps it. */
export type WordKey = keyof typeof sv;
type Word = string | { readonly one: string; readonly other: string };

export interface Words {
  readonly language: WordLanguage;
  /** The words for a key; `{name}` is replaced, and `n` chooses between one and several. */
  readonly t: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The words for a key made of a closed word (`channel.call`), or the word itself where there are none. */
  readonly named: (group: string, word: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** `17 nov.` */
  readonly day: (iso: string) => string;
  /** `17 nov. 2026 09:12` */
  readonly moment: (iso: string) => string;
}

const tables: Readonly<Record<WordLanguage, Readonly<Record<string, Word>>>> = { sv, en };

/** Makes the words of one language. */
export function makeWords(language: WordLanguage): Words {
  const table = tables[language];
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const say = (word: Word, values: Readonly<Record<string, string | number>>): string => {
    const n = values['n'];
    const chosen = typeof word === 'string' ? word : plural.select(Number(n ?? 0)) === 'one' ? word.one : word.other;
    return chosen.replaceAll(/\{(\w+)\}/g, (mark, name: string) => {
      const value = values[name];
      return value === undefined ? mark : typeof value === 'number' ? number.format(value) : value;
    });
  };
  return {
    language,
    t: (key, values = {}) => say(table[key] ?? key, values),
    named: (group, word) => {
      const found = table[`${group}.${word}`];
      return found === undefined ? word : say(found, {});
    },
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: (iso) => day.format(new Date(iso)),
    moment: (iso) => moment.format(new Date(iso)),
  };
}

/** Swedish where the first known language of the list is Swedish, else English. */
export function chooseLanguage(preferred: readonly string[]): WordLanguage {
  const known = preferred.map((tag) => tag.toLowerCase().slice(0, 2)).find((tag) => tag === 'sv' || tag === 'en');
  return known === 'sv' ? 'sv' : 'en';
}
