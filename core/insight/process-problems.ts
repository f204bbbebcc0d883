import { processProblemCues } from './cues/process-problems.ts';
import { type Evidence, processProblemKinds } from './insight.ts';
import type { FoundPromise } from './found-promise.ts';
import { isTooShort, learnedLimits } from './learned/limits.ts';
import type { Judgements } from './learned/judgements.ts';
import { findCues } from './reading/cue-table.ts';
import { evidenceOf } from './reading/evidence.ts';
import type { Reading } from './reading/reading.ts';
import { isConditional, isCounterfactual } from './reading/scope.ts';
import type { Sentence } from './reading/sentence.ts';
import { otherNames } from './cues/providers.ts';

import { findShapes } from './trouble-shapes.ts';
type Kind = (typeof processProblemKinds)[number];

export interface Trouble {
  readonly problems: readonly { readonly kind: Kind; readonly evidence: readonly Evidence[] }[];
  /** Where the customer says that this isn't the first contact. */
  readonly repeats: readonly Evidence[];
}

/** What went wrong in the company's own process, in the customer's words. */
export function findTrouble(reading: Reading, promises: readonly FoundPromise[], judgements: Judgements): Trouble {
  const found = new Map<Kind, Evidence[]>();
  const add = (kind: Kind, evidence: Evidence) => found.set(kind, [...(found.get(kind) ?? []), evidence]);
  const repeats: Evidence[] = [];
  const hasBot = reading.turns.some(({ role }) => role === 'bot');
  for (const turn of reading.turns) {
    if (turn.role === 'bot') continue;
    for (const sentence of turn.sentences) {
      if (isOthersFault(sentence)) continue;
      if (turn.role === 'customer' && !isTooShort(sentence)) {
        for (const kind of processProblemKinds)
          if (judgements.chance(sentence, kind) >= learnedLimits[kind]) add(kind, evidenceOf(sentence));
        if (judgements.chance(sentence, 'repeat_contact') >= learnedLimits.repeat_contact)
          repeats.push(evidenceOf(sentence));
      }
      for (const { means } of findCues(processProblemCues, sentence)) {
        if (turn.role === 'agent' && !(means === 'no_reply' && isApology(sentence))) continue;
        if (means === 'repeat_contact') repeats.push(evidenceOf(sentence));
        else if (means === 'wants_human') {
          if (hasBot) add('self_service_failed', evidenceOf(sentence));
        } else if (means === 'promise_broken' || !isHypothetical(sentence)) add(means, evidenceOf(sentence));
      }
    }
  }
  for (const { kind, sentence } of findShapes(reading)) if (!isOthersFault(sentence)) add(kind, evidenceOf(sentence));
  for (const { turn, start, end, kept } of promises) if (kept === false) add('promise_broken', { turn, start, end });
  const problems = processProblemKinds.flatMap((kind) => {
    const evidence = found.get(kind);
    return evidence ? [{ kind, evidence: withoutTwins(evidence) }] : [];
  });
  return { problems, repeats };
}

function isHypothetical(sentence: Sentence): boolean {
  return isCounterfactual(sentence) || (isConditional(sentence) && sentence.isQuestion);
}

function isApology({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }) =>
    /^(ledsen|beklagar|ursäkta|förlåt|skäms|sorry|apologise|apologies|apologize)$/.test(norm),
  );
}

/** Anger at a carrier, a payment service or an authority says nothing of this company's process. */
function isOthersFault({ tokens }: Sentence): boolean {
  const namesOther = tokens.some(({ norm, isCapital }) => isCapital && otherNames.has(norm));
  return namesOther && !tokens.some(({ norm }) => /^(ni|er|ert|era|you|your)$/.test(norm));
}

function withoutTwins(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    (one, at) => evidence.findIndex(({ turn, start }) => turn === one.turn && start === one.start) === at,
  );
}
