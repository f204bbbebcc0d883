import { AsyncLocalStorage } from 'node:async_hooks';
import dns from 'node:dns';
import { createRefusals, type Refusals } from './refusals.ts';
import { guardDatagrams } from './guard-datagrams.ts';
import { guardNames } from './guard-names.ts';
import { guardSockets } from './guard-sockets.ts';
import { type AllowedHost, createRules, type Rules } from './rules.ts';

/** Looks a name up to all its addresses; `dns.lookup` with `all`. */
export type LookUp = (
  name: string,
  options: { readonly all: true; readonly family?: number; readonly hints?: number },
  done: (error: NodeJS.ErrnoException | null, addresses: readonly { address: string; family: number }[]) => void,
) => void;

/** What stands between this process and the network. */
export interface Guard {
  /** As it is now; replaced as a whole. */
  rules(): Rules;
  readonly refusals: Refusals;
  /** Paths of local sockets that may be connected to: a database's. */
  readonly sockets: Set<string>;
  /** Sets what may be reached. `networks` are private ranges. */
  allow(hosts: readonly AllowedHost[], networks?: readonly string[]): void;
  /** Lets one more be reached: a database whose port becomes known late. */
  also(host: AllowedHost): void;
  /** Runs what connects to the proxy for a host that was judged already: nobody else may speak to the proxy. */
  throughProxy<T>(work: () => T): T;
  readonly isThroughProxy: () => boolean;
  /** Takes the guard away; for tests. */
  remove(): void;
}

/**
 * Puts the guard in: from now on every socket, datagram and look-up of this process that leads to a host which isn't
 * allowed is refused, whatever library asks. Nothing is allowed until `allow`. Load it before anything else.
 */
export function installGuard(lookUp: LookUp = dns.lookup): Guard {
  let [hosts, networks]: [readonly AllowedHost[], readonly string[]] = [[], []];
  let rules = createRules(hosts, networks);
  const proxied = new AsyncLocalStorage<true>();
  const guard: Guard = {
    rules: () => rules,
    refusals: createRefusals(),
    sockets: new Set(),
    allow(wanted, ranges = []) {
      [hosts, networks] = [wanted, ranges];
      rules = createRules(hosts, networks);
    },
    also: (host) => guard.allow([...hosts, host], networks),
    throughProxy: (work) => proxied.run(true, work),
    isThroughProxy: () => proxied.getStore() === true,
    remove: () => removals.forEach((remove) => remove()),
  };
  const removals = [guardSockets(guard, lookUp), guardDatagrams(guard), guardNames(guard)];
  return guard;
}
