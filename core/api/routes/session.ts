import { z } from 'zod';
import { lastsSeconds } from '#core/access/sessions.ts';
import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import { describeAsker } from '../describe-asker.ts';
import type { Door } from '../door.ts';
import { readJson, RequestRefused } from '../read-request.ts';
import { cookieName, readCookie, setCookie } from '../session-cookie.ts';
import type { Site } from '../site.ts';
import { peerOf } from '../standard-request.ts';

/** Who asks, the way in by the machine's own link, and the way out. */
export function sessionRoutes(door: Door, site: () => Site): readonly Route[] {
  return [whoRoute(door, site), linkRoute(door, site), endRoute(door, site)];
}

/** The secret of this browser's session, whether it lasts or not. */
export function sessionSecret(request: Request, site: Site): string | null {
  return readCookie(request.headers.get('cookie'), cookieName('session', site, peerOf(request).host));
}

/** Gives the browser its session. The cookie lasts as long as the session could. */
export function giveSession(response: Response, request: Request, site: Site, secret: string): Response {
  const where = { site, host: peerOf(request).host, seconds: lastsSeconds };
  response.headers.append('set-cookie', setCookie('session', secret, where));
  return response;
}

/** `GET /api/session`: who asks and what he may; answers everybody. */
function whoRoute(door: Door, site: () => Site): Route {
  return {
    ...{ method: 'GET', path: '/api/session', limitBytes: 0, action: 'session.read' },
    handle: async function tellWho(request, _params, principal) {
      const secret = sessionSecret(request, site());
      const session = await door.find(secret);
      const isExpired = secret !== null && session === null;
      const way = door.openId ? 'provider' : 'link';
      return answerJson(describeAsker({ principal, row: session?.row ?? null, isExpired, door: way }));
    },
  };
}

const linkSchema = z.object({ secret: z.string().max(100) });

/** `POST /api/session/link` `{secret}`: the one-time link, from this machine alone. */
function linkRoute(door: Door, site: () => Site): Route {
  return {
    ...{ method: 'POST', path: '/api/session/link', limitBytes: 1024, action: 'session.begin' },
    handle: async function enter(request) {
      const { secret } = await readJson(request, linkSchema);
      const before = sessionSecret(request, site());
      const made = peerOf(request).isThisMachine ? await door.enterByLink(secret, before) : null;
      if (made === null) {
        await door.refused('bad-link');
        throw new RequestRefused('bad-link');
      }
      return giveSession(answerJson({ entered: true }), request, site(), made);
    },
  };
}

/** `POST /api/session/end`: signs out here, and tells where the provider ends its own session. */
function endRoute(door: Door, site: () => Site): Route {
  return {
    ...{ method: 'POST', path: '/api/session/end', limitBytes: 1024, action: 'session.end' },
    handle: async function leave(request, _params, principal) {
      const secret = sessionSecret(request, site());
      if (secret !== null) await door.leave(secret);
      const isProviders = principal.via === 'sign-in';
      // Where the provider doesn't answer he is signed out here all the same.
      const to = isProviders ? ((await door.openId?.logoutUrl(site().url).catch(() => null)) ?? null) : null;
      const answer = answerJson({ to });
      const where = { site: site(), host: peerOf(request).host, seconds: 0 };
      answer.headers.append('set-cookie', setCookie('session', '', where));
      return answer;
    },
  };
}
