import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  zendeskManifestSchema,
  zendeskTranslationName,
  zendeskTranslationSchema,
} from '#plugins/zendesk/manifest-schema.ts';

const folder = join(import.meta.dirname, '../../../manifests/zendesk');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

test('the manifest keeps the rules of Zendesk’s validator', () => {
  const manifest = zendeskManifestSchema.parse(read('manifest.json'));
  assert.equal(manifest.location.support.ticket_sidebar?.url, 'assets/ticket_sidebar.html');
});

test('every parameter has a label in every language, and the default language is there', () => {
  const manifest = zendeskManifestSchema.parse(read('manifest.json'));
  const files = readdirSync(join(folder, 'translations'));
  assert.ok(files.includes(`${manifest.defaultLocale}.json`));
  for (const file of files) {
    assert.match(file, zendeskTranslationName);
    const { app } = zendeskTranslationSchema.parse(read(`translations/${file}`));
    assert.deepEqual(
      Object.keys(app.parameters),
      manifest.parameters?.map(({ name }) => name),
      file,
    );
  }
});

test('the logos have the sizes that Zendesk asks for', () => {
  for (const [file, size] of [
    ['logo.png', 320],
    ['logo-small.png', 128],
  ] as const) {
    const png = readFileSync(join(folder, 'assets', file));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size], file);
  }
  assert.match(readFileSync(join(folder, 'assets/logo.svg'), 'utf8'), /^<svg /);
});

test('the schema refuses what Zendesk refuses', () => {
  const good = zendeskManifestSchema.parse(read('manifest.json'));
  const spoiled = [
    { ...good, frameworkVersion: '3.0' },
    { ...good, location: { support: { navbar: { url: 'assets/a.html' } } } },
    { ...good, location: { support: { ticket_sidebar: { url: 'http://example.com/a.html' } } } },
    { ...good, parameters: [{ name: 'name', type: 'text' }] },
    { ...good, parameters: [{ name: 'api_token', type: 'text' }] },
    { ...good, parameters: [{ name: 'a', type: 'text', secure: true, scopes: ['headr'] }] },
    { ...good, parameters: [{ name: 'a', type: 'hidden', required: true }] },
  ];
  for (const manifest of spoiled) assert.ok(!zendeskManifestSchema.safeParse(manifest).success);
});
