import { type Kind, kinds } from './kinds.ts';
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
  const fill = createFiller(template.language, random, pools);
  return { template: template.text, language: template.language, ...fill(template.text) };
}

export type Filled = Pick<Message, 'text' | 'gold' | 'either'>;

/** Fills texts that belong together: an index means the same person and the same value in all of them. */
export function createFiller(language: BenchLanguage, random: Random, pools: NamePools): (text: string) => Filled {
  const people = new Map<string, Person>();
  const values = new Map<string, string>();
  return function fill(carrier) {
    const gold: Gold[] = [];
    const either: Range[] = [];
    let text = '';
    let from = 0;
    for (const found of carrier.matchAll(placeholder)) {
      const [whole, name = '', index] = found;
      text += carrier.slice(from, found.index);
      from = found.index + whole.length;
      const placed = place(valueFor(name, index), text.length);
      const kind = kinds[name];
      if (kind) gold.push(toGold(name, kind, placed.ranges));
      either.push(...placed.either);
      text += placed.text;
    }
    return { text: text + carrier.slice(from), gold, either };
  };

  function valueFor(name: string, index: string | undefined): string {
    const key = `${name}#${index}`;
    const known = index === undefined ? undefined : values.get(key);
    if (known !== undefined) return known;
    const kind = kinds[name];
    const value = kind
      ? kind.make({ random, language, person: personFor(index, kind.isWord === true) })
      : (plainKinds[name]?.(random, language) ?? '');
    values.set(key, value);
    return value;
  }

  function personFor(index: string | undefined, isWord: boolean): Person {
    const known = index === undefined ? undefined : people.get(index);
    const person = known ?? (isWord ? makeWordPerson(random, language) : makePerson(random, language, pools));
    if (index !== undefined) people.set(index, person);
    return person;
  }
}

function toGold(name: string, kind: Kind, ranges: readonly Range[]): Gold {
  return { ...outer(ranges), kind: name, benchClass: kind.benchClass, types: kind.types, ranges };
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
