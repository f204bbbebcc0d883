import type { Message } from './message.ts';
import { createRandom, hashText } from './random.ts';
import { englishClean } from './sets/en-clean.ts';
import { swedishClean } from './sets/sv-clean.ts';
import { fillTemplate, type Half, readTemplate } from './template.ts';

/** Messages without personal data of one half, each filled twice where it has numbers to fill. */
export function cleanMessages(language: 'sv' | 'en', half: Half): readonly Message[] {
  const random = createRandom(hashText(`clean ${language} ${half}`));
  const texts = new Set(language === 'sv' ? swedishClean : englishClean);
  return [...texts]
    .map((text) => readTemplate(text, language))
    .filter((template) => template.half === half)
    .flatMap((template) =>
      Array.from({ length: template.text.includes('{') ? 2 : 1 }, () => fillTemplate(template, random, {})),
    );
}
