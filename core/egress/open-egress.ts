import { type Agents, createAgents, type ProxySettings } from './agents.ts';
import { allowedHosts, type EgressSettings } from './allowed-hosts.ts';
import { trustAuthorities } from './authorities.ts';
import { createFetch, type Fetch } from './client.ts';
import type { Guard } from './guard.ts';
import type { EgressRefusal } from './refusals.ts';
import type { AllowedHost, Purpose, RefusalReason } from './rules.ts';

/** The ways out of this program, and what was refused on them. */
export interface Egress {
  /** Reaches only hosts that are allowed for the purpose; without one any that is allowed. */
  fetchFor(purpose?: Purpose): Fetch;
  /** For libraries that speak HTTP or WebSockets by themselves and take an agent. */
  readonly agents: Agents;
  readonly hosts: () => readonly AllowedHost[];
  onRefusal(listener: (refusal: EgressRefusal) => void): void;
  /** Tells that a text was held back, to whoever listens. */
  tellHeld(purpose: Purpose): void;
  onHeld(listener: (purpose: Purpose) => void): void;
  /** How much was refused since the start, by reason. */
  readonly refused: ReadonlyMap<RefusalReason, number>;
  /** Lets the private database be reached, whose port becomes known when it runs. */
  readonly reach: (host: string, port: number) => void;
}

/** Lets the guard's process reach what the configuration names, and nothing else. */
export function openEgress(guard: Guard, settings: EgressSettings, proxy: ProxySettings): Egress {
  guard.allow(allowedHosts(settings, proxy), settings.privateNetworks);
  for (const path of socketsOf(settings.database)) guard.sockets.add(path);
  const agents = createAgents(guard, proxy, () => trustAuthorities(settings.caFile));
  const held: ((purpose: Purpose) => void)[] = [];
  return {
    agents,
    fetchFor: (purpose) => createFetch(guard, agents, purpose),
    hosts: () => guard.rules().hosts,
    onRefusal: (listener) => guard.refusals.onRefusal(listener),
    tellHeld: (purpose) => held.forEach((listener) => listener(purpose)),
    onHeld: (listener) => void held.push(listener),
    refused: guard.refusals.counts,
    reach(host, port) {
      const isKnown = guard.rules().hosts.some((known) => known.host === host && known.port === port);
      if (!isKnown) guard.also({ host, port, purpose: 'database' });
    },
  };
}

/** A database on a local socket: `postgresql:///name?host=/var/run/postgresql`. */
function socketsOf(database: string | null): string[] {
  if (database === null || !URL.canParse(database)) return [];
  const url = new URL(database);
  const folder = url.searchParams.get('host') ?? decodeURIComponent(url.hostname);
  return folder.startsWith('/') ? [`${folder}/.s.PGSQL.${url.port === '' ? '5432' : url.port}`] : [];
}
