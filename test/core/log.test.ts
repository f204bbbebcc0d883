import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codePlace, createLog, jobName, type LogEvent, routeName } from '#core/log.ts';

function logged(event: LogEvent): string {
  let written = '';
  createLog({ write: (line) => void (written += line) }).error(event);
  return written;
}

describe('log', () => {
  it('writes an event with its numbers as a line of JSON', () => {
    const line = logged({ event: 'started', source: 'server', port: 8787, tookMs: 12 });
    assert.match(line, /"event":"started","source":"server","port":8787,"tookMs":12/);
  });

  it('has no field for a message', () => {
    // @ts-expect-error -- a free string is no part of any event
    const event: LogEvent = { event: 'stopping', source: 'server', message: 'Anna ringde' };
    assert.ok(!logged(event).includes('Anna'));
  });

  it('takes no plain string for a name', () => {
    // @ts-expect-error -- only a declared name may be logged
    const event: LogEvent = { event: 'job-done', job: 'anna@example.com', count: 1, tookMs: 1 };
    assert.ok(!logged(event).includes('anna'));
  });

  it('refuses to declare a name that could hold an address or a query', () => {
    assert.throws(() => routeName('/search?q=anna'));
    assert.throws(() => jobName('Anna Lind'));
    assert.equal(routeName('/api/panel/:id'), '/api/panel/:id');
  });

  it('keeps of an error its place and nothing of its words', () => {
    const place = codePlace(new Error('anna@example.com is not known'));
    assert.match(place, /^test\/core\/log\.test\.ts:\d+$/);
  });
});
