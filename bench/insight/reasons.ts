import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { learnReasons, type ReasonExample } from '../../core/insight/reasons/learn-reasons.ts';

const rowsSchema = z.array(z.object({ text: z.string(), category: z.string() }));

/** Measures contact reasons on Banking77 in `folder` (train.csv, test.csv; CC BY 4.0, never part of the project). */
export function measureReasons(folder: string): { all: number; few: readonly number[] } {
  const train = readRows(join(folder, 'train.csv'));
  const test = readRows(join(folder, 'test.csv'));
  const share = (learner: ReturnType<typeof learnReasons<string>>) =>
    test.filter(({ text, label }) => learner.guess(text)?.label === label).length / test.length;
  const few = [1, 2, 3].map((seed) => {
    const { kept, rest } = tenOfEach(train, seed);
    return share(
      learnReasons(
        kept,
        rest.map(({ text }) => text),
      ),
    );
  });
  return { all: share(learnReasons(train)), few };
}

function readRows(file: string): ReasonExample<string>[] {
  const rows: unknown = parse(readFileSync(file), { columns: true });
  return rowsSchema.parse(rows).map(({ text, category }) => ({ text, label: category }));
}

/** Draws ten examples a class; the others give their texts only. */
function tenOfEach(train: readonly ReasonExample<string>[], seed: number) {
  const order = [...train];
  let state = seed;
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const [a, b] = [order[at], order[other]];
    if (a && b) [order[at], order[other]] = [b, a];
  }
  const counts = new Map<string, number>();
  const kept: ReasonExample<string>[] = [];
  const rest: ReasonExample<string>[] = [];
  for (const example of order) {
    const count = counts.get(example.label) ?? 0;
    counts.set(example.label, count + 1);
    (count < 10 ? kept : rest).push(example);
  }
  return { kept, rest };
}
