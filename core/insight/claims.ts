import { flagCues } from './cues/flags.ts';
import { salesCues } from './cues/sales.ts';
import { type Evidence, flagKinds, type Insight } from './insight.ts';
import { isTooShort, learnedLimits } from './learned/limits.ts';
import type { Judgements } from './learned/judgements.ts';
import { findCues } from './reading/cue-table.ts';
import { evidenceOf } from './reading/evidence.ts';
import type { Reading } from './reading/reading.ts';
import { isCounterfactual, isNegated } from './reading/scope.ts';

type Claims = Pick<Insight, 'flags' | 'objections' | 'buyingSignals' | 'productFeedback' | 'prices' | 'questions'>;

/** What is claimed sentence by sentence, each with the sentence as its evidence. */
export function findClaims(reading: Reading, judgements: Judgements): Claims {
  const of = (means: string) => ({ evidence: evidence.get(means) ?? [] });
  const evidence = findSales(reading);
  const polarities = { wish: 'wish', praise: 'positive', fault: 'negative' } as const;
  const claims = (means: string) => of(means).evidence.map((one) => ({ evidence: [one] }));
  return {
    flags: findFlags(reading, judgements),
    objections: claims('objection'),
    buyingSignals: claims('buying'),
    prices: claims('price'),
    productFeedback: Object.entries(polarities).flatMap(([means, polarity]) =>
      claims(means).map((claim) => ({ ...claim, polarity })),
    ),
    questions: findQuestions(reading),
  };
}

function findFlags(reading: Reading, judgements: Judgements): Insight['flags'] {
  const found = new Map<string, Evidence[]>();
  for (const sentence of reading.customer) {
    for (const kind of flagKinds)
      if (
        judgements.chance(sentence, kind) >= learnedLimits[kind] &&
        !isTooShort(sentence) &&
        !isCounterfactual(sentence)
      )
        addOnce(found, kind, evidenceOf(sentence));
    for (const cue of findCues(flagCues, sentence)) {
      const ownsDenial = cue.means === 'customer_in_need' || cue.means === 'data_objection' || cue.means === 'threat';
      if ((!ownsDenial && isNegated(sentence, cue)) || isCounterfactual(sentence)) continue;
      addOnce(found, cue.means, evidenceOf(sentence));
    }
  }
  return flagKinds.flatMap((kind) => {
    const evidence = found.get(kind);
    return evidence ? [{ kind, evidence }] : [];
  });
}

function findSales(reading: Reading): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  for (const turn of reading.turns)
    for (const sentence of turn.sentences)
      for (const cue of findCues(salesCues, sentence)) {
        if (turn.role === 'bot' || (turn.role === 'agent' && cue.means !== 'price')) continue;
        if (cue.means === 'price') {
          const first = sentence.tokens[cue.from];
          const last = sentence.tokens[cue.to - 1];
          if (first && last) addOnce(found, 'price', { turn: turn.index, start: first.start, end: last.end });
        } else if (cue.means === 'objection' || !isNegated(sentence, cue))
          addOnce(found, cue.means, evidenceOf(sentence));
      }
  return found;
}

/** Questions that a page could have answered: asked in general, not about this customer's own case. */
function findQuestions(reading: Reading): Insight['questions'] {
  return reading.customer
    .filter(({ isQuestion, tokens }) => {
      const words = tokens.filter(({ kind }) => kind === 'word');
      const isOwnCase = tokens.some(({ kind, norm }) => kind === 'mask' || /^(min|mitt|mina|my)$/.test(norm));
      return isQuestion && words.length >= 3 && !isOwnCase && words.some(({ norm }) => questionWords.has(norm));
    })
    .map((sentence) => ({ evidence: [evidenceOf(sentence)] }));
}

const questionWords = new Set(
  'hur vad när var vart vilken vilket vilka varför kan får finns går gäller ingår behöver måste har är how what when where which why can do does is are may should'.split(
    ' ',
  ),
);

function addOnce(found: Map<string, Evidence[]>, means: string, evidence: Evidence): void {
  const list = found.get(means) ?? [];
  if (!list.some(({ turn, start }) => turn === evidence.turn && start === evidence.start)) list.push(evidence);
  found.set(means, list);
}
