import { kinds } from './kinds.ts';
import { type BenchClass, benchClasses, type BenchLanguage, type Gold, type Message, type Range } from './message.ts';
import { hashText, type Random } from './random.ts';
import type { NamePools } from './values/held-out.ts';
import { makePerson, makeWordPerson, type Person } from './values/people.ts';
import { plainKinds } from './values/plain.ts';

export type Half = 'dev' | 'test';

/** A carrier with `{kind}` and `{kind#1}` (the same value, or the same person's, wherever the index stands again). */
export interface Template {
  readonly text: string;
  readonly language: BenchLanguage;
  readonly half: Half;
  readonly classes: ReadonlySet<BenchClass>;
  /** How many placeholders of each class it holds. */
  readonly counts: Readonly<Partial<Record<BenchClass, number>>>;
}

const placeholder = /\{([a-zA-Z0-9]+)(?:#(\d))?\}/g;

/** Reads a carrier; throws where a placeholder has no kind. The half follows from the words alone. */
export function readTemplate(text: string, language: BenchLanguage): Template {
  const counts: Partial<Record<BenchClass, number>> = {};
  for (const [whole, name = ''] of text.matchAll(placeholder)) {
    const kind = kinds[name];
    if (!kind && !plainKinds[name]) throw new RangeError(`no kind for ${whole} in: ${text.slice(0, 60)}`);
    if (kind) counts[kind.benchClass] = (counts[kind.benchClass] ?? 0) + 1;
  }
  const half = hashText(text) % 2 === 0 ? 'dev' : 'test';
  return { text, language, half, classes: new Set(benchClasses.filter((name) => counts[name] !== undefined)), counts };
}

/** Fills a carrier once. */
export function fillTemplate(template: Template, random: Random, pools: NamePools): Message {
  const people = new Map<string, Person>();
  const values = new Map<string, string>();
  const gold: Gold[] = [];
  const either: Range[] = [];
  let text = '';
  let from = 0;
  for (const found of template.text.matchAll(placeholder)) {
    const [whole, name = '', index] = found;
    text += template.text.slice(from, found.index);
    from = found.index + whole.length;
    const kind = kinds[name];
    const key = index === undefined ? null : `${name}#${index}`;
    let value = key === null ? undefined : values.get(key);
    value ??= kind
      ? kind.make({ random, language: template.language, person: personFor(index, kind.isWord === true) })
      : (plainKinds[name]?.(random, template.language) ?? '');
    if (key !== null) values.set(key, value);
    const placed = place(value, text.length);
    if (kind)
      gold.push({
        ...outer(placed.ranges),
        kind: name,
        benchClass: kind.benchClass,
        types: kind.types,
        ranges: placed.ranges,
      });
    either.push(...placed.either);
    text += placed.text;
  }
  return { template: template.text, language: template.language, text: text + template.text.slice(from), gold, either };

  function personFor(index: string | undefined, isWord: boolean): Person {
    const known = index === undefined ? undefined : people.get(index);
    const person =
      known ?? (isWord ? makeWordPerson(random, template.language) : makePerson(random, template.language, pools));
    if (index !== undefined) people.set(index, person);
    return person;
  }
}

/** Takes the marks of `‹either way›` out of a value and says where they stood. */
export function place(value: string, at: number): { text: string; ranges: Range[]; either: Range[] } {
  const ranges: Range[] = [];
  const either: Range[] = [];
  let text = '';
  for (const part of value.split(/(‹[^›]*›)/)) {
    if (part === '') continue;
    const isEither = part.startsWith('‹');
    const bare = isEither ? part.slice(1, -1) : part;
    (isEither ? either : ranges).push({ start: at + text.length, end: at + text.length + bare.length });
    text += bare;
  }
  return { text, ranges, either };
}

function outer(ranges: readonly Range[]): Range {
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
}
