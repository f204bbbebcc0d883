import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { startServer } from '#core/api/server.ts';
import { peerOf } from '#core/api/standard-request.ts';
import { openGate } from '#test/fakes/api/gate.ts';

const silent = () => undefined;
const log = { info: silent, warn: silent, error: silent };
const forwarded = { 'x-forwarded-for': '198.51.100.9, 203.0.113.7', 'x-forwarded-proto': 'https' };

/** What the server knows of a client that comes with these headers, or the status of its refusal. */
async function ask(trustedProxies: readonly string[], headers: Record<string, string>): Promise<unknown> {
  const route = { method: 'GET', path: '/', limitBytes: 0, action: 'page.open' } as const;
  const routes = () => [{ ...route, handle: (asked: Request) => Response.json(peerOf(asked)) }];
  const where = { listen: '127.0.0.1', port: 0, publicUrl: 'https://lyhord.example.com', tls: null, trustedProxies };
  const server = await startServer({ routes, gate: openGate, log, ...where });
  try {
    return await new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: server.port,
        headers: { host: `localhost:${server.port}`, ...headers },
      };
      const asked = request(options, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => resolve(answer.statusCode === 200 ? JSON.parse(text) : answer.statusCode));
      });
      asked.on('error', reject).end();
    });
  } finally {
    await server.close();
  }
}

test('a named proxy says who the client is and by which name he called', async () => {
  const told = await ask(['127.0.0.1'], { ...forwarded, 'x-forwarded-host': 'lyhord.example.com' });
  assert.deepEqual(told, { address: '203.0.113.7', host: 'lyhord.example.com', isThisMachine: false });
});

test('what stands before the proxy’s own word in the list may be made up, and isn’t believed', async () => {
  const told = await ask(['127.0.0.1', '203.0.113.7'], { ...forwarded, 'x-forwarded-host': 'lyhord.example.com' });
  assert.deepEqual(told, { address: '198.51.100.9', host: 'lyhord.example.com', isThisMachine: false });
});

test('nobody else’s word counts, and who brings one is not taken for this machine', async () => {
  const told = await ask(['10.0.0.4'], { ...forwarded, 'x-forwarded-host': 'lyhord.example.com' });
  assert.ok(told && typeof told === 'object' && 'address' in told && 'isThisMachine' in told);
  assert.deepEqual([told.address, told.isThisMachine], ['127.0.0.1', false]);
  assert.equal(await ask([], { host: 'evil.example', 'x-forwarded-host': 'lyhord.example.com' }), 421);
});

test('without such headers a client of this machine is one', async () => {
  const told = await ask([], {});
  assert.ok(told && typeof told === 'object' && 'isThisMachine' in told && told.isThisMachine === true);
});
