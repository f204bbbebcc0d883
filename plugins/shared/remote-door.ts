import type { WhoAnswer } from '#core/api/contract.ts';
import { askServer, type RemoteParts } from './remote-lyhord.ts';

/** How a browser comes in and goes out. Throws RemoteFailure. */
export interface RemoteDoor {
  who(signal?: AbortSignal): Promise<WhoAnswer>;
  /** Uses the machine's one-time link up. */
  enter(secret: string): Promise<void>;
  /** Signs out here; gives the address where the provider ends its own session, or null. */
  leave(): Promise<string | null>;
}

export function createRemoteDoor(parts: RemoteParts): RemoteDoor {
  const post = <Answer>(path: string, body: object) =>
    askServer<Answer>(parts, path, {
      ...{ method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
    });
  return {
    who: (signal) => askServer(parts, '/api/session', signal ? { signal } : {}),
    enter: async (secret) => {
      await post('/api/session/link', { secret });
    },
    leave: async () => (await post<{ readonly to: string | null }>('/api/session/end', {})).to,
  };
}
