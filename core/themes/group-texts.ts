import { chooseGroupCount } from './group-count.ts';
import { buildNeighbourGraph } from './neighbour-graph.ts';
import { placeBySpectrum } from './spectral-space.ts';
import { fitTermWeights, type TermWeights, type ThemeText, weighTexts } from './term-space.ts';
import { cutIntoGroups, linkByWard } from './ward.ts';

const mostNeighbours = 20;
const mostDimensions = 70;
/** With fewer groups than this a level above them would say nothing. */
const leastForParents = 8;

export interface TextGroups {
  readonly weights: TermWeights;
  /** For each text its group, numbered from 0. */
  readonly groups: Int32Array;
  /** For each text the group above its own; null where there is one level only. */
  readonly parents: Int32Array | null;
}

export interface GroupingWish {
  /** So many groups; without it the number is found. */
  readonly groupCount?: number;
}

/** Groups some thousand texts at most by what they are about; the time grows with the square of their number. */
export function groupTexts(texts: readonly ThemeText[], { groupCount }: GroupingWish = {}): TextGroups {
  const weights = fitTermWeights(texts);
  const count = texts.length;
  if (count < 3) return { weights, groups: new Int32Array(count), parents: null };
  const neighbours = Math.min(count - 1, clamp(Math.round(count / 12), 4, mostNeighbours));
  const languages = texts.map(({ language }) => languageNumber(language));
  const graph = buildNeighbourGraph(weighTexts(weights, texts), neighbours, languages);
  const places = placeBySpectrum(graph, clamp(Math.round(count / 10), 8, mostDimensions));
  const merges = linkByWard(places.rows, places.width);
  const chosen = groupCount ?? chooseGroupCount(places, merges, 2, Math.floor(count / 3));
  const hasParents = chosen >= leastForParents;
  const above = hasParents ? chooseGroupCount(places, merges, Math.ceil(Math.sqrt(chosen)), Math.floor(chosen / 2)) : 0;
  return {
    weights,
    groups: cutIntoGroups(merges, chosen),
    parents: hasParents ? cutIntoGroups(merges, above) : null,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Texts whose language is unknown count as one language of their own. */
function languageNumber(language: ThemeText['language']): number {
  return ['sv', 'en', 'no', 'da', 'fi', 'de'].indexOf(language);
}
