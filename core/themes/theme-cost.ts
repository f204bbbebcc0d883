import type { Matter } from './theme.ts';

/** What a theme costs, in contacts. */
export interface ThemeCost {
  readonly conversations: number;
  readonly customers: number;
  /** Customers who came back with the same matter in another conversation, over all channels, within the days given. */
  readonly returningCustomers: number;
  /** Conversations that such a customer had after the first. */
  readonly repeatedConversations: number;
}

const dayMs = 86_400_000;

/** Counts what a theme's matters cost; unknown customers can't be seen to return. */
export function countThemeCost(matters: readonly Matter[], theme: readonly number[], withinDays = 30): ThemeCost {
  const own = theme.flatMap((index) => matters[index] ?? []);
  const conversations = new Map(own.map((matter) => [matter.conversation, matter]));
  const known = [...conversations.values()].filter(({ customer }) => customer !== null);
  const byCustomer = [...Map.groupBy(known, ({ customer }) => customer).values()];
  const repeats = byCustomer.map((list) => countRepeats(list, withinDays * dayMs));
  return {
    conversations: conversations.size,
    customers: byCustomer.length + (known.length < conversations.size ? 1 : 0),
    returningCustomers: repeats.filter((count) => count > 0).length,
    repeatedConversations: repeats.reduce((sum, count) => sum + count, 0),
  };
}

function countRepeats(list: readonly Matter[], withinMs: number): number {
  const times = list.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
  return times.filter((time, at) => at > 0 && time - (times[at - 1] ?? 0) <= withinMs).length;
}
