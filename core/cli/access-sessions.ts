import { auditId } from '#core/audit/audit-id.ts';
import { record } from '#core/audit/record.ts';
import { idleSeconds } from '#core/access/sessions.ts';
import { LyhordError } from '#core/errors.ts';
import type { Store } from '#core/store/store.ts';
import { commandActor } from './audit-resume.ts';
import type { CommandContext, Outcome } from './command.ts';

/** Who is signed in, the last seen first. Names are shown here and nowhere else but to themselves. */
export async function listSessions({ terminal, flags }: CommandContext, store: Store): Promise<Outcome> {
  const sessions = await store.access.listSessions(idleSeconds);
  if (flags.has('json')) {
    await terminal.out(`${JSON.stringify({ sessions })}\n`);
    return 'done';
  }
  const lines = sessions.map(({ session, userId, via, label, isEmergency, seenAt, endsAt }) =>
    [
      ...[session, userId, isEmergency ? `${via} (emergency)` : via],
      ...[`seen ${seenAt.toISOString()}`, `until ${endsAt.toISOString()}`, label ?? ''],
    ].join('  '),
  );
  await terminal.out(lines.length === 0 ? 'Nobody is signed in.\n' : `session  user\n${lines.join('\n')}\n`);
  return 'done';
}

/** Ends one session, or all of a user. Throws `session-unknown`. */
export async function revokeSessions({ terminal, operands }: CommandContext, store: Store): Promise<Outcome> {
  const [id = ''] = operands;
  const ended = await store.transaction(async (tx) => {
    const one = await tx.access.endSession({ session: id });
    const all = one.length > 0 ? one : await tx.access.endSession({ userId: id });
    if (all.length === 0) throw new LyhordError('session-unknown');
    const entries = all.map(({ session, userId }) => ({
      ...{ who: commandActor('access'), action: 'session-revoked' as const, session: auditId(session) },
      person: userId === 'local' ? null : auditId(userId),
    }));
    await record(tx, ...entries);
    return all;
  });
  await terminal.out(`${ended.length} ended.\n`);
  return 'done';
}
