import assert from 'node:assert/strict';
import test from 'node:test';
import { churnCues } from '#core/insight/cues/churn.ts';
import { contactReasonCues } from '#core/insight/cues/contact-reasons.ts';
import { flagCues } from '#core/insight/cues/flags.ts';
import { needCues } from '#core/insight/cues/needs.ts';
import { processProblemCues } from '#core/insight/cues/process-problems.ts';
import { promiseCues } from '#core/insight/cues/promises.ts';
import { retoldPromiseCues } from '#core/insight/cues/retold-promises.ts';
import { resolutionCues } from '#core/insight/cues/resolution.ts';
import { rivalCues } from '#core/insight/cues/rivals.ts';
import { salesCues } from '#core/insight/cues/sales.ts';
import { tradeCues } from '#core/insight/cues/trades.ts';
import { type CueTable, findCues } from '#core/insight/reading/cue-table.ts';
import { readSentences } from '#core/insight/reading/sentence.ts';

const tables: readonly CueTable<string>[] = [
  churnCues,
  contactReasonCues,
  flagCues,
  needCues,
  processProblemCues,
  promiseCues,
  resolutionCues,
  retoldPromiseCues,
  rivalCues,
  salesCues,
  tradeCues,
];

for (const table of tables)
  test(`every row about ${table.subject} finds its own examples and leaves the others`, () => {
    for (const { means, found, clean = [] } of table.rows) {
      for (const text of found) assert.ok(meanings(table, text).has(means), `${means}: ${text}`);
      for (const text of clean) assert.ok(!meanings(table, text).has(means), `not ${means}: ${text}`);
    }
  });

function meanings(table: CueTable<string>, text: string): Set<string> {
  return new Set(readSentences(text, 0).flatMap((sentence) => findCues(table, sentence).map(({ means }) => means)));
}
