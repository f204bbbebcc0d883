import { namesProvider } from './competitors.ts';
import { rivalCues } from './cues/rivals.ts';
import { churnCues } from './cues/churn.ts';
import type { churnLevels, Evidence } from './insight.ts';
import { findCues } from './reading/cue-table.ts';
import type { Reading } from './reading/reading.ts';
import { isConditional, isCounterfactual, isHedged, isInQuotes, isNegated } from './reading/scope.ts';
import { isTooShort, learnedLimits } from './learned/limits.ts';
import type { Judgements } from './learned/judgements.ts';
import { evidenceOf } from './reading/evidence.ts';
import type { Sentence } from './reading/sentence.ts';

type Level = (typeof churnLevels)[number];

/** How near the customer is to leaving, by what is put into words only; the last word on it counts. */
export function findChurn(reading: Reading, judgements: Judgements): { level: Level; evidence: Evidence[] } {
  let level: Level = 'none';
  let evidence: Evidence[] = [];
  for (const sentence of reading.customer) {
    const said = judgeLevel(sentence, judgements);
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
  if (level !== 'none') return { level, evidence };
  const praised = findPraisedRival(reading, judgements);
  return praised ? { level: 'some', evidence: [evidenceOf(praised)] } : { level, evidence };
}

/** A discontented customer who holds another provider up against this one is comparing in its favour. */
function findPraisedRival(reading: Reading, judgements: Judgements): Sentence | null {
  for (const turn of reading.turns) {
    if (turn.role !== 'customer') continue;
    const isDiscontent = turn.sentences.some((sentence) => judgements.chance(sentence, 'negative') > discontent);
    if (!isDiscontent) continue;
    for (const sentence of turn.sentences) {
      const isRivalry = findCues(rivalCues, sentence).some(({ means }) => means !== 'not_you');
      const isDenied = findCues(churnCues, sentence).some(({ means }) => means === 'denied');
      if (isRivalry && !isDenied && !isCounterfactual(sentence) && namesProvider(sentence)) return sentence;
    }
  }
  return null;
}

/** A cue's word, unless it says `some` where the model sees next to nothing of it; then the model's own. */
function judgeLevel(sentence: Sentence, judgements: Judgements): ReturnType<typeof levelOf> {
  const said = levelOf(sentence);
  if (said !== 'some') return said ?? learnedLevel(sentence, judgements);
  const chance = Math.max(judgements.chance(sentence, 'may_leave'), judgements.chance(sentence, 'leaving'));
  return chance >= learnedLimits.cued_some ? said : null;
}

function levelOf(sentence: Sentence): 'high' | 'some' | 'taken_back' | null {
  if (isThreatToLeave(sentence)) return 'some';
  const cues = findCues(churnCues, sentence).filter((cue) => !isInQuotes(sentence, cue));
  if (cues.length === 0 || isCounterfactual(sentence)) return null;
  if (cues.some(({ means }) => means === 'denied')) return null;
  const taken = cues.find((cue) => cue.means === 'taken_back');
  const high = cues.filter((cue) => cue.means === 'high' && !isDenied(sentence, cue));
  if (high.length > 0) {
    const first = Math.min(...high.map(({ from }) => from));
    const isWeighed = cues.some((cue) => cue.means === 'some' && cue.from < first);
    if (isWeighed || isConditional(sentence) || isHedged(sentence) || (sentence.isQuestion && isHowTo(sentence)))
      return 'some';
    return taken ? 'taken_back' : 'high';
  }
  if (taken) return 'taken_back';
  return cues.some((cue) => cue.means === 'some' && !isDenied(sentence, cue)) ? 'some' : null;
}

const discontent = 0.8;

/** What the model alone says where no cue does. */
function learnedLevel(sentence: Sentence, judgements: Judgements): 'high' | 'some' | null {
  const leaving = judgements.chance(sentence, 'leaving');
  const mayLeave = judgements.chance(sentence, 'may_leave');
  const isLeaving = leaving >= learnedLimits.leaving && leaving >= mayLeave;
  if (isCounterfactual(sentence) || isTooShort(sentence) || (!isLeaving && mayLeave < learnedLimits.may_leave))
    return null;
  if (findCues(churnCues, sentence).length > 0) return null;
  return isLeaving && !isConditional(sentence) ? 'high' : 'some';
}

const leaving = new Set(
  'lämnar lämna drar slutar häver sticker leave leaving elsewhere walk goodbye adjö hejdå konkurrent konkurrenten competitor'.split(
    ' ',
  ),
);
const changing = new Set('byter byta bytt flyttar switch switching cancel cancelling avslutar avsluta'.split(' '));
/** What one changes or moves without leaving. */
const changed =
  /^(?:ärende\p{L}*|pappr\p{L}*|nycklar\p{L}*|tillbaka|mandat\p{L}*|saken|vidare|över|adress\p{L}*|tid\p{L}*|lösenord\p{L}*|storlek\p{L}*|plats\p{L}*|namn\p{L}*|telefon\p{L}*|dag|datum|färg|abonnemang|in|paketet|rum|hotell|flyg|address|password|time|date|size|room|seat|flight|booking|order|appointment|it)$/u;

/** `… , annars byter vi`, `if … I'll go elsewhere`: a condition with leaving as its outcome. */
function isThreatToLeave(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (!isConditional(sentence) || isCounterfactual(sentence)) return false;
  return tokens.some(({ norm }, at) => {
    const isOut =
      (leaving.has(norm) || changing.has(norm)) &&
      !tokens.slice(at + 1, at + 4).some((next) => changed.test(next.norm));
    return (
      isOut &&
      !['inte', 'not', 'aldrig', 'never'].includes(tokens[at - 1]?.norm ?? '') &&
      tokens[at + 1]?.norm !== 'inte'
    );
  });
}

/** Phrases that hold their own `inte` or `not` are not undone by it. */
function isDenied(sentence: Sentence, cue: Parameters<typeof isNegated>[1]): boolean {
  const own = sentence.tokens
    .slice(cue.from, cue.to)
    .some(({ norm }, at) => /^(inte|aldrig|not|never|knappast|no)$/.test(norm) && !cue.loose.includes(cue.from + at));
  return !own && isNegated(sentence, cue);
}

/** `Hur säger jag upp?`, `Can I cancel?` ask how it would be done; `Kan ni avsluta …?` asks for it. */
function isHowTo({ tokens }: Sentence): boolean {
  const asksForIt = tokens.some(({ norm }, at) => asking.has(norm) && company.has(tokens[at + 1]?.norm ?? ''));
  const asksHow = tokens.some(({ norm }) => ['hur', 'how', 'what', 'vad', 'if', 'om', 'kostar', 'cost'].includes(norm));
  return asksHow || (!asksForIt && tokens.some(({ norm }) => norm === 'kan' || norm === 'can'));
}

const asking = new Set(['kan', 'kunde', 'vill', 'skulle', 'can', 'could', 'would', 'will']);
const company = new Set(['ni', 'du', 'you']);
