import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { LyhordFor } from '../contract.ts';
import { readQuery } from '../read-request.ts';
import { panelAskSchema } from '../schemas.ts';

/** `GET /api/panel?source=&externalId=`: what a panel shows beside one conversation. */
export function panelRoute(lyhord: LyhordFor): Route {
  return {
    method: 'GET',
    path: '/api/panel',
    limitBytes: 0,
    action: 'panel.read',
    handle: async (request, _params, principal) =>
      answerJson(await lyhord(principal).panel(readQuery(request, panelAskSchema), request.signal)),
  };
}
