import { markOfCustomerKey } from '#core/config/customer-key.ts';
import type { Command } from './command.ts';
import { startProgress } from './progress.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'Fill an empty database from a file that `backup` wrote.',
  usage: '[--other-key] FILE',
  details: [
    'The file is read through before anything is changed; a damaged one, one of a newer version and a database that holds',
    'something are refused. Put the keys back into the data folder first. What was read, erased or revoked after the',
    'backup was made is as it was then: sources are read again from there, and everybody signs in anew.',
  ],
  options: {
    'other-key': {
      type: 'boolean',
      help: 'The key of the customers is lost: those of before count as others from now.',
    },
  },
  operands: [1, 1],
  async run({ house: { config, egress }, terminal, signal, flags, operands: [file = ''], pathOf }) {
    const [{ openOwned }, { restoreBackup }] = await Promise.all([
      import('#core/store/open-store.ts'),
      import('#core/store/backup/restore-backup.ts'),
    ]);
    const owned = await openOwned({
      database: config.database,
      folder: config.data,
      ...(egress && { reach: egress.reach }),
    });
    let progress = startProgress(terminal, 'rows');
    try {
      const { rows, jobs, madeAt } = await restoreBackup({
        ...{ connection: owned.connection, file: pathOf(file), keyMark: markOfCustomerKey(config), signal },
        mayDifferKey: flags.has('other-key'),
        onChecked: (total) => (progress = startProgress(terminal, 'rows', total)),
        onRows: (count) => {
          progress.step(count);
        },
      });
      progress.end();
      await terminal.out(`${rows} rows restored, as of ${madeAt}; ${jobs} jobs wait for the worker.\n`);
      await terminal.out('What was erased or revoked after that time is there again: erase and revoke it anew.\n');
    } finally {
      progress.end();
      await owned.close();
    }
    return 'done';
  },
};
