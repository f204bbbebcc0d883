import assert from 'node:assert/strict';
import https from 'node:https';
import net from 'node:net';
import test from 'node:test';
import { openOutdoors } from './outdoors.ts';
import { waysOut } from './ways-out.ts';

const outdoors = await openOutdoors();
test.after(() => outdoors.close());

const total = () => [...outdoors.guard.refusals.counts.values()].reduce((sum, count) => sum + count, 0);

test('what is allowed is reached, by our client, by Node and by a plain socket', async () => {
  assert.equal(await (await outdoors.fetch(outdoors.allowed)).text(), 'inside');
  assert.equal(await (await fetch(`${outdoors.allowed}/`)).text(), 'inside');
  assert.equal(await (await outdoors.fetch(`${outdoors.allowed}/redirect?status=302&to=/there`)).text(), 'inside');
  const socket = net.connect(outdoors.allowedPort, 'localhost');
  await new Promise((resolve, reject) => socket.on('connect', resolve).on('error', reject));
  socket.destroy();
  assert.equal(total(), 0);
});

/** Every fourth; all of them are tried by `npm run -s bench -- gate`. */
for (const way of waysOut().filter((_, index) => index % 4 === 0)) {
  test(`is stopped and counted: ${way.says}`, async () => {
    const before = total();
    await assert.rejects(way.go(outdoors));
    assert.ok(total() > before, 'it failed for another reason than the guard');
    assert.equal(outdoors.reached(), 0);
  });
}

test('a name whose look-up gives both kinds of address is connected to the public one alone', async () => {
  outdoors.leadsTo.set('vendor.example', ['10.0.0.1', '127.0.0.1', '192.0.2.200', '::1']);
  await assert.rejects(outdoors.fetch(`http://vendor.example:${outdoors.secret}/`), { code: 'egress-refused' });
  assert.equal(outdoors.reached(), 0);
});

test('the proxy is asked for allowed hosts alone, and hears the name of no other', async () => {
  assert.equal(
    await (await outdoors.proxyFetch(`http://vendor.example:${outdoors.secret}/`)).text(),
    'through the proxy',
  );
  await assert.rejects(outdoors.proxyFetch('https://vendor.example/'), { code: 'egress-failed' });
  await assert.rejects(outdoors.proxyFetch('https://evil.example/'), { code: 'egress-refused' });
  assert.deepEqual(outdoors.asked, [`http://vendor.example:${outdoors.secret}/`, 'vendor.example:443']);
  assert.equal(await (await outdoors.proxyFetch(outdoors.allowed)).text(), 'inside');
  assert.equal(outdoors.asked.length, 2, 'what NO_PROXY names goes past the proxy');
});

test('a WebSocket library that is given the agent reaches the proxy with the real host', async () => {
  const asked = outdoors.asked.length;
  const headers = { connection: 'upgrade', upgrade: 'websocket' };
  const request = https.get('https://vendor.example/socket', { agent: outdoors.proxyAgents.https, headers });
  await assert.rejects(new Promise((resolve, reject) => request.on('upgrade', resolve).on('error', reject)));
  assert.deepEqual(outdoors.asked.slice(asked), ['vendor.example:443']);
});

test('a refusal tells its reason and no name', async () => {
  const error: unknown = await outdoors.fetch('https://anna.example/').catch((reason: unknown) => reason);
  assert.ok(error instanceof Error);
  assert.doesNotMatch(error.message, /anna/);
});
