import { defaultPrivacyThreshold, type PrivacyThreshold } from './privacy-threshold.ts';

/** One cell of a table of counts: who stands behind it. */
export interface Cell {
  readonly customers: number;
  readonly conversations: number;
}

/** A cell as it is shown; null where it is held back. Counts are rounded down to whole steps. */
export type PublishedCell = Cell | null;

export interface PublishedTable {
  readonly cells: readonly (readonly PublishedCell[])[];
  readonly rowTotals: readonly PublishedCell[];
  readonly columnTotals: readonly PublishedCell[];
}

/**
 * A table of themes (rows) by segments (columns) that may be shown: cells under the threshold are held back, and so is a
 * second cell in a row or column where only one is, since the total less the rest would tell it. All counts are rounded
 * down to multiples of the threshold, so that the difference of two tables is no count of few people: it is 0, or at
 * least k and then says nothing more exact than that.
 */
export function publishTable(
  rows: readonly (readonly Cell[])[],
  threshold: PrivacyThreshold = defaultPrivacyThreshold,
): PublishedTable {
  const held = rows.map((row) => row.map((cell) => !isAbove(cell, threshold)));
  holdComplements(rows, held);
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
  return {
    cells: rows.map((row, at) => row.map((cell, column) => (held[at]?.[column] ? null : publishCell(cell, threshold)))),
    rowTotals: rows.map((row) => publishCell(totalOf(row), threshold)),
    columnTotals: columns.map((column) => publishCell(totalOf(column), threshold)),
  };
}

/** One count that may be shown: rounded down to a multiple of the threshold, null under it. */
export function publishCell(cell: Cell, threshold: PrivacyThreshold = defaultPrivacyThreshold): PublishedCell {
  if (!isAbove(cell, threshold)) return null;
  const floor = (count: number, step: number): number => Math.floor(count / step) * step;
  const customers = floor(cell.customers, threshold.customers);
  const conversations = floor(cell.conversations, threshold.customers);
  return { customers, conversations };
}

function isAbove(cell: Cell, threshold: PrivacyThreshold): boolean {
  return cell.customers >= threshold.customers && cell.conversations >= threshold.conversations;
}

/** Holds back the smallest shown cell of each row and column with one that is held back, until none is left. */
function holdComplements(rows: readonly (readonly Cell[])[], held: boolean[][]): void {
  const width = rows[0]?.length ?? 0;
  for (let changed = true; changed;) {
    changed = false;
    for (let row = 0; row < rows.length; row++) {
      const line = Array.from({ length: width }, (_, column): Place => ({ row, column }));
      changed = holdSecond(rows, held, line) || changed;
    }
    for (let column = 0; column < width; column++) {
      const line = rows.map((_, row): Place => ({ row, column }));
      changed = holdSecond(rows, held, line) || changed;
    }
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function holdSecond(rows: readonly (readonly Cell[])[], held: boolean[][], line: readonly Place[]): boolean {
  // A cell that nobody stands behind hides nothing, and can't hide another.
  const isHeld = ({ row, column }: Place): boolean => held[row]?.[column] === true && size({ row, column }) > 0;
  const size = ({ row, column }: Place): number => rows[row]?.[column]?.customers ?? 0;
  if (line.filter(isHeld).length !== 1) return false;
  const shown = line.filter(({ row, column }) => held[row]?.[column] === false).sort((a, b) => size(a) - size(b));
  const [smallest] = shown;
  const row = smallest && held[smallest.row];
  if (!row) return false;
  row[smallest.column] = true;
  return true;
}

function totalOf(cells: readonly Cell[]): Cell {
  return cells.reduce(
    (sum, { customers, conversations }) => ({
      customers: sum.customers + customers,
      conversations: sum.conversations + conversations,
    }),
    { customers: 0, conversations: 0 },
  );
}
