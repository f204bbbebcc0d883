import assert from 'node:assert/strict';
import test from 'node:test';
import { auditId, auditWord } from '#core/audit/audit-id.ts';
import { readEntry, writeEntry } from '#core/audit/entry.ts';

test('an entry is one line of JSON that is read again', () => {
  const line = writeEntry({
    who: { by: 'person', id: auditId(7), role: auditWord('agent') },
    action: 'seen',
    thing: 'theme',
  });
  assert.equal(
    line,
    '{"action":"seen","who":{"by":"person","id":"7","role":"agent","via":null},"thing":"theme","id":null,"count":1}',
  );
  assert.equal(readEntry(line)?.action, 'seen');
});

test('what is a name, an address, a phone number or a text is no id', () => {
  for (const text of [
    'Anna',
    'anna@example.com',
    '070-174 06 05',
    'Anna Berg',
    '',
    'files:Anna',
    '+46701740605',
    '0701740605',
  ]) {
    assert.throws(() => auditId(text), text);
  }
});

test('numbers, UUIDs, hashes and ids of conversations are ids', () => {
  const hash = 'ab'.repeat(16);
  for (const id of [
    '1',
    'zendesk:123',
    `files:${hash}`,
    'A'.repeat(26),
    '0a1b2c3d-0000-4000-8000-0123456789ab',
    'ticket-42',
  ]) {
    assert.equal(auditId(id), id);
  }
});

test('an entry with a field of its own is refused', () => {
  const entry = { who: { by: 'local' as const }, action: 'analysed' as const, count: 1 };
  assert.throws(() => writeEntry(Object.assign(entry, { text: 'hej' })));
});
