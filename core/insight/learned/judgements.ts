import type { Sentence } from '../reading/sentence.ts';
import { judgeSentence, type SentenceModel, type SentenceTrait } from './sentence-model.ts';

/** The model's judgements of one conversation's sentences, each made once. */
export interface Judgements {
  of(sentence: Sentence): Readonly<Record<SentenceTrait, number>>;
}

/** Judges sentences when they are first asked for and remembers them. */
export function createJudgements(model: SentenceModel): Judgements {
  const known = new Map<Sentence, Record<SentenceTrait, number>>();
  return {
    of(sentence) {
      const judged = known.get(sentence) ?? judgeSentence(model, sentence);
      known.set(sentence, judged);
      return judged;
    },
  };
}
