import { conversationLineSchema } from '#core/conversation/conversation-line.ts';
import { sourceNameSchema } from '#core/conversation/conversation.ts';
import { readConversationLine } from '#core/conversation/read-conversation-line.ts';
import { readLines } from '#core/text/lines.ts';
import { parseJson } from '../json.ts';
import { type FormatReader, limits, type Reading, skip } from '../reading.ts';

const source = sourceNameSchema.parse('files');

/** JSON Lines in the project's own conversation schema, a conversation a line. */
export const readConversationLines: FormatReader = async function* readConversationLines(file) {
  for await (const line of readLines(file.read(), limits.lineBytes)) {
    const place = `${file.name}, line ${line.number}`;
    if (line.problem) yield skip(place, line.problem === 'too-long' ? 'lineTooLong' : 'notUtf8');
    else if (line.text.trim() !== '') yield readOne(line.text, place);
  }
};

function readOne(text: string, place: string): Reading {
  const value = parseJson(text);
  if (value === undefined) return skip(place, 'notJson');
  const line = conversationLineSchema.safeParse(value);
  if (!line.success) return skip(place, 'notOurSchema');
  if (line.data.turns.length > limits.turns) return skip(place, 'tooManyTurns');
  if (line.data.turns.every((turn) => turn.text.trim() === '')) return skip(place, 'empty');
  return { kind: 'conversation', conversation: readConversationLine(line.data, source) };
}
