import type { OpenId } from '#core/access/open-id.ts';
import type { Route } from '#core/contracts/plugin.ts';
import { LyhordError } from '#core/errors.ts';
import { refuse } from '../answer.ts';
import type { Door } from '../door.ts';
import { cookieName, readCookie, setCookie } from '../session-cookie.ts';
import type { Site } from '../site.ts';
import { peerOf } from '../standard-request.ts';
import { giveSession, sessionSecret } from './session.ts';

/** The page that a browser is sent to where signing in went wrong; the workbench has the words. */
type Trouble = 'provider-down' | 'bad-answer';

/** Signing in by the company's provider; none of these is there without one. */
export function signInRoutes(door: Door, site: () => Site): readonly Route[] {
  const { openId } = door;
  if (!openId) return [];
  return [beginRoute(door, openId, site), callbackRoute(door, openId, site), backChannelRoute(door)];
}

/** Long enough to find a telephone with a code. */
const memorySeconds = 15 * 60;

/** `GET /sign-in`: to the provider. */
function beginRoute(door: Door, openId: OpenId, site: () => Site): Route {
  return {
    ...{ method: 'GET', path: '/sign-in', limitBytes: 0, action: 'session.begin' },
    handle: async function goToProvider(request) {
      try {
        const { url, memory } = await openId.begin(callbackOf(site()));
        const where = { site: site(), host: peerOf(request).host, seconds: memorySeconds };
        return sendTo(url, setCookie('sign-in', memory, where));
      } catch (error) {
        return tellTrouble(door, troubleOf(error));
      }
    },
  };
}

/** `GET /sign-in/callback`: back from the provider. */
function callbackRoute(door: Door, openId: OpenId, site: () => Site): Route {
  return {
    ...{ method: 'GET', path: '/sign-in/callback', limitBytes: 0, action: 'session.begin' },
    handle: async function comeBack(request) {
      const { host } = peerOf(request);
      const memory = readCookie(request.headers.get('cookie'), cookieName('sign-in', site(), host));
      const answer = new URL(new URL(request.url).search, callbackOf(site()));
      try {
        const arrival = memory === null ? null : await openId.finish(answer, memory);
        if (!arrival) return await tellTrouble(door, 'bad-answer');
        const secret = await door.enterByProvider(arrival, sessionSecret(request, site()));
        const forget = setCookie('sign-in', '', { site: site(), host, seconds: 0 });
        return giveSession(sendTo('/', forget), request, site(), secret);
      } catch (error) {
        return tellTrouble(door, troubleOf(error));
      }
    },
  };
}

/** `POST /sign-in/back-channel`: the provider itself says that somebody is signed out. */
function backChannelRoute(door: Door): Route {
  return {
    ...{ method: 'POST', path: '/sign-in/back-channel', limitBytes: 64 * 1024, action: 'session.end' },
    handle: async function hearProvider(request) {
      const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
      const token = isForm ? new URLSearchParams(await request.text()).get('logout_token') : null;
      if (token === null) return refuse('bad-request');
      const isDone = await door.leaveByProvider(token);
      return isDone
        ? new Response(null, { status: 200, headers: { 'cache-control': 'no-store' } })
        : refuse('bad-request');
    },
  };
}

function callbackOf(site: Site): string {
  return new URL('sign-in/callback', site.url).href;
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof LyhordError && error.code === 'provider-unreachable') return 'provider-down';
  throw error;
}

async function tellTrouble(door: Door, trouble: Trouble): Promise<Response> {
  await door.refused(trouble);
  return sendTo(`/#/door/${trouble}`);
}

function sendTo(location: string, cookie?: string): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  if (cookie !== undefined) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
