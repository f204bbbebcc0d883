import { type ReadEntry, readEntry } from './entry.ts';

/** A line of the log taken apart; its form is core/store/audit-log.ts's. */
export interface AuditLine {
  readonly entry: string;
  /** When it was written, in milliseconds since 1970. */
  readonly atMs: number;
  readonly seal: string;
  readonly body: string;
}

/** Null where the line isn't of the form. */
export function splitLine(line: string): AuditLine | null {
  const [, entry = '', at = '', seal = '', body = ''] = /^(\d+) (\d+) (\S*) ([^\n]*)$/.exec(line) ?? [];
  return entry === '' ? null : { entry, atMs: Number(at) / 1000, seal, body };
}

/** What a line tells of an act; null where it isn't an entry. */
export function tellLine(line: string): { readonly at: Date; readonly told: ReadEntry } | null {
  const parts = splitLine(line);
  const told = parts && readEntry(parts.body);
  return told ? { at: new Date(parts.atMs), told } : null;
}
