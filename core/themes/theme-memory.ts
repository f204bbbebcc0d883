import { z } from 'zod';
import { languageSchema, type Language } from '#core/conversation/conversation.ts';
import { weighText, type Term, type TermWeights, type ThemeText } from './term-space.ts';

/** What is remembered of a theme: hashed terms with their weights, never text. */
export const themeMemorySchema = z.object({
  version: z.literal(1),
  centres: z.array(
    z.object({
      /** The language whose matters lie round it; null for all together. */
      language: languageSchema.nullable(),
      /** The least cosine at which a matter belongs to the theme. */
      least: z.number(),
      /** [term, its share of the centre's direction, its weight by rarity]. */
      terms: z.array(z.tuple([z.number(), z.number(), z.number()])),
    }),
  ),
});
export type ThemeMemory = z.infer<typeof themeMemorySchema>;
type Centre = ThemeMemory['centres'][number];

/** Terms that say next to nothing of a theme are not kept. */
const termsKept = 500;
/** With fewer matters than this a language has no centre of its own. */
const leastOfLanguage = 3;
/** A matter that is less like the theme than this share of the theme's own mean likeness belongs elsewhere. */
const likenessShare = 0.55;

/** The centre of a group over all its languages, and one for each language with enough matters. */
export function rememberTheme(weights: TermWeights, texts: readonly ThemeText[]): ThemeMemory {
  const vectors = texts.map((text) => ({ language: text.language, terms: weighText(weights, text) }));
  const byLanguage = Map.groupBy(vectors, ({ language }) => language);
  const own = [...byLanguage]
    .filter(([, list]) => byLanguage.size > 1 && list.length >= leastOfLanguage)
    .map(([language, list]) => centreOf(weights, list, language));
  return { version: 1, centres: [centreOf(weights, vectors, null), ...own] };
}

function centreOf(
  weights: TermWeights,
  vectors: readonly { terms: readonly (readonly [Term, number])[] }[],
  language: Language | null,
): Centre {
  const sum = new Map<Term, number>();
  for (const { terms } of vectors) for (const [term, value] of terms) sum.set(term, (sum.get(term) ?? 0) + value);
  const strongest = [...sum].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, termsKept);
  const length = Math.sqrt(strongest.reduce((square, [, value]) => square + value * value, 0)) || 1;
  const centre = new Map(strongest.map(([term, value]) => [term, value / length]));
  const likeness = vectors.map(({ terms }) =>
    terms.reduce((s, [term, value]) => s + value * (centre.get(term) ?? 0), 0),
  );
  const mean = likeness.reduce((total, value) => total + value, 0) / Math.max(1, vectors.length);
  return {
    language,
    least: round(mean * likenessShare),
    terms: [...centre].map(([term, value]) => [term, round(value), round(weights.get(term) ?? 1)]),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}

/** Tells which of the themes it was made of a text belongs to. */
export interface ThemeReader {
  /** The number of the nearest theme that the text is like enough, or null. Takes well under a millisecond. */
  readonly findTheme: (text: ThemeText) => number | null;
}

/** Makes a reader of remembered themes, which knows rarity from the centres themselves. */
export function createThemeReader(memories: readonly ThemeMemory[]): ThemeReader {
  const centres = memories.flatMap((memory, theme) => memory.centres.map((centre) => ({ theme, ...centre })));
  const weights = new Map<Term, number>();
  const postings = new Map<Term, [number, number][]>();
  centres.forEach(({ terms }, at) => {
    for (const [term, share, weight] of terms) {
      weights.set(term, weight);
      const posting = postings.get(term);
      if (posting) posting.push([at, share]);
      else postings.set(term, [[at, share]]);
    }
  });
  return {
    findTheme(text) {
      const likeness = new Float64Array(centres.length);
      for (const [term, value] of weighText(weights, text))
        for (const [at, share] of postings.get(term) ?? []) likeness[at] = (likeness[at] ?? 0) + value * share;
      return pickTheme(centres, likeness, text.language);
    },
  };
}

/** How far above what it asks for a centre finds the text, the clearest centre wins; a foreign language's is not asked. */
function pickTheme(
  centres: readonly (Centre & { readonly theme: number })[],
  likeness: Float64Array,
  language: Language,
): number | null {
  let best: number | null = null;
  let most = 0;
  centres.forEach((centre, at) => {
    if (centre.language !== null && centre.language !== language) return;
    const value = likeness[at] ?? 0;
    if (value < centre.least || value <= most) return;
    most = value;
    best = centre.theme;
  });
  return best;
}

/** The cosine of two remembered themes over all languages, 0 to 1. */
export function compareMemories(one: ThemeMemory, other: ThemeMemory): number {
  const shares = new Map(one.centres[0]?.terms.map(([term, share]) => [term, share]));
  return (other.centres[0]?.terms ?? []).reduce((sum, [term, share]) => sum + share * (shares.get(term) ?? 0), 0);
}
