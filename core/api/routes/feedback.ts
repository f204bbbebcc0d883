import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { LyhordFor } from '../contract.ts';
import { readJson } from '../read-request.ts';
import { feedbackSchema } from '../schemas.ts';

/** `POST /api/feedback`: a thumb or a corrected contact reason for one conversation's insight. */
export function feedbackRoute(lyhord: LyhordFor): Route {
  return {
    method: 'POST',
    path: '/api/feedback',
    limitBytes: 8 * 1024,
    action: 'feedback.give',
    handle: async function give(request, _params, principal) {
      await lyhord(principal).giveFeedback(await readJson(request, feedbackSchema), request.signal);
      return answerJson({});
    },
  };
}
