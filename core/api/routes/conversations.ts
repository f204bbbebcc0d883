import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import type { Lyhord } from '../contract.ts';
import { check, readQuery, RequestRefused } from '../read-request.ts';
import { conversationParamsSchema, conversationsAskSchema } from '../schemas.ts';

/** `GET /api/conversations?world=&channel=&after=`: the list for the picker. */
export function conversationsRoute(lyhord: Lyhord): Route {
  return {
    method: 'GET',
    path: '/api/conversations',
    limitBytes: 0,
    handle: async function list(request) {
      const { world, channel, after } = readQuery(request, conversationsAskSchema);
      return answerJson(await lyhord.conversations({ world, ...(channel && { channel }), ...(after && { after }) }));
    },
  };
}

/** `GET /api/conversations/:id`: one conversation with its redacted turns. */
export function conversationRoute(lyhord: Lyhord): Route {
  return {
    method: 'GET',
    path: '/api/conversations/:id',
    limitBytes: 0,
    handle: async function show(request, params) {
      const { id } = check(conversationParamsSchema, params);
      const conversation = await lyhord.conversation(id, request.signal);
      if (!conversation) throw new RequestRefused('not-found');
      return answerJson(conversation);
    },
  };
}
