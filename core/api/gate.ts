import type { Action, Principal } from '#core/contracts/principal.ts';
import type { LiveSession } from '#core/access/sessions.ts';
import { findWidest, type Decision } from '#core/access/policy.ts';
import { nobody, pluginUser, samplesVisitor } from '#core/access/principal.ts';
import { createRateLimit, type Rate } from '#core/access/rate-limit.ts';
import type { RefusalCode } from './contract.ts';

/** What the gate asks of the world. */
export interface GateParts {
  readonly findSession: (secret: string) => Promise<LiveSession | null>;
  readonly findService: (secret: string) => Promise<Principal | null>;
  /** True while nothing but samples is stored, no source is configured and only this machine reaches the server. */
  readonly isSamplesOnly: () => Promise<boolean>;
  /** Writes a refusal of somebody who is known, or of a false proof. */
  readonly note: (principal: Principal, action: Action, decision: Decision, code: RefusalCode) => Promise<void>;
  readonly nowMs: () => number;
}

/** What a request shows for itself. */
export interface Asking {
  readonly action: Action;
  /** `Authorization: Bearer …`. */
  readonly bearer: string | null;
  readonly cookie: string | null;
  /** The client's address, by which those are counted who aren't known. */
  readonly address: string;
}

export type Admission =
  | { readonly kind: 'in'; readonly principal: Principal }
  | { readonly kind: 'out'; readonly code: RefusalCode; readonly waitMs?: number };

export interface Gate {
  admit(asking: Asking): Promise<Admission>;
  /** The same for a plugin's own route: `found` is what its `identify` said. */
  admitPlugin(asking: Asking, plugin: string, found: Principal | null): Promise<Admission>;
}

/** Decides who may come in with what: counts first, then asks who it is, then the policy table. Everything else is out. */
export function createGate(parts: GateParts): Gate {
  const limit = createRateLimit(parts.nowMs);
  const decideFor = async (principal: Principal, { action, address }: Asking, isExpired: boolean) => {
    const code = judge(principal, action, isExpired);
    if (code !== null) {
      if (code === 'not-allowed') await parts.note(principal, action, { allowed: false, rule: 'no-rule' }, code);
      return out(code);
    }
    const waitMs = limit.take(`${action} ${keyOf(principal, address)}`, rateOf(action));
    return waitMs > 0 ? out('too-often', waitMs) : ({ kind: 'in', principal } as const);
  };
  const refuseProof = async (asking: Asking, code: RefusalCode) => {
    const waitMs = limit.take(`proof ${asking.address}`, falseProofs);
    if (waitMs > 0) return out('too-often', waitMs);
    await parts.note(nobody, asking.action, { allowed: false, rule: 'no-rule' }, code);
    return out(code);
  };
  return {
    admit: async (asking) => {
      // A bundle's files are anybody's: nobody is looked up for them.
      if (asking.action === 'page.open') return decideFor(nobody, asking, false);
      if (asking.bearer !== null) {
        const service = await parts.findService(asking.bearer);
        return service ? decideFor(service, asking, false) : refuseProof(asking, 'bad-token');
      }
      const session = asking.cookie === null ? null : await parts.findSession(asking.cookie);
      if (session) return decideFor(session.principal, asking, false);
      const isVisitor = await parts.isSamplesOnly();
      return decideFor(isVisitor ? samplesVisitor : nobody, asking, asking.cookie !== null);
    },
    admitPlugin: async (asking, plugin, found) => {
      if (!found) return refuseProof(asking, 'bad-proof');
      return decideFor(pluginUser(plugin, found.id, found.roles), asking, false);
    },
  };
}

function judge(principal: Principal, action: Action, isExpired: boolean): RefusalCode | null {
  if (findWidest(principal, action)) return null;
  if (principal.via === 'nobody') return isExpired ? 'session-expired' : 'signed-out';
  return 'not-allowed';
}

function out(code: RefusalCode, waitMs?: number): Admission {
  return { kind: 'out', code, ...(waitMs !== undefined && { waitMs }) };
}

function keyOf(principal: Principal, address: string): string {
  const isShared = principal.via === 'nobody' || principal.via === 'samples';
  return isShared ? `from ${address}` : `${principal.via} ${principal.id}`;
}

/** Cookies, tokens and signatures that prove nothing, from one address. */
const falseProofs: Rate = { burst: 20, perMinute: 10 };
const usual: Rate = { burst: 240, perMinute: 600 };
const rates: Partial<Record<Action, Rate>> = {
  'page.open': { burst: 600, perMinute: 3000 },
  // A whole company may sign in from one address at nine o'clock.
  'session.begin': { burst: 300, perMinute: 600 },
  'text.analyze': { burst: 20, perMinute: 30 },
  'service.redact': { burst: 600, perMinute: 6000 },
  'service.analyze': { burst: 60, perMinute: 300 },
};

function rateOf(action: Action): Rate {
  return rates[action] ?? usual;
}
