import type { Token } from './token.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Forms that are subjects wherever they stand, and those that may be objects as well. */
const english = { sure: list('i we he she they there nobody someone somebody everyone'), either: list('you it') };
const swedish = list('jag vi ni du han hon det de man ingen någon');
const auxiliaries = list(
  "will would is are was were has have had can could should do does did am 's never just keep keeps said told says",
);
const swedishAuxiliaries = list('ska skall kan vill får');
/** After these a subject opens no clause of its own: it belongs to them. */
const binders = list(
  `att som om när eftersom så och men än hur vad var vilket vilken vem då medan tills innan fast för eller utan trots varför där dit ifall såvida till från med på
   av i hos åt mot vid efter över under ju nu sedan ändå min din en hans hennes vår er gång gången personen dagen sak fort snart långt
   that if when because so and but than how what where which who why while until before though for or without after as since whether till cos to from with on of in
   at by about the a an my your all both not do does did can could will would should shall may might must have has had am is are was were be been
   said says say think thought know knew believe told tell mean hope wish guess suppose bet sure afraid like just only even lot never person time one thing way
   reason people last first day moment minute each every`,
);
const notBeforeQuestions = list(
  'and but so then now only what how when where why which who if that than as or and neither nor',
);
const questionWords = list('vad hur när var vart varför vilken vilket vilka vem what how when where why which who');
const openers = list(
  'do does did can could will would should shall may is are have has ska skall kan vill får har är skulle kunde går',
);
const fillers = list(
  'hej hejsan hallå ja jo men och okej ok öh eh mm tja hi hello hiya hey yeah yes um uh er so well okay right and oh',
);
/** Swedish finite verbs that do not end as others do. */
const verbs = list(
  'är har ska kan vill får gick fick kom sa såg tog gav la blev var vet må måste bör står ser hade skulle kunde ville fanns finns hör skrev låg satt stod höll drog bad',
);
const swedishWords = list('jag är och att det på inte som har för ni en av med vi');
const englishWords = list('the is and to you it my of have not for on are that we');

/** Whether a talk is in English rather than Swedish, by its commonest words. */
export function isEnglishTalk(tokens: readonly Token[]): boolean {
  const count = (words: ReadonlySet<string>) => tokens.filter(({ norm }) => words.has(norm)).length;
  return count(englishWords) > count(swedishWords);
}

const conditions = list('if unless once om ifall såvida kommer får blir händer när');

/** A condition and what follows from it stay together. */
export function holdsCondition(tokens: readonly Token[]): boolean {
  return (
    tokens.length < 16 &&
    tokens.some(({ norm }, at) => conditions.has(norm) && (at < 3 || /^(?:if|unless|om)$/.test(norm)))
  );
}

/** Whether a stretch of talk without any mark goes on with a clause of its own at this token. */
export function opensClause(tokens: readonly Token[], at: number, isEnglish: boolean): boolean {
  const before = tokens[at - 1];
  const word = tokens[at];
  const next = tokens[at + 1];
  if (!before || !word || !next || before.start === word.start) return false;
  return isEnglish ? opensEnglish(before.norm, word.norm, next.norm) : opensSwedish(before.norm, word.norm, next.norm);
}

const englishOrders = list('shut cancel close');
const swedishOrders = list('stäng säg');

function opensEnglish(before: string, word: string, next: string): boolean {
  if (openers.has(word))
    return (english.sure.has(next) || next === 'you') && !notBeforeQuestions.has(before) && !english.sure.has(before);
  if (binders.has(before)) return false;
  if (englishOrders.has(word)) return !isSubject(before) && before !== 'please';
  if (english.sure.has(word)) return !english.sure.has(before);
  return english.either.has(word) && auxiliaries.has(next) && !english.sure.has(before);
}

function opensSwedish(before: string, word: string, next: string): boolean {
  if (swedishOrders.has(word)) return !binders.has(before) && !swedish.has(before);
  if (swedishAuxiliaries.has(word)) return swedish.has(next) && isVerb(before);
  return swedish.has(word) && !binders.has(before) && !swedish.has(before) && isVerb(next);
}

function isSubject(norm: string): boolean {
  return english.sure.has(norm) || english.either.has(norm);
}

/** Whether words without a question mark ask: a question word or a verb with its subject stands first. */
export function beginsAsQuestion(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.filter(({ kind, norm }) => kind === 'word' && !fillers.has(norm));
  if (!first || !second) return false;
  if (questionWords.has(first.norm)) return first.norm !== 'när' && first.norm !== 'when';
  return openers.has(first.norm) && (isSubject(second.norm) || swedish.has(second.norm));
}

function isVerb(norm: string): boolean {
  return verbs.has(norm) || /(?:[aeoiuåäöy]r|[dt]de|[aeiouyåäö][dt]e|[kpsx]te|nde|lde|gde|vde)$/.test(norm);
}
