import { isConditional, isHedged } from './reading/scope.ts';
import type { Sentence } from './reading/sentence.ts';

/** Whether words of a customer's bind him to do something for the company; `part` is the clause of the sentence. */
export function isCustomersCommitment(
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
export function hasOpenTime(norms: readonly string[]): boolean {
  const text = ` ${norms.join(' ')} `;
  return / (?:så fort|så snart|när|samma dag|direkt när|efter att|omgående|snarast|as soon as|once|when|the moment|same day|straight away|asap) /.test(
    text,
  );
}
