import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForeign, type RequestHead } from '#core/api/guard.ts';

function judge(headers: Record<string, string>, method = 'GET', path = '/api/health') {
  const head: RequestHead = { method, path, header: (name) => headers[name] };
  return findForeign(head, 8787);
}

test('the names of this machine may be called', () => {
  for (const host of ['localhost:8787', '127.0.0.1:8787', '[::1]:8787', 'LOCALHOST:8787']) {
    assert.equal(judge({ host }), null);
  }
});

test('any other name is refused, also one that resolves to this machine', () => {
  for (const host of [
    'evil.example',
    'localhost',
    'localhost:80',
    'localhost.evil.example:8787',
    '127.0.0.1.nip.io:8787',
  ]) {
    assert.equal(judge({ host }), 'host');
  }
  assert.equal(judge({}), 'host');
});

test('a foreign name is refused for a page as well', () => {
  assert.equal(judge({ host: 'evil.example' }, 'GET', '/'), 'host');
});

test('another origin may neither write nor ask', () => {
  const host = 'localhost:8787';
  assert.equal(judge({ host, origin: 'https://evil.example' }, 'POST'), 'origin');
  assert.equal(judge({ host, origin: 'null' }, 'POST'), 'origin');
  assert.equal(judge({ host, origin: 'http://localhost:3000' }, 'POST'), 'origin');
  assert.equal(judge({ host, 'sec-fetch-site': 'cross-site' }), 'origin');
  assert.equal(judge({ host, 'sec-fetch-site': 'same-site' }), 'origin');
});

test('our own pages may write, and a link from elsewhere may open the page', () => {
  const host = 'localhost:8787';
  assert.equal(judge({ host, origin: 'http://localhost:8787', 'sec-fetch-site': 'same-origin' }, 'POST'), null);
  assert.equal(judge({ host, 'sec-fetch-site': 'cross-site' }, 'GET', '/'), null);
});

test('a write without any of the headers that browsers send comes from a program of this machine', () => {
  assert.equal(judge({ host: 'localhost:8787' }, 'POST'), null);
});
