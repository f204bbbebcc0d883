import { createHash } from 'node:crypto';
import { compose, emptyRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import { buildNeighbourGraph } from './neighbour-graph.ts';
import { findNearestTheme, findThemeCentres, type ThemeCentre } from './theme-centres.ts';
import { buildSparseMatrix, pairsOf, type SparseMatrix } from './sparse-matrix.ts';
import { createSeededRandom } from './seeded-random.ts';
import { placeBySpectrum } from './spectral-space.ts';
import { fitTermSpace, weighTexts } from './term-space.ts';
import { findThemeWords } from './theme-words.ts';
import { themeIdSchema, type KnownTheme, type Matter, type Theme, type ThemeGrouping, type ThemeId } from './theme.ts';
import { cutIntoGroups, linkByWard, type Merge } from './ward.ts';

/** More than this are grouped by a sample, and the rest join the nearest theme: linkage takes time in the square. */
const sampleLimit = 4000;
const neighbours = 20;
const dimensions = 60;
/** A merge that costs more than this share of the mean group's size would join what doesn't belong together. */
const dearestMerge = 0.08;
/** Under this many matters a group is an accident, not a theme. */
const leastMatters = 3;

/** Groups matters into themes without a fixed list; a theme that was known before keeps its identity. */
export function groupThemes(matters: readonly Matter[], known: readonly KnownTheme[] = []): ThemeGrouping {
  const spaces = (['letters', 'words'] as const).map((kind) => fitTermSpace(matters, kind));
  const weighed = weighTexts(spaces, matters);
  const sample = chooseSample(matters.length);
  const centres = findThemeCentres(weighed, sample, groupSample(rowsOf(weighed, sample)), leastMatters);
  const themeOf = matters.map((_, index) => findNearestTheme(centres, weighed, index));
  return describeThemes(matters, centres, themeOf, known);
}

/** For each row of a matrix the number of its group. */
function groupSample(rows: SparseMatrix): Int32Array {
  if (rows.rowCount < 2) return new Int32Array(rows.rowCount);
  const places = placeBySpectrum(buildNeighbourGraph(rows, Math.min(neighbours, rows.rowCount - 1)), dimensions);
  const merges = linkByWard(places.rows, places.width);
  return cutIntoGroups(merges, chooseGroupCount(merges));
}

/** The fewest groups such that no merge was too dear. */
function chooseGroupCount(merges: readonly Merge[]): number {
  const count = merges.length + 1;
  for (let groups = 2; groups < count; groups++) {
    const cost = merges[count - groups]?.cost ?? 0;
    if (cost * groups < dearestMerge * count) return groups;
  }
  return count;
}

/** An even, repeatable choice of at most `sampleLimit` rows. */
function chooseSample(count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= sampleLimit) return all;
  const random = createSeededRandom(11);
  return all
    .map((index) => ({ index, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, sampleLimit)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

function rowsOf(matrix: SparseMatrix, rows: readonly number[]): SparseMatrix {
  return buildSparseMatrix(
    rows.map((row) => pairsOf(matrix, row)),
    matrix.columnCount,
  );
}

function describeThemes(
  matters: readonly Matter[],
  centres: readonly ThemeCentre[],
  themeOf: readonly (number | null)[],
  known: readonly KnownTheme[],
): ThemeGrouping {
  const groups = centres.map((_, number) => matters.flatMap((_, index) => (themeOf[index] === number ? [index] : [])));
  const kept = groups.filter((group) => group.length >= leastMatters).sort((a, b) => b.length - a.length);
  const words = findThemeWords(matters, kept, 8);
  const earlier = matchKnownThemes(matters, kept, known);
  const themes = kept.map((group, at): Theme => {
    const before = earlier[at];
    return {
      id: before?.id ?? newThemeId(matters, group),
      name: nameOf(words[at] ?? []),
      words: words[at] ?? [],
      firstSeenAt: before?.firstSeenAt ?? firstOf(matters, group),
      matters: group,
    };
  });
  const ids = new Map(themes.flatMap((theme) => theme.matters.map((index): [number, ThemeId] => [index, theme.id])));
  return { themes, themeOfMatter: matters.map((_, index) => ids.get(index) ?? null) };
}

function nameOf(words: readonly RedactedText[]): RedactedText {
  return words.length === 0 ? emptyRedactedText : compose(words.slice(0, 3), ', ');
}

/** Gives each group the known theme with which it shares most conversations, if that is half of the smaller one. */
function matchKnownThemes(
  matters: readonly Matter[],
  groups: readonly (readonly number[])[],
  known: readonly KnownTheme[],
): (KnownTheme | undefined)[] {
  const sets = groups.map((group) => new Set(group.map((index) => matters[index]?.conversation)));
  const pairs = sets.flatMap((set, group) =>
    known.map((theme) => {
      const shared = [...theme.conversations].filter((id) => set.has(id)).length;
      return { group, theme, shared, share: shared / Math.min(set.size, theme.conversations.size || 1) };
    }),
  );
  pairs.sort((a, b) => b.shared - a.shared);
  const result = groups.map((): KnownTheme | undefined => undefined);
  const taken = new Set<ThemeId>();
  for (const { group, theme, share } of pairs) {
    if (share < 0.5 || result[group] || taken.has(theme.id)) continue;
    result[group] = theme;
    taken.add(theme.id);
  }
  return result;
}

/** An identity made of the first conversation that the theme holds. */
function newThemeId(matters: readonly Matter[], group: readonly number[]): ThemeId {
  const oldest = [...group].sort((a, b) => orderOf(matters, a).localeCompare(orderOf(matters, b)))[0] ?? 0;
  const digest = createHash('sha256').update(orderOf(matters, oldest)).digest();
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return themeIdSchema.parse(`t-${Array.from({ length: 10 }, (_, at) => letters[(digest[at] ?? 0) % 32]).join('')}`);
}

function orderOf(matters: readonly Matter[], index: number): string {
  return `${matters[index]?.at ?? ''} ${matters[index]?.conversation ?? ''} ${index}`;
}

function firstOf(matters: readonly Matter[], group: readonly number[]): Matter['at'] {
  const times = group.flatMap((index) => matters[index]?.at ?? []).sort();
  const [first] = times;
  if (!first) throw new RangeError('a theme without matters');
  return first;
}
