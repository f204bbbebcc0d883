import { readFileSync } from 'node:fs';
import { hashOf } from '../../core/redaction/names/lexicon.ts';

/** Norwegian, Danish and German stand together as `nordic`. */
export const carrierLanguages = ['sv', 'en', 'nordic', 'fi'] as const;
export type CarrierLanguage = (typeof carrierLanguages)[number];

export interface Carrier {
  readonly language: CarrierLanguage;
  /** A call transcript, always written in lower case. */
  readonly isCall: boolean;
  /** It holds no person. */
  readonly isClean: boolean;
  readonly template: string;
}

/** All carriers, or of one half: every fifth is held out and never trained on. */
export function readCarriers(): Carrier[] {
  return carrierLanguages.flatMap((language) =>
    ['', '-call', '-clean', '-call-clean'].flatMap((kind) =>
      linesOf(`${language}${kind}`).map((template) => ({
        language,
        isCall: kind.includes('call'),
        isClean: kind.includes('clean'),
        template,
      })),
    ),
  );
}

export function isHeldOutCarrier({ template }: Carrier): boolean {
  return (hashOf(template) >>> 5) % 5 === 0;
}

function linesOf(name: string): string[] {
  if (/^(nordic|fi)-call/.test(name)) return [];
  const text = readFileSync(new URL(`templates/${name}.txt`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => line.replaceAll('\\n', '\n'));
}
