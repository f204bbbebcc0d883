import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { settings, variableName } from '#core/config/config.ts';
import { loadConfig, silenceTracing, userFolder } from '#core/config/load.ts';
import { LyhordError } from '#core/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'lyhord-config-'));

function fileWith(text: string): string {
  const file = join(folder, `${String(Math.random())}.yaml`);
  writeFileSync(file, text);
  return file;
}

function failure(environment: Record<string, string>): LyhordError {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof LyhordError) return error;
  }
  return assert.fail('the configuration was accepted');
}

describe('configuration', () => {
  it('has a default for every setting', () => {
    const config = loadConfig({ LYHORD_CONFIG: fileWith('') });
    assert.equal(config.port, 8787);
    assert.equal(config.timeZone, 'Europe/Stockholm');
    assert.equal(config.minCustomers, 5);
    assert.equal(config.database, null);
  });

  it('says of every setting what it should be', () => {
    for (const [name, schema] of Object.entries(settings)) assert.ok(schema.description, name);
  });

  it('lets the environment win over the file', () => {
    const file = fileWith('port: 4000\nlanguage: en\ndomains: [Exempel.SE]\n');
    const config = loadConfig({ LYHORD_CONFIG: file, LYHORD_PORT: '5000' });
    assert.equal(config.port, 5000);
    assert.equal(config.language, 'en');
    assert.deepEqual(config.domains, ['exempel.se']);
  });

  it('reads lists and flags from the environment', () => {
    const config = loadConfig({
      LYHORD_CONFIG: fileWith(''),
      LYHORD_DOMAINS: 'exempel.se, example.com',
      LYHORD_SAMPLES: 'false',
    });
    assert.deepEqual(config.domains, ['exempel.se', 'example.com']);
    assert.equal(config.samples, false);
  });

  it('refuses an unknown setting in the file with its file, name and the nearest known one', () => {
    const file = fileWith('prot: 4000\n');
    const error = failure({ LYHORD_CONFIG: file });
    assert.equal(error.code, 'config-unknown');
    assert.deepEqual(error.facts, { file, setting: 'prot', nearest: 'port' });
  });

  it('refuses an unknown variable', () => {
    const error = failure({ LYHORD_CONFIG: fileWith(''), LYHORD_MODEL_ULR: 'x' });
    assert.equal(error.code, 'config-unknown');
    assert.equal(error.facts['nearest'], variableName('modelUrl'));
  });

  it('says what a refused value should be and never repeats it', () => {
    const error = failure({ LYHORD_CONFIG: fileWith(''), LYHORD_DATABASE: 'mysql://user:hemligt@host/db' });
    assert.equal(error.code, 'config-invalid');
    assert.equal(error.facts['variable'], 'LYHORD_DATABASE');
    assert.ok(!error.message.includes('hemligt'));
  });

  it('names the line at which a broken file stops', () => {
    const error = failure({ LYHORD_CONFIG: fileWith('port: 1\nlanguage: "sv\n') });
    assert.equal(error.code, 'config-unreadable');
    assert.equal(typeof error.facts['line'], 'number');
  });

  it('takes away the variables that make langchain send conversations to its maker', () => {
    const environment: NodeJS.ProcessEnv = { LANGSMITH_TRACING: 'true', LANGCHAIN_API_KEY: 'x', HOME: '/root' };
    silenceTracing(environment);
    assert.deepEqual(Object.keys(environment), ['HOME']);
  });

  it('reads files from where npm was called', () => {
    assert.equal(userFolder({ npm_lifecycle_event: 'lyhord', INIT_CWD: '/srv/mail' }), '/srv/mail');
    assert.equal(userFolder({ npm_lifecycle_event: 'test', INIT_CWD: '/srv/mail' }), process.cwd());
  });
});
