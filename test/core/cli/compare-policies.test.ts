import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compareEntities } from '#core/cli/compare-policies.ts';
import { parsePolicy } from '#core/config/read-policy.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import { defaultPolicy, type Policy } from '#core/redaction/policy.ts';
import { RawText } from '#core/text/raw-text.ts';

const entitiesOf = (text: string, policy: Policy) => createRedactor({ policy }).redactText(RawText.of(text)).entities;

it('a comparison of policies says what would be taken, left and named otherwise', () => {
  const text = 'Projekt Örn: a@example.com, 070-174 06 05';
  const wanted = parsePolicy(
    [
      'default: { operator: label }',
      'kinds: { PHONE: { operator: keep } }',
      'take: { words: [{ type: CUSTOM, word: Projekt Örn }] }',
    ].join('\n'),
    'policy.yaml',
  );
  const lines = compareEntities(entitiesOf(text, defaultPolicy), entitiesOf(text, wanted), 100);
  assert.deepEqual(
    lines.map((line) => line.split(/ +/).slice(0, 3)),
    [
      ['+', '100–111', 'CUSTOM'],
      ['~', '113–126', 'EMAIL'],
      ['-', '128–141', 'PHONE'],
    ],
  );
});
