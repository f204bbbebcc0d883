import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { projectFolder } from '#core/config/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'lyhord-audit-cli-'));
test.after(() => rmSync(folder, { recursive: true, force: true }));
const env = { ...process.env, LYHORD_DATA: join(folder, 'data'), LYHORD_SAMPLES: 'false' };
const checkpoints = join(folder, 'data', 'audit', 'checkpoints');

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectFolder, 'lyhord.ts'), ...args], {
    env,
    input,
  });
  return { status, out: stdout.toString(), told: stderr.toString() };
}

const actions = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => /"action":"([a-z-]+)"/.exec(line)?.[1]);

test('what was done by command is listed, by whom, and nothing of the value that was looked for', () => {
  assert.equal(run(['customer'], 'anna@example.com').status, 0);
  assert.equal(run(['keys', 'rotate-customers']).status, 0);
  const { out } = run(['audit', 'list', '--json']);
  assert.deepEqual(actions(out), ['key-rotated', 'looked-up']);
  assert.match(out, /"by":"command"/);
  assert.doesNotMatch(out, /anna|example/);
  assert.deepEqual(actions(run(['audit', 'list', '--json', '--action', 'looked-up']).out), ['looked-up']);
  assert.equal(run(['audit', 'list', '--since', '2999-01-01']).out, '');
  assert.equal(run(['audit', 'list', '--who', 'person']).out, '');
});

test('the log is verified without the server, and by an auditor with the key and a checkpoint that he kept', () => {
  const whole = run(['audit', 'verify']);
  assert.equal(whole.status, 0, whole.out + whole.told);
  assert.match(whole.out, /^The log is whole: 2 entries/);
  const key = run(['audit', 'key']).out.trim();
  const kept = join(folder, 'kept');
  writeFileSync(kept, readFileSync(checkpoints));
  assert.equal(run(['audit', 'verify', '--key', key, '--checkpoint', kept]).status, 0);
  const other = key.replace(/\+[0-9a-f]{8}\+/, '+00000000+');
  assert.equal(run(['audit', 'verify', '--key', other]).status, 2);
});

test('keys are readable by their owner alone, and the old ones are kept', () => {
  for (const name of ['audit.key', 'customers.key']) {
    assert.equal(statSync(join(folder, 'data', 'keys', name)).mode & 0o777, 0o600);
  }
  assert.equal(
    readFileSync(join(folder, 'data', 'keys', 'customers.key'), 'utf8')
      .trim()
      .split('\n').length,
    2,
  );
  assert.equal(run(['keys', 'rotate-customers']).status, 0);
  assert.equal(
    readFileSync(join(folder, 'data', 'keys', 'customers.key'), 'utf8')
      .trim()
      .split('\n').length,
    3,
  );
});

test('checkpoints that were changed or taken away outside are told', () => {
  const written = readFileSync(checkpoints, 'utf8');
  writeFileSync(checkpoints, written.replace('\n2\n', '\n3\n'));
  const changed = run(['audit', 'verify', '--json']);
  assert.deepEqual([changed.status, changed.out.includes('"outside-invalid"')], [1, true]);
  writeFileSync(checkpoints, written);
  appendFileSync(checkpoints, 'half a note');
  assert.equal(run(['audit', 'verify']).status, 1);
  run(['audit', 'list']);
  run(['customer'], 'x');
  run(['audit', 'list']);
  assert.equal(run(['audit', 'verify']).status, 0, 'what a crash left half written is cut off by the next');
  renameSync(checkpoints, `${checkpoints}.away`);
  assert.match(run(['audit', 'verify']).out, /0 of them outside/);
});

test('wrong use is told in a sentence', () => {
  for (const args of [['audit'], ['audit', 'nothing'], ['audit', 'list', '--action', 'x'], ['keys', 'x']])
    assert.equal(run(args).status, 2, args.join(' '));
  assert.equal(run(['customer'], '').status, 2);
});
