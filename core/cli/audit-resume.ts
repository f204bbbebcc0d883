import { userInfo } from 'node:os';
import { auditId, auditWord } from '#core/audit/audit-id.ts';
import { readCheckpoint } from '#core/audit/checkpoint.ts';
import type { Actor } from '#core/audit/entry.ts';
import { record } from '#core/audit/record.ts';
import type { Store } from '#core/store/store.ts';
import type { CommandContext, Outcome } from './command.ts';

/** A user of this machine by his number, and the command that he gave. */
export function commandActor(command: string): Actor {
  const { uid } = userInfo();
  return { by: 'command', id: uid < 0 ? null : auditId(uid), via: auditWord(command) };
}

/** Accepts an older state of the log as the one that goes on, and says so in it. */
export async function resumeAudit({ house, terminal }: CommandContext, store: Store): Promise<Outcome> {
  const audit = await house.audit();
  const [last, newest] = [await store.audit.lastCheckpoint(), await audit.outside.newest()];
  const [size, outsideSize] = [last?.size ?? 0, newest === null ? 0 : (readCheckpoint(newest)?.size ?? 0)];
  if (!last || size >= outsideSize) {
    await terminal.out('The log is not older than its checkpoints outside: there is nothing to resume.\n');
    return 'done';
  }
  await store.transaction((tx) => record(tx, { who: commandActor('audit'), action: 'log-resumed', size, outsideSize }));
  await audit.outside.write(last.note);
  const { numbered } = await audit.number(store);
  await terminal.out(
    `The log goes on from ${size} entries; ${outsideSize - size} are lost. ${numbered} were numbered.\n`,
  );
  return 'done';
}
