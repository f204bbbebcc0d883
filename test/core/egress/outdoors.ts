import { randomBytes } from 'node:crypto';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Agents, createAgents } from '#core/egress/agents.ts';
import { createFetch, type Fetch } from '#core/egress/client.ts';
import { type Guard, installGuard, type LookUp } from '#core/egress/guard.ts';
import type { AllowedHost } from '#core/egress/rules.ts';

/** A guarded process's surroundings: a server that it may reach, one that nobody may, and a proxy. */
export interface Outdoors {
  readonly guard: Guard;
  readonly fetch: Fetch;
  /** For the purpose `model` alone. */
  readonly modelFetch: Fetch;
  readonly proxyFetch: Fetch;
  readonly proxyAgents: Agents;
  /** An address that may be reached: `http://localhost:…`. */
  readonly allowed: string;
  readonly allowedPort: number;
  readonly proxy: string;
  readonly proxyPort: number;
  /** The port of what nobody may reach. */
  readonly secret: number;
  readonly pipe: string;
  /** What a name leads to; 127.0.0.1 where it isn't told. */
  readonly leadsTo: Map<string, string[]>;
  /** Connections that got through to the secret. */
  reached(): number;
  /** What the proxy was asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const noProxy = { httpProxy: null, httpsProxy: null, noProxy: null };

/** Puts a guard around this process and the servers around it. */
export async function openOutdoors(): Promise<Outdoors> {
  const state = { reached: 0, asked: new Array<string>() };
  const pipe = join(tmpdir(), `lyhord-${randomBytes(6).toString('hex')}.sock`);
  const count = (socket: net.Socket) => {
    state.reached += 1;
    socket.destroy();
  };
  const secret = await listen(net.createServer(count));
  const local = net.createServer(count).listen(pipe);
  const server = await listen(http.createServer(answer));
  const proxyServer = http.createServer((request, response) => {
    state.asked.push(request.url ?? '');
    response.end('through the proxy');
  });
  proxyServer.on('connect', (request, socket) => {
    state.asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const proxy = await listen(proxyServer);
  const leadsTo = new Map<string, string[]>();
  const guard = installGuard(fakeLookUp(leadsTo));
  const address = `http://localhost:${proxy.port}`;
  guard.allow(allowedHosts(server.port, secret.port, proxy.port));
  const agents = createAgents(guard, noProxy);
  const proxyAgents = createAgents(guard, { httpProxy: address, httpsProxy: address, noProxy: 'localhost' });
  return {
    ...{ guard, pipe, leadsTo, proxyAgents, asked: state.asked, secret: secret.port },
    ...{ allowed: `http://localhost:${server.port}`, allowedPort: server.port, proxy: address, proxyPort: proxy.port },
    fetch: createFetch(guard, agents),
    modelFetch: createFetch(guard, agents, 'model'),
    proxyFetch: createFetch(guard, proxyAgents),
    reached: () => state.reached,
    async close() {
      guard.remove();
      agents.close();
      proxyAgents.close();
      local.close();
      await Promise.all([secret, server, proxy].map(({ close }) => close()));
    },
  };
}

function allowedHosts(server: number, secret: number, proxy: number): AllowedHost[] {
  return [
    { host: 'localhost', port: server, purpose: 'vendor' },
    { host: 'localhost', port: proxy, purpose: 'proxy' },
    { host: 'vendor.example', port: secret, purpose: 'vendor' },
    { host: 'vendor.example', port: 443, purpose: 'vendor' },
    { host: '*.wild.example', port: secret, purpose: 'vendor' },
  ];
}

function answer({ url = '/' }: http.IncomingMessage, response: http.ServerResponse): void {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname !== '/redirect') return void response.end('inside');
  response.writeHead(Number(searchParams.get('status')), { location: searchParams.get('to') ?? '/' }).end();
}

function fakeLookUp(leadsTo: ReadonlyMap<string, string[]>): LookUp {
  return (name, _options, done) => {
    const addresses = leadsTo.get(name) ?? ['127.0.0.1'];
    process.nextTick(() =>
      done(
        null,
        addresses.map((address) => ({ address, family: net.isIPv6(address) ? 6 : 4 })),
      ),
    );
  };
}

async function listen(server: net.Server): Promise<{ port: number; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const close = () => {
    if (server instanceof http.Server) server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port: typeof address === 'object' && address ? address.port : 0, close };
}
