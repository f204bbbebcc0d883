import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { restoreBackup } from '../../core/store/backup/restore-backup.ts';
import { writeBackup } from '../../core/store/backup/write-backup.ts';
import { openOwned, type StoreSettings } from '../../core/store/open-store.ts';
import type { Figure } from './figure.ts';

/** What a backup of the filled database and its restore into a fresh one cost. */
export async function measureBackup(settings: StoreSettings, folder: string): Promise<Figure[]> {
  const work = mkdtempSync(join(folder, 'backup-'));
  chmodSync(work, 0o711);
  const file = join(work, 'all.lyhord');
  const [from, to] = [await openOwned(settings), await openOwned({ database: null, folder: join(work, 'fresh') })];
  try {
    const began = performance.now();
    const { rows, bytes } = await writeBackup({ connection: from.connection, file, keyMark: null });
    const written = performance.now();
    const plan = { connection: to.connection, file, keyMark: null, mayDifferKey: false };
    await restoreBackup(plan);
    const restored = performance.now();
    return [
      { what: `backup of ${rows['conversation'] ?? 0} conversations`, value: (written - began) / 1000, unit: 's' },
      { what: 'its size', value: bytes / 1e6, unit: 'MB' },
      { what: 'restore into a fresh database', value: (restored - written) / 1000, unit: 's' },
      { what: 'memory of this process at most', value: process.resourceUsage().maxRSS / 1024, unit: 'MB' },
    ];
  } finally {
    await Promise.all([from.close(), to.close()]);
    rmSync(work, { recursive: true, force: true });
  }
}
