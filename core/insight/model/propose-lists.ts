import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Claim, CommittedPromise, Evidence, Insight } from '#core/insight/insight.ts';
import { cutRedactedText } from '#core/text/redacted-text.ts';
import { type Change, overlaps } from './change.ts';
import type { FindQuote } from './find-quote.ts';
import type { marketKinds, PartAnswers } from './questions.ts';

/**
 * What the model found that the embedded engine didn't: promises, problems, flags and what is said of the offer. Nothing
 * is taken away: what the embedded engine found has its own rule and quote.
 */
export function proposeLists(
  embedded: Insight,
  answers: readonly PartAnswers[],
  conversation: RedactedConversation,
  find: FindQuote,
): Change[] {
  const changes = answers.flatMap(({ promises, problems, flags, market }) => [
    ...(promises?.promises ?? []).flatMap((said) => proposePromise(embedded, said, conversation, find)),
    ...(problems?.problems ?? []).flatMap(({ kind, quote }) => {
      const place = find(quote);
      const known = embedded.processProblems.some((problem) => problem.kind === kind);
      if (!place || known) return [];
      const claim = `this company's work failed the customer in this way: ${kind}`;
      return [addTo('processProblems', claim, place, { kind, evidence: [place] })];
    }),
    ...(flags?.flags ?? []).flatMap(({ kind, quote }) => {
      const place = find(quote, { by: 'customer' });
      if (!place || embedded.flags.some((flag) => flag.kind === kind)) return [];
      return [addTo('flags', `the customer says this: ${kind}`, place, { kind, evidence: [place] })];
    }),
    ...(market?.said ?? []).flatMap((said) => proposeMarket(embedded, said, conversation, find)),
  ]);
  return changes.filter((change, index) => !changes.slice(0, index).some((other) => isSame(change, other)));
}

function isSame(a: Change, b: Change): boolean {
  return a.field === b.field && a.claim === b.claim && (a.field !== 'promises' || overlaps(a.place, b.place));
}

interface SaidPromise {
  readonly by: 'customer' | 'agent';
  readonly quote: string;
  readonly due: string;
}

function proposePromise(
  embedded: Insight,
  { by, quote, due }: SaidPromise,
  conversation: RedactedConversation,
  find: FindQuote,
): Change[] {
  const place = find(quote, { by }) ?? (by === 'agent' ? find(quote, { by: 'customer' }) : null);
  const turn = place && conversation.turns[place.turn];
  if (!place || !turn || embedded.promises.some(({ evidence }) => evidence.some((at) => overlaps(at, place))))
    return [];
  // A promise of the company's that the customer tells of is one that wasn't kept.
  const isRetold = turn.role !== by;
  const when = due === '' ? null : find(due);
  const promise: CommittedPromise = {
    by,
    what: cutRedactedText(turn.text, place.start, place.end),
    due: when?.turn === place.turn ? cutRedactedText(turn.text, when.start, when.end) : null,
    dueDate: null,
    kept: isRetold ? false : null,
    evidence: [place],
  };
  const who = by === 'agent' ? 'the company' : 'the customer';
  const claim = isRetold ? `${who} had promised something` : `${who} promises to do something later`;
  return [addTo('promises', claim, place, promise)];
}

interface SaidOfOffer {
  readonly kind: (typeof marketKinds)[number];
  readonly name: string;
  readonly quote: string;
}

const offerFields = {
  price: ['prices', 'a price is spoken of'],
  objection: ['objections', 'the speaker gives a reason not to buy'],
  buying_signal: ['buyingSignals', 'the speaker wants to buy or get more'],
  question: ['questions', 'the speaker asks how something works'],
} as const;

const polarities = { feedback_positive: 'positive', feedback_negative: 'negative', wish: 'wish' } as const;

function proposeMarket(
  embedded: Insight,
  { kind, name, quote }: SaidOfOffer,
  conversation: RedactedConversation,
  find: FindQuote,
): Change[] {
  const place = find(quote, { by: 'customer' });
  if (!place) return [];
  const isKnown = (claims: readonly Claim[]) =>
    claims.some(({ evidence }) => evidence.some((at) => overlaps(at, place)));
  if (kind === 'competitor') return proposeCompetitor(embedded, name, place, conversation, find);
  if (kind === 'feedback_positive' || kind === 'feedback_negative' || kind === 'wish') {
    const polarity = polarities[kind];
    if (isKnown(embedded.productFeedback.filter((feedback) => feedback.polarity === polarity))) return [];
    const claim = `the speaker says something of a product or service: ${polarity}`;
    return [addTo('productFeedback', claim, place, { polarity, evidence: [place] })];
  }
  const [field, claim] = offerFields[kind];
  return isKnown(embedded[field]) ? [] : [addTo(field, claim, place, { evidence: [place] })];
}

/** The name must stand in the quote's own turn, and is cut from there. */
function proposeCompetitor(
  embedded: Insight,
  name: string,
  place: Evidence,
  conversation: RedactedConversation,
  find: FindQuote,
): Change[] {
  const at = find(name, { by: 'customer' });
  const turn = at && conversation.turns[at.turn];
  if (!at || !turn || at.turn !== place.turn) return [];
  const written = cutRedactedText(turn.text, at.start, at.end);
  const isKnown = embedded.competitors.some((known) => known.name.toLowerCase() === written.toLowerCase());
  if (isKnown || written.includes('[')) return [];
  const claim = `"${written}" is another company of the same kind, which the customer could use instead`;
  return [addTo('competitors', claim, place, { name: written, evidence: [place] })];
}

type ListField =
  | 'promises'
  | 'processProblems'
  | 'flags'
  | 'productFeedback'
  | 'competitors'
  | 'prices'
  | 'objections'
  | 'buyingSignals'
  | 'questions';

function addTo<Field extends ListField>(
  field: Field,
  claim: string,
  place: Evidence,
  item: Insight[Field][number],
): Change {
  const apply = (insight: Insight): Insight => ({ ...insight, [field]: [...insight[field], item] });
  return { field, claim, expects: 'yes', place, apply };
}
