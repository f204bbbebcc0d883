import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { LyhordFor } from '../contract.ts';
import { readJson } from '../read-request.ts';
import { redactBodySchema } from '../schemas.ts';

/** `POST /api/redact` `{text}`: what a text looks like with its personal data taken out. Nothing is stored. */
export function redactRoute(lyhord: LyhordFor): Route {
  return {
    method: 'POST',
    path: '/api/redact',
    limitBytes: 1024 * 1024,
    action: 'text.redact',
    handle: async function redact(request, _params, principal) {
      const { text } = await readJson(request, redactBodySchema);
      return answerJson(await lyhord(principal).redact(text, request.signal));
    },
  };
}
