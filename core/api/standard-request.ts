/** What is known of the other end of the connection. */
export interface Peer {
  /** The client's address: of the connection, or what a trusted proxy says it is. */
  readonly address: string;
  /** As the browser called it. */
  readonly host: string;
  /** True where the connection itself comes from this machine and no proxy stands between. */
  readonly isThisMachine: boolean;
}

/** A request as the server holds it, before it is made a standard one. */
export interface HeldRequest {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly headers: NodeJS.Dict<string[]>;
  readonly peer: Peer;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
}

const peers = new WeakMap<Request, Peer>();

/** Makes the standard Request of one that the server holds. `origin` is the server's own, whatever the Host header says. */
export function standardRequest(held: HeldRequest, origin: string): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(held.headers)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const request = new Request(new URL(held.url, origin), {
    method: held.method,
    headers,
    signal: held.signal,
    ...(Buffer.isBuffer(held.body) && { body: new Uint8Array(held.body) }),
  });
  return withPeer(request, held.peer);
}

/** Remembers who is at the other end of a request. */
export function withPeer(request: Request, peer: Peer): Request {
  peers.set(request, peer);
  return request;
}

/** Who is at the other end; a stranger where nobody told. */
export function peerOf(request: Request): Peer {
  return peers.get(request) ?? { address: '', host: '', isThisMachine: false };
}
