import { compose, type RedactedText } from '#core/text/redacted-text.ts';
import { churnCues } from './cues/churn.ts';
import { flagCues } from './cues/flags.ts';
import { needCues } from './cues/needs.ts';
import { resolutionCues } from './cues/resolution.ts';
import { cutEvidence } from './gist.ts';
import type { Evidence, Insight } from './insight.ts';
import type { Judgements } from './learned/judgements.ts';
import type { FoundPromise } from './found-promise.ts';
import { findCues } from './reading/cue-table.ts';
import { evidenceOf } from './reading/evidence.ts';
import type { Reading, ReadTurn } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';
import type { Token } from './reading/token.ts';

/** The sentence in which the customer says what he wants, or what has happened to him. */
export function findNeed(reading: Reading, judgements: Judgements): Insight['customerNeed'] {
  const sentence = needSentence(reading, judgements);
  if (!sentence) return null;
  const evidence = evidenceOf(sentence);
  return { text: cutEvidence(reading, evidence), evidence: [evidence] };
}

interface Known {
  readonly problems: Insight['processProblems'];
  readonly promises: readonly FoundPromise[];
  readonly resolution: Insight['resolution'];
}

/** At most three sentences, all cut from the text: the need, the worst of it, and how it stands last. */
export function summarise(reading: Reading, judgements: Judgements, known: Known): RedactedText | null {
  const need = needSentence(reading, judgements);
  const places: Evidence[] = need ? [evidenceOf(need)] : [];
  const add = (place: Evidence | null | undefined) => {
    if (place && !places.some(({ turn, start, end }) => turn === place.turn && start < place.end && place.start < end))
      places.push(place);
  };
  add(known.problems[0]?.evidence[0]);
  add(outcomeOf(reading, known));
  const ordered = [...places.slice(0, 1), ...places.slice(1).sort((a, b) => a.turn - b.turn || a.start - b.start)];
  const [first, ...rest] = ordered.map((place) => cutEvidence(reading, place));
  return first === undefined
    ? null
    : rest.reduce((text, piece) => compose([text, piece], /[.!?…]["”»)]?$/.test(text) ? ' ' : '. '), first);
}

/** Only the matter is wanted: who speaks, greetings, thanks and regards carry none. */
function needSentence(reading: Reading, judgements: Judgements): Sentence | null {
  const turns = reading.turns.filter(({ role }) => role === 'customer').slice(0, 3);
  const scored = turns.flatMap(({ sentences }, turn) =>
    sentences.map((sentence, at) => ({
      sentence,
      score: weightOf(sentence, judgements) - 1.2 * turn - 0.25 * Math.min(at, 6),
    })),
  );
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > -2 ? best.sentence : null;
}

function weightOf(sentence: Sentence, judgements: Judgements): number {
  const matter = sentence.tokens.filter(isMatter).length;
  const needs = findCues(needCues, sentence).filter(({ means }) => means === 'need').length;
  const claims = findCues(churnCues, sentence).length + findCues(flagCues, sentence).length;
  const isHurt = judgements.chance(sentence, 'negative') > 0.6;
  const empty = matter < 2 ? 4 : 0;
  return (
    0.25 * Math.min(matter, 8) +
    Math.min(needs, 2) +
    (sentence.isQuestion ? 1.5 : 0) +
    (claims > 0 ? 1 : 0) +
    (isHurt ? 0.8 : 0) -
    empty -
    (isCourtesy(sentence) ? 5 : 0)
  );
}

const small = new Set(
  (
    'hej hejsan hallå god dag morgon kväll tjena hi hello hey dear sir madam morning good afternoon evening tack tackar thanks thank you cheers mvh hälsningar vänliga vänligen ' +
    'regards kind best det är this is it jag heter my name och and ringer calling från from för hoppas hope ni mår bra well all allt ja jo yes yeah no nej ok okej jag vi i we en ett a an the ' +
    'gäller about till den berör whom may concern på at här here du you precis exactly rätt right ' +
    'noll ett två tre fyra fem sex sju åtta nio zero oh one two three four five six seven eight nine'
  ).split(' '),
);

/** A word that says something of the matter: no greeting, no name, no mask, none of the smallest words. */
function isMatter({ kind, norm, isCapital }: Token, at: number): boolean {
  return kind === 'word' && !small.has(norm) && !(isCapital && at > 0);
}

const courtesies =
  /^(?:(?:hej|hejsan|hi|hello|hey|god dag|dear)\b.{0,25}[,!.]?\s*)?(?:hoppas (?:allt|ni|du|att)|hope (?:you|all|this)|till den det berör|to whom it may|(?:med )?vänliga hälsningar|(?:kind|best) regards|tack på förhand|thanks in advance|jag heter|my name is|ursäkta min|sorry for my|med vänlig|ha en (?:fin|bra|trevlig)|have a (?:nice|good|lovely|great))/u;

function isCourtesy({ tokens }: Sentence): boolean {
  return courtesies.test(tokens.map(({ norm }) => norm).join(' '));
}

/** The customer's word that it is solved, else the last promise that still stands, else what the agent did or said last. */
function outcomeOf(reading: Reading, { promises, resolution }: Known): Evidence | null {
  const lastAgent = reading.turns.findLast(({ role }) => role === 'agent');
  const lastCustomer = reading.turns.findLast(({ role }) => role === 'customer');
  const solved = resolution === 'resolved' ? lastCustomer && sentenceWith(lastCustomer, ['solved']) : null;
  if (solved) return evidenceOf(solved);
  const promise = promises.findLast(({ by, isRetold }) => by === 'agent' && !isRetold);
  if (promise) return wholeSentence(reading, promise);
  const deed = lastAgent && (sentenceWith(lastAgent, ['escalated', 'done', 'no_answer']) ?? fullest(lastAgent));
  return deed ? evidenceOf(deed) : null;
}

function sentenceWith({ sentences }: ReadTurn, means: readonly string[]): Sentence | null {
  return (
    sentences.findLast(
      (one) => !isCourtesy(one) && findCues(resolutionCues, one).some((cue) => means.includes(cue.means)),
    ) ?? null
  );
}

function fullest({ sentences }: ReadTurn): Sentence | null {
  const matters = sentences
    .filter((sentence) => !isCourtesy(sentence))
    .map((sentence) => ({ sentence, matter: sentence.tokens.filter(isMatter).length }));
  const [best] = matters.sort((a, b) => b.matter - a.matter);
  return best && best.matter > 1 ? best.sentence : null;
}

function wholeSentence(reading: Reading, { turn, start, end }: FoundPromise): Evidence {
  const sentence = reading.turns[turn]?.sentences.find((one) => one.start <= start && start < one.end);
  return sentence ? evidenceOf(sentence) : { turn, start, end };
}
