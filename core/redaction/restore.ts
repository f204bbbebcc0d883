import { LyhordError } from '#core/errors.ts';
import { openRawText, RawText } from '#core/text/raw-text.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import type { RedactionResult } from './redactor.ts';

/** What stood in the place of one pseudonym; `at` is its offset in the redacted text. */
export interface Replacement {
  readonly at: number;
  readonly pseudonym: string;
  readonly original: RawText;
}

/** What was replaced in one text, by place: one pseudonym may stand for several ways of writing a name. */
export type Mapping = readonly Replacement[];

/** The way back from a redacted text to the one that it was made from. Held in memory only: it is personal data itself. */
export function mappingOf(raw: RawText, { entities }: RedactionResult): Mapping {
  const text = openRawText(raw);
  let moved = 0;
  return entities.flatMap(({ start, end, pseudonym }) => {
    if (pseudonym === null) return [];
    const at = start + moved;
    moved += pseudonym.length - (end - start);
    return [{ at, pseudonym, original: RawText.of(text.slice(start, end)) }];
  });
}

/** Gives the original text back, byte for byte. Throws `restore-mismatch` for a text that the mapping isn't of. */
export function restore(redacted: RedactedText, mapping: Mapping): RawText {
  let text = '';
  let read = 0;
  for (const { at, pseudonym, original } of mapping) {
    if (at < read || !redacted.startsWith(pseudonym, at)) throw new LyhordError('restore-mismatch');
    text += redacted.slice(read, at) + openRawText(original);
    read = at + pseudonym.length;
  }
  return RawText.of(text + redacted.slice(read));
}
