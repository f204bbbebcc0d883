import type { Route } from '#core/contracts/plugin.ts';
import { themeIdSchema } from '#core/themes/theme.ts';
import { answerJson } from '../answer.ts';
import type { LyhordFor } from '../contract.ts';
import { check, readQuery, RequestRefused } from '../read-request.ts';
import { themesAskSchema } from '../schemas.ts';

/** `GET /api/themes?world=`: every theme above the privacy threshold. */
export function themesRoute(lyhord: LyhordFor): Route {
  return {
    method: 'GET',
    path: '/api/themes',
    limitBytes: 0,
    action: 'themes.read',
    handle: async (request, _params, principal) =>
      answerJson(await lyhord(principal).themes(readQuery(request, themesAskSchema).world, request.signal)),
  };
}

/** `GET /api/themes/:id`: one theme with quotes; not found under the threshold, as if it didn't exist. */
export function themeRoute(lyhord: LyhordFor): Route {
  return {
    method: 'GET',
    path: '/api/themes/:id',
    limitBytes: 0,
    action: 'themes.read',
    handle: async function show(request, params, principal) {
      const theme = await lyhord(principal).theme(check(themeIdSchema, params['id']), request.signal);
      if (!theme) throw new RequestRefused('not-found');
      return answerJson(theme);
    },
  };
}
