import { createHash } from 'node:crypto';
import type { FileInput } from '../file-input.ts';
import { type MailMessage, parseMail } from '../mail-message.ts';
import { draftOfThread } from '../mail-thread.ts';
import { indexMbox, type MboxEntry } from '../mbox-index.ts';
import { finish, type FormatReader, limits, type ReadOptions, type Reading, skip } from '../reading.ts';

/**
 * A mailbox, read twice: once for the place and the threads of its messages, then a thread at a time. So only one
 * thread's texts are in memory, however large the mailbox is.
 */
export const readMbox: FormatReader = async function* readMbox(file, options) {
  for (const thread of await findThreads(file)) yield* readThread(thread, file, options);
};

/** Messages that name each other in Message-ID, References or In-Reply-To, in the order of each thread's first. */
async function findThreads(file: FileInput): Promise<Iterable<readonly MboxEntry[]>> {
  const leaders: number[] = [];
  const threadOfId = new Map<number, number>();
  const entries: { entry: MboxEntry; thread: number }[] = [];
  for await (const entry of indexMbox(file)) {
    const keys = entry.ids.map(toKey);
    const met = keys.flatMap((key) => threadOfId.get(key) ?? []).map((thread) => leaderOf(leaders, thread));
    const thread = met.length > 0 ? Math.min(...met) : leaders.push(leaders.length) - 1;
    for (const other of met) leaders[other] = thread;
    for (const key of keys) threadOfId.set(key, thread);
    entries.push({ entry: { ...entry, ids: [] }, thread });
  }
  const threads = new Map<number, MboxEntry[]>();
  for (const { entry, thread } of entries) {
    const leader = leaderOf(leaders, thread);
    const members = threads.get(leader);
    if (members) members.push(entry);
    else threads.set(leader, [entry]);
  }
  return threads.values();
}

function leaderOf(leaders: number[], thread: number): number {
  let leader = thread;
  while ((leaders[leader] ?? leader) !== leader) leader = leaders[leader] ?? leader;
  leaders[thread] = leader;
  return leader;
}

/** 48 bits of a message id's hash: two ids in a million messages fall together once in 500 mailboxes. */
function toKey(id: string): number {
  return createHash('sha256').update(id).digest().readUIntBE(0, 6);
}

async function* readThread(
  thread: readonly MboxEntry[],
  file: FileInput,
  options: ReadOptions,
): AsyncGenerator<Reading, void, undefined> {
  const messages: MailMessage[] = [];
  for (const entry of thread.slice(0, limits.turns + 1)) {
    const place = `${file.name}, message ${entry.number}`;
    if (entry.end - entry.start > limits.messageBytes) {
      yield skip(place, 'tooLarge');
      continue;
    }
    const message = await parseMail(await readMessage(file, entry), options.timeZone);
    if (message) messages.push(message);
    else yield skip(place, 'notMail');
  }
  const [first] = thread;
  if (messages.length === 0 || !first) return;
  yield finish(draftOfThread(messages, file.modifiedAt), options, `${file.name}, message ${first.number}`);
}

/** A message without its postmark, and with its own `From ` lines as they were before the mailbox quoted them. */
async function readMessage(file: FileInput, entry: MboxEntry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.read(entry.start, entry.end)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const message = bytes.subarray(bytes.indexOf(10) + 1);
  return message.includes('\n>From ') || message.includes('\n>>')
    ? Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
    : message;
}
