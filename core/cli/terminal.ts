import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The three streams of a command. Results go to `out`, everything else to `tell`. */
export interface Terminal {
  /** The bytes of standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes a result; resolves when the reader has kept up. */
  out(text: string): Promise<void>;
  /** Writes a line for the person at the terminal. */
  tell(line: string): void;
  /** Draws over the line that it drew before, on a terminal only; an empty line takes it away. */
  draw(line: string): void;
  /** Resolves when everything is written. */
  flush(): Promise<void>;
}

interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** How much is gathered before it is written: many short lines in one call. */
const gatherLength = 64 * 1024;

/**
 * Wraps the streams of a process. `onReaderGone` is called where whoever reads our output has left, as `head` does.
 */
export function openTerminal({ stdin, stdout, stderr }: Streams, onReaderGone: () => void): Terminal {
  let gathered = '';
  let isScheduled = false;
  let isGone = false;
  let drawn = '';
  const leave = (error: unknown) => {
    if (!isBrokenPipe(error)) throw error;
    isGone = true;
    onReaderGone();
  };
  stdout.on('error', leave);
  stderr.on('error', leave);
  const write = (): boolean => {
    isScheduled = false;
    const text = gathered;
    gathered = '';
    return text === '' || isGone || stdout.write(text);
  };
  const draw = (line: string) => {
    if (!stderr.isTTY || line === drawn) return;
    stderr.write(line === '' ? '\r\u001b[K' : `\r\u001b[K${line}`);
    drawn = line;
  };
  return {
    input: bytesOf(stdin),
    async out(text) {
      if (drawn !== '') draw('');
      gathered += text;
      if (gathered.length < gatherLength) {
        // What is ready goes out as soon as we wait for more input, so that a partner in a dialogue isn't kept waiting.
        if (!isScheduled) setImmediate(write);
        isScheduled = true;
      } else if (!write() && !isGone) {
        await once(stdout, 'drain').catch(leave);
      }
    },
    tell(line) {
      draw('');
      if (!isGone) stderr.write(`${line}\n`);
    },
    draw,
    flush: () =>
      new Promise((resolve) => {
        write();
        if (isGone) resolve();
        else stdout.write('', () => resolve());
      }),
  };
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
