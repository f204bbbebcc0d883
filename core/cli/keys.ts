import { randomBytes } from 'node:crypto';
import { auditHash, auditWord } from '#core/audit/audit-id.ts';
import { record } from '#core/audit/record.ts';
import { markOfKey, promoteKeys, readNextKeys, writeNextKeys } from '#core/config/customer-key.ts';
import { ensureKeys } from '#core/config/key-file.ts';
import { nextCustomerKey } from '#core/redaction/keyed-hash.ts';
import type { Store } from '#core/store/store.ts';
import { commandActor } from './audit-resume.ts';
import { type Command, type CommandContext, UsageError } from './command.ts';
import { startProgress } from './progress.ts';

export const keys: Command = {
  name: 'keys',
  summary: 'Change the key by which customers are hashed; every customer stays the same one.',
  usage: 'rotate-customers',
  details: [
    'Every row is given its new hash in one transaction; whoever writes customers waits meanwhile, and a server or worker',
    'that runs must be started again after it. The keys are in the data folder, in keys/customers.key: the old ones are',
    'still needed to know a customer again, so keep all of them, and a copy apart from the backups of the database.',
  ],
  options: {},
  operands: [1, 1],
  async run(context) {
    if (context.operands[0] !== 'rotate-customers') throw new UsageError('keys takes rotate-customers.');
    const store = await context.house.store();
    try {
      const rows = await rotate(context, store);
      await context.terminal.out(
        `The key was changed; ${rows} rows have their customers' new hashes. Start the server again.\n`,
      );
    } finally {
      await store.close();
    }
    return 'done';
  },
};

/**
 * The new key stands beside the old ones before a row is changed, and takes its place when all are: broken off at any
 * moment, rows and keys still belong together, and the same command goes on.
 */
async function rotate({ house, terminal }: CommandContext, store: Store): Promise<number> {
  const { config } = house;
  const known = ensureKeys(config, 'customers');
  const added = readNextKeys(config)?.at(-1) ?? randomBytes(32);
  writeNextKeys(config, [...known, added]);
  const progress = startProgress(terminal, 'customers');
  const rows = await store.transaction(async (tx) => {
    const changed = await tx.rotateCustomers(
      known.length,
      (customer) => nextCustomerKey(added, customer),
      (_rows, done, total) => {
        progress.expect(total);
        progress.step(done - progress.count);
      },
    );
    const [from, to] = [known.at(-1) ?? added, added].map((key) => auditHash(markOfKey(key)));
    if (!from || !to) throw new TypeError('two keys have two marks');
    await record(tx, {
      who: commandActor('keys'),
      action: 'key-rotated',
      key: auditWord('customers'),
      from,
      to,
      rows: changed,
    });
    return changed;
  });
  progress.end();
  promoteKeys(config);
  return rows;
}
