import type { Language, RedactedConversation } from '#core/conversation/conversation.ts';
import type { Evidence } from '#core/insight/insight.ts';
import { wordsOf } from '#core/insight/words.ts';
import { findNeedSentences } from '../need-sentences.ts';
import { createTrackerReader, type TrackerModel, type TrackerReader } from './tracker-model.ts';
import type { Breadth, TrackerId } from './tracker.ts';

/** Fewer words than this are no question. */
const leastWords = 3;

export interface TrackerHit {
  readonly evidence: Evidence;
  /** Greater is surer. */
  readonly score: number;
}

/** Makes a function that gives the hits of all these trackers in a conversation; those without a model have none. */
export function createHitFinder(
  trackers: readonly { readonly id: TrackerId; readonly breadth: Breadth; readonly model: TrackerModel | null }[],
): (conversation: RedactedConversation, language: Language) => (TrackerHit & { readonly tracker: TrackerId })[] {
  const readers = trackers.flatMap(({ id, breadth, model }) =>
    model ? [{ tracker: id, reader: createTrackerReader(model, breadth) }] : [],
  );
  return (conversation, language) =>
    readers.flatMap(({ tracker, reader }) => {
      const hit = findHit(reader, conversation, language);
      return hit ? [{ tracker, ...hit }] : [];
    });
}

/** The sentence of the customer's that a tracker is surest of; null where it finds none. */
export function findHit(
  reader: TrackerReader,
  conversation: RedactedConversation,
  language: Language,
): TrackerHit | null {
  let best: TrackerHit | null = null;
  for (const sentence of customerSentences(conversation, language)) {
    const score = reader.score(sentence);
    if (score !== null && score > (best?.score ?? 0)) best = { evidence: sentence.evidence, score };
  }
  return best;
}

export interface CustomerSentence {
  readonly text: string;
  readonly language: Language;
  readonly evidence: Evidence;
}

/** What the customer's turns say, sentence by sentence, without greetings and crumbs. */
export function customerSentences({ turns }: RedactedConversation, language: Language): CustomerSentence[] {
  return turns.flatMap(({ role, text }, turn) =>
    role === 'customer'
      ? findNeedSentences(text)
          .map(({ start, end }) => ({ text: text.slice(start, end), language, evidence: { turn, start, end } }))
          .filter((sentence) => wordsOf(sentence.text).length >= leastWords)
      : [],
  );
}
