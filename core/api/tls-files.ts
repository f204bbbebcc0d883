import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync, watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import type { TlsSettings } from '#core/config/access-settings.ts';
import { LyhordError } from '#core/errors.ts';

export interface TlsPair {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** A certificate and its key as they stand in their files now. */
export interface TlsFiles {
  current(): TlsPair;
  /** Calls back with each new pair that belongs together. */
  onChange(use: (pair: TlsPair) => void): void;
  close(): void;
}

/** How often the files are looked at besides: some file systems tell nothing of a change. */
const lookMs = 60_000;
/** Both files of a renewal are written within this. */
const settleMs = 200;

/**
 * Reads the pair and reads it again when a file changes. Of two files that don't belong together, as between the two
 * writes of a renewal, the pair before stays in use and `onBad` is told. Throws `tls-unreadable` at the start.
 */
export function watchTlsFiles(files: TlsSettings, onBad: () => void = () => undefined): TlsFiles {
  let [pair, seen] = [readPair(files), markOf(files)];
  const listeners: ((pair: TlsPair) => void)[] = [];
  const look = () => {
    const mark = markOf(files);
    if (mark === seen) return;
    seen = mark;
    try {
      pair = readPair(files);
      for (const use of listeners) use(pair);
    } catch {
      onBad();
    }
  };
  const watchers = watchFolders(files, look);
  const timer = setInterval(look, lookMs).unref();
  return {
    current: () => pair,
    onChange: (use) => void listeners.push(use),
    close: () => {
      clearInterval(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** The folders and not the files: a renewal puts new files, or links to them, in the old ones' place. */
function watchFolders({ certificate, key }: TlsSettings, look: () => void): readonly FSWatcher[] {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, settleMs).unref();
  };
  return [...new Set([dirname(certificate), dirname(key)])].flatMap((folder) => {
    try {
      return [watch(folder, { persistent: false }, soon).on('error', () => undefined)];
    } catch {
      return [];
    }
  });
}

function markOf({ certificate, key }: TlsSettings): string {
  return [certificate, key]
    .map((file) => {
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'none';
    })
    .join(', ');
}

function readPair(files: TlsSettings): TlsPair {
  try {
    const [cert, key] = [readFileSync(files.certificate), readFileSync(files.key)];
    if (new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) return { cert, key };
  } catch {
    // Said below: a cause's own words may quote the key's file.
  }
  throw new LyhordError('tls-unreadable', files);
}
