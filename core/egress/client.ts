import http from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeWebStream } from 'node:stream/web';
import { LyhordError } from '#core/errors.ts';
import type { Agents } from './agents.ts';
import type { Guard } from './guard.ts';
import type { Purpose, RefusalReason } from './rules.ts';

const redirectLimit = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/** A `fetch` that reaches only hosts which are allowed for its purpose. */
export type Fetch = typeof fetch;

/**
 * The program's one HTTP client. Every hop of a redirect is judged; only questions (GET, HEAD) follow one, since a body
 * is meant for the host that it was sent to. Keys and cookies don't go on to another origin.
 */
export function createFetch(guard: Guard, agents: Agents, purpose?: Purpose): Fetch {
  return async function fetchAllowed(input, init) {
    // Before the standard's own look at it, which refuses some addresses without being counted.
    judge(guard, input instanceof Request ? input.url : String(input), purpose);
    const request = new Request(input, { ...init, redirect: 'manual' });
    const wanted = init?.redirect ?? (input instanceof Request ? input.redirect : 'follow');
    const body = request.body === null ? null : Buffer.from(await request.arrayBuffer());
    let [url, headers] = [judge(guard, request.url, purpose), request.headers];
    for (let hops = 0; ; hops += 1) {
      const response = await ask(url, { method: request.method, headers, body, signal: request.signal }, agents);
      const next = response.headers.get('location');
      if (!redirects.has(response.status) || next === null || wanted === 'manual') return response;
      await response.body?.cancel();
      const isQuestion = request.method === 'GET' || request.method === 'HEAD';
      if (wanted === 'error' || !isQuestion || hops === redirectLimit || !URL.canParse(next, url))
        throw refuse(guard, 'redirect', url.hostname, purpose);
      const hop = judge(guard, new URL(next, url).href, purpose);
      if (url.protocol === 'https:' && hop.protocol !== 'https:')
        throw refuse(guard, 'redirect', hop.hostname, purpose);
      if (hop.origin !== url.origin) headers = withoutSecrets(headers);
      url = hop;
    }
  };
}

function judge(guard: Guard, href: string, purpose: Purpose | undefined): URL {
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(guard, 'scheme', url.hostname, purpose);
  if (url.username !== '' || url.password !== '') throw refuse(guard, 'userinfo', url.hostname, purpose);
  const verdict = guard.rules().judgeHost(url.hostname, portOf(url), purpose);
  if (!verdict.allowed) throw refuse(guard, verdict.reason, url.hostname, purpose);
  return url;
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

function refuse(guard: Guard, reason: RefusalReason, host: string, purpose: Purpose = 'other'): LyhordError {
  return guard.refusals.refuse({ purpose, reason, host });
}

function withoutSecrets(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['authorization', 'cookie', 'proxy-authorization', 'api-key', 'x-api-key']) kept.delete(name);
  return kept;
}

interface Asking {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Buffer | null;
  readonly signal: AbortSignal;
}

function ask(url: URL, { method, headers, body, signal }: Asking, agents: Agents): Promise<Response> {
  const isSecure = url.protocol === 'https:';
  const options = {
    method,
    headers: {
      'accept-encoding': 'identity',
      ...Object.fromEntries(headers),
      ...(body && { 'content-length': body.length }),
    },
    agent: isSecure ? agents.https : agents.http,
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = isSecure ? https.request(url, options) : http.request(url, options);
    request.once('error', (error) => reject(signal.aborted ? toError(signal.reason) : asOurs(error)));
    request.once('response', (message) => resolve(toResponse(message)));
    request.end(body ?? undefined);
  });
}

/** Another's words stay out of the message: they may repeat what was sent. */
function asOurs(error: Error): Error {
  if (error instanceof LyhordError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  return new LyhordError(
    'egress-failed',
    { code: /^[A-Z_0-9]{2,60}$/.test(code) ? code : 'unknown' },
    { cause: error },
  );
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new DOMException('The operation was aborted.', 'AbortError');
}

function toResponse(message: http.IncomingMessage): Response {
  const status = message.statusCode ?? 502;
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const isEmpty = [204, 205, 304].includes(status);
  if (isEmpty) message.resume();
  return new Response(isEmpty ? null : webStream(message), { status, headers });
}

function webStream(message: http.IncomingMessage): ReadableStream<Uint8Array> {
  const stream: NodeWebStream = Readable.toWeb(message);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- Node's and the standard's types of one class
  return stream as ReadableStream<Uint8Array>;
}
