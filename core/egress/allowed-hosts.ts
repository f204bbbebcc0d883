import { LyhordError } from '#core/errors.ts';
import type { ProxySettings } from './agents.ts';
import { type AllowedHost, plainHost, type Purpose } from './rules.ts';

/** The settings that name somebody outside. */
export interface EgressSettings {
  readonly modelUrl: string | null;
  readonly signIn: { readonly issuer: string } | null;
  readonly database: string | null;
  readonly auditSyslog: string | null;
  /** `api.example.com`, `api.example.com:8443`, `*.example.com`, `10.1.2.3:514`, `[2001:db8::1]:443`. */
  readonly hosts: readonly string[];
  /** The same of the vendors that are connected. */
  readonly vendorHosts?: readonly string[];
  readonly caFile: string | null;
  readonly privateNetworks: readonly string[];
}

/**
 * Providers whose sign-in asks hosts of other names than the issuer's. Source: Google's discovery document,
 * https://accounts.google.com/.well-known/openid-configuration (token, userinfo and key addresses).
 */
const companions: Readonly<Record<string, readonly string[]>> = {
  'accounts.google.com': ['oauth2.googleapis.com', 'openidconnect.googleapis.com', 'www.googleapis.com'],
};

/** Every host that the configuration names, each for its purpose. Throws `config-invalid` for one that can't be read. */
export function allowedHosts(settings: EgressSettings, proxy: ProxySettings): readonly AllowedHost[] {
  const { modelUrl, signIn, database, auditSyslog } = settings;
  return [
    ...fromUrl(modelUrl, 'model'),
    ...fromUrl(signIn?.issuer ?? null, 'sign-in'),
    ...(signIn ? companionsOf(signIn.issuer) : []),
    ...fromUrl(database, 'database', 5432),
    ...fromUrl(auditSyslog, 'log', 514),
    ...[...new Set([proxy.httpProxy, proxy.httpsProxy])].flatMap((url) => fromUrl(url, 'proxy')),
    ...[...settings.hosts, ...(settings.vendorHosts ?? [])].map(fromSetting),
  ];
}

function fromUrl(text: string | null, purpose: Purpose, usual?: number): readonly AllowedHost[] {
  if (text === null || !URL.canParse(text)) return [];
  const { hostname, port, protocol } = new URL(text);
  const host = plainHost(hostname);
  if (host === null) return [];
  return [{ host, port: port === '' ? (usual ?? (protocol === 'https:' ? 443 : 80)) : Number(port), purpose }];
}

function companionsOf(issuer: string): readonly AllowedHost[] {
  const names = companions[new URL(issuer).hostname] ?? [];
  return names.map((host) => ({ host, port: 443, purpose: 'sign-in' }));
}

/** Without a port 443 is meant. */
function fromSetting(text: string): AllowedHost {
  const [, name = '', port] = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = plainHost(name);
  if (host === null)
    throw new LyhordError('config-invalid', { setting: 'hosts', expected: 'host, host:port or *.host' });
  return { host, port: port === undefined ? 443 : Number(port), purpose: 'vendor' };
}
