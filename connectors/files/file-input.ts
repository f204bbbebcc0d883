import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

/** A file as the readers see it: on disk, or in memory as a browser sent it. */
export interface FileInput {
  /** As the user named it; may hold personal data, so it is shown to that user alone and never logged. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly modifiedAt: Date;
  readonly content: { readonly path: string } | { readonly bytes: Buffer };
  /** Streams the bytes from `start` up to, without, `end`. */
  read(start?: number, end?: number): AsyncIterable<Buffer>;
}

/** Opens a file on disk without reading it; rejects as `stat` does, or where it is no file. */
export async function openFile(path: string, name = basename(path)): Promise<FileInput> {
  const facts = await stat(path);
  if (!facts.isFile()) throw new TypeError('not a file');
  return {
    name,
    sizeBytes: facts.size,
    modifiedAt: facts.mtime,
    content: { path },
    read: (start = 0, end = facts.size) => streamFile(path, start, end),
  };
}

/** A file that is in memory already. */
export function inMemoryFile(name: string, bytes: Buffer, now: Date): FileInput {
  return {
    name,
    sizeBytes: bytes.length,
    modifiedAt: now,
    content: { bytes },
    read: (start = 0, end = bytes.length) => yieldOnce(bytes.subarray(start, end)),
  };
}

/** Reads a file whole; null where it is larger than `limitBytes`. */
export async function readWhole(file: FileInput, limitBytes: number): Promise<Buffer | null> {
  if (file.sizeBytes > limitBytes) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of file.read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The first bytes of a file, by which its format is told. */
export async function readHead(file: FileInput, lengthBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.read(0, Math.min(lengthBytes, file.sizeBytes))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* streamFile(path: string, start: number, end: number): AsyncGenerator<Buffer, void, undefined> {
  if (end <= start) return;
  for await (const chunk of createReadStream(path, { start, end: end - 1 })) {
    if (Buffer.isBuffer(chunk)) yield chunk;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the same shape as a stream from disk
async function* yieldOnce(bytes: Buffer): AsyncGenerator<Buffer, void, undefined> {
  if (bytes.length > 0) yield bytes;
}
