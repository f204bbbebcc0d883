import { isObject, parseAppMessage, type AppEvent, type AppRequest, type HostAnswer } from './protocol.ts';

export interface FakeHostParts {
  /** Where messages come from and go to. */
  readonly app: Window;
  readonly page: Window;
  readonly appGuid: string;
  /** The values of the paths that an app may `get`: `ticket.id`, `currentUser.locale`, `colorScheme`. */
  readonly values: () => Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, string>>;
  /** What an app may `invoke`; anything else is refused as Zendesk refuses it. */
  readonly actions: Readonly<Record<string, (values: readonly unknown[]) => void>>;
  /** The app's own events (`client.trigger`). */
  readonly onTrigger: (event: string, data: unknown) => void;
}

export interface FakeHost {
  /** Sends an event to the app if it listens to it. */
  readonly send: (event: string, data: unknown) => void;
  readonly close: () => void;
}

/**
 * Zendesk's side of the apps framework, for one ticket sidebar: enough that a real bundle runs in the workbench and in
 * tests. What a host of Zendesk's does besides is not imitated.
 */
export function openFakeHost(parts: FakeHostParts): FakeHost {
  const { app, page, appGuid } = parts;
  const listens = new Set<string>();
  const post = (message: object) =>
    app.postMessage(JSON.stringify({ ...message, appGuid, instanceGuid: appGuid }), page.location.origin);

  function receive(event: MessageEvent) {
    if (event.source !== app || event.origin !== page.location.origin) return;
    const message = parseAppMessage(event.data);
    if (!message) return;
    if ('id' in message) post(answerRequest(parts, message));
    else hearEvent(parts, listens, post, message);
  }

  page.addEventListener('message', receive);
  return {
    send: (event, data) => {
      if (listens.has(event)) post({ key: `zaf.${event}`, message: data });
    },
    close: () => page.removeEventListener('message', receive),
  };
}

function hearEvent(parts: FakeHostParts, listens: Set<string>, post: (message: object) => void, event: AppEvent): void {
  const [verb, name = ''] = split(event.key);
  if (verb === 'iframe.handshake') post({ key: 'zaf.app.registered', message: registration(parts) });
  if (verb === 'iframe.on') listens.add(name);
  if (verb === 'iframe.off' && isObject(event.message) && event.message['subscriberCount'] === 0) listens.delete(name);
  if (verb === 'iframe.trigger') parts.onTrigger(name, event.message);
}

function split(key: string): readonly [string, string] {
  const at = key.indexOf(':');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

function registration(parts: FakeHostParts): object {
  return {
    context: { product: 'support', location: 'ticket_sidebar', ticketId: parts.values()['ticket.id'] },
    metadata: { appId: 0, installationId: 0, name: 'Lyhörd', version: 'workbench', settings: parts.settings },
  };
}

function answerRequest(parts: FakeHostParts, { id, request, params }: AppRequest): HostAnswer {
  if (request === 'get') return { id, result: answerGet(parts.values(), params) };
  if (request === 'invoke' && isObject(params)) return answerInvoke(parts, id, params);
  return { id, error: { name: 'Error', message: 'the workbench does not set values' } };
}

/** As in Zendesk, a path that isn't known doesn't fail the others: it stands in `errors`. */
function answerGet(values: Readonly<Record<string, unknown>>, params: unknown): object {
  const paths = Array.isArray(params) ? params.filter((path) => typeof path === 'string') : [];
  const known = paths.filter((path) => path in values);
  const unknown = paths.filter((path) => !(path in values));
  return {
    ...Object.fromEntries(known.map((path) => [path, values[path]])),
    errors: Object.fromEntries(unknown.map((path) => [path, { name: 'APIError', message: 'not known here', path }])),
  };
}

function answerInvoke(parts: FakeHostParts, id: number, params: Readonly<Record<string, unknown>>): HostAnswer {
  for (const [name, values] of Object.entries(params)) {
    const action = parts.actions[name];
    if (!action) return { id, error: { name: 'APIError', message: `${name} is not known here` } };
    action(Array.isArray(values) ? values : []);
  }
  return { id, result: { errors: {} } };
}
