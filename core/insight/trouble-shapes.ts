import type { Reading, ReadTurn } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';

/** Problems that no phrase says but the shape of what is told: who said what, who was spoken to, what was asked again. */
export function findShapes(
  reading: Reading,
): { kind: 'contradictory_answers' | 'transferred' | 'asked_twice'; sentence: Sentence }[] {
  const found: ReturnType<typeof findShapes> = [];
  for (const turn of reading.turns) {
    if (turn.role !== 'customer') continue;
    const contradiction = findContradiction(turn);
    if (contradiction) found.push({ kind: 'contradictory_answers', sentence: contradiction });
    for (const sentence of turn.sentences)
      if (departmentsIn(sentence) >= 3) found.push({ kind: 'transferred', sentence });
    const protest = findProtest(reading, turn);
    if (protest) found.push({ kind: 'asked_twice', sentence: protest });
  }
  return found;
}

const sources =
  /^(?:(?:din |min )?kolleg\p{L}*|handläggar\p{L}*|säljar\p{L}*|tekniker\p{L}*|support\p{L}*|kundtjänst\p{L}*|kundservice\p{L}*|reception\p{L}*|butik\p{L}*|kontor\p{L}*|hemsida\p{L}*|webb\p{L}*|sidan|sajten|appen|chatt\p{L}*|mejlet|mejl|brevet|brev|sms\p{L}*|fakturan|avtalet|villkoren|guiden|jour\p{L}*|hotellet|bekräftelsen|ena|ene|andra|andre|annan|tredje|colleague|agent|adviser|advisor|handler|salesman|engineer|reception\p{L}*|shop|store|website|site|page|app|chat|email|letter|text|bill|contract|terms|one|another|third|driver|branch|manager|person|assistant|rep)$/u;
const reports =
  /^(?:säger|sa|sagt|skrev|skriver|hävdar|hävdade|påstår|påstod|lovade|står|visar|meddelade|says|say|said|tells|told|wrote|writes|claims|claimed|states|stated|shows|showed|insists)$/;

/** Two sources within three sentences that each say something. */
function findContradiction({ sentences }: ReadTurn): Sentence | null {
  for (const [at, sentence] of sentences.entries()) {
    const near = sentences.slice(at, at + 3);
    const said = new Set(near.flatMap(sourcesThatSay));
    if (said.size >= 2 && sourcesThatSay(sentence).length > 0) return sentence;
  }
  return null;
}

function sourcesThatSay({ tokens }: Sentence): string[] {
  return tokens.flatMap(({ norm }, at) => {
    if (!sources.test(norm)) return [];
    const after = tokens.slice(at + 1, at + 5);
    const isCited = tokens[at + 1]?.norm === ':';
    const says = after.findIndex((token) => reports.test(token.norm));
    const isCut = after
      .slice(0, Math.max(says, 0))
      .some((token) => /^[,.;]$/.test(token.norm) || sources.test(token.norm));
    return isCited || (says >= 0 && !isCut) ? [norm.slice(0, 5)] : [];
  });
}

const departments =
  /^(?:växel\p{L}*|ekonomi\p{L}*|teknik(?:en|avdelning\p{L}*)?|support\p{L}*|sälj\p{L}*|kundtjänst\p{L}*|kundservice\p{L}*|fakturaavdelning\p{L}*|kontoret|reception\p{L}*|butiken|chatten|chatt|telefon|telefonen|garanti\p{L}*|verkstad\p{L}*|skade?avdelning\p{L}*|switchboard|accounts|billing|technical|support|sales|reception|branch|shop|store|warranty|claims|complaints|chat|phone)$/u;
const moves =
  /^(?:till|vidare|sedan|sen|tillbaka|därefter|därifrån|dessförinnan|tidigare|to|then|back|before|after|from|från|efter)$/;

/** How many places a sentence goes through, where it says that somebody was moved. */
function departmentsIn({ tokens }: Sentence): number {
  if (tokens.filter(({ norm }) => moves.test(norm)).length < 2) return 0;
  return new Set(tokens.filter(({ norm }) => departments.test(norm)).map(({ norm }) => norm.slice(0, 4))).size;
}

const asked =
  /(?:nummer|numret|nr|adress|adressen|namn|namnet|personnummer|referens|referensen|kvitto|bilder|epost|mejl|number|reference|address|name|birth|postcode|receipt|photos|details|email)$/;
const protests =
  /^(?:redan|igen|också|nyss|förut|samma|formuläret|början|båda|again|already|also|before|same|once|form|both|earlier|twice|still)$/;

/** An answer to a question for a number or a name that says that it was given before. */
function findProtest(reading: Reading, turn: ReadTurn): Sentence | null {
  const before = reading.turns[turn.index - 1];
  if (before?.role !== 'agent' && before?.role !== 'bot') return null;
  const isAsked = before.sentences.some(
    ({ isQuestion, tokens }) => isQuestion && tokens.some(({ norm }) => asked.test(norm)),
  );
  if (!isAsked) return null;
  return turn.sentences.slice(0, 3).find(({ tokens }) => tokens.some(({ norm }) => protests.test(norm))) ?? null;
}
