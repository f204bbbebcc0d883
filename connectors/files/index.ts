import { z } from 'zod';
import {
  type ConnectorTools,
  type Cursor,
  defineConnector,
  type Page,
  type Source,
} from '#core/contracts/connector.ts';
import type { RawConversation } from '#core/conversation/conversation.ts';
import type { Skipped } from '#core/contracts/connector.ts';
import { type FileInput, inMemoryFile, openFile } from './file-input.ts';
import { readFile } from './read-files.ts';
import { type ReadOptions, type Reading, skip } from './reading.ts';
import { sampleConversation } from './sample.ts';

const pageSize = 50;
const countStride = 10;

/** A file on this machine or in memory; `name` is what its user calls it. */
const fileSchema = z.union([
  z.object({ name: z.string(), path: z.string().min(1) }),
  z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
]);

const settings = z.object({
  files: z.array(fileSchema),
});
type Settings = z.infer<typeof settings>;
type Tools = Pick<ConnectorTools, 'now' | 'company'>;

/** Files that people have: mailboxes, exports, logs and transcripts. A cursor is the number of readings that were given. */
export const filesConnector = defineConnector({
  name: 'files',
  settings,
  open: (given, tools): Source => openFiles(given, tools),
  sample: sampleConversation,
});

function openFiles(given: Settings, tools: Tools): Source {
  let running: { readings: AsyncGenerator<Reading, void, undefined>; given: number } | null = null;
  return {
    async count(cursor, signal) {
      let count = -Number(cursor ?? 0);
      for await (const reading of readAll(given, tools)) {
        signal.throwIfAborted();
        if (reading.kind === 'conversation' || count < 0) count += 1;
        // Whoever reads meanwhile goes first.
        if (count % countStride === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      return Math.max(0, count);
    },
    async pull(cursor, signal) {
      const from = Number(cursor ?? 0);
      if (running?.given !== from) {
        await running?.readings.return();
        running = { readings: readAll(given, tools), given: 0 };
        while (running.given < from && !(await running.readings.next()).done) running.given += 1;
      }
      const page = await takePage(running.readings, signal);
      running.given += page.taken;
      if (page.isEnd) running = null;
      const next: Cursor = page.isEnd
        ? { kind: 'end', value: null }
        : { kind: 'more', value: String(from + page.taken) };
      return { conversations: page.conversations, gone: [], skipped: page.skipped, next } satisfies Page;
    },
  };
}

async function takePage(readings: AsyncGenerator<Reading, void, undefined>, signal: AbortSignal) {
  const conversations: RawConversation[] = [];
  const skipped: Skipped[] = [];
  let taken = 0;
  let isEnd = false;
  while (taken < pageSize && !isEnd) {
    signal.throwIfAborted();
    const result = await readings.next();
    isEnd = result.done === true;
    if (result.done) break;
    taken += 1;
    if (result.value.kind === 'conversation') conversations.push(result.value.conversation);
    else skipped.push(result.value.skipped);
  }
  return { conversations, skipped, taken, isEnd };
}

async function* readAll(given: Settings, { now, company }: Tools): AsyncGenerator<Reading, void, undefined> {
  const options: ReadOptions = { own: company, timeZone: company.timeZone };
  for (const entry of given.files) {
    const file = await open(entry, now());
    if (file) yield* readFile(file, options);
    else yield skip(entry.name, 'unreadable');
  }
}

async function open(entry: Settings['files'][number], now: Date): Promise<FileInput | null> {
  if ('bytes' in entry) return inMemoryFile(entry.name, Buffer.from(entry.bytes), now);
  return openFile(entry.path, entry.name).catch(() => null);
}
