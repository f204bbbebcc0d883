/** A share with its 95 % Wilson interval; all between 0 and 1, `null` where nothing was counted. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Wilson's score interval: stays inside 0 to 1 and holds near the ends, where these figures lie. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: null, low: null, high: null };
  const z = 1.959964;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { hits, of, share, low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
