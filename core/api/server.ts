import type { IncomingMessage } from 'node:http';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Route } from '#core/contracts/plugin.ts';
import { codePlace, routeName, type Log } from '#core/log.ts';
import { refuse } from './answer.ts';
import type { RefusalCode } from './contract.ts';
import { findForeign } from './guard.ts';
import { RequestRefused } from './read-request.ts';

export interface ServerParts {
  readonly routes: readonly Route[];
  readonly log: Log;
  /** 0 lets the system choose. */
  readonly port: number;
}

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** Takes no more requests, lets the running ones end and frees the port. */
  close(): Promise<void>;
}

/** How long a request may take to arrive whole: a slow sender gives way. */
const arrivalLimitMs = 60_000;

const everyAnswer = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
};

/** Serves the routes on loopback alone; throws `EADDRINUSE` where the port is taken. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const app = fastify({
    logger: false,
    requestTimeout: arrivalLimitMs,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
  });
  acceptEveryBody(app);
  refuseForeign(app);
  answerErrors(app, parts.log);
  logRequests(app, parts.log);
  for (const route of parts.routes) mount(app, route);
  await app.listen({ port: parts.port, host: '127.0.0.1' });
  const port = listeningPort(app);
  return { port, url: `http://localhost:${port}/`, close: () => app.close() };
}

/** Bodies arrive as bytes whatever their type: the handlers read them as the standard Request does. */
function acceptEveryBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function refuseForeign(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(everyAnswer);
    const header = (name: string) => firstOf(request.headers[name]);
    const path = request.url;
    const code = findForeign({ method: request.method, path, header }, listeningPort(app));
    return code ? reply.send(refuse(code)) : undefined;
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

function mount(app: FastifyInstance, route: Route): void {
  app.route<{ Params: Record<string, string> }>({
    method: route.method,
    url: route.path,
    bodyLimit: Math.max(route.limitBytes, 1),
    handler: async (request, reply) => reply.send(await route.handle(standardRequest(request, reply), request.params)),
  });
}

function standardRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const leaves = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) leaves.abort();
  });
  return new Request(new URL(request.url, `http://${request.host}`), {
    method: request.method,
    headers: standardHeaders(request.raw),
    signal: leaves.signal,
    ...(Buffer.isBuffer(request.body) && { body: new Uint8Array(request.body) }),
  });
}

function standardHeaders(raw: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(raw.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}

function firstOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function listeningPort(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
