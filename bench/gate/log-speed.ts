import process from 'node:process';
import { auditKeysOf } from '../../core/audit/audit-keys.ts';
import { auditId, auditWord } from '../../core/audit/audit-id.ts';
import type { AuditEntry } from '../../core/audit/entry.ts';
import { numberEntries } from '../../core/audit/number-entries.ts';
import { record } from '../../core/audit/record.ts';
import { verifyLog } from '../../core/audit/verify-log.ts';
import { openStore } from '../../core/store/open-store.ts';
import type { Store } from '../../core/store/store.ts';
import { createTestDatabase } from '../../test/database.ts';
import { memoryOutside } from '../../test/core/audit/memory-log.ts';

const keys = auditKeysOf(Buffer.alloc(32, 3));

/** What the log costs: an entry in its act's transaction, its numbering, and the verifying of `entries` of them. */
export async function measureLog(entries: number): Promise<boolean> {
  const store = await openStore({ database: await createTestDatabase(), folder: '', seal: keys.seal });
  const notes: string[] = [];
  try {
    await measureEntry(store);
    await fill(store, notes, entries);
    return await measureVerify(store, notes, entries);
  } finally {
    await store.close();
  }
}

const seen = (count: number): AuditEntry => ({
  who: { by: 'person', id: auditId(count % 1000), role: auditWord('agent') },
  action: 'seen',
  thing: 'conversation',
  id: auditId(`zendesk:${count % 1_000_000}`),
});

/** The same transactions with and without an entry, taken in turns. */
async function measureEntry(store: Store): Promise<void> {
  const [plain, written]: [number[], number[]] = [[], []];
  for (let round = 0; round < 40; round += 1) {
    for (const [taken, isWritten] of [
      [plain, false],
      [written, true],
    ] as const) {
      const started = performance.now();
      for (let index = 0; index < 25; index += 1) {
        await store.transaction(async (tx) => {
          await tx.saveSetting('bench', index);
          if (isWritten) await record(tx, seen(index));
        });
      }
      taken.push((performance.now() - started) / 25);
    }
  }
  const cost = (of: typeof median) => (of(written) - of(plain)).toFixed(3);
  print(
    `an entry beside its act: ${cost(median)} ms in the median, ${cost(best)} ms undisturbed (the act ${best(plain).toFixed(3)} ms)`,
  );
  const started = performance.now();
  await store.transaction((tx) => record(tx, ...Array.from({ length: 10_000 }, (_, index) => seen(index))));
  print(`an entry of many in one act: ${((performance.now() - started) / 10_000).toFixed(4)} ms`);
}

async function fill(store: Store, notes: string[], entries: number): Promise<void> {
  const [batch, started] = [10_000, performance.now()];
  let numberMs = 0;
  for (let count = 0; count < entries; count += batch) {
    await store.transaction((tx) => record(tx, ...Array.from({ length: batch }, (_, index) => seen(count + index))));
    const before = performance.now();
    await numberEntries(store.audit, keys, memoryOutside(notes));
    numberMs += performance.now() - before;
  }
  print(`${entries} entries written in ${seconds(started)} s, of which numbered in ${(numberMs / 1000).toFixed(1)} s`);
}

async function measureVerify(store: Store, notes: string[], entries: number): Promise<boolean> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const outside = memoryOutside(notes).read();
  const run = verifyLog({ log: store.audit, verifier: keys.signer.verifier, seal: keys.seal, outside });
  const first = await run.next();
  if (!first.done) throw new Error(`a whole log has a problem: ${first.value.kind}`);
  const { user, system } = process.cpuUsage(cpu);
  const wall = (performance.now() - started) / 1000;
  print(
    `${first.value.entries} entries verified in ${wall.toFixed(1)} s (CPU ${((user + system) / 1e6).toFixed(1)} s), ${first.value.checkpoints} checkpoints`,
  );
  const seconds = (wall / entries) * 1e7;
  print(`  so 10 million take ${seconds.toFixed(0)} s`);
  return seconds < 120;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const best = (values: readonly number[]): number => Math.min(...values);
const seconds = (started: number): string => ((performance.now() - started) / 1000).toFixed(1);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
