import { churnCues } from './cues/churn.ts';
import type { churnLevels, Evidence } from './insight.ts';
import { findCues } from './reading/cue-table.ts';
import type { Reading } from './reading/reading.ts';
import { isConditional, isCounterfactual, isHedged, isInQuotes, isNegated } from './reading/scope.ts';
import type { Judgements } from './learned/judgements.ts';
import { evidenceOf } from './reading/evidence.ts';
import type { Sentence } from './reading/sentence.ts';

type Level = (typeof churnLevels)[number];

/** How near the customer is to leaving, by what is put into words only; the last word on it counts. */
export function findChurn(reading: Reading, judgements: Judgements): { level: Level; evidence: Evidence[] } {
  let level: Level = 'none';
  let evidence: Evidence[] = [];
  for (const sentence of reading.customer) {
    const said = levelOf(sentence) ?? learnedLevel(sentence, judgements);
    if (said === null) continue;
    if (said === 'taken_back') {
      if (level !== 'high') continue;
      level = 'some';
      evidence.push(evidenceOf(sentence));
    } else if (said === level) evidence.push(evidenceOf(sentence));
    else if (said === 'high' || level !== 'high') {
      level = said;
      evidence = [evidenceOf(sentence)];
    }
  }
  return { level, evidence };
}

function levelOf(sentence: Sentence): 'high' | 'some' | 'taken_back' | null {
  const cues = findCues(churnCues, sentence).filter((cue) => !isInQuotes(sentence, cue));
  if (cues.length === 0 || isCounterfactual(sentence)) return null;
  if (cues.some(({ means }) => means === 'denied')) return null;
  const taken = cues.find((cue) => cue.means === 'taken_back');
  const high = cues.filter((cue) => cue.means === 'high' && !isDenied(sentence, cue));
  if (high.length > 0) {
    if (isConditional(sentence) || isHedged(sentence) || (sentence.isQuestion && isHowTo(sentence))) return 'some';
    return taken ? 'taken_back' : 'high';
  }
  if (taken) return 'taken_back';
  return cues.some((cue) => cue.means === 'some' && !isDenied(sentence, cue)) ? 'some' : null;
}

/** The chance from which the model alone makes a claim. */
const learnedLimit = 0.55;

/** What the model alone says where no cue does. */
function learnedLevel(sentence: Sentence, judgements: Judgements): 'high' | 'some' | null {
  const { leaving, may_leave: mayLeave } = judgements.of(sentence);
  if (isCounterfactual(sentence) || Math.max(leaving, mayLeave) < learnedLimit) return null;
  if (findCues(churnCues, sentence).length > 0) return null;
  return leaving >= mayLeave && !isConditional(sentence) ? 'high' : 'some';
}

/** Phrases that hold their own `inte` or `not` are not undone by it. */
function isDenied(sentence: Sentence, cue: Parameters<typeof isNegated>[1]): boolean {
  const own = sentence.tokens
    .slice(cue.from, cue.to)
    .some(({ norm }, at) => /^(inte|aldrig|not|never|knappast|no)$/.test(norm) && !cue.loose.includes(cue.from + at));
  return !own && isNegated(sentence, cue);
}

function isHowTo({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }) => ['hur', 'how', 'what', 'vad', 'kan', 'can', 'if', 'om'].includes(norm));
}
