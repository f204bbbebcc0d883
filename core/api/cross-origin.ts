const dayInSeconds = '86400';

/**
 * The headers by which a browser lets a vendor's page read an answer, without cookies; null for a page of another origin.
 * `*` in an allowed origin stands for one label. Source: the Fetch standard, section 3.3 (CORS protocol).
 */
export function crossOriginHeaders(
  origins: readonly string[] | undefined,
  origin: string | undefined,
): Record<string, string> | null {
  if (origin === undefined) return null;
  const isAllowed = origins?.some((allowed) => matches(allowed, origin));
  return isAllowed ? { 'access-control-allow-origin': origin, vary: 'Origin' } : null;
}

/** What a browser asks before it sends a request with a token or a JSON body. */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': dayInSeconds,
};

function matches(allowed: string, origin: string): boolean {
  const [before, after, ...rest] = allowed.split('*');
  if (after === undefined || rest.length > 0) return allowed === origin;
  const label = origin.slice(before?.length, origin.length - after.length);
  return origin.startsWith(before ?? '') && origin.endsWith(after) && /^[a-z0-9-]+$/.test(label);
}
