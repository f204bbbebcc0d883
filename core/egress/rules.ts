import type { BlockList } from 'node:net';
import { isIP, isIPv4 } from 'node:net';
import { kindOfAddress, listOf, plainAddress } from './address.ts';

/** What something is reached for. */
export type Purpose = 'model' | 'sign-in' | 'vendor' | 'mail' | 'log' | 'proxy' | 'database' | 'other';

/** A host that may be reached. */
export interface AllowedHost {
  /** A name, an address, or `*.example.com` for the names below one. */
  readonly host: string;
  /** Null for every port. */
  readonly port: number | null;
  readonly purpose: Purpose;
}

/** Why something was refused. */
export const refusalReasons = [
  ...['host', 'port', 'purpose', 'address', 'scheme', 'userinfo', 'redirect', 'proxy', 'socket', 'datagram', 'name'],
] as const;
export type RefusalReason =
  | 'host'
  | 'port'
  | 'purpose'
  | 'address'
  | 'scheme'
  | 'userinfo'
  | 'redirect'
  | 'proxy'
  | 'socket'
  | 'datagram'
  | 'name';

export type Verdict =
  { readonly allowed: AllowedHost; readonly host: string } | { readonly allowed: null; readonly reason: RefusalReason };

/** What may be reached, decided in one place for every way out. */
export interface Rules {
  readonly hosts: readonly AllowedHost[];
  /** Judges a host by name or literal, in any form in which somebody may write it. */
  judgeHost(host: string, port: number, purpose?: Purpose): Verdict;
  /** Judges an address that an allowed host's name was looked up to. */
  judgeAddress(address: string, allowed: AllowedHost): boolean;
  /** True where the name, or one below it that is allowed, may be looked up. */
  mayLookUp(name: string): boolean;
}

/** `networks` are the private ranges that names may lead into, as `10.1.0.0/16`. */
export function createRules(hosts: readonly AllowedHost[], networks: readonly string[]): Rules {
  const named = listOf(networks);
  const known = hosts.map((entry) => ({ ...entry, host: plainHost(entry.host) ?? '' }));
  return {
    hosts,
    judgeHost(host, port, purpose) {
      const plain = plainHost(host);
      const sameHost = plain === null ? [] : known.filter((entry) => matches(entry.host, plain));
      const samePort = sameHost.filter((entry) => entry.port === null || entry.port === port);
      const allowed = samePort.find((entry) => purpose === undefined || entry.purpose === purpose);
      if (allowed && plain !== null) return { allowed, host: plain };
      const reason = sameHost.length === 0 ? 'host' : samePort.length === 0 ? 'port' : 'purpose';
      return { allowed: null, reason };
    },
    judgeAddress: (address, allowed) => isReachable(address, allowed, named),
    mayLookUp(name) {
      const plain = plainHost(name);
      return plain !== null && known.some((entry) => matches(entry.host, plain));
    },
  };
}

/**
 * The one form of a host: in lower case, ASCII, without a trailing dot; an address in any notation (octal, hexadecimal,
 * a single number, full-width digits, `::ffff:…`) as what it is. Null for what can be no host.
 */
export function plainHost(host: string): string | null {
  if (host.startsWith('*.')) {
    const below = plainHost(host.slice(2));
    return below === null || isIP(below) !== 0 ? null : `*.${below}`;
  }
  const address = plainAddress(host);
  if (address !== null) return address;
  if (/[/?#@\\\s:[\]%]/.test(host) || !URL.canParse(`http://${host}/`)) return null;
  const parsed = new URL(`http://${host}/`).hostname.replace(/\.$/, '');
  return parsed === '' || parsed.endsWith('.') ? null : (plainAddress(parsed) ?? parsed);
}

function matches(entry: string, host: string): boolean {
  if (!entry.startsWith('*.')) return entry !== '' && entry === host;
  return isIP(host) === 0 && host.endsWith(entry.slice(1)) && host.length > entry.length - 1;
}

/** What the configuration names by its address, or as the database or the proxy, is reached wherever it stands. */
function isReachable(address: string, { host, purpose }: AllowedHost, named: BlockList): boolean {
  const plain = plainAddress(address);
  if (plain === null) return false;
  const kind = kindOfAddress(plain);
  if (isIP(host) !== 0) return plain === host;
  if (kind === 'never') return false;
  if (kind === 'public' || purpose === 'database' || purpose === 'proxy') return true;
  if (kind === 'loopback') return host === 'localhost';
  return named.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}
