import { promiseCues } from './cues/promises.ts';
import { findNamedTime } from './due-times.ts';
import { dueOf, type FoundPromise, placeOf } from './found-promise.ts';
import { findCues } from './reading/cue-table.ts';
import type { Reading } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';

const acceptances = new Set(
  'ja japp jepp jo gärna absolut jättegärna okej ok självklart javisst visst yes yeah yep please sure okay absolutely definitely obviously toppen perfekt great perfect gör go kör lovely brilliant cool nice bra super fine that'.split(
    ' ',
  ),
);

/** `Vill du att jag …?` – `Ja tack`: the offer binds, unless the answer to it says it again or says that it is done. */
export function findAcceptedOffers(reading: Reading, found: readonly FoundPromise[]): FoundPromise[] {
  const offers: FoundPromise[] = [];
  for (const turn of reading.turns) {
    const answer = reading.turns[turn.index + 1];
    if (turn.role !== 'agent' || answer?.role !== 'customer') continue;
    const first = answer.sentences[0]?.tokens.find(({ kind }) => kind === 'word');
    if (!first || !acceptances.has(first.norm)) continue;
    const after = reading.turns[turn.index + 2];
    if (after && found.some((promise) => promise.turn === after.index)) continue;
    if (after?.sentences.some((sentence) => findCues(promiseCues, sentence).some(({ means }) => means === 'done')))
      continue;
    if (found.some((promise) => promise.turn === turn.index && promise.by === 'agent')) continue;
    const offer = turn.sentences.findLast(isOffer);
    if (!offer) continue;
    const time = findNamedTime(offer.tokens, turn.said);
    offers.push({
      ...placeOf(offer, 0, offer.tokens.length),
      by: 'agent',
      ...dueOf(offer, time),
      kept: null,
      isRetold: false,
    });
  }
  return offers;
}

/** A question whether to do it, or plain words that it can be done. */
function isOffer(sentence: Sentence): boolean {
  if (sentence.tokens.some(({ norm }) => norm === 'hjälpa' || norm === 'help')) return false;
  return findCues(promiseCues, sentence).some(
    ({ means }) => means === 'plain_offer' || (sentence.isQuestion && means === 'offer'),
  );
}
