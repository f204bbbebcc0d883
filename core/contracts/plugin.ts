/** Who asks: as the plugin that identified them knows them, without a name or an address. */
export interface Principal {
  /** The plugin's name, or `workbench` for the person at this machine. */
  readonly via: string;
  /** The vendor's id of the person, opaque to the core. */
  readonly id: string;
}

/** The values of a path's `:names`, already decoded. */
export type PathParams = Readonly<Record<string, string>>;

/** One address of the server: a Request in, a Response out. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A path template: `/api/themes/:id`. It stands in the log in this form, never as it was asked for. */
  readonly path: string;
  /** The longest body that is read, in bytes; 0 where none is expected. */
  readonly limitBytes: number;
  /** May throw: the server turns what it throws into one refusal without content. */
  readonly handle: (request: Request, params: PathParams) => Promise<Response> | Response;
}

/**
 * The server's side of a place where people work. `Words` is what a plugin may ask of the core (`Lyhord` in
 * core/api/contract.ts); an absent method means that the vendor can't.
 */
export interface Plugin<Words> {
  readonly name: string;
  /** Null where the request doesn't prove who sent it: it is then refused. */
  identify(request: Request): Promise<Principal | null>;
  routes?(lyhord: (principal: Principal) => Words): readonly Route[];
  start?(lyhord: (principal: Principal) => Words, signal: AbortSignal): Promise<void>;
}

/** Declares a plugin; gives it back with the type of its words kept. */
export function definePlugin<Words>(plugin: Plugin<Words>): Plugin<Words> {
  return plugin;
}
