import { kinds } from '../kinds.ts';
import type { Gold, Message, Range } from '../message.ts';
import { createRandom, hashText } from '../random.ts';
import { createFiller, place } from '../template.ts';
import { freshEnglish } from './fresh-en.ts';
import { freshSwedish } from './fresh-sv.ts';

/** The handwritten messages of the test half, the same at every run. */
export function freshMessages(): readonly Message[] {
  return [...read(freshSwedish, 'sv'), ...read(freshEnglish, 'en')];
}

function read(texts: string, language: 'sv' | 'en'): readonly Message[] {
  return texts
    .split('\n%%\n')
    .map((text) => text.trim())
    .map((text) => readMarked(text, language));
}

/** Reads `⟦kind:text⟧` as it stands and fills `{kind}`; throws where a mark has no kind. */
function readMarked(source: string, language: 'sv' | 'en'): Message {
  const fill = createFiller(language, createRandom(hashText(source)), {});
  const gold: Gold[] = [];
  const either: Range[] = [];
  let text = '';
  for (const part of source.split(/(⟦[a-z]+:[^⟧]+⟧|\{[a-z]+\})/)) {
    const mark = /^⟦([a-z]+):([^⟧]+)⟧$/.exec(part);
    const name = mark?.[1] ?? /^\{([a-z]+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      text += part;
      continue;
    }
    const kind = kinds[name];
    if (!kind) throw new RangeError(`no kind ${name}`);
    const value = mark?.[2];
    const filled = value === undefined ? fill(part) : null;
    const placed = filled
      ? { text: filled.text, ranges: [{ start: text.length, end: text.length + filled.text.length }], either: [] }
      : place(value ?? '', text.length);
    const { ranges } = placed;
    const [first] = ranges;
    if (first) {
      const { benchClass, types } = kind;
      gold.push({ start: first.start, end: ranges.at(-1)?.end ?? first.end, kind: name, benchClass, types, ranges });
    }
    either.push(...placed.either);
    text += placed.text;
  }
  return { template: source, language, text, gold, either };
}
