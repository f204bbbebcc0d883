import type { PhraseMatch } from './phrase.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const negators = new Set(
  'inte ej icke aldrig knappast varken ingen inga inget not never no nobody without utan hardly neither nor'.split(' '),
);
/** Words that open a clause of their own: a negation before them does not reach behind them. */
const clauseOpeners = new Set(
  'men fast utan eller för därför så och but because so and or although though while när då when eftersom innan before'.split(
    ' ',
  ),
);
const clauseMarks = new Set([',', ';', ':', '(', ')', '–', '—', '-', '.', '!', '?']);
/** `not only`, `why not`, `inte bara`: denials of nothing. */
const notDenying = new Set(['only', 'just', 'bara', 'endast', 'doubt', 'problem', 'wonder', 'konstigt', 'minst']);

/** Whether the words at a match are denied: by a negator before them in their clause, or among the words that a gap took. */
export function isNegated({ tokens }: Sentence, match: PhraseMatch): boolean {
  for (const at of match.loose) if (isNegator(tokens, at)) return true;
  for (let at = match.from - 1, steps = 0; at >= 0 && steps < 7; at--, steps++) {
    const token = tokens[at];
    if (!token || clauseMarks.has(token.norm) || clauseOpeners.has(token.norm)) return false;
    if (isNegator(tokens, at)) return true;
  }
  const after = tokens[match.to];
  return after !== undefined && (after.norm === 'inte' || after.norm === 'not' || after.norm === 'ej');
}

function isNegator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && negators.has(token.norm) && !notDenying.has(tokens[at + 1]?.norm ?? '');
}

const conditions = new Set('om ifall annars såvida unless if otherwise else förutsatt else'.split(' '));
const verbsFirst = new Set(
  'får fås hör händer blir är kommer går rättas löses fixas ordnas ordnar sker kan skulle löser sänker fungerar funkar höjer gör tar slutar'.split(
    ' ',
  ),
);

/** Whether the sentence sets a condition: `om …`, `annars …`, `unless …`, or a verb first (`händer det igen så …`). */
export function isConditional({ tokens, isQuestion }: Sentence): boolean {
  const has = tokens.some(
    ({ norm }, at) =>
      conditions.has(norm) &&
      !(norm === 'om' && isOmWithTime(tokens, at)) &&
      !(norm === 'if' && tokens[at - 1]?.norm === 'as'),
  );
  if (has) return true;
  const first = tokens.find(({ kind }) => kind === 'word');
  return !isQuestion && first !== undefined && verbsFirst.has(first.norm) && tokens.length > 6;
}

/** `om en timme`, `om två dagar`, `prata om`, `be om` say no condition. */
function isOmWithTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  return /^(en|ett|två|tre|några|\d+|det|detta|er|mig|saken|jag)$/.test(next) && !/^(jag|ni|det|er)$/.test(next)
    ? true
    : /^(be|ber|bad|bett|fråg.*|prata.*|handlar|påminn.*|skrev|skriv.*|reda|tycker|bättre|tala.*|ang|vidare|gör|göra|gjort|titta|tittade|bryr|tänka|veta|vet|hela|klaga.*|information|uppgift.*|mejlat|ringt|igen|kring|runt)$/.test(
        before,
      );
}

/** `hade ni höjt hade jag bytt`, `if you had … I would have left`: what did not happen. */
export function isCounterfactual({ tokens }: Sentence): boolean {
  const norms = tokens.map(({ norm }) => norm);
  const text = ` ${norms.join(' ')} `;
  return (
    / hade (?:ni|jag|vi|det|du|inte|priset|de|man|den)(?: \S+){1,12}? (?:hade|skulle) /.test(text) ||
    (/ skulle (?:jag|vi|man|aldrig)?(?: \S+){0,3} ha(?:ft)? \S+(?:t|ts|it) /.test(text) &&
      / (?:om|hade) /.test(text)) ||
    / om (?:ni|det|jag|vi|priset)(?: \S+){0,4} hade(?: \S+){1,10}? (?:hade|skulle) /.test(text) ||
    (/ (?:hade|skulle)(?: \S+){1,8}? om (?:ni|det|jag|vi)(?: \S+){0,3} (?:hade|inte) /.test(text) &&
      / hade /.test(text)) ||
    / would have (?:\S+ )?(?:left|gone|switched|moved|cancelled|canceled|changed|walked|been|bought|booked|quit|stayed)/.test(
      text,
    ) ||
    / had (?:you|it|i|we|the) (?:\S+ ){1,10}would /.test(text)
  );
}

const hedges = new Set(
  (
    'kanske eventuellt möjligen förhoppningsvis nog troligen troligtvis sannolikt antagligen försöka försöker hoppas siktar ' +
    'brukar normalt vanligtvis oftast ungefär prognos preliminärt uppskattar beräknas beräknad tror ' +
    'maybe perhaps possibly hopefully probably likely try trying hope hoping expect expected aim aiming usually normally typically ' +
    'generally estimate estimated might may should could think'
  ).split(' '),
);

/** Words by which a speaker does not bind himself. */
export function isHedged({ tokens }: Sentence, from = 0, to = tokens.length): boolean {
  return tokens.slice(from, to).some(({ norm }) => hedges.has(norm));
}

/** Whether a match stands in quotation marks. */
export function isInQuotes({ isQuoted }: Sentence, match: PhraseMatch): boolean {
  return isQuoted[match.from] === true && isQuoted[match.to - 1] === true;
}
