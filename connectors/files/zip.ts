import type { Entry, ZipFile } from 'yauzl';
import type { FileInput } from './file-input.ts';
import { limits, type reasons } from './reading.ts';

/** An archive that was looked through, and found to be no bomb by what it says of itself. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** Unpacks one entry; null where it is damaged or longer than it said. */
  read(entry: ArchiveEntry): Promise<Buffer | null>;
  close(): void;
}

export interface ArchiveEntry {
  readonly name: string;
  readonly entry: Entry;
}

/**
 * Opens an archive and lists it; gives the reason where it may not be read. Sizes are checked before anything is unpacked, and
 * unpacking stops where an entry turns out longer than it said.
 */
export async function openArchive(file: FileInput): Promise<Archive | keyof typeof reasons> {
  const { fromBufferPromise, openPromise } = await import('yauzl');
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
  let zip: ZipFile | null = null;
  try {
    const { content } = file;
    zip =
      'path' in content ? await openPromise(content.path, options) : await fromBufferPromise(content.bytes, options);
    const listed = await listEntries(zip);
    if (typeof listed !== 'string') return toArchive(zip, listed);
    zip.close();
    return listed;
  } catch {
    zip?.close();
    return 'badZip';
  }
}

function toArchive(zip: ZipFile, entries: readonly ArchiveEntry[]): Archive {
  return { entries, read: ({ entry }) => unpack(zip, entry), close: () => zip.close() };
}

async function listEntries(zip: ZipFile): Promise<ArchiveEntry[] | keyof typeof reasons> {
  const entries: ArchiveEntry[] = [];
  let total = 0;
  let packed = 0;
  if (zip.entryCount > limits.zipEntries) return 'zipBomb';
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (entry.isEncrypted()) return 'encryptedZip';
    const isTooMuch = total > limits.zipTotalBytes || total > 1024 * 1024 + packed * limits.zipRatio;
    if (isTooMuch || entries.length > limits.zipEntries) return 'zipBomb';
    if (!entry.fileName.endsWith('/')) entries.push({ name: entry.fileName, entry });
  }
  return entries;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer | null> {
  if (entry.uncompressedSize > limits.zipEntryBytes) return null;
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!Buffer.isBuffer(chunk)) return null;
      length += chunk.length;
      if (length > limits.zipEntryBytes) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return null;
  }
}
