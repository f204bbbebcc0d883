import { promiseCues } from './cues/promises.ts';
import { findAcceptedOffers } from './accepted-offers.ts';
import { hasOpenTime, isCustomersCommitment } from './customers-commitment.ts';
import { findNamedTime } from './due-times.ts';
import { dueOf, type FoundPromise, placeOf } from './found-promise.ts';
import type { Party } from './insight.ts';
import type { Judgements } from './learned/judgements.ts';
import { findRetold } from './retold-promises.ts';
import type { Reading, ReadTurn } from './reading/reading.ts';
import { findCues } from './reading/cue-table.ts';
import { isConditional, isHedged } from './reading/scope.ts';
import type { Sentence } from './reading/sentence.ts';

/** The commitments of both sides, by the conventions of the README of bench/insight. */
export function findPromises(reading: Reading, judgements: Judgements): FoundPromise[] {
  const found: FoundPromise[] = [];
  for (const turn of reading.turns)
    for (const sentence of turn.sentences) {
      const retold = findRetold(turn, sentence, judgements);
      if (retold) found.push(retold);
      else found.push(...findCommitments(turn, sentence));
    }
  found.push(...findAcceptedOffers(reading, found));
  return found.sort((a, b) => a.turn - b.turn || a.start - b.start);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function findCommitments(turn: ReadTurn, sentence: Sentence): FoundPromise[] {
  if (turn.role === 'bot' || sentence.isQuestion) return [];
  const stretches = stretchesOf(sentence).filter((stretch) => isCommitment(turn, sentence, stretch));
  const by: Party = turn.role === 'agent' ? 'agent' : 'customer';
  const found = stretches.map((stretch) => {
    const tokens = sentence.tokens.slice(stretch.from, stretch.to);
    const time = findNamedTime(tokens, turn.said);
    const shifted = time && { ...time, from: time.from + stretch.from, to: time.to + stretch.from };
    return {
      ...placeOf(sentence, stretch.from, stretch.to),
      by,
      ...dueOf(sentence, shifted),
      kept: null,
      isRetold: false,
    };
  });
  return mergeFound(found);
}

/** Parts of one sentence are one promise, unless more than one of them names its own time. */
function mergeFound(found: readonly FoundPromise[]): FoundPromise[] {
  const [first] = found;
  if (!first || found.length === 1) return [...found];
  const timed = found.filter(({ due }) => due !== null);
  if (timed.length > 1) return timed;
  return [timed[0] ?? first];
}

/** `Done, it'll be there on Friday`: a word that settles one thing before another is promised. */
const settled = new Set(
  'klart gjort fixat ordnat absolut visst ja done sorted sure certainly absolutely yes'.split(' '),
);
/** `, and so`, `och så`: a clause of its own as well. */
const followers = new Set(['så', 'sedan', 'then', 'so']);
const joining = new Set(['och', 'and', 'så', 'men', 'but', 'then', 'so']);
const subjects = new Set(
  'jag vi du ni han hon den det de en ett i we you he she it they a the your din ditt er ert pengarna beloppet nästa'.split(
    ' ',
  ),
);

/** Cuts a sentence where a new main clause begins: after a comma or colon, and at `och jag`, `and the`. */
function stretchesOf({ tokens }: Sentence): Stretch[] {
  const cuts = [0];
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1]?.norm ?? '';
    const norm = tokens[at]?.norm ?? '';
    const next = tokens[at + 1]?.norm ?? '';
    const isNewClause =
      [',', ':', ';', '–', '—'].includes(before) &&
      (at - (cuts.at(-1) ?? 0) > 2 || settled.has(tokens[at - 2]?.norm ?? ''));
    if (
      isNewClause ||
      (joining.has(norm) &&
        (subjects.has(next) || (norm !== next && norm !== 'så' && followers.has(next))) &&
        before !== ',')
    )
      cuts.push(at);
  }
  return cuts.map((from, index) => ({ from, to: cuts[index + 1] ?? tokens.length }));
}

function isCommitment(turn: ReadTurn, sentence: Sentence, stretch: Stretch): boolean {
  const tokens = sentence.tokens.slice(stretch.from, stretch.to);
  const isWhole = tokens.length === sentence.tokens.length;
  const part: Sentence = isWhole
    ? sentence
    : { ...sentence, tokens, isQuoted: sentence.isQuoted.slice(stretch.from, stretch.to) };
  const cues = findCues(promiseCues, part);
  const means = new Set(
    cues.filter((cue) => cue.means !== 'done' || isDoneFirst(part, cue, cues)).map((cue) => cue.means),
  );
  if (means.size === 0 || isHedged(part)) return false;
  const time = findNamedTime(tokens, turn.said);
  const hasDue = time !== null && !time.isPast;
  const norms = tokens.map(({ norm }) => norm);
  if (turn.role === 'customer') return isCustomersCommitment(sentence, part, means, hasDue);
  if (means.has('firm')) return !norms.includes('inte') || hasDue;
  if (hasDue && means.has('done') && isBooked(norms)) return true;
  if (means.has('done') && !means.has('elided')) return false;
  const follows = isConsequence(sentence, stretch) || hasOpenTime(norms);
  if (isConditionAlone(part) || (means.has('not_commitment') && !isBoundBefore(cues))) return false;
  if (means.has('elided')) return true;
  const isNow = norms.some((norm) => ['nu', 'now', 'genast', 'strax'].includes(norm));
  if (means.has('first')) return hasDue || follows || !isNow;
  if (means.has('other')) return hasDue || follows || norms.includes('will');
  return false;
}

/** What is booked or ready at a time to come binds as `it comes on Friday` does. */
function isBooked(norms: readonly string[]): boolean {
  return norms.some((norm) => booked.has(norm)) || (norms.includes('klart') && norms.includes('är'));
}

const booked = new Set(
  'bokat bokad inbokad ombokat ombokad booked rebooked rescheduled scheduled reordered'.split(' '),
);

/** `Om du har tankar på …,`: the condition of something, not a promise. */
function isConditionAlone({ tokens }: Sentence): boolean {
  return /^(?:om|ifall|if|unless)$/.test(tokens[0]?.norm ?? '') && tokens.at(-1)?.norm === ',';
}

/** `Jag skickar den på fredag så kan du …`: what comes after does not take the promise back. */
function isBoundBefore(cues: readonly PromiseCue[]): boolean {
  const hedge = cues.find(({ means }) => means === 'not_commitment');
  return cues.some((cue) => cue.means === 'first' && hedge !== undefined && cue.to <= hedge.from - 2);
}

/** `Jag meddelar dig när den är registrerad` and `på fredag, och kvittot är bifogat` say what will be before what is done. */
function isDoneFirst({ tokens }: Sentence, done: PromiseCue, cues: readonly PromiseCue[]): boolean {
  const isAwaited = tokens.slice(0, done.from + 1).some(({ norm }) => awaiting.has(norm));
  const bound = cues.find(({ means }) => means === 'first' || means === 'other' || means === 'firm');
  return (
    !isAwaited &&
    !(
      bound &&
      bound.from < done.from &&
      tokens.slice(bound.from, done.from).some(({ norm }) => norm === 'och' || norm === 'and')
    )
  );
}

type PromiseCue = ReturnType<typeof findCues<(typeof promiseCues.rows)[number]['means']>>[number];
const awaiting = new Set(['när', 'when', 'once', 'så', 'snart', 'after', 'sedan', 'tills', 'until']);

/** Whether the stretch says what follows from a condition set before it: `Skicka kvittot, så betalar vi`. */
function isConsequence(sentence: Sentence, { from }: Stretch): boolean {
  if (from === 0) return /^(om|när|så|if|once|when|as)$/.test(sentence.tokens[0]?.norm ?? '');
  const norm = sentence.tokens[from]?.norm ?? '';
  return (
    norm === 'så' ||
    isConditional(sentence) ||
    /^(när|once|when|if|skicka|mejla|send|email|svara|tell|säg|ladda|maila|ta|lämna|upload)$/.test(
      sentence.tokens[0]?.norm ?? '',
    )
  );
}
