import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';

const root = join(import.meta.dirname, '..');

/** Runs a tool of node_modules on the whole project; what it says is the failure's message. */
function assertSilent(tool: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
}

test('the types of what runs on the server hold', () => {
  assertSilent('tsc', ['--noEmit', '-p', 'tsconfig.json']);
});

test('the types of what runs in a browser hold', () => {
  assertSilent('tsc', ['--noEmit', '-p', 'tsconfig.browser.json']);
});

test('the linter finds nothing', () => {
  assertSilent('eslint', ['.']);
});

test('everything has the formatter’s form', () => {
  assertSilent('prettier', ['--check', '--log-level', 'warn', '.']);
});
