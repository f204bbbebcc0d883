/**
 * What we use of the Zendesk Apps Framework's client, version 2 (zendesk/zendesk_app_framework_sdk, lib/client.js). In
 * Zendesk its script comes from the vendor's address, in the workbench from ours; both set `window.ZAFClient`.
 */
export interface ZafClient {
  on(event: string, handler: (data: unknown) => void): void;
  off(event: string, handler: (data: unknown) => void): void;
  /** An object with a value for each path; what a host doesn't know stands in `errors`. */
  get(paths: readonly string[]): Promise<unknown>;
  invoke(action: string, ...values: readonly unknown[]): Promise<unknown>;
  /** Tells the host and the app's other instances; a host that doesn't know the event ignores it. */
  trigger(event: string, data: unknown): void;
  metadata(): Promise<unknown>;
}

declare global {
  interface Window {
    readonly ZAFClient?: { init(): ZafClient | false };
  }
}

/** The client, or null where the page wasn't opened by a host (no `origin` and `app_guid` in its address). */
export function openZafClient(page: Window): ZafClient | null {
  const client = page.ZAFClient?.init();
  return client ? client : null;
}

/** A text out of an answer of `get`; null where the host answered something else than documented. */
export function textAt(answer: unknown, path: string): string | null {
  const value = valueAt(answer, path);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

/** A value out of an answer; undefined where there is none. */
export function valueAt(answer: unknown, path: string): unknown {
  return typeof answer === 'object' && answer !== null
    ? Object.getOwnPropertyDescriptor(answer, path)?.value
    : undefined;
}
