import type { Role } from '#core/conversation/conversation.ts';
import type { EntityType } from './entity.ts';
import type { Finding } from './recognizer.ts';

/** A turn, or another text, which is nobody's and answers nothing. */
export interface Answering {
  readonly text: string;
  readonly role: Role | null;
}

/** Finds in each turn what the other side's turn before it asked for, where the turn is hardly more than that. */
export function findAnswers(pieces: readonly Answering[]): readonly (readonly Finding[])[] {
  let asked: Answering | null = null;
  let last: Answering | null = null;
  return pieces.map((piece) => {
    if (piece.role === null) return [];
    if (last && last.role !== piece.role) asked = last;
    last = piece;
    return asked ? answersTo(asked.text.slice(-longestQuestion).toLowerCase(), piece.text) : [];
  });
}

const longestQuestion = 200;
const longestAnswer = 120;

interface Question {
  readonly asks: RegExp;
  readonly type: EntityType;
  readonly value: RegExp;
  readonly word: string;
}

const questions: readonly Question[] = [
  {
    asks: /kundnummer|kundnr|medlemsnummer|anläggnings-?id|customer number|account number|member(?:ship)? number|installation/,
    type: 'CUSTOMER_NUMBER',
    value: /(?<![\p{L}\d-])(?:\p{Lu}{1,4}-?\d{5,10}|\d{6,18})(?![\p{L}\d-])/gu,
    word: 'kundnummer',
  },
  {
    asks: /serienum|serial|imei|mätarnummer|meter number|(?:router|modem|mätare|meter)[^.!?]{0,20} num|(?:nummer|numret|number)[^.!?]{0,20}(?:router|modem|mätare|meter|box)/,
    type: 'DEVICE_ID',
    value: /(?<![\p{L}\d-])(?:\p{Lu}{1,4}\d{4,6}-?\d{4,8}|\d{15})(?![\p{L}\d-])/gu,
    word: 'serienummer',
  },
  {
    asks: /lösenord|password/,
    type: 'CREDENTIAL',
    value: /(?<![\p{L}\d])\p{Lu}\p{Ll}{2,12}\d{2,6}[!?#*%&]?/gu,
    word: 'lösenord',
  },
  {
    asks: /engångskod|sms-kod|verifieringskod|kod(?:en)? (?:du fick|i sms)|one-time|verification code|code we sent|code from the text/,
    type: 'CREDENTIAL',
    value: /(?<![\p{L}\d-])(?:\d{4,8}|\d{3} \d{3})(?![\p{L}\d-])/gu,
    word: 'engångskod',
  },
];

function answersTo(question: string, answer: string): Finding[] {
  if (answer.length > longestAnswer) return [];
  return questions.flatMap(({ asks, type, value, word }) =>
    asks.test(question)
      ? Array.from(answer.matchAll(value), ({ index, 0: found }) => ({
          ...{ type, start: index, end: index + found.length, score: 0.75, recognizer: 'answer' },
          why: { check: 'form', context: word },
        }))
      : [],
  );
}
