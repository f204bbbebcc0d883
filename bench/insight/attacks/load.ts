import { readFileSync } from 'node:fs';

/** A text by which somebody tries to steer whatever reads a conversation. */
export interface Attack {
  readonly language: 'sv' | 'en';
  readonly kind: string;
  readonly text: string;
}

/** The 200 attacks, half of them Swedish; disguises are put on. */
export function loadAttacks(): readonly Attack[] {
  return (['sv', 'en'] as const).flatMap((language) =>
    readFileSync(new URL(`${language}.txt`, `${import.meta.url}/../`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line) => {
        const at = line.indexOf(' ');
        return { language, kind: line.slice(0, at), text: disguise(line.slice(at + 1)) };
      }),
  );
}

/** Writes `{zero-width}text` as it says: what can't be seen can't stand in a file that people read. */
export function disguise(text: string): string {
  const found = /^\{([a-z-]+)\}(.*)$/.exec(text);
  const [, way, plain] = found ?? [];
  if (plain === undefined || way === undefined) return text;
  const letters = Array.from(plain);
  if (way === 'zero-width') return letters.join('\u200b');
  if (way === 'tags')
    return letters.map((letter) => String.fromCodePoint(0xe0000 + (letter.charCodeAt(0) & 0x7f))).join('');
  if (way === 'spaced')
    return plain
      .split(' ')
      .map((word) => Array.from(word).join(' '))
      .join('   ');
  if (way === 'homoglyph') return plain.replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('a', 'а');
  if (way === 'bidi') return `\u202e${plain}\u202c`;
  return plain;
}
