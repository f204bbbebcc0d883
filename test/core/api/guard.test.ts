import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForeign, type RequestHead } from '#core/api/guard.ts';
import { describeSite } from '#core/api/site.ts';

const site = describeSite({ listen: '127.0.0.1', port: 8787, publicUrl: null, hasTls: false });

function judge(headers: Record<string, string>, method = 'GET', path = '/api/health') {
  const head: RequestHead = { method, path, header: (name) => headers[name] };
  return findForeign(head, headers['host'], site);
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

test('the public address may be called, and its pages may write to it and to nothing else', () => {
  const publicUrl = 'https://lyhord.example.com';
  const open = describeSite({ listen: '0.0.0.0', port: 8787, publicUrl, hasTls: false });
  const write = (host: string, origin: string) =>
    findForeign(
      { method: 'POST', path: '/api/x', header: (name) => (name === 'origin' ? origin : undefined) },
      host,
      open,
    );
  assert.equal(write('lyhord.example.com', publicUrl), null);
  assert.equal(write('LYHORD.example.com', publicUrl), null);
  assert.equal(write('lyhord.example.com:8443', publicUrl), 'host');
  assert.equal(write('lyhord.example.com', 'http://lyhord.example.com'), 'origin');
  assert.equal(write('localhost:8787', publicUrl), 'origin');
  assert.equal(write('lyhord.example.com', 'http://localhost:8787'), 'origin');
});

test('a vendor may call a plugin’s own route from elsewhere, but by our name', () => {
  const head = { method: 'POST', path: '/zendesk/x', header: () => 'https://acme.zendesk.com', isPlugins: true };
  assert.equal(findForeign(head, 'localhost:8787', site), null);
  assert.equal(findForeign(head, 'evil.example', site), 'host');
});
