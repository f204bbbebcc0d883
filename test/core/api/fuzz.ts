import { Agent, request } from 'node:http';
import { beginSession, type GroupRoles } from '#core/access/sessions.ts';
import { createToken } from '#core/access/tokens.ts';
import { listRoutes } from '#core/api/list-routes.ts';
import { startApi } from '#core/api/start-api.ts';
import { roles, tokenScopes } from '#core/contracts/principal.ts';
import { LyhordError } from '#core/errors.ts';
import type { LogEvent } from '#core/log.ts';
import { fakeApiParts } from '#test/fakes/api/parts.ts';

export interface Sweep {
  readonly byStatus: ReadonlyMap<number, number>;
  /** What must never be: a 500, a refusal that isn't one of ours, a word of the request in an answer or the log. */
  readonly faults: readonly string[];
}

/** Stands in every request, and may come back nowhere. */
const canary = 'Zorvikcanary';

/** Sends so many broken, hostile and odd requests, as everybody and nobody; the same ones for the same seed. */
export async function sweepRequests(count: number, seed: number): Promise<Sweep> {
  const logged: LogEvent[] = [];
  const keep = (event: LogEvent) => void logged.push(event);
  const down = () => Promise.reject(new LyhordError('provider-unreachable'));
  const openId = { begin: down, finish: down, logoutUrl: down, readLogout: () => Promise.resolve(null) };
  const groupRoles: GroupRoles = Object.fromEntries(roles.map((role) => [role, { role, groups: ['North'] }]));
  const log = { info: keep, warn: keep, error: keep };
  const parts = fakeApiParts({ pages: 'test/fixtures/pages', signIn: { openId, groupRoles }, log });
  const server = await startApi(parts);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const random = seeded(seed);
  const proofs = await makeProofs(parts.store, groupRoles, server.port);
  const byStatus = new Map<number, number>();
  const faults: string[] = [];
  try {
    for (let at = 0; at < count; at += 8) {
      const batch = Array.from({ length: Math.min(8, count - at) }, () => makeRequest(random, proofs, server.port));
      const answers = await Promise.all(batch.map((wish) => send(wish, server.port, agent)));
      answers.forEach((answer, index) => {
        byStatus.set(answer.status, (byStatus.get(answer.status) ?? 0) + 1);
        const fault = judge(answer);
        if (fault) faults.push(`${fault}: ${JSON.stringify(batch[index]).slice(0, 300)} ${answer.text.slice(0, 200)}`);
      });
    }
  } finally {
    agent.destroy();
    await server.close();
  }
  if (JSON.stringify(logged).includes(canary)) faults.push('the log holds words of a request');
  if (JSON.stringify(parts.store.entries).includes(canary)) faults.push('the record holds words of a request');
  return { byStatus, faults };
}

interface Wish {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

interface Told {
  readonly status: number;
  readonly text: string;
}

function judge({ status, text }: Told): string | null {
  if (status === 500) return 'inside';
  // What the HTTP parser itself refuses never reaches us: it answers without a body of ours, or closes.
  if (status === 0 || (status >= 400 && text === '')) return null;
  if (status >= 400 && !/^\{"error":\{"code":"[a-z-]+"\}\}$/.test(text)) return 'no refusal of ours';
  // A text that was sent to be redacted comes back without its personal data; a made-up word in it is none.
  if (status >= 400 && text.includes(canary)) return 'a word of the request';
  return null;
}

type Random = () => number;

function makeRequest(random: Random, proofs: readonly Record<string, string>[], port: number): Wish {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const route = pick(listRoutes()) ?? { method: 'GET', path: '/' };
  const method =
    random() < 0.8 ? route.method : (pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) ?? 'GET');
  const headers = { host: `localhost:${port}`, ...(random() < 0.8 ? pick(proofs) : pick(oddHeaders)) };
  const type = pick(types) ?? '';
  const body = method === 'GET' || method === 'HEAD' ? Buffer.alloc(0) : makeBody(random, pick(bodies) ?? '');
  if (body.length > 0 && type !== '') Object.assign(headers, { 'content-type': type });
  if (random() < 0.1) Object.assign(headers, pick(oddHeaders));
  const id = encodeURIComponent(pick(ids) ?? '').replaceAll('%25', '%');
  const path = route.path.replace(':id', id) + (random() < 0.7 ? (pick(queries) ?? '') : '');
  return { method, path: random() < 0.05 ? `${path}/${id}` : path, headers, body };
}

const ids = [
  ...['samples:1042', `samples:${canary}`, canary, '..', '../../etc/passwd', '%', '%00', '%zz', 'a'.repeat(700)],
  ...[
    't-aaaaaaaaaa',
    `' or 1=1 --`,
    '<script>',
    '\u{1F600}',
    '%ED%A0%80',
    'samples:1042:',
    ':',
    '*',
    '{{constructor}}',
  ],
];
const queries = [
  ...['?world=samples', '?world=real', `?world=${canary}`, '?world=samples&world=real', '?', '?=', '?world'],
  ...[
    '?source=samples&externalId=1042',
    `?source=${canary}&externalId=%00`,
    '?source[]=a',
    '?__proto__=x&constructor=y',
  ],
  ...[
    '?world=samples&after=x',
    '?world=samples&after=2026-11-09T16:20:00.000Z~samples:0988',
    '?world=samples&channel=x',
  ],
  ...['?code=x&state=y', `?error=${canary}&state=`, '?%', '?world=%ff', `?${'a=b&'.repeat(500)}`],
];
const types = [
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  '',
  'multipart/form-data; boundary=x',
];
types.push('application/x-www-form-urlencoded', 'application/json;', 'APPLICATION/JSON', canary);
const bodies = [
  ...[`{"text":"${canary}"}`, '{"text":', '{}', '[]', 'null', '1', '""', '', '{"text":null}', '{"text":1e400}'],
  ...['['.repeat(5000), `{"a":`.repeat(5000), `{"text":"${'a'.repeat(250_000)}"}`, '{"__proto__":{"x":1},"text":"x"}'],
  ...[
    '{"text":"x","text":"y"}',
    '\ufeff{"text":"x"}',
    '{"text":"\\ud800"}',
    '{"text":"\u0000"}',
    `{"secret":"${canary}"}`,
  ],
  ...[
    '{"secret":"lyl_x"}',
    `--x\r\ncontent-disposition: form-data; name="file"; filename="${canary}"\r\n\r\nx\r\n--x--\r\n`,
  ],
  ...['--x\r\n', 'logout_token=a.b.c', `logout_token=${canary}`, 'logout_token=', '%', 'a=b'],
  ...['{"id":"a","channel":"chat","startedAt":"2026-11-03T09:00:00Z","turns":[{"role":"customer","text":"Hej"}]}'],
  ...['{"id":"a","channel":"chat","startedAt":"2026-99-03","turns":[]}', '{"id":"","turns":{"length":1e9}}'],
];
const oddHeaders: readonly Record<string, string>[] = [
  ...[{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { host: canary }],
  ...[{ authorization: `Bearer ${canary}` }, { authorization: 'Basic eDp4' }, { authorization: 'Bearer' }],
  ...[{ cookie: '=' }, { cookie: `${canary};;;` }, { cookie: 'a'.repeat(6000) }, { 'x-forwarded-host': canary }],
  ...[
    { 'x-forwarded-for': '127.0.0.1' },
    { 'transfer-encoding': 'chunked' },
    { expect: '100-continue' },
    { te: canary },
  ],
  ...[{ 'accept-encoding': canary }, { 'if-none-match': '*' }, { range: 'bytes=0-1' }, { upgrade: 'websocket' }],
];

/** As it is, cut, or with bytes changed. */
function makeBody(random: Random, text: string): Buffer {
  const body = Buffer.from(text);
  if (random() < 0.6 || body.length === 0) return body;
  if (random() < 0.5) return body.subarray(0, Math.floor(random() * body.length));
  for (let change = 0; change < 4; change += 1) body[Math.floor(random() * body.length)] = Math.floor(random() * 256);
  return body;
}

async function makeProofs(
  store: ReturnType<typeof fakeApiParts>['store'],
  groupRoles: GroupRoles,
  port: number,
): Promise<readonly Record<string, string>[]> {
  const person = { userId: '0'.repeat(32), label: canary, providerSession: null, isEmergency: false };
  const cookies = roles.map(async (role) => {
    const secret = await beginSession({ store, groupRoles }, { via: 'sign-in', ...person, groups: [role] });
    return { cookie: `lyhord-session-${port}=${secret}` };
  });
  const tokens = tokenScopes.map(async (scope) => {
    const wish = { name: scope, scopes: [scope], lastsSeconds: 60 };
    return { authorization: `Bearer ${await createToken(store, { by: 'command' }, wish)}` };
  });
  return Promise.all([...cookies, ...tokens]);
}

function send(wish: Wish, port: number, agent: Agent): Promise<Told> {
  return new Promise((resolve) => {
    const gone = () => resolve({ status: 0, text: '' });
    try {
      const { method, path, headers, body } = wish;
      const options = {
        host: '127.0.0.1',
        port,
        method,
        path,
        agent,
        headers: { ...headers, 'content-length': body.length },
      };
      const asked = request(options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        answer.on('error', gone);
      });
      asked.setTimeout(10_000, () => asked.destroy());
      asked.on('error', gone);
      asked.end(body);
    } catch {
      // What Node's own client won't send can't be tried here.
      gone();
    }
  });
}

/** Mulberry32. */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
