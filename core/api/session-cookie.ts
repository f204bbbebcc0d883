import type { Site } from './site.ts';

export type CookieKind = 'session' | 'sign-in';

/**
 * The cookie's name. `__Host-` makes the browser refuse it from a neighbour's domain and without TLS; on plain loopback
 * browsers refuse that prefix itself, so the port stands in the name: cookies aren't kept apart by port.
 */
export function cookieName(kind: CookieKind, site: Site, host: string): string {
  return site.isSecureAt(host) ? `__Host-lyhord-${kind}` : `lyhord-${kind}-${site.port}`;
}

/**
 * The header that sets it for so long; 0 takes it away. Lax and not Strict: the provider's answer comes by a link from
 * its site, and what changes anything is guarded by the origin besides.
 */
export function setCookie(
  kind: CookieKind,
  value: string,
  where: { site: Site; host: string; seconds: number },
): string {
  const { site, host, seconds } = where;
  const parts = [
    `${cookieName(kind, site, host)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${seconds}`,
  ];
  return [...parts, ...(site.isSecureAt(host) ? ['Secure'] : [])].join('; ');
}

/** The value of one cookie of a request; null where there is none, or two that contradict each other. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  const values = new Set(
    (header ?? '').split(';').flatMap((part) => {
      const at = part.indexOf('=');
      return part.slice(0, at).trim() === name ? [part.slice(at + 1).trim()] : [];
    }),
  );
  const [value] = values;
  return values.size === 1 && value ? value : null;
}
