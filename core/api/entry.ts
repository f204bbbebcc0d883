import type { Principal, Route } from '#core/contracts/plugin.ts';
import { refuse } from './answer.ts';
import type { Admission, Asking, Gate } from './gate.ts';
import { cookieName, readCookie } from './session-cookie.ts';
import type { Site } from './site.ts';

/** A route as the server mounts it: one of a plugin's brings the plugin's way of telling who asks. */
export interface ServedRoute extends Route {
  readonly plugin?: {
    readonly name: string;
    /** Of the vendor's pages that may ask from a browser. */
    readonly origins: readonly string[];
    readonly identify: (request: Request) => Promise<Principal | null>;
  };
}

/** A request whose body isn't read yet. `key` is the same object for the same request. */
export interface Incoming {
  readonly key: object;
  readonly header: (name: string) => string | undefined;
  readonly address: string;
  /** As the browser called it: the Host header, or what a trusted proxy says it was. */
  readonly host: string;
}

export interface Entry {
  /** Null where it may go on; a plugin's route is judged when its body is there, since a signature covers it. */
  admit(incoming: Incoming, route: ServedRoute): Promise<Response | null>;
  /** Who was let in, or the refusal. */
  principalOf(incoming: Incoming, route: ServedRoute, request: Request): Promise<Principal | Response>;
}

/** Brings each request before the gate once. */
export function createEntry(gate: Gate, site: () => Site): Entry {
  const admitted = new WeakMap<object, Principal>();
  const asking = (incoming: Incoming, route: ServedRoute): Asking => ({
    action: route.action,
    bearer: readBearer(incoming.header('authorization')),
    cookie: readCookie(incoming.header('cookie'), cookieName('session', site(), incoming.host)),
    address: incoming.address,
  });
  return {
    admit: async (incoming, route) => {
      if (route.plugin) return null;
      const admission = await gate.admit(asking(incoming, route));
      if (admission.kind === 'in') admitted.set(incoming.key, admission.principal);
      return refusalOf(admission);
    },
    principalOf: async (incoming, route, request) => {
      if (!route.plugin) return admitted.get(incoming.key) ?? refuse('signed-out');
      const found = await identify(route.plugin, request);
      const admission = await gate.admitPlugin(asking(incoming, route), route.plugin.name, found);
      return admission.kind === 'in' ? admission.principal : (refusalOf(admission) ?? refuse('signed-out'));
    },
  };
}

/** A plugin that throws has proved nothing. It reads a copy: the body is its route's to read. */
async function identify(plugin: NonNullable<ServedRoute['plugin']>, request: Request): Promise<Principal | null> {
  try {
    return await plugin.identify(request.clone());
  } catch {
    return null;
  }
}

function refusalOf(admission: Admission): Response | null {
  return admission.kind === 'in' ? null : refuse(admission.code, admission.waitMs);
}

/** What follows `Bearer`; null without that header. Another kind of proof is a false one. */
function readBearer(header: string | undefined): string | null {
  if (header === undefined) return null;
  return /^Bearer +([^\s]+)$/i.exec(header)?.[1] ?? '';
}
