import type { Language } from '#core/conversation/conversation.ts';
import { compose, emptyRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import { groupTexts } from './group-texts.ts';
import { createSeededRandom } from './seeded-random.ts';
import { identifyThemes, newThemeId } from './theme-identity.ts';
import { createThemeReader, rememberTheme, type ThemeMemory } from './theme-memory.ts';
import { findThemeWords } from './theme-words.ts';
import type { KnownTheme, Matter, ParentTheme, Theme, ThemeGrouping, ThemeId } from './theme.ts';

/** More than this are grouped by a sample, and the rest join the nearest theme: linkage takes time in the square. */
const sampleLimit = 4000;
/** Under this many matters a group is an accident, not a theme. */
const leastMatters = 3;
/** When this share of what wasn't sampled fits nowhere, it is grouped on its own. */
const leftoverShare = 0.03;
/** So many matters of a theme are read for its name. */
const namingLimit = 300;

interface Group {
  readonly memory: ThemeMemory;
  /** The number of the group above; null where there is none. */
  readonly parent: number | null;
  readonly matters: number[];
}

/** Groups matters into themes without a fixed list; a theme that was known before keeps its identity. */
export function groupThemes(matters: readonly Matter[], known: readonly KnownTheme[] = []): ThemeGrouping {
  const everything = matters.map((_, index) => index);
  const sample = chooseSample(everything);
  const groups = groupSample(matters, sample);
  const isSampled = new Set(sample);
  const left = joinNearest(
    matters,
    groups,
    everything.filter((index) => !isSampled.has(index)),
  );
  if (left.length > leftoverShare * matters.length && left.length >= 50) {
    const more = groupSample(matters, chooseSample(left)).map((group) => ({ ...group, parent: null }));
    const placed = new Set(more.flatMap((group) => group.matters));
    joinNearest(
      matters,
      more,
      left.filter((index) => !placed.has(index)),
    );
    groups.push(...more);
  }
  const kept = groups.filter((group) => group.matters.length >= leastMatters);
  kept.sort((a, b) => b.matters.length - a.matters.length);
  return describe(matters, kept, known);
}

/** Groups some matters; those unlike their own group join another or none. */
function groupSample(matters: readonly Matter[], sample: readonly number[]): Group[] {
  const texts = sample.flatMap((index) => matters[index] ?? []);
  const { weights, groups, parents } = groupTexts(texts);
  const members = Map.groupBy(texts.keys(), (at) => groups[at] ?? 0);
  const found = [...members.values()]
    .filter((list) => list.length >= leastMatters)
    .map((list): Group & { own: number[] } => ({
      memory: rememberTheme(
        weights,
        list.flatMap((at) => texts[at] ?? []),
      ),
      parent: parents?.[list[0] ?? 0] ?? null,
      matters: [],
      own: list.flatMap((at) => sample[at] ?? []),
    }));
  for (const group of found) group.matters.push(...keepLike(matters, group));
  const placed = new Set(found.flatMap((group) => group.matters));
  joinNearest(
    matters,
    found,
    sample.filter((index) => !placed.has(index)),
  );
  return found;
}

/** The matters of a group that are like enough to its centre. */
function keepLike(matters: readonly Matter[], group: { memory: ThemeMemory; own: readonly number[] }): number[] {
  const reader = createThemeReader([group.memory]);
  return group.own.filter((index) => {
    const matter = matters[index];
    return matter && reader.findTheme(matter) !== null;
  });
}

/** Adds matters to the groups that they are like; gives those that fit nowhere. */
function joinNearest(matters: readonly Matter[], groups: readonly Group[], indexes: readonly number[]): number[] {
  const reader = createThemeReader(groups.map(({ memory }) => memory));
  return indexes.filter((index) => {
    const matter = matters[index];
    const group = matter ? reader.findTheme(matter) : null;
    if (group === null) return true;
    groups[group]?.matters.push(index);
    return false;
  });
}

/** An even, repeatable choice of at most `sampleLimit`. */
function chooseSample(indexes: readonly number[]): number[] {
  if (indexes.length <= sampleLimit) return [...indexes];
  const random = createSeededRandom(11);
  return indexes
    .map((index) => ({ index, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, sampleLimit)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

function describe(matters: readonly Matter[], groups: readonly Group[], known: readonly KnownTheme[]): ThemeGrouping {
  const { before, ids, changes } = identifyThemes(matters, groups, known);
  const words = nameGroups(
    matters,
    groups.map((group) => group.matters),
    8,
  );
  const { parents, parentIds } = describeParents(matters, groups, new Set(ids));
  const themes = groups.flatMap((group, at): Theme[] => {
    const [id, own] = [ids[at], words[at] ?? []];
    if (!id) return [];
    return [
      {
        id,
        ...{ name: nameOf(own), words: own, memory: group.memory, matters: group.matters },
        firstSeenAt: before[at]?.firstSeenAt ?? firstOf(matters, group.matters),
        parent: group.parent === null ? null : (parentIds.get(group.parent) ?? null),
      },
    ];
  });
  const themeOf = new Map(themes.flatMap(({ id, matters: own }) => own.map((index): [number, ThemeId] => [index, id])));
  return { themes, parents, themeOfMatter: matters.map((_, index) => themeOf.get(index) ?? null), changes };
}

/** A level above only where it joins something: a parent has two themes at least. */
function describeParents(matters: readonly Matter[], groups: readonly Group[], taken: Set<ThemeId>) {
  const families = [...Map.groupBy(groups, ({ parent }) => parent)].flatMap(([parent, list]) =>
    parent === null || list.length < 2 ? [] : [{ parent, matters: list.flatMap((group) => group.matters) }],
  );
  const words = nameGroups(
    matters,
    families.map((family) => family.matters),
    8,
  );
  const parents = families.map((family, at): ParentTheme => {
    const own = words[at] ?? [];
    const id = newThemeId(matters, family.matters, taken);
    return { id, name: nameOf(own), words: own, firstSeenAt: firstOf(matters, family.matters) };
  });
  const parentIds = new Map(families.map(({ parent }, at) => [parent, parents[at]?.id ?? null] as const));
  return { parents, parentIds };
}

/** Names are read from an even part of each group. */
function nameGroups(matters: readonly Matter[], groups: readonly (readonly number[])[], wanted: number) {
  const read: Matter[] = [];
  const parts = groups.map((group) => {
    const stride = Math.max(1, group.length / namingLimit);
    const chosen = Array.from(
      { length: Math.min(group.length, namingLimit) },
      (_, at) => group[Math.floor(at * stride)],
    );
    return chosen.flatMap((index) => {
      const matter = matters[index ?? -1];
      return matter ? [read.push(matter) - 1] : [];
    });
  });
  return findThemeWords(read, parts, wanted, commonestLanguage(read));
}

function commonestLanguage(matters: readonly Matter[]): Language | null {
  const counts = [...Map.groupBy(matters, ({ language }) => language)].sort((a, b) => b[1].length - a[1].length);
  return counts[0]?.[0] ?? null;
}

function nameOf(words: readonly RedactedText[]): RedactedText {
  return words.length === 0 ? emptyRedactedText : compose(words.slice(0, 3), ', ');
}

function firstOf(matters: readonly Matter[], group: readonly number[]): Matter['at'] {
  const [first, ...rest] = group.flatMap((index) => matters[index]?.at ?? []);
  if (!first) throw new RangeError('a theme without matters');
  return rest.reduce((least, at) => (at < least ? at : least), first);
}
