import { decide, findWidest } from '#core/access/policy.ts';
import { nobody, serviceOf, signedIn } from '#core/access/principal.ts';
import { idleSeconds, principalOf } from '#core/access/sessions.ts';
import { actions, roles, scopes, tokenScopes, type Principal } from '#core/contracts/principal.ts';
import { LyhordError } from '#core/errors.ts';
import type { Store } from '#core/store/store.ts';
import { type CommandContext, type Outcome, UsageError } from './command.ts';

/** Says for each scope whether somebody may, and by which rule. */
export async function explainAccess({ house, operands, terminal }: CommandContext, store: Store): Promise<Outcome> {
  const [who = '', word = ''] = operands;
  const action = actions.find((name) => name === word);
  if (!action) throw new UsageError(`There is no such action. There are ${actions.join(', ')}.`);
  const principal = await findPrincipal(who, store, house.config.signIn?.roles ?? {});
  const lines = scopes.map((scope) => {
    const { allowed, rule } = decide(principal, action, scope);
    return `${scope.padEnd(10)}  ${allowed ? 'yes' : 'no '}  ${rule}`;
  });
  const widest = findWidest(principal, action);
  const end = widest
    ? `May ${action}, with ${widest.scope}, by ${widest.rule}.`
    : `May not ${action}: no rule lets it.`;
  const about = `${principal.via}, roles: ${principal.roles.join(', ') || 'none'}${principal.groups.length > 0 ? `, groups: ${principal.groups.length}` : ''}`;
  await terminal.out(`${about}\n${lines.join('\n')}\n${end}\n`);
  return 'done';
}

async function findPrincipal(
  who: string,
  store: Store,
  groupRoles: Parameters<typeof principalOf>[1],
): Promise<Principal> {
  if (who === 'nobody') return nobody;
  const role = roles.find((name) => who === `role:${name}`);
  // A group stands for whichever the person has: without one a role that is bound to groups reaches nothing.
  if (role) return signedIn('someone', [role], ['any group']);
  const token = who.startsWith('token:')
    ? (await store.access.listTokens()).find(({ name }) => who === `token:${name}`)
    : undefined;
  if (token)
    return serviceOf(
      String(token.number),
      tokenScopes.filter((scope) => token.scopes.includes(scope) && token.revokedAt === null),
    );
  const sessions = await store.access.listSessions(idleSeconds);
  const session = sessions.find(({ session: name, userId }) => name === who || userId === who);
  if (!session) throw new LyhordError('session-unknown');
  return principalOf(session, groupRoles);
}
