import type { Sentence } from '../reading/sentence.ts';
import { judgeSentence, type SentenceModel, type SentenceTrait, sentenceTraits } from './sentence-model.ts';

/** The model's judgements of one conversation's sentences, each made once. */
export interface Judgements {
  /** Between 0 and 1. */
  chance(sentence: Sentence, trait: SentenceTrait): number;
}

const columns = new Map(sentenceTraits.map((trait, column) => [trait, column]));

/** Judges sentences when they are first asked for and remembers them. */
export function createJudgements(model: SentenceModel): Judgements {
  const known = new Map<Sentence, Float64Array>();
  return {
    chance(sentence, trait) {
      const judged = known.get(sentence) ?? judgeSentence(model, sentence);
      known.set(sentence, judged);
      return judged[columns.get(trait) ?? -1] ?? 0;
    },
  };
}
