import type { AuditLog, StoredCheckpoint, WaitingLine } from '#core/store/audit-log.ts';
import type { Outside } from '#core/audit/outside.ts';

/** The three tables as arrays, for whoever tampers with them by the thousand. */
export interface LogTables {
  entries: { entry: string; line: string }[];
  order: { number: number; entry: string; leaf: Buffer }[];
  checkpoints: StoredCheckpoint[];
}

export const emptyTables = (): LogTables => ({ entries: [], order: [], checkpoints: [] });

/** A log on arrays that answers as the database does. */
export function memoryLog(tables: LogTables): AuditLog {
  const lineOf = (entry: string) => tables.entries.find((row) => row.entry === entry)?.line ?? null;
  const last = () => [...tables.checkpoints].sort((a, b) => b.size - a.size)[0] ?? null;
  const range = (from: number, count: number) =>
    tables.order
      .filter(({ number }) => number >= from && number < from + count)
      .sort((a, b) => a.number - b.number)
      .map((row) => ({ ...row, line: lineOf(row.entry) }));
  const waiting = (): WaitingLine[] =>
    tables.entries.filter(({ entry }) => !tables.order.some((row) => row.entry === entry));
  return {
    async number(limit, pass) {
      const lines = waiting().slice(0, limit);
      const numbering = lines.length === 0 ? null : pass({ lines, last: last() });
      const first = last()?.size ?? 0;
      numbering?.entries.forEach((row, index) => tables.order.push({ number: first + index, ...row }));
      if (numbering)
        tables.checkpoints.push({ size: first + numbering.entries.length, edge: numbering.edge, note: numbering.note });
      return Promise.resolve(true);
    },
    lastCheckpoint: () => Promise.resolve(last()),
    readCheckpoints: (above, limit) =>
      Promise.resolve(
        tables.checkpoints
          .filter(({ size }) => size > above)
          .sort((a, b) => a.size - b.size)
          .slice(0, limit),
      ),
    readBatch: (from, count) => {
      const rows = range(from, count);
      const numbers = tables.order.map(({ number }) => number);
      return Promise.resolve({
        rows: rows.length,
        oldest: numbers.length === 0 ? -1 : Math.min(...numbers),
        newest: numbers.length === 0 ? -1 : Math.max(...numbers),
        leaves: Buffer.concat(rows.map(({ leaf }) => leaf)),
        lines: rows.map(({ line }) => (line === null ? '' : `\n${line}`)).join(''),
      });
    },
    readRows: (from, count) => Promise.resolve(range(from, count)),
    readWaiting: (above, limit) =>
      Promise.resolve(
        waiting()
          .filter(({ entry }) => Number(entry) > Number(above))
          .sort((a, b) => Number(a.entry) - Number(b.entry))
          .slice(0, limit),
      ),
    readBack: (below, limit) =>
      Promise.resolve(
        range(0, below)
          .reverse()
          .slice(0, limit)
          .map(({ number, line }) => ({ number, line: line ?? '' })),
      ),
  };
}

/** Checkpoints outside, in an array. */
export function memoryOutside(notes: string[]): Outside {
  return {
    newest: () => Promise.resolve(notes.at(-1) ?? null),
    write: (note) => Promise.resolve(void notes.push(note)),
    // eslint-disable-next-line @typescript-eslint/require-await -- a generator of what is there already
    read: async function* () {
      yield* notes;
    },
  };
}
