import { labelOf, type ContactReason } from '#core/redaction/reason-labels.ts';
import { cutRedactedText, emptyRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import { contactReasonCues } from './cues/contact-reasons.ts';
import { needCues } from './cues/needs.ts';
import { tradeCues } from './cues/trades.ts';
import type { Evidence, Insight } from './insight.ts';
import type { FoundPromise } from './found-promise.ts';
import { findCues } from './reading/cue-table.ts';
import { evidenceOf } from './reading/evidence.ts';
import type { Reading } from './reading/reading.ts';

/** The words of the conversation at a place. */
export function cutEvidence(reading: Reading, { turn, start, end }: Evidence): RedactedText {
  const text = reading.conversation.turns[turn]?.text;
  return text === undefined ? emptyRedactedText : cutRedactedText(text, start, end);
}

/** Why the customer gets in touch, by the words of his first two turns; null where nothing tells or two tell alike. */
export function findContactReason(reading: Reading, language: 'sv' | 'en'): Insight['contactReason'] {
  const scores = new Map<ContactReason, { score: number; evidence: Evidence[] }>();
  const turns = reading.turns.filter(({ role }) => role === 'customer').slice(0, 2);
  turns.forEach((turn, at) => {
    for (const sentence of turn.sentences)
      for (const { means } of findCues(contactReasonCues, sentence)) {
        const entry = scores.get(means) ?? { score: 0, evidence: [] };
        entry.score += at === 0 ? 1 : 0.5;
        if (entry.evidence.length === 0) entry.evidence.push(evidenceOf(sentence));
        scores.set(means, entry);
      }
  });
  const ranked = [...scores].sort(([, a], [, b]) => b.score - a.score);
  const [best] = ranked;
  if (!best) return null;
  const [reason, { score, evidence }] = best;
  const total = ranked.reduce((sum, [, one]) => sum + one.score, 0.5);
  return { label: labelOf(reason, language), own: null, confidence: Math.round((100 * score) / total) / 100, evidence };
}

/** The product or service that is spoken of most, in the customer's own word. */
export function findProduct(reading: Reading): Insight['product'] {
  const counts = new Map<string, Evidence[]>();
  for (const sentence of reading.customer)
    for (const cue of findCues(tradeCues, sentence)) {
      const first = sentence.tokens[cue.from];
      const last = sentence.tokens[cue.to - 1];
      if (!first || !last || first.norm.length < 5) continue;
      const places = counts.get(first.norm) ?? [];
      places.push({ turn: sentence.turn, start: first.start, end: last.end });
      counts.set(first.norm, places);
    }
  const [best] = [...counts.values()].sort((a, b) => b.length - a.length);
  const [place] = best ?? [];
  return best && place ? { name: cutEvidence(reading, place), evidence: best } : null;
}

/** What is still to be done, and by whom: open promises, and what the last turn of the agent's asks of the customer. */
export function findNextSteps(reading: Reading, promises: readonly FoundPromise[]): Insight['nextSteps'] {
  const steps = promises
    .filter(({ kept, isRetold }) => kept === null && !isRetold)
    .map(({ by, turn, start, end }) => {
      const place = { turn, start, end };
      return { who: by, text: cutEvidence(reading, place), evidence: [place] };
    });
  const lastAgent = reading.turns.findLast(({ role }) => role === 'agent');
  const isAnswered = reading.turns.some(({ role, index }) => role === 'customer' && index > (lastAgent?.index ?? 0));
  if (!lastAgent || isAnswered) return steps;
  const asked = lastAgent.sentences
    .filter((sentence) => findCues(needCues, sentence).some(({ means }) => means === 'asks_customer'))
    .map((sentence) => {
      const place = evidenceOf(sentence);
      return { who: 'customer' as const, text: cutEvidence(reading, place), evidence: [place] };
    });
  return [...steps, ...asked];
}
