import { foldText } from './folded-text.ts';
import { hint, injectionRules } from './injection-rules.ts';

/** A part of a text that gives orders to whatever reads it; UTF-16 offsets. */
export interface Injection {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds orders to a machine in a text. An order reaches from the start of its sentence to the end of its paragraph: what
 * it wants believed mostly follows it.
 */
export function findInjections(original: string): readonly Injection[] {
  if (original === '') return [];
  const { text, toOriginal } = foldText(original, { keepLines: true, readLookAlikes: true });
  const found: Injection[] = [];
  for (const read of readings(text).filter((reading) => hint.test(reading)))
    for (const { kind, pattern } of injectionRules)
      for (const match of read.matchAll(pattern)) {
        const start = sentenceStart(read, match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0));
        found.push({ kind, ...toOriginal(start, paragraphEnd(read, match.index + match[0].length)) });
      }
  return join([...found, ...findHidden(original)]);
}

/** The text, and where digits stand inside words as letters (`ign0re`) the text with those read as letters. */
function readings(text: string): readonly string[] {
  const letters = text.replace(/(?<=\p{L})[013457]|[01345](?=\p{L})/gu, (digit) => 'oi?ea??t'.charAt(Number(digit)));
  return letters === text ? [text] : [text, letters];
}

function sentenceStart(text: string, at: number): number {
  for (let start = at; start > 0; start -= 1) {
    if (/\n/.test(text.charAt(start - 1))) return start;
    if (start < at && /\s/.test(text.charAt(start)) && /[.!?]/.test(text.charAt(start - 1))) return start + 1;
  }
  return 0;
}

function paragraphEnd(text: string, at: number): number {
  const end = text.indexOf('\n\n', at);
  return end < 0 ? text.length : end;
}

/** Letters in tags (U+E0000), and runs of signs without width that could spell: no customer writes them by hand. */
function findHidden(original: string): Injection[] {
  return Array.from(
    original.matchAll(/[\u{E0000}-\u{E007F}]{4,}|[\u200b-\u200d\u2060\u2063\ufeff]{8,}/gu),
    (match) => ({
      kind: 'hidden',
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

function join(found: readonly Injection[]): readonly Injection[] {
  const joined: Injection[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && next.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    else joined.push(next);
  }
  return joined;
}
