import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { Lyhord } from '../contract.ts';
import { readJson } from '../read-request.ts';
import { redactBodySchema } from '../schemas.ts';

/** `POST /api/redact` `{text}`: what a text looks like with its personal data taken out. Nothing is stored. */
export function redactRoute(lyhord: Lyhord): Route {
  return {
    method: 'POST',
    path: '/api/redact',
    limitBytes: 1024 * 1024,
    handle: async function redact(request) {
      const { text } = await readJson(request, redactBodySchema);
      return answerJson(await lyhord.redact(text, request.signal));
    },
  };
}
