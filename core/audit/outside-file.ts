import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { cutNotes } from './cut-notes.ts';
import type { Outside } from './outside.ts';

/** A note is some 250 bytes, and never longer than this. */
const tailBytes = 4096;

/**
 * Checkpoints in a file that is only appended to, an empty line after each. It may stand on another machine's disk, and
 * a copy of it, or of any one checkpoint in it, proves the log as well.
 */
export function outsideFile(file: string): Outside {
  return {
    async newest() {
      const notes: string[] = [];
      for (const note of cutNotes((await readTail(file)).split('\n'))) if (note.endsWith('\n')) notes.push(note);
      return notes.at(-1) ?? null;
    },
    async write(note) {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const handle = await open(file, 'a+', 0o600);
      try {
        await cutTornEnd(handle);
        await handle.appendFile(`${note}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    async *read() {
      if ((await readTail(file)) === '') return;
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
      let open: string[] = [];
      for await (const line of lines) {
        open.push(line);
        if (line === '' && open.some((earlier) => earlier.startsWith('— '))) {
          yield* cutNotes(open);
          open = [];
        }
      }
      yield* cutNotes(open);
    },
  };
}

/** What a crash left half written goes: it was never told to anybody. */
async function cutTornEnd(handle: FileHandle): Promise<void> {
  const { size } = await handle.stat();
  const bytes = Buffer.alloc(Math.min(size, tailBytes));
  await handle.read(bytes, 0, bytes.length, size - bytes.length);
  const isWhole = size === 0 || bytes.toString('latin1').endsWith('\n\n');
  if (!isWhole) await handle.truncate(size - bytes.length + endOfNotes(bytes));
}

/** Where the last whole note ends: after the empty line that follows its signature. */
function endOfNotes(bytes: Buffer): number {
  const signature = bytes.lastIndexOf('\n\n— ');
  const end = signature < 0 ? -1 : bytes.indexOf('\n\n', signature + 2);
  if (end >= 0) return end + 2;
  const before = signature < 0 ? -1 : bytes.subarray(0, signature).lastIndexOf('\n\n');
  return before < 0 ? 0 : before + 2;
}

async function readTail(file: string): Promise<string> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(Math.min(size, tailBytes));
    await handle.read(bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString();
  } finally {
    await handle.close();
  }
}
