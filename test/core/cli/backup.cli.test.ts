import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { projectFolder } from '#core/config/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'lyhord-backup-cli-'));
chmodSync(folder, 0o711);
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command on the data folder of that name. */
function run(data: string, ...args: string[]) {
  const env = { ...process.env, LYHORD_DATA: join(folder, data) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectFolder, 'lyhord.ts'), ...args], { env });
  return { status, out: stdout.toString(), told: stderr.toString() };
}

test('what was backed up in one data folder works in another, once the keys are there', () => {
  const file = join(folder, 'one.lyhord');
  assert.match(run('old', 'backup', file).told, /nothing to back up/);
  assert.equal(run('old', 'samples', 'load').status, 0);
  const made = run('old', 'backup', file);
  assert.equal(made.status, 0, made.told);
  const [, count] = /(\d+) conversations/.exec(made.out) ?? [];
  assert.ok(Number(count) > 0);
  const again = run('old', 'backup', file);
  assert.deepEqual([again.status, again.told.includes('a file of that name')], [1, true]);
  assert.match(run('new', 'restore', file).told, /hashed with another key/);
  mkdirSync(join(folder, 'new', 'keys'), { recursive: true });
  cpSync(join(folder, 'old', 'keys'), join(folder, 'new', 'keys'), { recursive: true });
  const restored = run('new', 'restore', file);
  assert.equal(restored.status, 0, restored.told);
  assert.match(run('new', 'doctor').out, new RegExp(`${count} samples; restored on `));
  assert.match(run('new', 'restore', file).told, /holds something/);
  assert.equal(run('new', 'backup').status, 2);
  assert.equal(existsSync(join(folder, 'new/database/postmaster.pid')), false);
});
