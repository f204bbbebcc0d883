/** Something to be written at a vendor's: at most one with its marker is ever visible there. */
export interface OutgoingMessage {
  /** The plugin's name. */
  readonly target: string;
  /** Unique, and part of what is sent, so that it can be found there. */
  readonly marker: string;
  /** The target's own JSON: ids and redacted text only. */
  readonly message: unknown;
}

/** Where messages go: a vendor's channel or record. */
export interface Outlet {
  /** Sends the message with its marker inside; gives the vendor's id of it. */
  send(message: OutgoingMessage, signal: AbortSignal): Promise<string>;
  /** Looks for the message by its marker among what is visible there; null where there is none. */
  find(message: OutgoingMessage, signal: AbortSignal): Promise<string | null>;
  /** After so many milliseconds a request that was sent is either visible or never will be. */
  readonly settleMs: number;
}
