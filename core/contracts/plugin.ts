import type { z } from 'zod';
import type { Outlet } from './outlet.ts';
import type { Action, Principal } from './principal.ts';
import type { TokenBox } from './token-box.ts';

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
export interface OpenPlugin<Words> {
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
  /** Each stands below `/plugins/<name>/`. */
  routes?(lyhord: (principal: Principal) => Words): readonly Route[];
  /**
   * Origins of the vendor's pages that may ask this plugin's routes from a browser, as `https://1.apps.example.com`;
   * `*` stands for one label. Every `/api/…` address is then also there below `/plugins/<name>`, for whom `identify` knows.
   */
  readonly origins?: readonly string[];
  /** Runs beside the routes until the signal says to end; started again where it throws. In the server process. */
  start?(lyhord: (principal: Principal) => Words, signal: AbortSignal): Promise<void>;
  /** Where messages of the outbox to this plugin's name go; absent where nothing is written there. In the worker process. */
  readonly outlet?: Outlet;
}

/** What the core lends to a plugin. */
export interface PluginTools {
  /** Reaches the vendor's hosts; for questions without a word of a conversation in them. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * The same for whatever carries text: a body in which personal data is found isn't sent. `textsOf` finds what others
   * said in a parsed body, where the rest is this program's own; null holds it back.
   */
  sendText(textsOf?: (body: unknown) => readonly string[] | null): typeof globalThis.fetch;
  readonly now: () => Date;
  readonly tokens: TokenBox;
  /** The address that browsers call; null where none is set. */
  readonly publicUrl: string | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly language: 'sv' | 'en';
}

/** A plugin as the front door lists it; opened where `vendors.<name>` is configured. */
export interface Plugin<Words, Settings extends z.ZodType = z.ZodType> {
  readonly name: string;
  /** Of `vendors.<name>` in the configuration; the same schema as the vendor's connector has. */
  readonly settings: Settings;
  /** The hosts that are reached under these settings, as `acme.example.com` or `host:port`. */
  hosts?(settings: z.infer<Settings>): readonly string[];
  open(settings: z.infer<Settings>, tools: PluginTools): OpenPlugin<Words>;
}

/** Declares a plugin; gives it back with the types of its words and settings kept. */
export function definePlugin<Words, Settings extends z.ZodType>(
  plugin: Plugin<Words, Settings>,
): Plugin<Words, Settings> {
  return plugin;
}
