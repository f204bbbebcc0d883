import { resolutionCues } from './cues/resolution.ts';
import type { resolutions } from './insight.ts';
import type { FoundPromise } from './found-promise.ts';
import { findCues } from './reading/cue-table.ts';
import { isNegated } from './reading/scope.ts';
import type { Reading, ReadTurn } from './reading/reading.ts';

type Resolution = (typeof resolutions)[number];

/** How the case stands where the text ends. `endMood` is the customer's last one (−1 to 1) or null. */
export function judgeResolution(
  reading: Reading,
  promises: readonly FoundPromise[],
  endMood: number | null,
): Resolution {
  const last = reading.turns.findLast(({ role }) => role === 'customer');
  const lastAgent = reading.turns.findLast(({ role }) => role === 'agent');
  const open = promises.filter(({ by, kept, isRetold }) => by === 'agent' && kept === null && !isRetold);
  const answersLast = last !== undefined && lastAgent !== undefined && last.index > lastAgent.index;
  if (isEscalated(reading)) return 'escalated';
  if (answersLast && has(last, 'solved') && !asks(last)) return 'resolved';
  if (open.length > 0) return 'promised';
  if (!last) return 'unknown';
  if (!lastAgent) return (endMood ?? 0) > 0 && !asks(last) ? 'resolved' : 'open';
  if (endsWithQuestion(lastAgent)) return answersLast && (endMood ?? 0) > 0 ? 'resolved' : 'open';
  if (answersLast) return judgeAnswer(last, lastAgent, endMood);
  if (has(lastAgent, 'done') && !has(lastAgent, 'no_answer')) return 'resolved';
  return (endMood ?? 0) > 0 ? 'resolved' : 'open';
}

/** The customer has the last word: thanks after an answer or a deed settle the case, thanks for a `we can't say` don't. */
function judgeAnswer(last: ReadTurn, agent: ReadTurn, endMood: number | null): Resolution {
  if (asks(last)) return 'open';
  const isDone = has(agent, 'done');
  if ((endMood ?? 0) < 0 && !isDone) return 'open';
  if (has(agent, 'no_answer') && !isDone) return 'open';
  return has(last, 'thanks') || (endMood ?? 0) > 0 || isDone ? 'resolved' : 'open';
}

function isEscalated(reading: Reading): boolean {
  return reading.turns.some((turn) => turn.role === 'agent' && has(turn, 'escalated'));
}

function has(turn: ReadTurn, means: 'escalated' | 'no_answer' | 'thanks' | 'solved' | 'done'): boolean {
  return turn.sentences.some(
    (sentence) =>
      !sentence.isQuestion &&
      findCues(resolutionCues, sentence).some(
        (cue) => cue.means === means && !(means === 'solved' && isNegated(sentence, cue)),
      ),
  );
}

function asks(turn: ReadTurn): boolean {
  return turn.sentences.some(({ isQuestion }) => isQuestion);
}

function endsWithQuestion(turn: ReadTurn): boolean {
  return turn.sentences.at(-1)?.isQuestion === true;
}
