import { incompleteBeta } from './incomplete-beta.ts';

/** What was counted of one theme: conversations, and those of them that ended badly (left, unresolved). */
export interface Outcome {
  readonly all: number;
  readonly bad: number;
}

export interface Driver {
  /** The place in the list of themes. */
  readonly theme: number;
  /** The theme's share of bad ends over the share outside it. */
  readonly lift: number;
  /** Of finding so many where the theme made no difference. */
  readonly p: number;
}

/** The share of found drivers that may be false (Benjamini and Hochberg 1995). */
const falseShare = 0.1;
const leastBad = 5;

/** The themes in which conversations end badly oftener than elsewhere (one-sided binomial test), the greatest lift first. */
export function findDrivers(themes: readonly Outcome[]): Driver[] {
  const all = themes.reduce((sum, theme) => sum + theme.all, 0);
  const bad = themes.reduce((sum, theme) => sum + theme.bad, 0);
  const tested = themes.map((theme, at): Driver => {
    const elsewhere = (bad - theme.bad + 0.5) / (all - theme.all + 1);
    const lift = theme.all === 0 ? 0 : theme.bad / theme.all / elsewhere;
    // P(X ≥ bad) for X binomial on `all` with the share elsewhere.
    const p = theme.bad === 0 ? 1 : incompleteBeta(elsewhere, theme.bad, theme.all - theme.bad + 1);
    return { theme: at, lift, p };
  });
  const sorted = tested.map(({ p }) => p).sort((a, b) => a - b);
  const limit = sorted.reduce((best, p, at) => (p <= (falseShare * (at + 1)) / sorted.length ? p : best), 0);
  return tested
    .filter(({ theme, p, lift }) => p <= limit && lift > 1 && (themes[theme]?.bad ?? 0) >= leastBad)
    .sort((a, b) => b.lift - a.lift);
}
