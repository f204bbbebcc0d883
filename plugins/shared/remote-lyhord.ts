import {
  contractVersion,
  refusalCodes,
  type AnalyseLine,
  type ConversationsAsk,
  type Lyhord,
  type RefusalCode,
} from '#core/api/contract.ts';

/** Why an answer didn't come: the browser is offline, the server can't be reached, is of another version, or refused. */
export type FailureKind = 'offline' | 'unreachable' | 'other-version' | 'refused';

/** The one error of this client. The interface has the words for each kind. */
export class RemoteFailure extends Error {
  readonly kind: FailureKind;
  readonly code: RefusalCode | null;

  constructor(kind: FailureKind, code: RefusalCode | null = null) {
    super(code ?? kind);
    this.name = 'RemoteFailure';
    this.kind = kind;
    this.code = code;
  }
}

export interface RemoteParts {
  /** Where the server is: `https://lyhord.example.se`, or the page's own origin. */
  readonly server: string;
  readonly fetch: typeof globalThis.fetch;
  readonly isOnline: () => boolean;
}

/** The same few words as in the server, over HTTP. Throws RemoteFailure. */
export function createRemoteLyhord(parts: RemoteParts): Lyhord {
  const get = <Answer>(path: string, query: object, signal?: AbortSignal) =>
    ask<Answer>(parts, url(parts, path, query), signal ? { signal } : {});
  const post = <Answer>(path: string, body: object, query: object, signal?: AbortSignal) =>
    ask<Answer>(parts, url(parts, path, query), {
      ...{ method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
      ...(signal && { signal }),
    });
  return {
    panel: ({ source, externalId }, signal) => get('/api/panel', { source, externalId }, signal),
    conversations: (query: ConversationsAsk, signal) => get('/api/conversations', query, signal),
    conversation: (id, signal) => orNull(get(`/api/conversations/${encodeURIComponent(id)}`, {}, signal)),
    themes: (world, signal) => get('/api/themes', { world }, signal),
    theme: (id, signal) => orNull(get(`/api/themes/${encodeURIComponent(id)}`, {}, signal)),
    trackers: (world, signal) => get('/api/trackers', { world }, signal),
    tryTracker: (draft, world, signal) => post('/api/trackers/try', draft, { world }, signal),
    saveTracker: (draft, signal) => post('/api/trackers', draft, {}, signal),
    giveFeedback: async (feedback, signal) => {
      await post('/api/feedback', feedback, {}, signal);
    },
    removeTracker: async (id, signal) => {
      const address = url(parts, `/api/trackers/${encodeURIComponent(id)}`, {});
      await ask(parts, address, { method: 'DELETE', ...(signal && { signal }) });
    },
    health: (signal) => get('/api/health', {}, signal),
    redact: (text, signal) => post('/api/redact', { text }, {}, signal),
    analyse: async function* analyseDropped(files, signal) {
      const body = new FormData();
      for (const file of files) body.append('file', file, file.name);
      const init = { method: 'POST', body, ...(signal && { signal }) };
      const response = await send(parts, url(parts, '/api/analyse', {}), init);
      yield* readLines(response);
    },
  };
}

/** One question to the server by its path, with our own errors. */
export function askServer<Answer>(parts: RemoteParts, path: string, init: RequestInit): Promise<Answer> {
  return ask(parts, url(parts, path, {}), init);
}

function url(parts: RemoteParts, path: string, query: object): URL {
  const address = new URL(path, parts.server);
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string') address.searchParams.set(name, value);
  }
  return address;
}

async function ask<Answer>(parts: RemoteParts, address: URL, init: RequestInit): Promise<Answer> {
  const response = await send(parts, address, init);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- our own server, whose contract version was just compared
  return (await response.json()) as Answer;
}

async function send(parts: RemoteParts, address: URL, init: RequestInit): Promise<Response> {
  const response = await parts.fetch(address, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new RemoteFailure(parts.isOnline() ? 'unreachable' : 'offline');
  });
  const version = response.headers.get('x-lyhord-contract');
  if (version === null) throw new RemoteFailure('unreachable');
  if (version !== String(contractVersion)) throw new RemoteFailure('other-version');
  if (!response.ok) throw new RemoteFailure('refused', await readCode(response));
  return response;
}

async function readCode(response: Response): Promise<RefusalCode> {
  const body: unknown = await response.json().catch(() => null);
  const code: unknown = isObject(body) && isObject(body['error']) ? body['error']['code'] : null;
  return refusalCodes.find((candidate) => candidate === code) ?? 'internal';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function orNull<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof RemoteFailure && error.code === 'not-found') return null;
    throw error;
  });
}

async function* readLines(response: Response): AsyncGenerator<AnalyseLine> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- our own server, whose contract version was just compared
      if (line !== '') yield JSON.parse(line) as AnalyseLine;
    }
  }
  if (rest !== '') throw new RemoteFailure('unreachable');
}
