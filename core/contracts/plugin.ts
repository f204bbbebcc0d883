import type { Outlet, OutletTools } from './outlet.ts';
import type { Action, Principal } from './principal.ts';

export type { Action, Principal, Role } from './principal.ts';

/** The values of a path's `:names`, already decoded. */
export type PathParams = Readonly<Record<string, string>>;

/** One address of the server: a Request in, a Response out. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A path template: `/api/themes/:id`. It stands in the log in this form, never as it was asked for. */
  readonly path: string;
  /** The longest body that is read, in bytes; 0 where none is expected. */
  readonly limitBytes: number;
  /** What whoever asks must be allowed to do; decided before the body is read. */
  readonly action: Action;
  /** How long the answer may take to begin; 30 s where it isn't said. */
  readonly limitMs?: number;
  /** May throw: the server turns what it throws into one refusal without content. */
  readonly handle: (request: Request, params: PathParams, principal: Principal) => Promise<Response> | Response;
}

/**
 * The server's side of a place where people work. `Words` is what a plugin may ask of the core (`Lyhord` in
 * core/api/contract.ts); an absent method means that the vendor can't.
 */
export interface Plugin<Words> {
  readonly name: string;
  /**
   * Runs for this plugin's own routes and for no others. Null where the request doesn't prove who sent it: it is then
   * refused. A cookie or a service token counts for nothing there.
   */
  identify(request: Request): Promise<Principal | null>;
  /**
   * Reads the vendor's record as this person, who has authorised Lyhörd (authorization code with PKCE), and tells whether
   * the vendor let him. Throwing is a no; a yes is remembered for minutes. The record's source is the plugin's name.
   */
  mayRead?(principal: Principal, externalId: string, signal: AbortSignal): Promise<boolean>;
  routes?(lyhord: (principal: Principal) => Words): readonly Route[];
  /** Runs beside the routes until the signal says to end; started again where it throws. In the server process. */
  start?(lyhord: (principal: Principal) => Words, signal: AbortSignal): Promise<void>;
  /** Where messages of the outbox to this plugin's name go; null where it isn't set up. In the worker process. */
  outlet?(tools: OutletTools): Outlet | null;
}

/** Declares a plugin; gives it back with the type of its words kept. */
export function definePlugin<Words>(plugin: Plugin<Words>): Plugin<Words> {
  return plugin;
}
