import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { startServer, type RunningServer } from '#core/api/server.ts';
import { openGate } from '#test/fakes/api/gate.ts';
import type { Route } from '#core/contracts/plugin.ts';
import type { LogEvent } from '#core/log.ts';

const logged: LogEvent[] = [];
const keep = (event: LogEvent) => void logged.push(event);
const log = { info: keep, warn: keep, error: keep };

const action = 'health.read';
const routes: readonly Route[] = [
  { action, method: 'GET', path: '/api/echo/:id', limitBytes: 0, handle: (_request, { id }) => new Response(id) },
  {
    ...{ action, method: 'POST' },
    path: '/api/length',
    limitBytes: 10,
    handle: async (asked) => new Response(`${(await asked.bytes()).length}`),
  },
  {
    ...{ action, method: 'GET', path: '/api/broken', limitBytes: 0 },
    handle: () => {
      throw new Error('Maja Exempelsson');
    },
  },
];

let server: RunningServer;
before(async () => {
  const where = { listen: '127.0.0.1', port: 0, publicUrl: null, tls: null, trustedProxies: [] };
  server = await startServer({ routes: () => routes, gate: openGate, log, ...where });
});
after(() => server.close());

interface Told {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return new Promise<Told>((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() });
      });
    });
    asked.on('error', reject).end(body);
  });
}

test('an answer carries the headers that keep a browser from guessing', async () => {
  const { headers } = await ask('/api/echo/hej');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['referrer-policy'], 'no-referrer');
  assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
});

test('a path’s name arrives decoded', async () => {
  assert.equal((await ask('/api/echo/samples%3A1042')).text, 'samples:1042');
});

test('a foreign Host header is refused before anything else', async () => {
  const { status, text } = await ask('/api/echo/hej', { headers: { host: 'evil.example' } });
  assert.equal(status, 421);
  assert.equal(text, '{"error":{"code":"host"}}');
});

test('a write from another origin is refused and its handler does not run', async () => {
  const headers = { origin: 'https://evil.example' };
  assert.equal((await ask('/api/length', { method: 'POST', headers, body: 'hej' })).status, 403);
});

test('a body over the route’s limit is refused as too large', async () => {
  assert.equal((await ask('/api/length', { method: 'POST', body: 'a'.repeat(10) })).text, '10');
  const { status, text } = await ask('/api/length', { method: 'POST', body: 'a'.repeat(11) });
  assert.deepEqual([status, text], [413, '{"error":{"code":"too-large"}}']);
});

test('what fails inside is one code outside: no stack, no words', async () => {
  const { status, text } = await ask('/api/broken');
  assert.deepEqual([status, text], [500, '{"error":{"code":"internal"}}']);
  assert.doesNotMatch(JSON.stringify(logged), /Maja/);
  assert.ok(logged.some(({ event }) => event === 'failed'));
});

test('an address that is not there is not found, in the same form', async () => {
  const { status, text } = await ask('/nowhere');
  assert.deepEqual([status, text], [404, '{"error":{"code":"not-found"}}']);
});

test('the log names the route and never the address that was asked for', async () => {
  await ask('/api/echo/maja@example.se');
  assert.doesNotMatch(JSON.stringify(logged), /maja/);
  assert.ok(logged.some((event) => event.event === 'request' && event.route === '/api/echo/:id'));
});
