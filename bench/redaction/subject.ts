import { loadConfig } from '../../core/config/load.ts';
import { loadRedactor } from '../../core/load-redactor.ts';
import type { Redactor } from '../../core/redaction/redactor.ts';
import { RawText } from '../../core/text/raw-text.ts';
import type { Message } from './message.ts';
import type { Masked } from './score.ts';

/** The redactor under test, as the product runs it. */
export function createSubject(): Redactor {
  return loadRedactor(loadConfig({}));
}

/** What a redactor masks; what it only marks stays in the text and counts as left. */
export function maskMessages(messages: readonly Message[], redactor: Redactor): readonly (readonly Masked[])[] {
  return messages.map((message) =>
    redactor.redactText(RawText.of(message.text)).entities.filter((entity) => entity.pseudonym !== null),
  );
}
