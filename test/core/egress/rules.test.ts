import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { kindOfAddress, plainAddress } from '#core/egress/address.ts';
import { allowedHosts } from '#core/egress/allowed-hosts.ts';
import { createRules, plainHost } from '#core/egress/rules.ts';

const nothing = { modelUrl: null, signIn: null, database: null, auditSyslog: null, caFile: null };
const noProxy = { httpProxy: null, httpsProxy: null, noProxy: null };

test('an address is told apart in every form that carries it', () => {
  const forms = ['10.1.2.3', '::ffff:10.1.2.3', '::ffff:a01:203', '64:ff9b::a01:203', '2002:a01:203::9', '::10.1.2.3'];
  for (const form of forms) assert.equal(kindOfAddress(form), 'private', form);
  for (const form of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '::1%lo']) {
    assert.equal(kindOfAddress(form), 'loopback', form);
  }
  for (const form of ['0.0.0.0', '224.0.0.1', '255.255.255.255', '::', 'ff02::1', '2001:db8::1', 'no address', '']) {
    assert.equal(kindOfAddress(form), 'never', form);
  }
  for (const form of ['8.8.8.8', '2606:4700::1111', '64:ff9b::808:808', '::ffff:8.8.8.8']) {
    assert.equal(kindOfAddress(form), 'public', form);
  }
});

test('an IPv4 address is the same whatever IPv6 form carries it', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const hex = address
        .split('.')
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('');
      const tail = `${hex.slice(0, 4)}:${hex.slice(4)}`;
      return [`::ffff:${address}`, `::ffff:${tail}`, `64:ff9b::${tail}`, `2002:${tail}::1`, `[::ffff:${tail}]`].every(
        (form) => plainAddress(form) === address,
      );
    }),
  );
});

test('a host has one form, however it is written', () => {
  for (const form of ['0x7f.1', '2130706433', '017700000001', '127.1', '①②⑦.⓪.⓪.①', '127.0.0.1.', '[::ffff:7f00:1]']) {
    assert.equal(plainHost(form), '127.0.0.1', form);
  }
  assert.equal(plainHost('API.Example.COM.'), 'api.example.com');
  assert.equal(plainHost('räksmörgås.example'), 'xn--rksmrgs-5wao1o.example');
  for (const form of ['', '.', 'a/b', 'a@b', 'a b', 'a:80', 'a%2e', 'example.com..'])
    assert.equal(plainHost(form), null, form);
});

test('a pattern allows the names below it, and neither itself nor one that only ends so', () => {
  const rules = createRules([{ host: '*.vendor.example', port: 443, purpose: 'vendor' }], []);
  assert.ok(rules.judgeHost('acme.vendor.example', 443).allowed);
  for (const host of ['vendor.example', 'evilvendor.example', 'acme.vendor.example.evil.example']) {
    assert.deepEqual(rules.judgeHost(host, 443), { allowed: null, reason: 'host' });
  }
  assert.deepEqual(rules.judgeHost('acme.vendor.example', 80), { allowed: null, reason: 'port' });
});

test('a name leads into a private range only where the range is named, a named address always', () => {
  const host = (name: string) => ({ host: name, port: 443, purpose: 'vendor' as const });
  const rules = createRules([host('llm.example')], ['10.1.0.0/16', 'fd12::/16']);
  assert.ok(rules.judgeAddress('10.1.2.3', host('llm.example')));
  assert.ok(rules.judgeAddress('fd12::5', host('llm.example')));
  for (const address of ['10.2.0.1', '127.0.0.1', '169.254.169.254', '::1', '0.0.0.0'])
    assert.ok(!rules.judgeAddress(address, host('llm.example')), address);
  assert.ok(rules.judgeAddress('192.168.0.9', host('192.168.0.9')));
  assert.ok(!rules.judgeAddress('192.168.0.8', host('192.168.0.9')));
  assert.ok(rules.judgeAddress('127.0.0.1', host('localhost')));
});

test('what the configuration names may be reached, for its purpose and at its port', () => {
  const hosts = allowedHosts(
    {
      ...nothing,
      modelUrl: 'http://10.0.0.7:8000/v1',
      signIn: { issuer: 'https://accounts.google.com' },
      database: 'postgresql://u:p@db.example/lyhord',
      hosts: ['*.zendesk.example', 'api.example.com:8443', '[2606:4700::1]:9'],
      privateNetworks: [],
    },
    { ...noProxy, httpsProxy: 'http://proxy.example:3128' },
  );
  const told = hosts.map(({ host, port, purpose }) => `${purpose} ${host} ${port}`);
  assert.deepEqual(told, [
    'model 10.0.0.7 8000',
    'sign-in accounts.google.com 443',
    'sign-in oauth2.googleapis.com 443',
    'sign-in openidconnect.googleapis.com 443',
    'sign-in www.googleapis.com 443',
    'database db.example 5432',
    'proxy proxy.example 3128',
    'vendor *.zendesk.example 443',
    'vendor api.example.com 8443',
    'vendor 2606:4700::1 9',
  ]);
  assert.throws(() => allowedHosts({ ...nothing, hosts: ['a@b'], privateNetworks: [] }, noProxy), {
    code: 'config-invalid',
  });
});
