/**
 * The messages of the Zendesk Apps Framework, version 2, between an app's frame and its host, as
 * zendesk/zendesk_app_framework_sdk (lib/client.js) sends and understands them: JSON strings by postMessage.
 */

/** From the app: an event (`iframe.handshake`, `iframe.on:<event>`, `iframe.trigger:<event>`, `iframe.reply:<event>`). */
export interface AppEvent {
  readonly key: string;
  readonly message: unknown;
}

/** From the app: a question that is answered with the same `id`. */
export interface AppRequest {
  readonly id: number;
  readonly request: 'get' | 'set' | 'invoke';
  /** Paths for `get`, an object of values for `set`, an object of argument lists for `invoke`. */
  readonly params: unknown;
}

/** From the host: an event; its key begins with `zaf.`. */
export interface HostEvent {
  readonly key: `zaf.${string}`;
  readonly message: unknown;
}

/** From the host: the answer to a question. */
export type HostAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };

/** What an app sent; null where it isn't a message of this protocol. */
export function parseAppMessage(data: unknown): AppEvent | AppRequest | null {
  const message = parseJson(data);
  if (!isObject(message)) return null;
  const { id, request, params, key } = message;
  if (typeof id === 'number' && (request === 'get' || request === 'set' || request === 'invoke')) {
    return { id, request, params };
  }
  return typeof key === 'string' ? { key, message: message['message'] } : null;
}

/** What a host sent; null where it isn't a message of this protocol. */
export function parseHostMessage(data: unknown): HostEvent | HostAnswer | null {
  const message = parseJson(data);
  if (!isObject(message)) return null;
  const { id, key, result, error } = message;
  if (typeof id === 'number') return isObject(error) ? { id, error: readError(error) } : { id, result };
  return typeof key === 'string' && key.startsWith('zaf.')
    ? { key: `zaf.${key.slice(4)}`, message: message['message'] }
    : null;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(data: unknown): unknown {
  if (typeof data !== 'string') return null;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return null;
  }
}

function readError(error: Readonly<Record<string, unknown>>) {
  const { name, message } = error;
  return { name: typeof name === 'string' ? name : 'Error', message: typeof message === 'string' ? message : '' };
}
