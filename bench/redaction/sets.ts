import type { BenchClass, BenchLanguage, Message } from './message.ts';
import { createRandom, hashText, type Random } from './random.ts';
import { danishCarriers, finnishCarriers, germanCarriers, norwegianCarriers } from './sets/others.ts';
import { englishContact } from './sets/en-contact.ts';
import { englishMore } from './sets/en-more.ts';
import { englishNames, englishWordNames } from './sets/en-names.ts';
import { englishNumbers } from './sets/en-numbers.ts';
import { englishSpoken } from './sets/en-spoken.ts';
import { swedishContact } from './sets/sv-contact.ts';
import { swedishMore } from './sets/sv-more.ts';
import { swedishNames, swedishWordNames } from './sets/sv-names.ts';
import { swedishNumbers } from './sets/sv-numbers.ts';
import { swedishSpoken } from './sets/sv-spoken.ts';
import { danishTold, englishTold, finnishTold, germanTold, norwegianTold, swedishTold } from './sets/told.ts';
import { fillTemplate, type Half, readTemplate, type Template } from './template.ts';
import { roughen } from './roughen.ts';
import type { NamePools } from './values/held-out.ts';

/** All carriers of all languages. */
export function readTemplates(): readonly Template[] {
  return [
    ...read('sv', [
      ...swedishContact,
      ...swedishNumbers,
      ...swedishNames,
      ...swedishSpoken,
      ...swedishMore,
      ...swedishTold,
    ]),
    ...read('sv', swedishWordNames, 'word-name'),
    ...read('en', [
      ...englishContact,
      ...englishNumbers,
      ...englishNames,
      ...englishSpoken,
      ...englishMore,
      ...englishTold,
    ]),
    ...read('en', englishWordNames, 'word-name'),
    ...read('no', [...norwegianCarriers, ...norwegianTold]),
    ...read('da', [...danishCarriers, ...danishTold]),
    ...read('fi', [...finnishCarriers, ...finnishTold]),
    ...read('de', [...germanCarriers, ...germanTold]),
  ];
}

/** In the sets of names that are words, carriers with the words in their own meaning belong to that class too. */
function read(language: BenchLanguage, texts: readonly string[], own?: BenchClass): readonly Template[] {
  return [...new Set(texts)].map((text) => {
    const template = readTemplate(text, language);
    return own ? { ...template, classes: new Set([...template.classes, own]) } : template;
  });
}

/** How many pieces of a class are filled in for the two big languages: by what is promised. */
export const wanted: Readonly<Record<BenchClass, number>> = {
  'mail-iban-card': 3600,
  'national-id': 1800,
  phone: 1000,
  'bank-org': 700,
  address: 700,
  'plate-ip-credential': 700,
  'full-name': 900,
  'first-name': 900,
  'word-name': 700,
  spoken: 900,
  'other-number': 500,
};

/** The messages of one class, language and half: every carrier equally often, until there are enough pieces. */
export function fillClass(
  benchClass: BenchClass,
  language: BenchLanguage,
  half: Half,
  templates: readonly Template[],
  pools: NamePools,
): readonly Message[] {
  const mine = templates.filter((t) => t.language === language && t.half === half && t.classes.has(benchClass));
  const pieces = mine.reduce((sum, template) => sum + (template.counts[benchClass] ?? 0), 0);
  if (pieces === 0) return [];
  const isBig = language === 'sv' || language === 'en';
  const rounds = Math.ceil((isBig ? wanted[benchClass] : 240) / pieces);
  const random = createRandom(hashText(`${benchClass} ${language} ${half}`));
  return mine.flatMap((template) => {
    // Without a placeholder every filling is the same sentence: a few of it are enough.
    const times = template.text.includes('{') ? rounds : Math.min(rounds, 2);
    return Array.from({ length: times }, () => fillRough(template, random, pools));
  });
}

/** Every carrier of a half filled `rounds` times, for leaks by message and for speed. */
export function fillAll(
  half: Half,
  rounds: number,
  templates: readonly Template[],
  pools: NamePools,
  language?: BenchLanguage,
): readonly Message[] {
  const random = createRandom(hashText(`all ${half}`));
  const mine = templates.filter((t) => t.half === half && (language === undefined || t.language === language));
  return mine.flatMap((template) => Array.from({ length: rounds }, () => fillRough(template, random, pools)));
}

/** A filled carrier whose own words were roughened; it still counts under the carrier as it was written. */
function fillRough(template: Template, random: Random, pools: NamePools): Message {
  return { ...fillTemplate(roughen(template, random), random, pools), template: template.text };
}
