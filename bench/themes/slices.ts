import { defaultPrivacyThreshold } from '../../core/themes/privacy-threshold.ts';
import { publishTable, type Cell, type PublishedTable } from '../../core/themes/publish-table.ts';
import { createSeededRandom } from '../../core/themes/seeded-random.ts';

interface Contact {
  readonly customer: number;
  readonly theme: number;
  readonly segment: number;
  readonly week: number;
}

/** What was published wrongly in random slices of one company's half-year, and in pairs of slices a week apart. */
export interface SliceFigures {
  readonly slices: number;
  /** Cells under the threshold. */
  readonly small: number;
  /** Cells that the total less the others tells exactly. */
  readonly told: number;
  /** Differences of two tables that are not 0 and under the threshold. */
  readonly parted: number;
}

const { customers: k, conversations: leastConversations } = defaultPrivacyThreshold;
const [themes, segments] = [12, 4];

/** Publishes random slices (some weeks of some contacts) and counts what they give away. */
export function playSlices(slices: number): SliceFigures {
  const random = createSeededRandom(17);
  const pick = (count: number): number => Math.floor(random() ** 2 * count);
  const contacts = Array.from({ length: 3000 }, (): Contact => {
    return { customer: pick(900), theme: pick(themes), segment: pick(segments), week: pick(26) };
  });
  let [small, told, parted] = [0, 0, 0];
  for (let slice = 0; slice < slices; slice++) {
    const [from, length] = [Math.floor(random() * 26), 1 + Math.floor(random() * 12)];
    const inside = (last: number) => contacts.filter(({ week }) => week >= from && week <= last);
    const cells = toTable(inside(from + length));
    const published = publishTable(cells);
    small += allCells(published).filter(
      (cell) => cell && (cell.customers < k || cell.conversations < leastConversations),
    ).length;
    told += countTold(cells, published);
    const next = publishTable(toTable(inside(from + length + 1)));
    allCells(published).forEach((cell, at) => {
      const later = allCells(next)[at];
      const difference = cell && later ? Math.abs(later.customers - cell.customers) : 0;
      if (difference > 0 && difference < k) parted += 1;
    });
  }
  return { slices, small, told, parted };
}

function toTable(contacts: readonly Contact[]): Cell[][] {
  return Array.from({ length: themes }, (_, theme) =>
    Array.from({ length: segments }, (_unused, segment): Cell => {
      const own = contacts.filter((contact) => contact.theme === theme && contact.segment === segment);
      return { customers: new Set(own.map(({ customer }) => customer)).size, conversations: own.length };
    }),
  );
}

function allCells({ cells, rowTotals, columnTotals }: PublishedTable) {
  return [...cells.flat(), ...rowTotals, ...columnTotals];
}

/** A held cell with people in it, alone in its row among shown ones, is the row's total less the rest. */
function countTold(cells: readonly (readonly Cell[])[], published: PublishedTable): number {
  const lines = cells.map((row, at) => ({ row, shown: published.cells[at] ?? [] }));
  return lines.filter(({ row, shown }) => {
    const held = row.filter((cell, at) => shown[at] === null && cell.customers > 0);
    return held.length === 1 && shown.some((cell) => cell !== null);
  }).length;
}
