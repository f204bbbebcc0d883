import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopback } from '#core/config/access-settings.ts';
import { checkListening } from '#core/config/check-listening.ts';
import { loadConfig } from '#core/config/load.ts';
import { LyhordError } from '#core/errors.ts';

const signIn = `{issuer: https://login.example.com, clientId: lyhord, roles: {insight: analyst}}`;

function refusal(settings: Record<string, string>): string | null {
  try {
    checkListening(loadConfig({ LYHORD_CONFIG: '/dev/null', ...settings }));
    return null;
  } catch (error) {
    return error instanceof LyhordError ? error.code : 'other';
  }
}

test('this machine alone needs nothing', () => {
  assert.equal(refusal({}), null);
  assert.equal(refusal({ LYHORD_LISTEN: '::1' }), null);
  assert.equal(refusal({ LYHORD_PUBLIC_URL: 'http://localhost:8787' }), null);
});

test('whatever lets others in needs sign-in first', () => {
  for (const listen of ['0.0.0.0', '::', '192.168.1.4'])
    assert.equal(refusal({ LYHORD_LISTEN: listen }), 'sign-in-missing', listen);
  assert.equal(refusal({ LYHORD_PUBLIC_URL: 'https://lyhord.example.com' }), 'sign-in-missing');
  assert.equal(refusal({ LYHORD_TRUSTED_PROXIES: '127.0.0.1' }), 'sign-in-missing');
});

test('and then an address, and TLS of its own or of a named proxy', () => {
  const open = { LYHORD_LISTEN: '0.0.0.0', LYHORD_SIGN_IN: signIn };
  const tls = '{certificate: c.pem, key: k.pem}';
  assert.equal(refusal(open), 'public-url-missing');
  const named = { ...open, LYHORD_PUBLIC_URL: 'https://lyhord.example.com' };
  assert.equal(refusal(named), 'tls-missing');
  assert.equal(refusal({ ...named, LYHORD_TLS: tls }), null);
  assert.equal(refusal({ ...named, LYHORD_TRUSTED_PROXIES: '10.0.0.4, 10.1.0.0/16' }), null);
  assert.equal(refusal({ ...open, LYHORD_PUBLIC_URL: 'http://lyhord.example.com', LYHORD_TLS: tls }), 'tls-missing');
});

test('a setting with parts is refused by the name of the part, and its value is not repeated', () => {
  const read = () => loadConfig({ LYHORD_CONFIG: '/dev/null', LYHORD_SIGN_IN: '{issuer: hemligt}' });
  assert.throws(read, (error: unknown) => error instanceof LyhordError && !error.message.includes('hemligt'));
  for (const proxies of ['10.0.0.0/40', 'proxy.example.com', '10.0.0.1/8/8'])
    assert.equal(refusal({ LYHORD_TRUSTED_PROXIES: proxies }), 'config-invalid', proxies);
});

test('a role stands alone or with the groups that it reads', () => {
  const roles = '{a: analyst, b: {role: manager, groups: [North]}}';
  const config = loadConfig({
    LYHORD_CONFIG: '/dev/null',
    LYHORD_SIGN_IN: `{issuer: https://login.example.com, clientId: x, roles: ${roles}}`,
  });
  assert.deepEqual(config.signIn?.roles, {
    a: { role: 'analyst', groups: [] },
    b: { role: 'manager', groups: ['North'] },
  });
});

test('every form of this machine’s own address is known for it', () => {
  for (const address of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', 'localhost'])
    assert.ok(isLoopback(address), address);
  for (const address of ['0.0.0.0', '::', '10.0.0.1', '128.0.0.1', 'localhost.example.com', ''])
    assert.ok(!isLoopback(address), address);
});
