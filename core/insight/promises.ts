import { retoldPromiseCues, promiseCues } from './cues/promises.ts';
import { findNamedTime, type NamedTime } from './due-times.ts';
import type { CalendarDate, Party } from './insight.ts';
import type { Judgements } from './learned/judgements.ts';
import { isTooShort, learnedLimits } from './learned/limits.ts';
import type { Reading, ReadTurn } from './reading/reading.ts';
import { findCues } from './reading/cue-table.ts';
import { isConditional, isCounterfactual, isHedged } from './reading/scope.ts';
import type { Sentence } from './reading/sentence.ts';

export interface FoundPromise {
  readonly by: Party;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly due: { readonly start: number; readonly end: number } | null;
  readonly dueDate: CalendarDate | null;
  readonly kept: boolean | null;
  readonly isRetold: boolean;
}

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

function findRetold(turn: ReadTurn, sentence: Sentence, judgements: Judgements): FoundPromise | null {
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
    const isNewClause = [',', ':', ';', '–', '—'].includes(before) && at - (cuts.at(-1) ?? 0) > 2;
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
  if (means.has('done') && !means.has('elided')) return false;
  const follows = isConsequence(sentence, stretch) || hasOpenTime(norms);
  if (isConditionAlone(part) || (means.has('not_commitment') && !isBoundBefore(cues))) return false;
  if (means.has('elided')) return true;
  const isNow = norms.some((norm) => ['nu', 'now', 'genast', 'strax'].includes(norm));
  if (means.has('first')) return hasDue || follows || !isNow;
  if (means.has('other')) return hasDue || follows || norms.includes('will');
  return false;
}

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

function isCustomersCommitment(
  sentence: Sentence,
  part: Sentence,
  means: ReadonlySet<string>,
  hasDue: boolean,
): boolean {
  const norms = part.tokens.map(({ norm }) => norm);
  if (
    (means.has('not_commitment') && !means.has('firm')) ||
    means.has('done') ||
    norms.includes('nu') ||
    norms.includes('now')
  )
    return false;
  if (isConditional(sentence) || isHedged(sentence)) return false;
  if (!norms.some((norm) => customersDeeds.has(norm))) return false;
  return means.has('first') || means.has('elided') || means.has('firm')
    ? hasDue || hasOpenTime(norms) || norms.includes('will') || norms.includes('ska') || means.has('firm')
    : false;
}

/** What customers do for the company when they say that they will. */
const customersDeeds = new Set(
  (
    'fyller stämmer pratar skickar skicka mejlar mejla postar posta skriver signerar signera betalar betala lämnar lämna återkommer återkomma hör ringer ringa fotar fotografera laddar ladda fyller fylla kommer komma ser bifogar ordnar möter returnerar ' +
    'send sending email sign signing pay paying post return returning drop bring call ring fill upload back confirm reply run put speak talk let know scan'
  ).split(' '),
);

/** `så snart`, `när`, `as soon as`: a time that is open but bound to something. */
function hasOpenTime(norms: readonly string[]): boolean {
  const text = ` ${norms.join(' ')} `;
  return / (?:så fort|så snart|när|samma dag|direkt när|efter att|omgående|snarast|as soon as|once|when|the moment|same day|straight away|asap) /.test(
    text,
  );
}

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

const acceptances = new Set(
  'ja japp jepp jo gärna absolut jättegärna okej ok självklart javisst visst yes yeah yep please sure okay absolutely definitely obviously toppen perfekt great perfect gör'.split(
    ' ',
  ),
);

/** `Vill du att jag …?` – `Ja tack`: the offer binds, unless the answer to it says it again or says that it is done. */
function findAcceptedOffers(reading: Reading, found: readonly FoundPromise[]): FoundPromise[] {
  const offers: FoundPromise[] = [];
  for (const turn of reading.turns) {
    const answer = reading.turns[turn.index + 1];
    if (turn.role !== 'agent' || answer?.role !== 'customer') continue;
    const first = answer.sentences[0]?.tokens.find(({ kind }) => kind === 'word');
    if (!first || !acceptances.has(first.norm)) continue;
    const after = reading.turns[turn.index + 2];
    if (after && found.some((promise) => promise.turn === after.index)) continue;
    if (after?.sentences.some((sentence) => findCues(promiseCues, sentence).some(({ means }) => means === 'done')))
      continue;
    const offer = turn.sentences.find(
      (one) => one.isQuestion && findCues(promiseCues, one).some(({ means }) => means === 'offer'),
    );
    if (!offer) continue;
    const time = findNamedTime(offer.tokens, turn.said);
    offers.push({
      ...placeOf(offer, 0, offer.tokens.length),
      by: 'agent',
      ...dueOf(offer, time),
      kept: null,
      isRetold: false,
    });
  }
  return offers;
}

function placeOf(sentence: Sentence, from: number, to: number): { turn: number; start: number; end: number } {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return { turn: sentence.turn, start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}

function dueOf(sentence: Sentence, time: NamedTime | null): Pick<FoundPromise, 'due' | 'dueDate'> {
  if (!time) return { due: null, dueDate: null };
  const { start, end } = placeOf(sentence, time.from, time.to);
  return { due: { start, end }, dueDate: time.date };
}
