import { LyhordError } from '#core/errors.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import type { Fetch } from './client.ts';
import type { Purpose } from './rules.ts';

/** Finds what others said in a parsed body; null where it can't. */
export type TextsOf = (body: unknown) => readonly string[] | null;

export interface ScanTools {
  readonly purpose: Purpose;
  /** The redactor's outgoing scan: null for words that hold personal data, and where the scan itself fails. */
  readonly rescan: (text: string) => RedactedText | null;
  /** Finds what others said in the parsed body, null where it can't; without it every string and every name of a field is scanned. */
  readonly textsOf?: TextsOf;
  /** Hears of each text that was held back. */
  readonly onHeld: () => void;
}

/**
 * The one way out for whatever carries text: a `fetch` that scans each string in a JSON body, names too, once more before
 * it goes, and sends nothing of a body with personal data in it. Throws `text-held-back`; a body of any other kind is
 * held back as well, since it can't be looked into.
 */
export function scanText(fetch: Fetch, tools: ScanTools): Fetch {
  const clean = new Set<string>();
  const textsOf = tools.textsOf ?? stringsOf;
  const isClean = (text: string): boolean => {
    if (clean.has(text)) return true;
    if (tools.rescan(text) === null) return false;
    // The task's own words and the shape of its answer come again with each request.
    if (clean.size >= rememberedTexts) clean.clear();
    clean.add(text);
    return true;
  };
  return async function fetchScanned(input, init) {
    const request = new Request(input, init);
    const body = await request.clone().text();
    if (body === '' || readTexts(body, textsOf)?.every(isClean)) return fetch(input, init);
    tools.onHeld();
    throw new LyhordError('text-held-back', { purpose: tools.purpose });
  };
}

const rememberedTexts = 500;

/** Null where the body is no JSON. */
function readTexts(body: string, textsOf: (body: unknown) => readonly string[] | null): readonly string[] | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return textsOf(parsed);
  } catch {
    return null;
  }
}

/** Every string in a value, with the names of its fields. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...stringsOf(inner)]);
}
