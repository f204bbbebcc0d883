import net, { isIP } from 'node:net';
import { z } from 'zod';
import type { Guard, LookUp } from './guard.ts';
import { lookUpWithin } from './look-up.ts';
import { replaceMethod } from './replace-method.ts';
import type { Verdict } from './rules.ts';

/** What `connect` may be given, as far as the guard needs it; the rest is passed on. */
const optionsSchema = z.looseObject({
  path: z.string().nullish(),
  host: z.string().nullish(),
  port: z.union([z.number(), z.string()]).nullish(),
});

/**
 * Judges every `connect` of every socket: net, tls, http, https, http2, fetch and WebSocket all end there. A literal
 * address is judged itself, since no look-up is made for one; a name's look-up is replaced by one that gives only
 * addresses that may be reached, and the socket connects to those.
 */
export function guardSockets(guard: Guard, lookUp: LookUp): () => void {
  return replaceMethod(
    net.Socket.prototype,
    'connect',
    (connect) =>
      function connectGuarded(...given) {
        const { options, done } = readArguments(given);
        const verdict = judge(guard, options);
        if (!verdict.allowed) {
          const host = options.host ?? options.path ?? '';
          const error = guard.refusals.refuse({ purpose: 'other', reason: verdict.reason, host });
          process.nextTick(() => this instanceof net.Socket && this.destroy(error));
          return this;
        }
        const { allowed, host } = verdict;
        const pinned = host === '' ? {} : { host, lookup: lookUpWithin(guard, allowed, lookUp) };
        return Reflect.apply(connect, this, [{ ...options, ...pinned }, ...(done ? [done] : [])]);
      },
  );
}

type ConnectOptions = z.infer<typeof optionsSchema>;

/** `(options, done)`, `(port, host, done)`, `(path, done)`, or one array of them, as net's own `connect` passes on. */
function readArguments(given: readonly unknown[]): { options: ConnectOptions; done: unknown } {
  const list: readonly unknown[] = Array.isArray(given[0]) ? given[0] : given;
  const [first, second] = list;
  const done = list.findLast((part) => typeof part === 'function');
  if (typeof first === 'object' && first !== null) return { options: optionsSchema.parse(first), done };
  if (typeof first === 'string' && !/^\d+$/.test(first)) return { options: { path: first }, done };
  const port = typeof first === 'number' || typeof first === 'string' ? first : null;
  return { options: { port, host: typeof second === 'string' ? second : 'localhost' }, done };
}

function judge(guard: Guard, { path, host, port }: ConnectOptions): Verdict {
  if (typeof path === 'string') {
    const allowed = guard.sockets.has(path);
    return allowed
      ? { allowed: { host: '', port: null, purpose: 'database' }, host: '' }
      : { allowed: null, reason: 'socket' };
  }
  const wanted = host ?? 'localhost';
  const verdict = guard.rules().judgeHost(wanted, Number(port));
  if (!verdict.allowed) return verdict;
  if (verdict.allowed.purpose === 'proxy' && !guard.isThroughProxy()) return { allowed: null, reason: 'proxy' };
  const isLiteral = isIP(verdict.host) !== 0;
  if (isLiteral && !guard.rules().judgeAddress(verdict.host, verdict.allowed))
    return { allowed: null, reason: 'address' };
  return verdict;
}
