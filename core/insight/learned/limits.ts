import type { Sentence } from '../reading/sentence.ts';
import type { SentenceTrait } from './sentence-model.ts';

/**
 * The chance from which the model alone, where no cue speaks, makes a claim: about where one claim in nine is wrong, by threefold
 * cross-validation on the dev half of bench/insight/sets, fresh and later, the higher limit of two that are equally good.
 */
export const learnedLimits: Readonly<Record<Exclude<SentenceTrait, 'negative' | 'positive'> | 'cued_some', number>> = {
  /** Under this chance a phrase alone does not make a neutral question a risk. */
  cued_some: 0.2,
  long_wait: 0.6,
  transferred: 0.6,
  asked_twice: 0.6,
  contradictory_answers: 0.35,
  self_service_failed: 0.7,
  promise_broken: 0.5,
  no_reply: 0.7,
  leaving: 0.65,
  may_leave: 0.55,
  repeat_contact: 0.35,
  formal_complaint: 0.5,
  customer_in_need: 0.6,
  threat: 0.5,
  legal_threat: 0.5,
  press_threat: 0.5,
  data_access_request: 0.6,
  data_correction_request: 0.5,
  data_erasure_request: 0.5,
  data_objection: 0.5,
  reported_leak: 0.5,
};

const fewestWords = 4;

/** Of a remark of a few words the model alone claims nothing: `Again.`, `Hello.` */
export function isTooShort({ tokens }: Sentence): boolean {
  return tokens.filter(({ kind }) => kind === 'word').length < fewestWords;
}
