import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { Lyhord } from '../contract.ts';

/** `GET /api/health`: alive, and how much there is to show. */
export function healthRoute(lyhord: Lyhord): Route {
  return {
    method: 'GET',
    path: '/api/health',
    limitBytes: 0,
    handle: async (request) => answerJson(await lyhord.health(request.signal)),
  };
}
