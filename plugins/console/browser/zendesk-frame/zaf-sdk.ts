import { isObject, parseHostMessage } from './protocol.ts';

/*
 * A small stand-in for Zendesk's script zaf_sdk.min.js, for the workbench alone: a page that asks no other host must
 * not load it from the vendor's address. It speaks the same messages and sets `window.ZAFClient`; in Zendesk the
 * vendor's own script stands in its place and the panel's bundle is the same.
 */

type Handler = (data: unknown) => void;
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const sdkVersion = 'lyhord-workbench';

function init() {
  const query = new URLSearchParams(location.search);
  const [origin, guid] = [query.get('origin'), query.get('app_guid')];
  return origin !== null && guid !== null && origin === location.origin ? connect(origin, guid) : false;
}

function connect(origin: string, appGuid: string) {
  const handlers = new Map<string, Set<Handler>>();
  const waiting = new Map<number, Waiting>();
  let register: (data: unknown) => void = () => undefined;
  const registered = new Promise<unknown>((resolve) => (register = resolve));
  let lastId = 0;

  const post = (message: object) =>
    window.parent.postMessage(JSON.stringify({ ...message, appGuid, instanceGuid: appGuid }), origin);
  const whenReady = (message: object) => void registered.then(() => post(message));
  const tell = (key: string, message?: unknown) => whenReady({ key, message });
  const ask = (request: string, params: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set((lastId += 1), { resolve, reject });
      whenReady({ id: lastId, request, params });
    });

  window.addEventListener('message', function receive(event) {
    if (event.origin !== origin || event.source !== window.parent) return;
    const message = parseHostMessage(event.data);
    if (!message) return;
    if ('id' in message) settle(waiting, message);
    else {
      const name = message.key.slice('zaf.'.length);
      if (name === 'app.registered') register(message.message);
      handlers.get(name)?.forEach((handler) => handler(message.message));
    }
  });
  post({ key: 'iframe.handshake', message: { version: sdkVersion } });

  return {
    on: function listen(event: string, handler: Handler) {
      const set = handlers.get(event) ?? new Set();
      handlers.set(event, set.add(handler));
      if (event !== 'app.registered') tell(`iframe.on:${event}`, { subscriberCount: set.size });
    },
    off: function unlisten(event: string, handler: Handler) {
      const set = handlers.get(event);
      set?.delete(handler);
      tell(`iframe.off:${event}`, { subscriberCount: set?.size ?? 0 });
    },
    get: (paths: string | readonly string[]) => ask('get', typeof paths === 'string' ? [paths] : paths),
    invoke: (action: string, ...values: readonly unknown[]) => ask('invoke', { [action]: values }),
    trigger: (event: string, data: unknown) => tell(`iframe.trigger:${event}`, data),
    metadata: () => registered.then((data) => (isObject(data) ? data['metadata'] : null)),
  };
}

function settle(waiting: Map<number, Waiting>, answer: Extract<ReturnType<typeof parseHostMessage>, { id: number }>) {
  const promise = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ('error' in answer) promise?.reject(new Error(answer.error.message));
  else promise?.resolve(answer.result);
}

Object.defineProperty(window, 'ZAFClient', { value: { init } });
