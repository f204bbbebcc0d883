import dgram from 'node:dgram';
import { isIP } from 'node:net';
import type { Guard } from './guard.ts';
import { failLater, replaceMethod } from './replace-method.ts';

/** Judges where datagrams go. A name is refused, since a look-up in between could lead elsewhere: send to an address. */
export function guardDatagrams(guard: Guard): () => void {
  const connected = new WeakSet<object>();
  const judge = (socket: unknown, given: readonly unknown[], host: unknown, port: unknown): boolean => {
    const wanted = typeof host === 'string' && host !== '' ? host : '127.0.0.1';
    const verdict = guard.rules().judgeHost(wanted, Number(port));
    const isAddress = verdict.allowed !== null && isIP(verdict.host) !== 0;
    if (isAddress && guard.rules().judgeAddress(verdict.host, verdict.allowed)) return true;
    const error = guard.refusals.refuse({ purpose: 'other', reason: 'datagram', host: wanted });
    if (!failLater(given, error) && socket instanceof dgram.Socket) process.nextTick(() => socket.emit('error', error));
    return false;
  };
  const undo = [
    replaceMethod(
      dgram.Socket.prototype,
      'send',
      (send) =>
        function sendGuarded(...given) {
          const isFree = typeof this === 'object' && this !== null && connected.has(this);
          return isFree || judge(this, given, ...targetOf(given)) ? Reflect.apply(send, this, given) : undefined;
        },
    ),
    replaceMethod(
      dgram.Socket.prototype,
      'connect',
      (connect) =>
        function connectGuarded(...given) {
          if (!judge(this, given, given[1], given[0])) return undefined;
          // From now on it sends there, and nowhere else.
          if (typeof this === 'object' && this !== null) connected.add(this);
          return Reflect.apply(connect, this, given);
        },
    ),
    replaceMethod(
      dgram.Socket.prototype,
      'disconnect',
      (disconnect) =>
        function disconnectGuarded() {
          if (typeof this === 'object' && this !== null) connected.delete(this);
          return Reflect.apply(disconnect, this, []);
        },
    ),
  ];
  return () => undo.forEach((put) => put());
}

/** `(message, port, host?, done?)` or `(message, offset, length, port, host?, done?)`. */
function targetOf(given: readonly unknown[]): [host: unknown, port: unknown] {
  const isLong = typeof given[2] === 'number' && (typeof given[3] === 'number' || typeof given[3] === 'string');
  return isLong ? [given[4], given[3]] : [given[2], given[1]];
}
