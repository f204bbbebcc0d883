import { parseArgs } from 'node:util';
import { runKills } from '../../test/core/jobs/kill/run-kills.ts';
import { failEachCall } from '../../test/core/jobs/network/fail-each-call.ts';
import { runSeed } from '../../test/core/jobs/simulation/run-seed.ts';
import { measureRates, type RateRow } from './rates.ts';

const help = `Usage: npm run -s bench -- pipeline [options]

  --only PART   one part: rates, kills, seeds, network
  --count N     conversations of the rates (default 3,000)
  --kills N     kill -9 in all, 250 at a time while 5,000 conversations are read (default 1,000)
  --from N      the first seed (default 1)
  --seeds N     so many seeds of the simulator (default 10,000)
`;

const parts = ['rates', 'kills', 'seeds', 'network'] as const;
const killsAtATime = 250;
const conversationsAtATime = 5000;

/** Measures and tries the pipeline, and prints tables; 1 where a promise isn't kept, 2 for a wrong option. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    process.stderr.write(help);
    return 2;
  }
  if (options.isHelp) {
    process.stdout.write(help);
    return 0;
  }
  const wants = (part: (typeof parts)[number]) => options.only === undefined || options.only === part;
  if (wants('rates')) printRates(options.count, await measureRates(options.count));
  const kept = [
    !wants('kills') || (await tryKills(options.kills)),
    !wants('seeds') || (await trySeeds(options.from, options.seeds)),
    !wants('network') || (await tryNetwork()),
  ];
  return kept.includes(false) ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        count: { type: 'string', default: '3000' },
        kills: { type: 'string', default: '1000' },
        from: { type: 'string', default: '1' },
        seeds: { type: 'string', default: '10000' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const numbers = { count: +values.count, kills: +values.kills, from: +values.from, seeds: +values.seeds };
    const only = parts.find((part) => part === values.only);
    const isWrong = Object.values(numbers).some((number) => !Number.isSafeInteger(number) || number < 1);
    return isWrong || (values.only !== undefined && !only) ? null : { ...numbers, only, isHelp: values.help };
  } catch {
    return null;
  }
}

const print = (line = '') => process.stdout.write(`${line}\n`);
const perSecond = (count: number, seconds: number) => `${Math.round(count / seconds)}/s`.padStart(8);

function printRates(count: number, rows: readonly RateRow[]): void {
  print(`Rates: ${count} conversations of six turns of 200 characters, by processes that have read 500 before`);
  print(
    `${'step'.padEnd(26)}${'by the clock'.padStart(14)}${'a core'.padStart(10)}${'a core with the database'.padStart(26)}`,
  );
  for (const { what, seconds, programSeconds, databaseSeconds } of rows) {
    const cells = [perSecond(count, seconds).padStart(14), perSecond(count, programSeconds).padStart(10)];
    print(`${what.padEnd(26)}${cells.join('')}${perSecond(count, programSeconds + databaseSeconds).padStart(26)}`);
  }
  const read = rows.filter(({ what }) => what.startsWith('fetch'));
  const [one, two] = ['one worker', '2 workers'].map((who) => rows.filter(({ what }) => what.endsWith(who)));
  const least = (some: readonly RateRow[] = [], of: (row: RateRow) => number) => Math.min(...some.map(of));
  const program = least(read, (row) => row.programSeconds) + least(one, (row) => row.programSeconds);
  print(`From the vendor's answer to the insight: ${perSecond(count, program).trim()} a core (wanted: 300/s)`);
  const ratio = least(one, (row) => row.seconds) / least(two, (row) => row.seconds);
  print(`Two workers do ${ratio.toFixed(2)} times as much as one (wanted: 1.8)`);
}

async function tryKills(kills: number): Promise<boolean> {
  print(`\nKill -9: ${kills} of readers, workers, the database, one of its processes, or all at once`);
  let isKept = true;
  for (let left = kills; left > 0; left -= killsAtATime) {
    const plan = { conversations: conversationsAtATime, kills: Math.min(left, killsAtATime), pauseMs: 300 };
    const { killed, amidWork, tookMs, broken } = await runKills({ ...plan, random: Math.random });
    const of = Object.entries(killed).map(([who, count]) => `${who} ${count}`);
    print(
      `  ${of.join(', ')}; ${amidWork} while reading; ${Math.round(tookMs / 1000)} s; broken promises: ${broken.length}`,
    );
    for (const promise of broken.slice(0, 20)) print(`    ${promise}`);
    isKept &&= broken.length === 0;
  }
  return isKept;
}

async function trySeeds(from: number, count: number): Promise<boolean> {
  print(`\nSimulator: seeds ${from} to ${from + count - 1}`);
  let [crashes, failures, steps, bad] = [0, 0, 0, 0];
  for (let seed = from; seed < from + count; seed += 1) {
    const result = await runSeed(seed);
    crashes += result.crashes;
    failures += result.failures;
    steps += result.steps;
    if (result.broken.length === 0) continue;
    bad += 1;
    print(`  seed ${seed}: ${result.broken.join('; ')}`);
  }
  print(`  ${steps} steps, ${crashes} crashes, ${failures} failures; seeds with a broken promise: ${bad}`);
  return bad === 0;
}

async function tryNetwork(): Promise<boolean> {
  print('\nThe n-th call to the outside fails, for every n');
  const results = await failEachCall();
  for (const { failure, calls, broken } of results) {
    print(`  ${failure.padEnd(20)} ${calls} calls; broken promises: ${broken.length}`);
    for (const promise of broken) print(`    ${promise}`);
  }
  return results.every(({ broken }) => broken.length === 0);
}
