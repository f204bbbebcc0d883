import { markOfCustomerKey } from '#core/config/customer-key.ts';
import type { Command } from './command.ts';
import { startProgress } from './progress.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'Write the whole database to one file, while everything goes on working.',
  usage: 'FILE',
  details: [
    'One moment of the database, compressed, with its checksum; readable by its owner alone. The file has its name only',
    'when it is whole. The keys in the data folder are not in it: keep a copy of them apart. What it holds: docs/store.md.',
  ],
  options: {},
  operands: [1, 1],
  async run({ house: { config, egress }, terminal, signal, operands: [file = ''], pathOf }) {
    const [{ openOwned }, { writeBackup }] = await Promise.all([
      import('#core/store/open-store.ts'),
      import('#core/store/backup/write-backup.ts'),
    ]);
    const owned = await openOwned({
      database: config.database,
      folder: config.data,
      ...(egress && { reach: egress.reach }),
    });
    const progress = startProgress(terminal, 'rows');
    try {
      const { rows, bytes, madeAt } = await writeBackup({
        ...{ connection: owned.connection, file: pathOf(file), keyMark: markOfCustomerKey(config), signal },
        onRows: (count) => {
          progress.step(count);
        },
      });
      progress.end();
      const kept = `${rows['conversation'] ?? 0} conversations, ${progress.count} rows in all, ${inMegabytes(bytes)}`;
      await terminal.out(`${pathOf(file)}\n${kept}, as of ${madeAt}.\n`);
    } finally {
      progress.end();
      await owned.close();
    }
    return 'done';
  },
};

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
