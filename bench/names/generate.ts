import { type Carrier, carrierLanguages } from './carriers.ts';
import type { Chance } from './chance.ts';
import type { Example, Mark } from './corpora.ts';
import { createFiller, type Everyday } from './fillers.ts';
import { inFinnish } from './finnish.ts';
import type { NameLists } from './lists.ts';
import { type Piece, type Style, writePieces } from './write-pieces.ts';
import { createNameSource, type NameHalf } from './name-source.ts';

export interface Made extends Example {
  readonly style: Style;
  readonly carrier: Carrier;
  /** Which slots for persons it held: `f`, `n`, `p`, … */
  readonly slots: readonly string[];
}

export interface Generator {
  /** One carrier filled and written in a style. */
  one(carrier: Carrier, style?: Style): Made;
  /** A message of several carriers of one language. */
  message(): Example;
}

/** Makes conversation text with names marked. Everyday words never stand in for a name where everything is in lower case. */
export function createGenerator(
  lists: NameLists,
  carriers: readonly Carrier[],
  chance: Chance,
  half: NameHalf,
  everyday: Everyday,
): Generator {
  const names = createNameSource(lists, chance, half);
  const filler = createFiller(lists, names, chance, everyday);
  const words = new Set([...lists.wordFirst, ...lists.wordLast]);
  const byLanguage = new Map(
    carrierLanguages.map((language) => [language, carriers.filter((c) => c.language === language)]),
  );

  function one(carrier: Carrier, style = styleOf(carrier, chance)): Made {
    const slots: string[] = [];
    const isLower = style === 'lower' || style === 'bare' || style === 'lowerNames' || style === 'sloppy';
    const pieces = piecesOf(carrier, slots, isLower);
    return { ...writePieces(pieces.map(disturb), style), style, carrier, slots };
  }

  function piecesOf({ template, language }: Carrier, slots: string[], isLower: boolean): Piece[] {
    const chosen = template.replace(/\[([^\]]*)\]/g, (_, options: string) => chance.pick(options.split('|')));
    return chosen.split(/(\{\w+\})/).flatMap((part): Piece[] => {
      const slot = /^\{(\w+)\}$/.exec(part)?.[1];
      if (slot === undefined) return [{ text: part, kind: 'words' }];
      if (/^(tn|[fnpild][sxyz]?|[FN])$/.test(slot)) {
        slots.push(slot);
        return person(slot, language, isLower);
      }
      const { text, isName } = filler.fill(slot, language);
      return [{ text, kind: isName ? 'other' : 'words' }];
    });
  }

  /** Now and then an emoji, a missing or a doubled space, as people write. */
  function disturb(piece: Piece, i: number, all: readonly Piece[]): Piece {
    if (piece.kind !== 'words' || !chance.is(0.04)) return piece;
    const isAfterPerson = all[i - 1]?.kind === 'person';
    if (isAfterPerson && chance.is(0.5)) return { ...piece, text: chance.pick(emojis) + piece.text };
    if (chance.is(0.5)) return { ...piece, text: piece.text.replace(' ', '  ') };
    return { ...piece, text: piece.text.replace(/([,.!?]) /, '$1') };
  }

  function person(slot: string, language: Carrier['language'], isLower: boolean): Piece[] {
    for (let tries = 0; tries < 8; tries++) {
      const text = nameFor(slot.replace(/(?<=.)[sxyz]$/, ''), language);
      if (isLower && chance.is(0.3) && text.split(/[ -]/).some((word) => words.has(word))) continue;
      if (slot === 'tn') {
        return [
          { text: `${titleFor(language)} `, kind: 'words' },
          { text, kind: 'person' },
        ];
      }
      if (/^.[xyz]$/.test(slot)) return [{ text: inFinnish(text, slot.charAt(1), chance), kind: 'person' }];
      if (slot.length === 2 && slot.endsWith('s')) return genitive(text, language);
      return [{ text: /^[FN]$/.test(slot) ? text.toUpperCase() : text, kind: 'person' }];
    }
    return [{ text: names.first(language), kind: 'person' }];
  }

  function genitive(text: string, language: Carrier['language']): Piece[] {
    if (language === 'en') {
      return [
        { text, kind: 'person' },
        { text: chance.is(0.8) ? "'s" : '’s', kind: 'words' },
      ];
    }
    return [{ text: /[sxz]$/.test(text) ? text : `${text}s`, kind: 'person' }];
  }

  function nameFor(slot: string, language: Carrier['language']): string {
    const first = names.first(language);
    const last = names.last(language);
    switch (slot.toLowerCase()) {
      case 'f':
        return chance.is(0.05) ? `${first}-${names.first(language)}` : first;
      case 'l':
        return chance.is(0.05) ? `${last} ${names.last(language)}` : last;
      case 'd':
        return chance.pick(lists.diminutives);
      case 'i':
        return `${first.charAt(0)}${chance.is(0.8) ? '.' : ''} ${last}`;
      case 'tn':
        return chance.is(0.7) ? last : names.full(language);
      case 'p':
        if (chance.is(0.55)) return first;
        if (chance.is(0.08)) return `${first.charAt(0)}. ${last}`;
        if (chance.is(0.05)) return `${first} ${last.charAt(0)}`;
        return names.full(language);
      default:
        return names.full(language);
    }
  }

  function titleFor(language: Carrier['language']): string {
    if (language === 'en')
      return chance.pick(['Dr.', 'Dr', 'Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Prof.', 'Professor']);
    if (language === 'nordic')
      return chance.pick(['Dr.', 'Frau', 'Herr', 'Direktør', 'Professor', 'Doktor', 'hr.', 'fru']);
    if (language === 'fi') return chance.pick(['Rouva', 'rouva', 'Herra', 'herra', 'Tohtori', 'Professori', 'johtaja']);
    return chance.pick([
      'Dr',
      'Dr.',
      'doktor',
      'Herr',
      'herr',
      'Fru',
      'fru',
      'advokat',
      'Fröken',
      'professor',
      'överläkare',
    ]);
  }

  return {
    one,
    message() {
      const language = chance.is(0.42) ? 'sv' : chance.is(0.6) ? 'en' : chance.is(0.6) ? 'nordic' : 'fi';
      const all = byLanguage.get(language) ?? [];
      const first = chance.pick(all);
      const style = styleOf(first, chance);
      const count = chance.is(0.45) ? 1 : 2 + chance.below(4);
      const parts = [one(first, style)];
      while (parts.length < count) {
        const next = chance.pick(all);
        if (next.isCall === first.isCall || chance.is(0.1)) parts.push(one(next, chance.is(0.2) ? undefined : style));
      }
      return join(parts, style, chance);
    },
  };
}

const emojis = ['😊', ' 😊', '🙂', ' :)', '!!', '…', ' 🙏', ' ❤️', '👍', ' ;)', '😡', ' 🎉'];

function styleOf(carrier: Carrier, chance: Chance): Style {
  if (carrier.isCall) return chance.is(0.65) ? 'bare' : chance.is(0.5) ? 'recognised' : 'plain';
  const place = chance.next();
  if (place < 0.6) return 'plain';
  if (place < 0.71) return 'lower';
  if (place < 0.8) return 'bare';
  if (place < 0.84) return 'lowerNames';
  if (place < 0.88) return 'sloppy';
  return place < 0.95 ? 'capitals' : 'folded';
}

function join(parts: readonly Example[], style: Style, chance: Chance): Example {
  const separator = style === 'bare' ? chance.pick([' ', ' ', '\n']) : chance.pick([' ', ' ', '\n', '\n', '\n\n']);
  let text = '';
  const marks: Mark[] = [];
  for (const part of parts) {
    if (text !== '') text += separator === ' ' && style !== 'bare' && /[\p{L}\p{N}]$/u.test(text) ? '. ' : separator;
    for (const mark of part.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += part.text;
  }
  return { text, marks };
}
