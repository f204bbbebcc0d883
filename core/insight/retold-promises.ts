import { promiseCues } from './cues/promises.ts';
import { retoldPromiseCues } from './cues/retold-promises.ts';
import { findNamedTime } from './due-times.ts';
import { dueOf, type FoundPromise, placeOf } from './found-promise.ts';
import type { Judgements } from './learned/judgements.ts';
import { isTooShort, learnedLimits } from './learned/limits.ts';
import { findCues } from './reading/cue-table.ts';
import type { ReadTurn } from './reading/reading.ts';
import { isCounterfactual } from './reading/scope.ts';
import type { Sentence } from './reading/sentence.ts';

/** A promise of the company's that is told again: it counts as the agent's, and as broken. Null where the sentence tells none. */
export function findRetold(turn: ReadTurn, sentence: Sentence, judgements: Judgements): FoundPromise | null {
  if (turn.role === 'bot' || sentence.isQuestion) return null;
  const cues = findCues(retoldPromiseCues, sentence).filter(({ means }) => means === 'retold');
  const cue = cues[0];
  const isQuoted = turn.role === 'customer' && isQuotedCommitment(sentence);
  const isTold = turn.role === 'customer' && tellsOfPromise(sentence, judgements);
  if (((!cue && !isTold) || isPolite(sentence) || isCounterfactual(sentence)) && !isQuoted) return null;
  const time = findNamedTime(sentence.tokens, turn.said, true);
  return {
    ...placeOf(sentence, 0, sentence.tokens.length),
    by: 'agent',
    ...dueOf(sentence, time),
    kept: false,
    isRetold: true,
  };
}

const telling = new Set(
  'lovade lovat lovad utlovade utlovad utlovat sa sade sagt skrev höra besked skulle promised said told supposed meant assured guaranteed was'.split(
    ' ',
  ),
);

/** No cue, but words by which promises are told again, and the model takes it for a broken one. */
function tellsOfPromise(sentence: Sentence, judgements: Judgements): boolean {
  return (
    sentence.tokens.some(({ norm }) => telling.has(norm)) &&
    !isTooShort(sentence) &&
    judgements.chance(sentence, 'promise_broken') >= learnedLimits.promise_broken
  );
}

/** `jag skulle vilja`, `det skulle vara bra`, `skulle ni kunna` promise nothing. */
function isPolite({ tokens }: Sentence): boolean {
  const text = ` ${tokens.map(({ norm }) => norm).join(' ')} `;
  return (
    / skulle (?:\S+ )?(?:vilja|behöva|uppskatta|kunna|önska|gärna|föredra)/.test(text) ||
    (/ (?:jag|vi|man) skulle /.test(text) && !/ (?:lova\S*|sa|skrev|sagt|garanter\S*) /.test(text)) ||
    / (?:att|så) (?:jag|vi|man) skulle (?!få|slippa|bli|ha|kunna)/.test(text) ||
    / skulle (?:vara|bli|ha varit|varit) (?:\S+ )?(?:bra|kul|trevligt|skönt|toppen|snällt|roligt|perfekt|intressant|hjälpsamt|fint|grymt|guld|önskvärt|tacksam|synd|smidigt|enklare|lättare|bättre)/.test(
      text,
    ) ||
    / (?:was|were|is|are) (?:\S+ )?supposed to (?:do|know|believe|feel|think)/.test(text) ||
    / am i supposed /.test(text)
  );
}

/** A customer who repeats a promise word by word does so because it wasn't kept. */
function isQuotedCommitment(sentence: Sentence): boolean {
  const { tokens, isQuoted } = sentence;
  const inside = tokens.filter((_, at) => isQuoted[at]);
  if (inside.length < 5 || inside.length < tokens.filter(({ kind }) => kind !== 'mark').length * 0.8) return false;
  const norms = new Set(inside.map(({ norm }) => norm));
  const isToCustomer = ['du', 'dig', 'er', 'ni', 'you', 'your'].some((norm) => norms.has(norm));
  return (
    isToCustomer &&
    findCues(promiseCues, sentence).some(({ means }) => means === 'first' || means === 'other' || means === 'firm')
  );
}
