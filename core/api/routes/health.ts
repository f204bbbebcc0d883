import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { LyhordFor } from '../contract.ts';

/** `GET /api/health`: alive, and how much there is to show. */
export function healthRoute(lyhord: LyhordFor): Route {
  return {
    method: 'GET',
    path: '/api/health',
    limitBytes: 0,
    action: 'health.read',
    handle: async (request, _params, principal) => answerJson(await lyhord(principal).health(request.signal)),
  };
}
