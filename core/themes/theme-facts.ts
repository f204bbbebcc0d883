import { z } from 'zod';
import { type ConversationId, instantSchema } from '#core/conversation/conversation.ts';
import { findDrivers } from './find-drivers.ts';
import { countThemeCost } from './theme-cost.ts';
import { type Matter, type Theme, type ThemeChange, type ThemeId, themeIdSchema } from './theme.ts';

/** How a conversation ended, as far as a theme is judged by it. */
export interface Ending {
  /** The customer said that they leave, or consider it. */
  readonly leaves: boolean;
  /** Neither resolved nor promised. */
  readonly isOpen: boolean;
}

const lift = z.number().positive().nullable();

/** What a theme does and costs; each fact is null where the test finds nothing or too few customers stand behind it. */
export const themeFactsSchema = z.object({
  /** So many times as often as elsewhere do its customers leave; are its conversations left open. */
  churnLift: lift,
  openLift: lift,
  /** Different customers who came back with the same matter within 30 days, over all channels. */
  returningCustomers: z.int().nonnegative().nullable(),
  repeatedConversations: z.int().nonnegative().nullable(),
  /** What became of it in the last two weeks: it is new, was split out of another, or another was merged into it. */
  change: z
    .object({ kind: z.enum(['new', 'split', 'merged']), other: themeIdSchema.nullable(), at: instantSchema })
    .nullable(),
});
export type ThemeFacts = z.infer<typeof themeFactsSchema>;

/** A change is told for so long. */
const changeLastsMs = 14 * 24 * 3600 * 1000;

export interface FactSources {
  /** Of this grouping. */
  readonly changes: readonly ThemeChange[];
  /** What was told of the themes before. */
  readonly before: ReadonlyMap<ThemeId, ThemeFacts['change']>;
  readonly endingOf: (conversation: ConversationId) => Ending | null;
  /** The privacy threshold. */
  readonly leastCustomers: number;
  readonly now: Date;
}

/** The facts of each theme, in the order of the themes. */
export function findThemeFacts(
  matters: readonly Matter[],
  themes: readonly Theme[],
  sources: FactSources,
): ThemeFacts[] {
  const { endingOf, leastCustomers } = sources;
  const churn = liftsOf(matters, themes, (id) => endingOf(id)?.leaves === true, leastCustomers);
  const open = liftsOf(matters, themes, (id) => endingOf(id)?.isOpen === true, leastCustomers);
  return themes.map((theme, at) => {
    const cost = countThemeCost(matters, theme.matters);
    const isTold = cost.returningCustomers >= leastCustomers;
    return {
      churnLift: churn.get(at) ?? null,
      openLift: open.get(at) ?? null,
      returningCustomers: isTold ? cost.returningCustomers : null,
      repeatedConversations: isTold ? cost.repeatedConversations : null,
      change: changeOf(theme, sources),
    };
  });
}

function liftsOf(
  matters: readonly Matter[],
  themes: readonly Theme[],
  isBad: (conversation: ConversationId) => boolean,
  leastCustomers: number,
): ReadonlyMap<number, number> {
  const counted = themes.map((theme) => {
    const own = new Map(theme.matters.flatMap((at) => (matters[at] ? [[matters[at].conversation, matters[at]]] : [])));
    const bad = [...own.values()].filter(({ conversation }) => isBad(conversation));
    return { all: own.size, bad: bad.length, customers: new Set(bad.map(({ customer }) => customer)).size };
  });
  return new Map(
    findDrivers(counted)
      .filter(({ theme }) => (counted[theme]?.customers ?? 0) >= leastCustomers)
      .map(({ theme, lift: found }) => [theme, Number(found.toPrecision(3))]),
  );
}

function changeOf({ id }: Theme, { changes, before, now }: FactSources): ThemeFacts['change'] {
  const at = instantSchema.parse(now.toISOString());
  for (const { kind, theme, other } of changes) {
    if (theme === id && (kind === 'new' || kind === 'split')) return { kind, other, at };
    if (other === id && kind === 'merged') return { kind, other: theme, at };
  }
  const told = before.get(id) ?? null;
  return told && now.getTime() - Date.parse(told.at) < changeLastsMs ? told : null;
}
