import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { LyhordError } from '#core/errors.ts';
import { readLines } from '#core/text/lines.ts';
import { backupFormat, type BackupHeader, type BackupSequence, headerSchema, lineLimitBytes } from './backup-format.ts';
import { type BackupEnd, type Control, controlSchema } from './backup-format.ts';

/** A part of a backup, in the order of the file. */
export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'sequence'; readonly sequence: BackupSequence }
  | { readonly kind: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly table: string; readonly row: string };

/**
 * Reads a backup part by part, with one line in memory. Throws `backup-unknown` for another kind of file, `backup-newer`
 * for one of a newer program, and `backup-damaged` where a byte is not as it was written or the end is missing: what was
 * read before that must then be undone.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  let table = '';
  let end: BackupEnd | null = null;
  let number = 0;
  for await (const text of linesOf(file)) {
    number += 1;
    if (end) throw damaged(file, number);
    if (text.startsWith('{') && table !== '') {
      rows[table] = (rows[table] ?? 0) + 1;
      yield { kind: 'row', table, row: text };
    } else {
      const control = readControl(file, text, number);
      if (control[0] === 'end') {
        end = control[1];
        continue;
      }
      if (control[0] === 'table') rows[(table = control[1].name)] = 0;
      yield partOf(file, control);
    }
    hash.update(text).update('\n');
  }
  if (number === 0) throw new LyhordError('backup-unknown', { file });
  if (end?.sha256 !== hash.digest('hex') || JSON.stringify(end.rows) !== JSON.stringify(rows))
    throw damaged(file, number);
}

/** Reads the whole file once, to know that it is whole before anything is changed. Gives its header and its rows. */
export async function checkBackup(file: string): Promise<{ header: BackupHeader; rows: number }> {
  let header: BackupHeader | null = null;
  let rows = 0;
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') header = part.header;
    if (part.kind === 'row') rows += 1;
  }
  if (!header) throw new LyhordError('backup-unknown', { file });
  return { header, rows };
}

function readControl(file: string, text: string, number: number): Control {
  const parsed = controlSchema.safeParse(parseJson(text));
  if (parsed.success && (parsed.data[0] === 'lyhord-backup') === (number === 1)) return parsed.data;
  throw number === 1 ? new LyhordError('backup-unknown', { file }) : damaged(file, number);
}

function partOf(file: string, control: Exclude<Control, ['end', BackupEnd]>): BackupPart {
  if (control[0] === 'table') return { kind: 'table', ...control[1] };
  if (control[0] === 'sequence') return { kind: 'sequence', sequence: control[1] };
  const { format } = control[1];
  if (format > backupFormat) throw new LyhordError('backup-newer', { file, format, known: backupFormat });
  const header = headerSchema.safeParse(control[1]);
  if (!header.success) throw damaged(file, 1);
  return { kind: 'header', header: header.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const unzipped = createGunzip();
  bytes.on('error', (error) => unzipped.destroy(error));
  bytes.pipe(unzipped);
  let number = 0;
  try {
    for await (const line of readLines(unzipped, lineLimitBytes)) {
      number = line.number;
      if (line.text === null) throw damaged(file, number);
      yield line.text;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (code.startsWith('Z_')) throw number === 0 ? new LyhordError('backup-unknown', { file }) : damaged(file, number);
    throw /^E[A-Z]+$/.test(code) ? new LyhordError('file-unreadable', { file }) : error;
  } finally {
    bytes.destroy();
    unzipped.destroy();
  }
}

function damaged(file: string, line: number): LyhordError {
  return new LyhordError('backup-damaged', { file, line });
}
