import type { RefusalCode } from './contract.ts';

/** The names under which this server may be called while it listens on loopback alone. */
const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** What is known of a request before its body is read. */
export interface RequestHead {
  readonly method: string;
  readonly path: string;
  readonly header: (name: string) => string | undefined;
}

/**
 * Refuses what another web page could make this browser send: a foreign Host (DNS rebinding), a write or a question to
 * the API from another origin. Null where the request may pass. Browsers send `Sec-Fetch-Site` and `Origin` themselves
 * and pages can't change them; a program on this machine sends neither and may pass.
 */
export function findForeign(head: RequestHead, port: number): RefusalCode | null {
  const hosts = loopbackNames.map((name) => `${name}:${port}`);
  const host = head.header('host')?.toLowerCase();
  if (host === undefined || !hosts.includes(host)) return 'host';
  if (isRead(head.method) && !head.path.startsWith('/api/')) return null;
  const origin = head.header('origin')?.toLowerCase();
  if (origin !== undefined && origin !== `http://${host}`) return 'origin';
  const site = head.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none' ? null : 'origin';
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
