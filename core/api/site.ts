import { isLoopback } from '#core/config/access-settings.ts';

/** Under which names this server may be called, and which origins are its own. */
export interface Site {
  /** `host:port` as a Host header writes it, in lower case. */
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
  /** The address that is told to people: the public one, or this machine's. */
  readonly url: string;
  /** The address on this machine itself. */
  readonly localUrl: string;
  readonly port: number;
  /** True where a browser that calls this host reaches it by TLS, of the server's own or of the company's proxy. */
  isSecureAt(host: string): boolean;
}

/** The names of this machine, the address that is listened on, and the public one. */
export function describeSite(where: {
  readonly listen: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly hasTls: boolean;
}): Site {
  const { listen, port, publicUrl, hasTls } = where;
  const scheme = hasTls ? 'https' : 'http';
  const names = new Set(['localhost', '127.0.0.1', '[::1]', ...(isLoopback(listen) ? [] : [bracket(listen)])]);
  const local = [...names].map((name) => `${name}:${port}`);
  const open = publicUrl === null ? null : new URL(publicUrl);
  const localUrl = `${scheme}://localhost:${port}/`;
  return {
    hosts: [...local, ...(open ? [open.host] : [])],
    origins: [...local.map((host) => `${scheme}://${host}`), ...(open ? [open.origin] : [])],
    url: open ? `${open.origin}/` : localUrl,
    localUrl,
    port,
    isSecureAt: (host) => (host.toLowerCase() === open?.host ? open.protocol === 'https:' : hasTls),
  };
}

function bracket(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
