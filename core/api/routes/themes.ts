import type { Route } from '#core/contracts/plugin.ts';
import { themeIdSchema } from '#core/themes/theme.ts';
import { answerJson } from '../answer.ts';
import type { Lyhord } from '../contract.ts';
import { check, readQuery, RequestRefused } from '../read-request.ts';
import { themesAskSchema } from '../schemas.ts';

/** `GET /api/themes?world=`: every theme above the privacy threshold. */
export function themesRoute(lyhord: Lyhord): Route {
  return {
    method: 'GET',
    path: '/api/themes',
    limitBytes: 0,
    handle: async (request) =>
      answerJson(await lyhord.themes(readQuery(request, themesAskSchema).world, request.signal)),
  };
}

/** `GET /api/themes/:id`: one theme with quotes; not found under the threshold, as if it didn't exist. */
export function themeRoute(lyhord: Lyhord): Route {
  return {
    method: 'GET',
    path: '/api/themes/:id',
    limitBytes: 0,
    handle: async function show(request, params) {
      const theme = await lyhord.theme(check(themeIdSchema, params['id']), request.signal);
      if (!theme) throw new RequestRefused('not-found');
      return answerJson(theme);
    },
  };
}
