/** The words of one topic, in lower case. */
export type CueList = readonly (readonly [topic: string, words: readonly string[]])[];

/** Splits a list that is written with bars between. */
export function words(list: string): string[] {
  return list.split('|').map((word) => word.trim());
}
