import { randomBytes } from 'node:crypto';
import { auditId, auditWord } from '#core/audit/audit-id.ts';
import { record } from '#core/audit/record.ts';
import type { Principal, Role } from '#core/contracts/principal.ts';
import type { EndedSession, NewSession, SessionChoice, SessionRow } from '#core/store/access-rows.ts';
import type { Store } from '#core/store/store.ts';
import { actorOf } from './actor.ts';
import { localAdministrator, signedIn } from './principal.ts';
import { hashSecret, isSecret, makeSecret } from './secret.ts';

/** Nothing was asked for so long: the session has ended. */
export const idleSeconds = 60 * 60;
/** However busy it was. */
export const lastsSeconds = 12 * 60 * 60;

/** What a group of the provider makes of its members: a role, and for a manager the customers' groups that he reads. */
export interface GroupRole {
  readonly role: Role;
  readonly groups: readonly string[];
}
export type GroupRoles = Readonly<Record<string, GroupRole>>;

export interface SessionParts {
  readonly store: Pick<Store, 'access' | 'transaction'>;
  readonly groupRoles: GroupRoles;
}

export type Began = Pick<NewSession, 'via' | 'userId' | 'groups' | 'label' | 'providerSession' | 'isEmergency'>;

/** Begins a session and gives its secret, which is nowhere else; the record says so in the same transaction. */
export async function beginSession({ store, groupRoles }: SessionParts, began: Began): Promise<string> {
  const secret = makeSecret('lys');
  const session = randomBytes(16).toString('hex');
  const known = began.groups.filter((group) => Object.hasOwn(groupRoles, group));
  await store.transaction(async (tx) => {
    await tx.access.addSession({ ...began, groups: known, key: hashSecret(secret), session, lastsSeconds });
    const who = actorOf(principalOf({ ...began, groups: known }, groupRoles));
    const method = auditWord(began.isEmergency ? 'emergency-link' : began.via);
    await record(tx, { who, action: 'signed-in', method, session: auditId(session) });
  });
  return secret;
}

/** A session that lasts, and who it is of. */
export interface LiveSession {
  readonly row: SessionRow;
  readonly principal: Principal;
}

/** Null where the secret is none, or its session has ended. Roles are those that the configuration gives now. */
export async function findSession({ store, groupRoles }: SessionParts, secret: string): Promise<LiveSession | null> {
  if (!isSecret('lys', secret)) return null;
  const row = await store.access.useSession(hashSecret(secret), idleSeconds);
  return row && { row, principal: principalOf(row, groupRoles) };
}

/** Ends what is chosen; the record tells of each. */
export async function endSessions(
  { store }: Pick<SessionParts, 'store'>,
  choice: SessionChoice,
  cause: 'asked' | 'provider' | 'new-sign-in',
): Promise<readonly EndedSession[]> {
  return store.transaction(async (tx) => {
    const ended = await tx.access.endSession(choice);
    const entries = ended.map(({ session, userId }) => ({
      who: { by: 'person', id: userId === 'local' ? null : auditId(userId) } as const,
      ...{ action: 'signed-out' as const, cause: auditWord(cause), session: auditId(session) },
    }));
    if (entries.length > 0) await record(tx, ...entries);
    return ended;
  });
}

/** Who a session is of, with the roles that the configuration gives his groups now. */
export function principalOf(row: Pick<SessionRow, 'via' | 'userId' | 'groups'>, groupRoles: GroupRoles): Principal {
  if (row.via === 'local-link') return localAdministrator;
  const mine = row.groups.flatMap((group) => (Object.hasOwn(groupRoles, group) ? (groupRoles[group] ?? []) : []));
  const roles = [...new Set(mine.map(({ role }) => role))];
  return signedIn(row.userId, roles, [...new Set(mine.flatMap(({ groups }) => groups))]);
}
