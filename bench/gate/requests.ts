import process from 'node:process';
import { sweepRequests } from '../../test/core/api/fuzz.ts';

/** Sends so many broken and hostile requests and prints what came of them; false where one met what it must not. */
export async function measureRequests(count: number, seed = Date.now() % 1_000_000): Promise<boolean> {
  const started = performance.now();
  const { byStatus, faults } = await sweepRequests(count, seed);
  const tookS = (performance.now() - started) / 1000;
  const statuses = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, number]) => `${status || 'closed'}: ${number}`);
  process.stdout.write(
    `requests: ${count} (seed ${seed}) in ${tookS.toFixed(1)} s; ${statuses.join(', ')}; ${faults.length} faults\n`,
  );
  for (const fault of faults.slice(0, 10)) process.stdout.write(`  ${fault}\n`);
  return faults.length === 0;
}
