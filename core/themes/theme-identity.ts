import { createHash } from 'node:crypto';
import { compareMemories, type ThemeMemory } from './theme-memory.ts';
import { themeIdSchema, type KnownTheme, type Matter, type ThemeChange, type ThemeId } from './theme.ts';

/** A theme is the same when this share of the smaller one's conversations is in both. */
const sameShare = 0.5;
/** Where no conversation is shared (all are gone by retention), themes as alike as this are the same. */
const sameLikeness = 0.7;
/** A part of a theme that holds this share of it has been split off. */
const splitShare = 0.25;

/** One group of a new grouping. */
export interface NewGroup {
  readonly matters: readonly number[];
  readonly memory: ThemeMemory;
}

export interface Identities {
  /** For each group the theme that it was before. */
  readonly before: readonly (KnownTheme | undefined)[];
  readonly ids: readonly ThemeId[];
  readonly changes: readonly ThemeChange[];
}

interface Pair {
  readonly group: number;
  readonly theme: KnownTheme;
  readonly shared: number;
  /** Of the smaller one. */
  readonly share: number;
  readonly likeness: number;
}

/** Gives each group the identity of the known theme that it continues, and tells what is new, split, merged and gone. */
export function identifyThemes(
  matters: readonly Matter[],
  groups: readonly NewGroup[],
  known: readonly KnownTheme[],
): Identities {
  const pairs = pairUp(matters, groups, known);
  const before = matchBest(groups.length, pairs);
  const taken = new Set(before.flatMap((theme) => theme?.id ?? []));
  const ids = groups.map((group, at) => before[at]?.id ?? newThemeId(matters, group.matters, taken));
  return { before, ids, changes: known.length === 0 ? [] : tellChanges(pairs, before, ids, known) };
}

function pairUp(matters: readonly Matter[], groups: readonly NewGroup[], known: readonly KnownTheme[]): Pair[] {
  const sets = groups.map((group) => new Set(group.matters.flatMap((index) => matters[index]?.conversation ?? [])));
  return sets.flatMap((set, group) =>
    known.map((theme) => {
      let shared = 0;
      for (const id of theme.conversations) if (set.has(id)) shared += 1;
      const share = shared / Math.max(1, Math.min(set.size, theme.conversations.size));
      const memory = groups[group]?.memory;
      const likeness = shared === 0 && memory && theme.memory ? compareMemories(memory, theme.memory) : 0;
      return { group, theme, shared, share, likeness };
    }),
  );
}

/** The pairs with most in common come first; each group and each theme is matched once. */
function matchBest(groupCount: number, pairs: readonly Pair[]): (KnownTheme | undefined)[] {
  const sorted = pairs
    .filter(({ share, likeness }) => share >= sameShare || likeness >= sameLikeness)
    .sort((a, b) => b.shared - a.shared || b.likeness - a.likeness || a.group - b.group);
  const before = Array.from({ length: groupCount }, (): KnownTheme | undefined => undefined);
  const taken = new Set<ThemeId>();
  for (const { group, theme } of sorted) {
    if (before[group] || taken.has(theme.id)) continue;
    before[group] = theme;
    taken.add(theme.id);
  }
  return before;
}

function tellChanges(
  pairs: readonly Pair[],
  before: readonly (KnownTheme | undefined)[],
  ids: readonly ThemeId[],
  known: readonly KnownTheme[],
): ThemeChange[] {
  const kept = new Set(before.flatMap((theme) => theme?.id ?? []));
  const most = (list: readonly Pair[]): Pair | undefined => [...list].sort((a, b) => b.shared - a.shared)[0];
  const arrived = ids.flatMap((id, group): ThemeChange[] => {
    if (before[group]) return [];
    const from = pairs.filter(
      ({ group: at, theme, shared }) => at === group && shared >= theme.conversations.size * splitShare,
    );
    const source = most(from)?.theme.id;
    return [{ kind: source ? 'split' : 'new', theme: id, other: source ?? null }];
  });
  const left = known.flatMap((theme): ThemeChange[] => {
    if (kept.has(theme.id)) return [];
    const into = most(
      pairs.filter((pair) => pair.theme === theme && pair.shared >= theme.conversations.size * sameShare),
    );
    const other = into && into.shared > 0 ? (ids[into.group] ?? null) : null;
    return [{ kind: other ? 'merged' : 'gone', theme: theme.id, other }];
  });
  return [...arrived, ...left];
}

/** An identity made of the first conversation that the theme holds. */
export function newThemeId(matters: readonly Matter[], group: readonly number[], taken: Set<ThemeId>): ThemeId {
  const order = (index: number): string => `${matters[index]?.at ?? ''} ${matters[index]?.conversation ?? ''} ${index}`;
  const oldest = group.map(order).reduce((first, next) => (next < first ? next : first));
  for (let round = 0; ; round++) {
    const id = idOf(`${oldest} ${round}`);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function idOf(text: string): ThemeId {
  const digest = createHash('sha256').update(text).digest();
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return themeIdSchema.parse(`t-${Array.from({ length: 10 }, (_, at) => letters[(digest[at] ?? 0) % 32]).join('')}`);
}
