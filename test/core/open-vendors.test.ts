import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { configSchema } from '#core/config/config.ts';
import { defineConnector, type Source } from '#core/contracts/connector.ts';
import { definePlugin } from '#core/contracts/plugin.ts';
import { LyhordError } from '#core/errors.ts';
import { hostsOfVendors, openVendors, type VendorParts } from '#core/open-vendors.ts';
import { sampleConversation } from '#connectors/files/sample.ts';

const settings = z.strictObject({ subdomain: z.string().regex(/^[a-z]+$/) });
const empty: Source = {
  pull: () => Promise.resolve({ conversations: [], gone: [], skipped: [], next: { kind: 'end', value: null } }),
};
const desk = defineConnector({
  ...{ name: 'desk', settings, sample: sampleConversation },
  hosts: ({ subdomain }) => [`${subdomain}.desk.example`],
  open: () => empty,
});
const panel = definePlugin({
  ...{ name: 'desk', settings, hosts: ({ subdomain }) => [`${subdomain}.panel.example`] },
  open: (_settings, { publicUrl }) => ({
    name: 'desk',
    identify: () => Promise.resolve(null),
    origins: publicUrl === null ? [] : [publicUrl],
  }),
});
const listed = { connectors: [desk], plugins: [panel] };
const nobody = () => Promise.reject(new TypeError('nobody asks for this here'));
const parts: VendorParts = { now: () => new Date(0), fetch: nobody, sendText: nobody, store: nobody };

const open = (given: unknown) => openVendors(configSchema.parse(given), listed, parts);

test('a vendor that the configuration names is opened as a source and as a plugin', () => {
  const vendors = open({ vendors: { desk: { subdomain: 'acme' } }, publicUrl: 'https://lyhord.example.com' });
  assert.deepEqual([...vendors.sources().keys()], ['desk']);
  assert.deepEqual(
    vendors.plugins().map(({ origins }) => origins),
    [['https://lyhord.example.com']],
  );
});

test('a vendor that it does not name is not there', () => {
  const vendors = open({});
  assert.equal(vendors.sources().size, 0);
  assert.deepEqual(vendors.plugins(), []);
  assert.throws(() => vendors.openSource('desk'), hasCode('source-unready'));
});

test('the hosts of connector and plugin may be reached', () => {
  const { vendors } = configSchema.parse({ vendors: { desk: { subdomain: 'acme' } } });
  assert.deepEqual(hostsOfVendors(vendors, listed), ['acme.desk.example', 'acme.panel.example']);
});

test('a setting that a vendor does not have is told by its name, without its value', () => {
  const { vendors } = configSchema.parse({ vendors: { desk: { subdomain: 'acme', tokn: 'a-secret' } } });
  assert.throws(
    () => hostsOfVendors(vendors, listed),
    (error) =>
      hasCode('config-invalid')(error) && /vendors\.desk\.tokn/.test(String(error)) && !/a-secret/.test(String(error)),
  );
});

test('a vendor that nobody knows is told by its name', () => {
  const { vendors } = configSchema.parse({ vendors: { dsek: {} } });
  assert.throws(
    () => hostsOfVendors(vendors, listed),
    (error) => hasCode('config-unknown')(error) && /vendors\.dsek/.test(String(error)),
  );
});

test('settings of vendors may stand in the environment as one text', () => {
  const { vendors } = configSchema.parse({ vendors: '{desk: {subdomain: acme}}' });
  assert.deepEqual(vendors, { desk: { subdomain: 'acme' } });
});

function hasCode(code: LyhordError['code']) {
  return (error: unknown) => error instanceof LyhordError && error.code === code;
}
