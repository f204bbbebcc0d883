import type { Chance } from './chance.ts';
import type { Example, Mark } from './corpora.ts';
import type { NameLists } from './lists.ts';
import { createNameSource, type NameSource } from './name-source.ts';

const sources = new WeakMap<NameLists, NameSource>();

/** The same sentence about other people: names of many origins in place of its own. */
export function withOtherNames({ text, marks }: Example, lists: NameLists, chance: Chance): Example {
  const names = sources.get(lists) ?? createNameSource(lists, chance, 'seen');
  sources.set(lists, names);
  const language = chance.pick(['nordic', 'nordic', 'sv', 'en']);
  let made = '';
  let from = 0;
  const moved: Mark[] = [];
  for (const mark of marks) {
    made += text.slice(from, mark.start);
    const old = text.slice(mark.start, mark.end);
    const isPlain = mark.kind === 'person' && /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)?$/u.test(old);
    const fresh = isPlain
      ? old.includes(' ')
        ? names.full(language)
        : chance.is(0.7)
          ? names.last(language)
          : names.first(language)
      : old;
    moved.push({ ...mark, start: made.length, end: made.length + fresh.length });
    made += fresh;
    from = mark.end;
  }
  return { text: made + text.slice(from), marks: moved };
}
