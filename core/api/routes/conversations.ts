import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { LyhordFor } from '../contract.ts';
import { check, readQuery, RequestRefused } from '../read-request.ts';
import { conversationParamsSchema, conversationsAskSchema } from '../schemas.ts';

/** `GET /api/conversations?world=&channel=&after=`: the list for the picker. */
export function conversationsRoute(lyhord: LyhordFor): Route {
  return {
    method: 'GET',
    path: '/api/conversations',
    limitBytes: 0,
    action: 'conversation.list',
    handle: async function list(request, _params, principal) {
      const { world, channel, after } = readQuery(request, conversationsAskSchema);
      return answerJson(
        await lyhord(principal).conversations({ world, ...(channel && { channel }), ...(after && { after }) }),
      );
    },
  };
}

/** `GET /api/conversations/:id`: one conversation with its redacted turns. */
export function conversationRoute(lyhord: LyhordFor): Route {
  return {
    method: 'GET',
    path: '/api/conversations/:id',
    limitBytes: 0,
    action: 'conversation.read',
    handle: async function show(request, params, principal) {
      const { id } = check(conversationParamsSchema, params);
      const conversation = await lyhord(principal).conversation(id, request.signal);
      if (!conversation) throw new RequestRefused('not-found');
      return answerJson(conversation);
    },
  };
}
