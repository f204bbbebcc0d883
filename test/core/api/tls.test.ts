import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { connect } from 'node:tls';
import { startServer } from '#core/api/server.ts';
import { watchTlsFiles } from '#core/api/tls-files.ts';
import { LyhordError } from '#core/errors.ts';
import { openGate } from '#test/fakes/api/gate.ts';
import { makeCertificate } from '#test/fakes/tls/certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'lyhord-tls-'));
after(() => rmSync(folder, { recursive: true }));
const files = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
const silent = () => undefined;
const log = { info: silent, warn: silent, error: silent };

function write(made: { certificate: string; key: string }): void {
  writeFileSync(files.certificate, made.certificate);
  writeFileSync(files.key, made.key);
}

const serialOf = (pem: string | Buffer) => new X509Certificate(pem).serialNumber;

test('a renewed certificate is taken up, and a pair that does not belong together is left aside', async () => {
  const [first, second] = [makeCertificate(), makeCertificate()];
  write(first);
  const told = { bad: 0 };
  const watched = watchTlsFiles(files, () => (told.bad += 1));
  const changed = () => new Promise<string>((resolve) => watched.onChange(({ cert }) => resolve(serialOf(cert))));
  const next = changed();
  writeFileSync(files.certificate, second.certificate);
  while (told.bad === 0) await new Promise(setImmediate);
  assert.equal(serialOf(watched.current().cert), serialOf(first.certificate), 'the old pair stays');
  writeFileSync(files.key, second.key);
  assert.equal(await next, serialOf(second.certificate));
  assert.equal(serialOf(watched.current().cert), serialOf(second.certificate));
  watched.close();
});

test('a server cannot start with files that do not belong together', () => {
  write({ ...makeCertificate(), key: makeCertificate().key });
  assert.throws(
    () => watchTlsFiles(files),
    (error: unknown) => error instanceof LyhordError && error.code === 'tls-unreadable',
  );
});

test('the server speaks TLS, says so to browsers, and shows a renewed certificate to the next one', async () => {
  const [first, second] = [makeCertificate(), makeCertificate()];
  write(first);
  const tls = watchTlsFiles(files);
  const route = { method: 'GET', path: '/', limitBytes: 0, action: 'page.open' } as const;
  const where = { listen: '127.0.0.1', port: 0, publicUrl: null, tls, trustedProxies: [] };
  const routes = () => [{ ...route, handle: () => new Response('hej') }];
  const server = await startServer({ routes, gate: openGate, log, ...where });
  try {
    assert.match(server.url, /^https:/);
    const host = `localhost:${server.port}`;
    const options = { host: '127.0.0.1', port: server.port, ca: first.certificate, servername: 'localhost' };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ ...options, headers: { host } }, resolve)
        .on('error', reject)
        .end();
    });
    answer.resume();
    assert.deepEqual([answer.statusCode, answer.headers['strict-transport-security']], [200, 'max-age=31536000']);
    const renewed = new Promise<void>((resolve) => tls.onChange(() => resolve()));
    write(second);
    await renewed;
    assert.equal(await shownBy(server.port), serialOf(second.certificate));
  } finally {
    await server.close();
  }
});

async function shownBy(port: number): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port, servername: 'localhost', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const { serialNumber } = socket.getPeerCertificate();
  socket.destroy();
  return serialNumber;
}
