import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isLoopback } from '#core/config/access-settings.ts';
import { codePlace, routeName, type Log } from '#core/log.ts';
import { refuse } from './answer.ts';
import type { Refusal, RefusalCode } from './contract.ts';
import { crossOriginHeaders, preflightHeaders } from './cross-origin.ts';
import { createEntry, type Entry, type Incoming, type ServedRoute } from './entry.ts';
import type { Gate } from './gate.ts';
import { findForeign } from './guard.ts';
import { RequestRefused } from './read-request.ts';
import { describeSite, type Site } from './site.ts';
import { standardRequest, type Peer } from './standard-request.ts';
import type { TlsFiles } from './tls-files.ts';
import { answerInTime } from './answer-in-time.ts';

export interface ServerParts {
  /** `site` may be asked only while a request is answered: the port may be the system's choice. */
  readonly routes: (site: () => Site) => readonly ServedRoute[];
  readonly gate: Gate;
  readonly log: Log;
  readonly listen: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly publicUrl: string | null;
  /** Null for plain http, on loopback or behind the company's proxy. */
  readonly tls: TlsFiles | null;
  readonly trustedProxies: readonly string[];
}

export interface RunningServer {
  readonly port: number;
  /** What people open: the public address, or this machine's. */
  readonly url: string;
  readonly localUrl: string;
  /** Takes no more requests, lets the running ones end and frees the port. */
  close(): Promise<void>;
}

/** How long a request and its head may take to arrive whole: a slow sender gives way. */
const arrivalLimitMs = 60_000;
const headLimitMs = 15_000;

const everyAnswer = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
};

/** Serves the routes, each behind the gate; throws `EADDRINUSE` where the port is taken. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const app = makeApp(parts);
  const { listen, publicUrl, tls } = parts;
  const site = () => describeSite({ listen, publicUrl, hasTls: tls !== null, port: listeningPort(app) });
  const entry = createEntry(parts.gate, site);
  const routes = parts.routes(site);
  acceptEveryBody(app);
  guardRequests(app, routes, site, entry);
  answerErrors(app, parts.log);
  logRequests(app, parts.log);
  for (const route of routes) mount(app, route, site, entry);
  answerPreflights(app, routes);
  await app.listen({ port: parts.port, host: listen });
  const close = async () => {
    tls?.close();
    await app.close();
  };
  return { port: listeningPort(app), url: site().url, localUrl: site().localUrl, close };
}

function makeApp({ tls, trustedProxies }: ServerParts): FastifyInstance {
  return fastify({
    logger: false,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 500 },
    // Of the headers X-Forwarded-… those count that a named proxy wrote, and no others.
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    serverFactory: (handler) => openServer(tls, handler),
    // Fastify's own words for these repeat the address, or aren't ours.
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(400, { ...everyAnswer, 'content-type': 'application/json' }).end(brokenWords);
    },
    clientErrorHandler: (_error, socket) => void socket.end(brokenRequest),
  });
}

const brokenWords = JSON.stringify({ error: { code: 'bad-request' } } satisfies Refusal);
/** What isn't HTTP gets an answer that is. */
const brokenRequest = [
  'HTTP/1.1 400 Bad Request',
  'content-type: application/json',
  `content-length: ${brokenWords.length}`,
  'connection: close',
  '',
  brokenWords,
].join('\r\n');

function openServer(tls: TlsFiles | null, handler: RequestListener) {
  const limits = { requestTimeout: arrivalLimitMs, headersTimeout: headLimitMs };
  if (!tls) return createServer(limits, handler);
  const server = createTlsServer({ ...limits, ...tls.current(), minVersion: 'TLSv1.2' }, handler);
  tls.onChange((pair) => server.setSecureContext({ ...pair, minVersion: 'TLSv1.2' }));
  return server;
}

/** Bodies arrive as bytes whatever their type: the handlers read them as the standard Request does. */
function acceptEveryBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** What is foreign, and who may not come in, is refused before its body is read. */
function guardRequests(app: FastifyInstance, routes: readonly ServedRoute[], site: () => Site, entry: Entry): void {
  const byPath = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  for (const route of routes) if (isAskedAcross(route)) byPath.set(`OPTIONS ${route.path}`, route);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(everyAnswer);
    if (site().isSecureAt(request.host)) reply.header('strict-transport-security', 'max-age=31536000');
    const header = (name: string) => firstOf(request.headers[name]);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = byPath.get(`${method} ${request.routeOptions.url}`);
    const isPlugins = route?.plugin !== undefined;
    const code = findForeign({ method, path: request.url, header, isPlugins }, request.host, site());
    if (code) return reply.send(refuse(code));
    reply.headers(crossOriginHeaders(route?.plugin?.origins, header('origin')) ?? {});
    const refusal = route ? await entry.admit(incomingOf(request), route) : null;
    return refusal ? reply.send(refusal) : undefined;
  });
}

function answerErrors(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) => reply.send(refuse('not-found')));
  app.setErrorHandler((error: FastifyError | RequestRefused, _request, reply) => {
    const code = codeOf(error);
    if (code === 'internal') {
      log.error({ event: 'failed', source: 'server', code: 'internal', place: codePlace(error) });
    }
    return reply.send(refuse(code));
  });
}

function codeOf(error: FastifyError | RequestRefused): RefusalCode {
  if (error instanceof RequestRefused) return error.code;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'too-large';
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'type';
  return error.statusCode !== undefined && error.statusCode < 500 ? 'bad-request' : 'internal';
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', (request, reply, done) => {
    log.info({
      event: 'request',
      route: routeName(request.routeOptions.url ?? '/*'),
      method: methods.find((method) => method === request.method) ?? 'OTHER',
      status: reply.statusCode,
      tookMs: Math.round(reply.elapsedTime),
    });
    done();
  });
}

function mount(app: FastifyInstance, route: ServedRoute, site: () => Site, entry: Entry): void {
  app.route<{ Params: Record<string, string> }>({
    method: route.method,
    url: route.path,
    bodyLimit: Math.max(route.limitBytes, 1),
    handler: async (request, reply) => {
      const answer = await answerInTime(route, async (late) => {
        const { method, url, body, raw } = request;
        const signal = AbortSignal.any([late, leaving(reply)]);
        const held = { method, url, body, headers: raw.headersDistinct, peer: peerOf(request), signal };
        const asked = standardRequest(held, site().url);
        const admitted = await entry.principalOf(incomingOf(request), route, asked);
        return admitted instanceof Response ? admitted : route.handle(asked, request.params, admitted);
      });
      return reply.send(answer);
    },
  });
}

function isAskedAcross({ plugin }: ServedRoute): boolean {
  return plugin !== undefined && plugin.origins.length > 0;
}

/** What browsers ask before a vendor's page may ask; who isn't allowed gets no headers and doesn't go on. */
function answerPreflights(app: FastifyInstance, routes: readonly ServedRoute[]): void {
  const paths = new Set(routes.filter(isAskedAcross).map(({ path }) => path));
  for (const url of paths) {
    app.options(url, (_request, reply) => {
      const isAllowed = reply.hasHeader('access-control-allow-origin');
      return isAllowed ? reply.code(204).headers(preflightHeaders).send() : reply.send(refuse('origin'));
    });
  }
}

/** Aborted when the client leaves before it has the answer. */
function leaving(reply: FastifyReply): AbortSignal {
  const leaves = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) leaves.abort();
  });
  return leaves.signal;
}

function incomingOf(request: FastifyRequest): Incoming {
  const header = (name: string) => firstOf(request.headers[name]);
  return { key: request.raw, header, address: request.ip, host: request.host };
}

/** A proxy on this machine would make every client look like this machine: where one may stand between, it is told. */
function peerOf(request: FastifyRequest): Peer {
  const isForwarded = Object.keys(request.headers).some((name) =>
    /^(x-forwarded-.*|forwarded|via|x-real-ip)$/.test(name),
  );
  const isThisMachine = !isForwarded && isLoopback(request.socket.remoteAddress ?? '');
  return { address: request.ip, host: request.host, isThisMachine };
}

function firstOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function listeningPort(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
