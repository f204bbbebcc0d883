import { createHash } from 'node:crypto';
import { learnOwnReasons, type ReasonCorrection } from '#core/insight/reasons/own-reasons.ts';
import type { ReasonExample, ReasonLearner } from '#core/insight/reasons/learn-reasons.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import type { StoredFeedback, StoreReads } from '#core/store/store.ts';
import { RawText } from '#core/text/raw-text.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import { type ListedReason, readReasons } from './config/read-reasons.ts';

/** The newest corrections that are learned from. */
const correctionLimit = 5000;

/** Where corrections stand. */
export type CorrectionStore = Pick<StoreReads, 'listFeedback' | 'loadConversations'>;

export interface LoadedReasons {
  readonly ownReasons: ReasonLearner<RedactedText> | null;
  /** Changes with what was learned from. */
  readonly reasonsMark: string;
}

/** Learns the company's own contact reasons from the file that the configuration names, and from the corrections in a store. */
export async function loadOwnReasons(
  file: string,
  redactor: Redactor,
  store: CorrectionStore | null,
): Promise<LoadedReasons> {
  const listed = readListed(file, redactor);
  const corrections = store ? await readCorrections(store) : [];
  const told = corrections.map(({ id, field, kind, value }) => [id, field, kind, value]);
  const reasonsMark = createHash('sha256')
    .update(JSON.stringify([listed, told]))
    .digest('hex')
    .slice(0, 8);
  return { ownReasons: learnOwnReasons(listed, corrections), reasonsMark };
}

/** The examples of the company's own list, redacted; none without a file. */
export function readListed(file: string | null, redactor: Redactor): readonly ReasonExample<RedactedText>[] {
  return file === null ? [] : readReasons(file).flatMap((reason) => redactExamples(reason, redactor));
}

/** Examples are customers' words: they are redacted as conversations are, and so is the name of the reason. */
function redactExamples({ reason, examples }: ListedReason, redactor: Redactor): ReasonExample<RedactedText>[] {
  const label = redactor.redactText(RawText.of(reason)).text;
  return examples.map((text) => ({ text: redactor.redactText(RawText.of(text)).text, label }));
}

/** Newest first, each with the conversation that it is about, where that one is still there. */
export async function readCorrections(store: CorrectionStore): Promise<readonly (ReasonCorrection & StoredFeedback)[]> {
  const feedback = await store.listFeedback({ limit: correctionLimit });
  const ids = [...new Set(feedback.map(({ id }) => id))];
  const conversations = new Map((await store.loadConversations(ids)).map((one) => [one.id, one.conversation]));
  return feedback.flatMap((one) => {
    const conversation = conversations.get(one.id);
    return conversation ? [{ ...one, conversation }] : [];
  });
}
