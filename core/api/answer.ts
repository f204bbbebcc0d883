import type { AnalyseLine, Refusal, RefusalCode } from './contract.ts';
import { contractVersion } from './contract.ts';

const statuses: Readonly<Record<RefusalCode, number>> = {
  'bad-json': 400,
  'bad-request': 400,
  host: 421,
  origin: 403,
  'not-found': 404,
  'too-large': 413,
  type: 415,
  internal: 500,
  'too-deep': 400,
  'signed-out': 401,
  'session-expired': 401,
  'bad-token': 401,
  'bad-proof': 401,
  'bad-link': 401,
  'not-allowed': 403,
  'too-often': 429,
  'too-slow': 503,
  'provider-down': 503,
};

/** Headers of every answer of the API: never cached, never guessed at, and which version it speaks. */
const apiHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-lyhord-contract': String(contractVersion),
};

/** An answer as JSON. */
export function answerJson(body: object, status = 200): Response {
  return Response.json(body, { status, headers: apiHeaders });
}

/** The one form of a refusal: a code and nothing of what was asked; and when to ask again, where that helps. */
export function refuse(code: RefusalCode, waitMs?: number): Response {
  const answer = answerJson({ error: { code } } satisfies Refusal, statuses[code]);
  if (waitMs !== undefined) answer.headers.set('retry-after', String(Math.max(1, Math.ceil(waitMs / 1000))));
  if (statuses[code] === 401) answer.headers.set('www-authenticate', 'Bearer');
  return answer;
}

/** The status of a refusal, for who can't send a Response. */
export function refusalStatus(code: RefusalCode): number {
  return statuses[code];
}

/** Newline-delimited JSON, a line as soon as it is there; ends with `failed` where the lines throw. */
export function answerLines(lines: AsyncIterable<AnalyseLine>, onError: (error: unknown) => void): Response {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  const write = (line: AnalyseLine) => encoder.encode(`${JSON.stringify(line)}\n`);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(write(next.value));
      } catch (error) {
        onError(error);
        controller.enqueue(write({ kind: 'failed', code: 'internal' }));
        controller.close();
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(body, { headers: { ...apiHeaders, 'content-type': 'application/x-ndjson; charset=utf-8' } });
}
