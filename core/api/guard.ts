import type { RefusalCode } from './contract.ts';
import type { Site } from './site.ts';

/** What is known of a request before its body is read. */
export interface RequestHead {
  readonly method: string;
  readonly path: string;
  readonly header: (name: string) => string | undefined;
  /** A plugin's own route: its vendor calls from elsewhere and proves itself, and no cookie counts there. */
  readonly isPlugins?: boolean;
}

/** Paths that a browser asks for with its cookie. */
const cookiePaths = ['/api/', '/v1/'];

/**
 * Refuses what another web page could make this browser send: a foreign Host (DNS rebinding), a write or a question to
 * the API from another origin. Null where the request may pass. Browsers send `Sec-Fetch-Site` and `Origin` themselves
 * and pages can't change them; a program sends neither and may pass. `host` is the Host header, or what a trusted proxy
 * says it was.
 */
export function findForeign(
  head: RequestHead,
  host: string | undefined,
  site: Pick<Site, 'hosts' | 'origins'>,
): RefusalCode | null {
  if (host === undefined || !site.hosts.includes(host.toLowerCase())) return 'host';
  if (head.isPlugins) return null;
  if (isRead(head.method) && !cookiePaths.some((path) => head.path.startsWith(path))) return null;
  const origin = head.header('origin')?.toLowerCase();
  if (origin !== undefined && !(site.origins.includes(origin) && hostOf(origin) === host.toLowerCase()))
    return 'origin';
  const from = head.header('sec-fetch-site');
  return from === undefined || from === 'same-origin' || from === 'none' ? null : 'origin';
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The origin as a Host header writes it, with the port where the header has one. */
function hostOf(origin: string): string {
  return origin.slice(origin.indexOf('//') + 2);
}
