import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import type { Guard } from './guard.ts';

/** The company's proxy, as HTTPS_PROXY and the like name it. */
export interface ProxySettings {
  readonly httpProxy: string | null;
  readonly httpsProxy: string | null;
  /** Hosts that are reached without it. */
  readonly noProxy: string | null;
}

/** What HTTP, and WebSockets of libraries that take an agent, go through. */
export interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
  /** Ends what is kept alive. */
  close(): void;
}

type Connected = (error: Error | null, stream: Duplex) => void;

/**
 * Agents that know the real host also where a proxy stands between: it is judged before the proxy hears of it, and
 * nobody but them may speak to the proxy.
 */
export function createAgents(
  guard: Guard,
  { httpProxy, httpsProxy, noProxy }: ProxySettings,
  beforeTls: () => void = () => undefined,
): Agents {
  const proxyEnv = {
    ...(httpProxy !== null && { HTTP_PROXY: httpProxy }),
    ...(httpsProxy !== null && { HTTPS_PROXY: httpsProxy }),
    ...(noProxy !== null && { NO_PROXY: noProxy }),
  };
  const options = { keepAlive: true, maxSockets: 32, scheduling: 'lifo', timeout: 120_000, proxyEnv } as const;
  const agents = { http: new http.Agent(options), https: new https.Agent(options) };
  guardAgent(guard, agents.http, 80, () => undefined);
  guardAgent(guard, agents.https, 443, onlyOnce(beforeTls));
  return {
    ...agents,
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function guardAgent(guard: Guard, agent: http.Agent, usualPort: number, prepare: () => void): void {
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = function connectJudged(options, done?: Connected) {
    const { host, port } = options;
    const verdict = guard.rules().judgeHost(host ?? 'localhost', Number(port ?? usualPort));
    if (verdict.allowed) prepare();
    if (verdict.allowed) return guard.throughProxy(() => connect(options, done));
    const error = guard.refusals.refuse({ purpose: 'other', reason: verdict.reason, host: host ?? '' });
    if (!done) throw error;
    // The interface promises a stream beside the error; there is none.
    process.nextTick(() => void Reflect.apply(done, undefined, [error]));
    return undefined;
  };
}

function onlyOnce(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
