import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { Lyhord } from '../contract.ts';
import { readQuery } from '../read-request.ts';
import { panelAskSchema } from '../schemas.ts';

/** `GET /api/panel?source=&externalId=`: what a panel shows beside one conversation. */
export function panelRoute(lyhord: Lyhord): Route {
  return {
    method: 'GET',
    path: '/api/panel',
    limitBytes: 0,
    handle: async (request) => answerJson(await lyhord.panel(readQuery(request, panelAskSchema), request.signal)),
  };
}
