/** What customers of the made-up company contact it about: how often each week, and the stories told of it. */
export interface Matter {
  readonly name: string;
  readonly product: 'el' | 'bredband';
  /** Conversations in Swedish in each of the eight weeks, the oldest first. */
  readonly weeklySwedish: readonly number[];
  readonly weeklyEnglish: readonly number[];
  /** Stories in the form that `parseScripts` reads. */
  readonly sv: string;
  readonly en: string;
}

/** A matter that neither rises nor falls. */
export const steady = {
  weeklySwedish: [1, 2, 1, 1, 2, 1, 1, 2],
  weeklyEnglish: [1, 0, 1, 1, 0, 1, 1, 0],
} as const;
