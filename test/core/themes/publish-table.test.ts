import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { publishTable, type Cell, type PublishedCell } from '#core/themes/publish-table.ts';

const threshold = { customers: 5, conversations: 10 };
const cell = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([customers, more]): Cell => ({ customers, conversations: customers === 0 ? 0 : customers + more }));
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test('no cell and no total under the threshold is ever published', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const published = publishTable(rows, threshold);
      for (const shown of [...published.cells.flat(), ...published.rowTotals, ...published.columnTotals])
        if (shown) assert.ok(shown.customers >= 5 && shown.conversations >= 10);
    }),
  );
});

test('a cell that is held back is never the only one of its line with people in it, unless the line shows nothing', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { cells } = publishTable(rows, threshold);
      const columns = (rows[0] ?? []).map((_, at) => at);
      for (const [at, row] of rows.entries()) checkLine(row, cells[at] ?? []);
      for (const column of columns)
        checkLine(
          rows.flatMap((row) => row[column] ?? []),
          cells.map((row) => row[column] ?? null),
        );
    }),
  );
});

test('the difference of two tables that one customer parts is nothing, or at least the threshold', () => {
  fc.assert(
    fc.property(table, fc.nat(), (rows, choice) => {
      const more = rows.map((row, at) =>
        row.map((one, column) =>
          at === choice % rows.length && column === choice % row.length
            ? { customers: one.customers + 1, conversations: one.conversations + 1 }
            : one,
        ),
      );
      const [before, after] = [publishTable(rows, threshold), publishTable(more, threshold)];
      const one = [...before.cells.flat(), ...before.rowTotals, ...before.columnTotals];
      const other = [...after.cells.flat(), ...after.rowTotals, ...after.columnTotals];
      for (const [at, shown] of one.entries()) {
        const now = other[at];
        if (!shown || !now) continue;
        const difference = Math.abs(now.customers - shown.customers);
        assert.ok(difference === 0 || difference >= 5);
      }
    }),
  );
});

function checkLine(line: readonly Cell[], shown: readonly PublishedCell[]): void {
  const held = line.filter((one, at) => shown[at] === null && one.customers > 0);
  if (held.length === 1) assert.ok(shown.every((one) => one === null));
}
