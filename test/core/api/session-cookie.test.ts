import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookieName, readCookie, setCookie } from '#core/api/session-cookie.ts';
import { describeSite } from '#core/api/site.ts';

const local = describeSite({ listen: '127.0.0.1', port: 8787, publicUrl: null, hasTls: false });
const open = describeSite({ listen: '0.0.0.0', port: 8787, publicUrl: 'https://lyhord.example.com', hasTls: false });

test('over TLS the cookie is one that no neighbour can set and no plain page can read', () => {
  const where = { site: open, host: 'lyhord.example.com', seconds: 60 };
  assert.equal(
    setCookie('session', 'x', where),
    '__Host-lyhord-session=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure',
  );
});

test('on plain loopback the name has the port, since cookies are not kept apart by it', () => {
  assert.equal(cookieName('session', local, 'localhost:8787'), 'lyhord-session-8787');
  assert.equal(cookieName('session', open, 'localhost:8787'), 'lyhord-session-8787');
});

test('a cookie is read by its whole name', () => {
  const header = 'xlyhord-session-8787=a; lyhord-session-8787=b=c; other=d';
  assert.equal(readCookie(header, 'lyhord-session-8787'), 'b=c');
  assert.equal(readCookie(header, 'lyhord'), null);
  assert.equal(readCookie(undefined, 'other'), null);
});

test('two cookies of one name that contradict each other are none', () => {
  assert.equal(readCookie('a=1; a=2', 'a'), null);
  assert.equal(readCookie('a=1; a=1', 'a'), '1');
});
