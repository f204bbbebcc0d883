import process from 'node:process';
import { measureLog } from './log-speed.ts';
import { measureRequests } from './requests.ts';
import { sweepTamperings } from './sweep-tamperings.ts';
import { sweepWaysOut } from './sweep-ways-out.ts';

/** The gate's sweeps by name, each with the size that is promised. `run` gives 1 where one found a fault. */
const sweeps: Readonly<Record<string, () => Promise<boolean>>> = {
  requests: () => measureRequests(20_000),
  tampering: () => sweepTamperings(10_000),
  'ways-out': () => sweepWaysOut(),
  log: () => measureLog(1_000_000),
};

/** Runs the sweeps that are named, or all. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(`Sweeps: ${Object.keys(sweeps).join(', ')}; all where none is named.\n`);
    return 0;
  }
  const unknown = args.find((name) => !Object.hasOwn(sweeps, name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no sweep of that name. There are ${Object.keys(sweeps).join(', ')}.\n`);
    return 2;
  }
  let isGood = true;
  for (const [name, sweep] of Object.entries(sweeps)) {
    if (args.length === 0 || args.includes(name)) isGood = (await sweep()) && isGood;
  }
  return isGood ? 0 : 1;
}
