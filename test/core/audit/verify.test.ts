import assert from 'node:assert/strict';
import test from 'node:test';
import { auditKeysOf } from '#core/audit/audit-keys.ts';
import { auditId } from '#core/audit/audit-id.ts';
import { writeEntry } from '#core/audit/entry.ts';
import { leafHash } from '#core/audit/merkle.ts';
import { numberEntries } from '#core/audit/number-entries.ts';
import type { Problem } from '#core/audit/problem.ts';
import { type LogSummary, verifyLog } from '#core/audit/verify-log.ts';
import { emptyTables, type LogTables, memoryLog, memoryOutside } from './memory-log.ts';

const keys = auditKeysOf(Buffer.alloc(32, 3));

function sealedLine(entry: string, count: number, seal = keys.seal): { entry: string; line: string } {
  const body = writeEntry({ who: { by: 'person', id: auditId(4) }, action: 'exported', thing: 'themes', count });
  return { entry, line: `${entry} ${1_700_000_000_000_000 + count} ${seal(entry, body)} ${body}` };
}

/** A log of ten entries in four passes. */
async function makeLog(): Promise<{ tables: LogTables; notes: string[] }> {
  const [tables, notes] = [emptyTables(), new Array<string>()];
  let count = 0;
  for (const size of [3, 4, 1, 2]) {
    for (let index = 0; index < size; index += 1) tables.entries.push(sealedLine(String(100 + count), count++));
    await numberEntries(memoryLog(tables), keys, memoryOutside(notes));
  }
  return { tables, notes };
}

async function verify(tables: LogTables, notes: string[], seal: typeof keys.seal | null = keys.seal) {
  const problems: Problem[] = [];
  const outside = memoryOutside(notes).read();
  const run = verifyLog({ log: memoryLog(tables), verifier: keys.signer.verifier, seal, outside });
  let next = await run.next();
  for (; !next.done; next = await run.next()) problems.push(next.value);
  const summary: LogSummary = next.value;
  return { problems, summary };
}

/** What is found after a change to a fresh log. */
async function findAfter(change: (tables: LogTables, notes: string[]) => unknown): Promise<readonly Problem[]> {
  const { tables, notes } = await makeLog();
  await change(tables, notes);
  return (await verify(tables, notes)).problems;
}

/** Changes an entry the way its owner could: line and leaf hash agree. */
function replaceWhole(tables: LogTables, number: number, line: string): void {
  const row = tables.order[number];
  if (!row) throw new RangeError();
  tables.entries = tables.entries.map((entry) => (entry.entry === row.entry ? { ...entry, line } : entry));
  tables.order[number] = { ...row, leaf: leafHash(line) };
}

test('a log that nobody touched is whole', async () => {
  const { tables, notes } = await makeLog();
  const { problems, summary } = await verify(tables, notes);
  assert.deepEqual(problems, []);
  assert.deepEqual(summary, { entries: 10, waiting: 0, checkpoints: 4, outside: 4, resumed: [] });
  assert.deepEqual((await verify(tables, notes, null)).problems, []);
});

test('an entry that was changed is named', async () => {
  const problems = await findAfter(({ entries }) => {
    const row = entries[4];
    if (row) entries[4] = { ...row, line: row.line.replace('"count":4', '"count":5') };
  });
  assert.deepEqual(problems, [{ kind: 'entry-changed', number: 4, entry: '104' }]);
});

test('an entry that was dropped is named, with or without its number', async () => {
  assert.deepEqual(await findAfter(({ entries }) => entries.splice(4, 1)), [
    { kind: 'entry-missing', number: 4, entry: '104' },
  ]);
  assert.deepEqual(
    await findAfter(({ entries, order }) => {
      entries.splice(4, 1);
      order.splice(4, 1);
    }),
    [{ kind: 'number-missing', number: 4 }],
  );
});

test('an entry that was replaced together with its hash is found by its seal', async () => {
  const problems = await findAfter((tables) =>
    replaceWhole(tables, 4, '104 1700000000000004 forged {"action":"seen"}'),
  );
  assert.deepEqual(problems, [{ kind: 'entry-forged', number: 4, entry: '104' }]);
});

test('entries in another order are found between the two checkpoints around them', async () => {
  const problems = await findAfter(({ order }) => {
    const [a, b] = [order[3], order[5]];
    if (a && b)
      [order[3], order[5]] = [
        { ...b, number: 3 },
        { ...a, number: 5 },
      ];
  });
  assert.deepEqual(problems, [{ kind: 'root-differs', from: 3, to: 6 }]);
});

test('an entry that was inserted is found, numbered or not, and also where it copies a real one', async () => {
  const forged = sealedLine('900', 900, auditKeysOf(Buffer.alloc(32, 9)).seal);
  assert.deepEqual(await findAfter(({ entries }) => entries.push(forged)), [{ kind: 'entry-foreign', entry: '900' }]);
  const copied = await findAfter(({ entries }) => {
    const line = entries[2]?.line.replace(/^102/, '901') ?? '';
    entries.push({ entry: '901', line });
  });
  assert.deepEqual(copied, [{ kind: 'entry-foreign', entry: '901' }]);
  const numbered = await findAfter(({ entries, order }) => {
    entries.push(forged);
    order.push({ number: 10, entry: '900', leaf: leafHash(forged.line) });
  });
  assert.deepEqual(numbered, [{ kind: 'beyond-checkpoint', from: 10, to: 10 }]);
});

test('a forged entry never gets a number', async () => {
  const { tables, notes } = await makeLog();
  tables.entries.push(sealedLine('900', 900, auditKeysOf(Buffer.alloc(32, 9)).seal), sealedLine('901', 901));
  assert.deepEqual(await numberEntries(memoryLog(tables), keys, memoryOutside(notes)), { numbered: 1, foreign: 1 });
  assert.deepEqual((await verify(tables, notes)).problems, [{ kind: 'entry-foreign', entry: '900' }]);
});

test('a log that was cut off is found, with its checkpoints cut off or not', async () => {
  const cut = (tables: LogTables) => {
    tables.entries.splice(8);
    tables.order.splice(8);
  };
  assert.deepEqual(await findAfter(cut), [{ kind: 'rolled-back', size: 8, outside: 10 }]);
  const withCheckpoints = (tables: LogTables) => {
    cut(tables);
    tables.checkpoints.splice(3);
  };
  assert.deepEqual(await findAfter(withCheckpoints), [{ kind: 'rolled-back', size: 8, outside: 10 }]);
});

test('an older state that goes on by itself is found by the checkpoints outside', async () => {
  const problems = await findAfter(async (tables) => {
    tables.entries.splice(8);
    tables.order.splice(8);
    tables.checkpoints.splice(3);
    for (const count of [70, 71, 72]) tables.entries.push(sealedLine(String(count), count));
    await numberEntries(memoryLog(tables), keys, memoryOutside([]));
  });
  assert.deepEqual(problems, [{ kind: 'checkpoint-missing', size: 10 }]);
});

test('nothing is numbered on an older state, until an administrator accepts it', async () => {
  const { tables, notes } = await makeLog();
  tables.entries.splice(8);
  tables.order.splice(8);
  tables.checkpoints.splice(3);
  tables.entries.push(sealedLine('70', 70));
  const number = () => numberEntries(memoryLog(tables), keys, memoryOutside(notes));
  await assert.rejects(number, { code: 'audit-rolled-back' });
  const body = writeEntry({ who: { by: 'command' }, action: 'log-resumed', size: 8, outsideSize: 10 });
  tables.entries.push({ entry: '71', line: `71 1700000000000071 ${keys.seal('71', body)} ${body}` });
  notes.push(tables.checkpoints.at(-1)?.note ?? '');
  assert.deepEqual(await number(), { numbered: 2, foreign: 0 });
  const { problems, summary } = await verify(tables, notes);
  assert.deepEqual(problems, []);
  assert.deepEqual(summary.resumed, [8]);
});

test('a checkpoint that was changed or dropped is found, in the database and outside', async () => {
  const problems = await findAfter(({ checkpoints }) => {
    const row = checkpoints[1];
    if (row) checkpoints[1] = { ...row, note: row.note.replace('\n7\n', '\n6\n') };
  });
  assert.deepEqual(problems, [
    { kind: 'outside-differs', size: 7 },
    { kind: 'checkpoint-invalid', size: 7 },
  ]);
  assert.deepEqual(await findAfter(({ checkpoints }) => checkpoints.splice(1, 1)), [
    { kind: 'checkpoint-missing', size: 7 },
  ]);
  assert.deepEqual(await findAfter((_, notes) => (notes[2] = notes[2]?.replace('\n8\n', '\n9\n') ?? '')), [
    { kind: 'outside-invalid', place: 3 },
  ]);
});

test('nothing is numbered on top of a checkpoint that was changed', async () => {
  const { tables } = await makeLog();
  const row = tables.checkpoints[3];
  if (row) tables.checkpoints[3] = { ...row, edge: Buffer.alloc(64) };
  tables.entries.push(sealedLine('70', 70));
  await assert.rejects(numberEntries(memoryLog(tables), keys, memoryOutside([])), { code: 'audit-broken' });
});
