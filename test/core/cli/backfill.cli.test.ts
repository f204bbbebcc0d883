import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { z } from 'zod';
import { folder, runLyhord, startLyhord } from './run-lyhord.ts';

chmodSync(folder, 0o711);

/** So many that the reading is still going on when it is first looked at. */
const conversations = 4000;
const story = 'Jag har ringt tre gånger och ingen vet när den rättas, och nu kom en påminnelse med avgift. '.repeat(6);
writeFileSync(
  join(folder, 'past.jsonl'),
  Array.from({ length: conversations }, (_, index) => {
    const startedAt = `2026-0${index % 2 === 0 ? 2 : 6}-03T10:00:00Z`;
    const turns = [{ role: 'customer', text: `Min faktura nummer ${index} är fel igen. ${story}` }];
    return `${JSON.stringify({ id: `c${index}`, channel: 'chat', startedAt, turns })}\n`;
  }).join(''),
);
const countsSchema = z.object({ jobs: z.array(z.object({ name: z.string(), waiting: z.number() })) });

async function waiting(): Promise<number> {
  const { out } = await runLyhord(['jobs', '--json']);
  return countsSchema.parse(JSON.parse(out)).jobs.find(({ name }) => name === 'extract')?.waiting ?? -1;
}

test('a backfill that is stopped says so, goes on where it stopped, and doubles nothing', async () => {
  const args = ['backfill', 'files', 'past.jsonl', '--since', '2026-01-01'];
  const child = startLyhord(args);
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  // It is stopped once its database is there and something is in it.
  let before = 0;
  while (before === 0 && child.exitCode === null) before = await waiting();
  child.kill('SIGINT');
  assert.equal(await ended, 1, told);
  assert.match(told, /Stopped after \d+ conversations\. The same command goes on there\./);
  const stopped = await waiting();
  assert.ok(stopped > 0 && stopped < conversations, `${stopped} were read`);

  const again = await runLyhord(args);
  assert.equal(again.status, 0, again.told);
  assert.match(again.told, /Goes on where an earlier run stopped/);
  assert.match(again.out, new RegExp(`^${conversations - stopped} conversations read`));
  assert.equal(await waiting(), conversations);
  assert.match((await runLyhord(args)).out, / 0 of them new or newer/);
});

test('only what has a turn on the date or later is taken', async () => {
  const { out } = await runLyhord(['backfill', 'files', 'past.jsonl', '--since', '2026-06-01']);
  assert.match(out, new RegExp(`^${conversations} conversations read, 0 of them new`));
});
