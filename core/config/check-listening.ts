import { LyhordError } from '#core/errors.ts';
import { isLoopback } from './access-settings.ts';
import type { Config } from './config.ts';

/**
 * Refuses what would open the server to others without knowing who they are, or without keeping what they say to
 * themselves. Throws `sign-in-missing`, `public-url-missing` or `tls-missing`.
 */
export function checkListening(
  config: Pick<Config, 'listen' | 'publicUrl' | 'tls' | 'trustedProxies' | 'signIn'>,
): void {
  const { listen, publicUrl, tls, trustedProxies, signIn } = config;
  const isLocal = isLoopback(listen) && trustedProxies.length === 0 && (!publicUrl || isLocalUrl(publicUrl));
  if (!signIn && !isLocal) throw new LyhordError('sign-in-missing');
  if (!isLocal && !publicUrl) throw new LyhordError('public-url-missing');
  if (isLocal || !publicUrl) return;
  const isSecure = new URL(publicUrl).protocol === 'https:' && (tls !== null || trustedProxies.length > 0);
  if (!isSecure) throw new LyhordError('tls-missing');
}

function isLocalUrl(url: string): boolean {
  return isLoopback(new URL(url).hostname.replace(/^\[|\]$/g, ''));
}
