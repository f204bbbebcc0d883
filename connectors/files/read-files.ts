import { detectFormat, type Format, headBytes } from './detect-format.ts';
import { type FileInput, readHead } from './file-input.ts';
import { readCaptions } from './formats/captions.ts';
import { readChatLog } from './formats/chat-log.ts';
import { readConversationLines } from './formats/conversation-lines.ts';
import { readCsv } from './formats/csv.ts';
import { readEml } from './formats/eml.ts';
import { readMbox } from './formats/mbox.ts';
import { readSlack } from './formats/slack.ts';
import { readWhisper } from './formats/whisper.ts';
import { readZendesk } from './formats/zendesk.ts';
import { type FormatReader, type ReadOptions, type Reading, skip } from './reading.ts';

/** A reader for each format; a new format is a file and a line here and in detect-format.ts. */
const readers: Readonly<Record<Format, FormatReader>> = {
  eml: readEml,
  mbox: readMbox,
  slack: readSlack,
  'chat-log': readChatLog,
  captions: readCaptions,
  whisper: readWhisper,
  zendesk: readZendesk,
  csv: readCsv,
  'conversation-lines': readConversationLines,
};

/** Reads one file of whatever known format. What can't be read is told of, and the rest goes on. */
export async function* readFile(file: FileInput, options: ReadOptions): AsyncGenerator<Reading, void, undefined> {
  try {
    const format = detectFormat(await readHead(file, headBytes), file.name);
    if (format) yield* readers[format](file, options);
    else yield skip(file.name, file.sizeBytes === 0 ? 'empty' : 'unknownFormat');
  } catch {
    // Parsers quote what they read in their errors: the place and a reason of ours is all that may be told.
    yield skip(file.name, 'unreadable');
  }
}
