import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, runLyhord } from './run-lyhord.ts';

function writePolicy(name: string, ...lines: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

const text = 'Skriv till anna.lindqvist@example.com';

test('a policy file decides, and can be compared before it is in force', async () => {
  const file = writePolicy('leave.yaml', 'leave:', '  words: [anna.lindqvist@example.com]');
  const [redacted, compared] = await Promise.all([
    runLyhord(['redact', '--policy', file], text),
    runLyhord(['redact', '--policy', file, '--compare'], text),
  ]);
  assert.deepEqual([redacted.status, redacted.out], [0, text]);
  assert.match(compared.out, /^- 11–37 +EMAIL/);
});

test('a bad policy file is told in one sentence with its line, and ends with status 2', async () => {
  const file = writePolicy('bad.yaml', 'kinds:', '  ANNA: { operator: hash }');
  const { status, out, told } = await runLyhord(['redact', '--policy', file], text);
  assert.deepEqual([status, out], [2, '']);
  assert.match(told, /^lyhord: .*bad\.yaml, line 2.*\n$/);
  assert.doesNotMatch(told, /ANNA/);
});

test('the operator can be chosen, and one that is not there ends with status 2', async () => {
  const [label, unknown] = await Promise.all([
    runLyhord(['redact', '--operator', 'label'], text),
    runLyhord(['redact', '--operator', 'nonsense'], text),
  ]);
  assert.deepEqual([label.status, label.out], [0, 'Skriv till [EMAIL]']);
  assert.equal(unknown.status, 2);
});
