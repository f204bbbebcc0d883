import dgram from 'node:dgram';
import { once } from 'node:events';
import net from 'node:net';
import { hostname } from 'node:os';
import type { Outside } from './outside.ts';

/** Facility 13 (log audit), severity 5 (notice): RFC 5424, 6.2.1. */
const priority = 13 * 8 + 5;
const connectLimitMs = 10_000;

/** Sends checkpoints to a syslog server (RFC 5424): by UDP (RFC 5426) to an address, or by TCP, counted (RFC 6587). */
export function syslogWriter(url: string, now: () => Date): Pick<Outside, 'write'> {
  const { protocol, hostname: host, port } = new URL(url);
  const target = { host: host.replace(/^\[(.*)\]$/, '$1'), port: port === '' ? 514 : Number(port) };
  return {
    write: async (note) => {
      const message = writeMessage(note, now());
      await (protocol === 'udp:' ? sendDatagram(message, target) : sendCounted(message, target));
    },
  };
}

/** Writes a checkpoint in all places; reads it where it was written first. */
export function outsideIn(first: Outside, ...others: readonly Pick<Outside, 'write'>[]): Outside {
  return {
    ...first,
    async write(note) {
      for (const place of [first, ...others]) await place.write(note);
    },
  };
}

/** The note is one line of JSON in it, since many a server takes a line break for the end. */
function writeMessage(note: string, at: Date): Buffer {
  const host = hostname().replace(/[^\x21-\x7e]/g, '') || '-';
  return Buffer.from(
    `<${priority}>1 ${at.toISOString()} ${host} lyhord ${process.pid} checkpoint - ${JSON.stringify({ note })}`,
  );
}

interface Target {
  readonly host: string;
  readonly port: number;
}

async function sendDatagram(message: Buffer, { host, port }: Target): Promise<void> {
  const socket = dgram.createSocket(net.isIPv6(host) ? 'udp6' : 'udp4');
  try {
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.send(message, port, host, (error) => (error ? reject(error) : resolve()));
    });
  } finally {
    socket.close();
  }
}

async function sendCounted(message: Buffer, target: Target): Promise<void> {
  const socket = net.connect({ ...target, timeout: connectLimitMs });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(connectLimitMs) });
    socket.end(Buffer.concat([Buffer.from(`${message.length} `), message]));
    await once(socket, 'close', { signal: AbortSignal.timeout(connectLimitMs) });
  } finally {
    socket.destroy();
  }
}
