import { z } from 'zod';
import { aboutQuestion, commonRules, confirmQuestion, flagsQuestion, inLanguage } from './questions.ts';
import { marketQuestion, problemsQuestion, promisesQuestion, stateQuestion } from './questions.ts';

const chatSchema = z.object({ messages: z.array(z.object({ content: z.string() })) });

/**
 * What others said in a request to the model: the rest of the request, the model's name and the shape of the answer, is
 * this program's own. Null where it isn't a request of this program's form.
 */
export function textsOfChat(body: unknown): readonly string[] | null {
  const chat = chatSchema.safeParse(body);
  return chat.success ? chat.data.messages.flatMap(({ content }) => piecesOfPrompt(content)) : null;
}

/**
 * Cuts a message to the model into what others said, for the outgoing scan: the turns and sentences as the redactor saw
 * them, without the code word between them. What this program wrote itself, the rules and the tasks, is left out.
 */
export function piecesOfPrompt(message: string): readonly string[] {
  const codeWord = codeWordOf(message);
  const mark = codeWord === null ? null : new RegExp(`^${codeWord} (\\d+) \\w+: `);
  const pieces: string[] = [];
  let open: string | null = null;
  for (const line of leaveOwn(message).split('\n')) {
    const turn = mark?.exec(line);
    const said = turn ? line.slice(turn[0].length) : line;
    // Lines of one turn are scanned together, as they were redacted.
    if (turn && turn[1] === open) pieces.push(`${pieces.pop() ?? ''}\n${said}`);
    else pieces.push(said);
    open = turn?.[1] ?? null;
  }
  return pieces.map((piece) => withoutWord(piece, codeWord)).filter((piece) => piece.trim() !== '');
}

const ownTexts = [
  commonRules,
  ...(['sv', 'en'] as const).map((language) => inLanguage(aboutQuestion, language).task),
  ...[stateQuestion, promisesQuestion, problemsQuestion, flagsQuestion, marketQuestion].map(({ task }) => task),
  confirmQuestion.task,
];

const frames = [
  /^Data of (\S{5,12}) begins$/m,
  /^The question, about the data of (\S{5,12}):$/m,
  /^One text, with the code word (\S{5,12}) between its words:$/m,
];

function codeWordOf(message: string): string | null {
  for (const frame of frames) {
    const word = frame.exec(message)?.[1];
    if (word !== undefined && /^[a-z0-9]+$/.test(word)) return word;
  }
  return null;
}

function leaveOwn(message: string): string {
  const own = ownTexts.reduce((rest, text) => rest.replace(text, ''), message);
  return frames.reduce((rest, frame) => rest.replace(frame, ''), own).replace(/^Data of \S{5,12} ends$/m, '');
}

function withoutWord(piece: string, codeWord: string | null): string {
  return codeWord === null
    ? piece
    : piece
        .split(' ')
        .filter((word) => word !== codeWord)
        .join(' ');
}
