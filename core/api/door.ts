import { takeLink } from '#core/access/one-time-link.ts';
import type { Arrival, OpenId } from '#core/access/open-id.ts';
import { logoutSeconds } from '#core/access/logout-token.ts';
import { hashSecret } from '#core/access/secret.ts';
import { beginSession, endSessions, findSession, type LiveSession, type SessionParts } from '#core/access/sessions.ts';
import { auditWord } from '#core/audit/audit-id.ts';
import { record } from '#core/audit/record.ts';
import type { Log } from '#core/log.ts';

export interface DoorParts extends SessionParts {
  /** Null where the company has no provider: the machine's own link is then the only way in. */
  readonly openId: OpenId | null;
  readonly log: Log;
}

/** How people come in and go out. */
export interface Door {
  readonly openId: OpenId | null;
  find(secret: string | null): Promise<LiveSession | null>;
  /** Gives the secret of a new session; null for a link that is none, was used or is too old. */
  enterByLink(link: string, before: string | null): Promise<string | null>;
  enterByProvider(arrival: Arrival, before: string | null): Promise<string>;
  leave(secret: string): Promise<void>;
  /** Ends what the provider has signed out. False for a token that doesn't hold, or counts for the second time. */
  leaveByProvider(token: string): Promise<boolean>;
  /** Writes that somebody was not let in. */
  refused(code: 'bad-link' | 'bad-answer' | 'provider-down' | 'bad-logout'): Promise<void>;
}

/** Wires the ways in and out to the store and the record. */
export function createDoor(parts: DoorParts): Door {
  const { store, openId, log } = parts;
  const refused: Door['refused'] = (code) =>
    store.transaction((tx) => record(tx, { who: { by: 'person' }, action: 'sign-in-refused', code: auditWord(code) }));
  // Whoever comes in anew leaves the session that this browser had.
  const leave = async (secret: string | null) => {
    if (secret !== null) await endSessions(parts, { key: hashSecret(secret) }, 'new-sign-in');
  };
  return {
    openId,
    find: async (secret) => (secret === null ? null : findSession(parts, secret)),
    enterByLink: async (link, before) => {
      if (!(await takeLink(store, link))) return null;
      await leave(before);
      const isEmergency = openId !== null;
      if (isEmergency) log.warn({ event: 'emergency-sign-in' });
      const local = { userId: 'local', groups: [], label: null, providerSession: null };
      return beginSession(parts, { via: 'local-link', ...local, isEmergency });
    },
    enterByProvider: async (arrival, before) => {
      await leave(before);
      return beginSession(parts, { via: 'sign-in', ...arrival, isEmergency: false });
    },
    leave: async (secret) => {
      await endSessions(parts, { key: hashSecret(secret) }, 'asked');
    },
    leaveByProvider: (token) => leaveByProvider(parts, token, refused),
    refused,
  };
}

async function leaveByProvider(parts: DoorParts, token: string, refused: Door['refused']): Promise<boolean> {
  const { store, openId } = parts;
  const logout = (await openId?.readLogout(token)) ?? null;
  if (!logout || !(await store.access.useOnce(logout.once, 2 * logoutSeconds))) {
    await refused('bad-logout');
    return false;
  }
  const { userId, providerSession } = logout;
  if (providerSession !== null) await endSessions(parts, { providerSession }, 'provider');
  else if (userId !== null) await endSessions(parts, { userId }, 'provider');
  return true;
}
