import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadConfig } from '#core/config/load.ts';
import { hashFolder, redactionVersion } from '#core/config/redaction-version.ts';
import { loadRedactor } from '#core/load-redactor.ts';
import { defaultPolicy } from '#core/redaction/policy.ts';

function inCopy(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-version-'));
  try {
    cpSync(join(import.meta.dirname, '../../../core/redaction'), folder, { recursive: true });
    change(folder);
    return hashFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a changed rule, changed weights and a new rule each make a new version of the redactor', () => {
  const versions = [
    inCopy(() => undefined),
    inCopy((folder) => writeFileSync(join(folder, 'recognizers/card.ts'), 'export {};\n')),
    inCopy((folder) => writeFileSync(join(folder, 'names/names.model.bin'), 'other')),
    inCopy((folder) => writeFileSync(join(folder, 'recognizers/new.ts'), 'export {};\n')),
  ];
  assert.equal(new Set(versions).size, versions.length);
});

test('a version is the same wherever the folder stands, and whatever is said about it', () => {
  const version = inCopy((folder) => writeFileSync(join(folder, 'README.md'), 'read me\n'));
  assert.equal(version, redactionVersion());
  assert.match(version, /^[0-9a-f]{12}$/);
});

test('the redactor of this machine names its rules and its policy', () => {
  const config = loadConfig({});
  assert.equal(loadRedactor(config).version, `${redactionVersion()}.default`);
  const other = loadRedactor(config, { ...defaultPolicy, fingerprint: 'other' });
  assert.equal(other.version, `${redactionVersion()}.other`);
});
