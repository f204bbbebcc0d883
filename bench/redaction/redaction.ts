import process from 'node:process';
import { parseArgs } from 'node:util';
import { type BenchClass, benchClasses } from './message.ts';
import { printMisses } from './misses.ts';
import { evaluate } from './evaluate.ts';
import { printEvaluation } from './print.ts';
import { createSubject } from './subject.ts';
import { writeFound } from './found.ts';
import type { Half } from './template.ts';

const help = `Usage: npm run -s bench -- redaction [options]

  --half dev|test     which half of the carriers (default: test)
  --misses CLASS      what is missed and wrongly taken in a class (or \`clean\`, \`conversations\`), dev half only
  --only PART         one part: sets, real, speed, peers, fuzz
  --fuzz N            that many made-up inputs (default 2,000; closing run: 100,000)
  --data FOLDER       sets that aren't in the repository (default: ../shared/data beside the project)
  --json              figures as JSON
  --found FILE        only write what is found in each message, a line each, so that versions can be compared

Classes: ${benchClasses.join(' ')}
`;

/** Runs the evaluation and prints its tables; 1 when a promise isn't kept, 2 for a wrong option. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(help);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const redactor = createSubject();
  if (options.misses !== null) {
    await printMisses(options.misses, redactor);
    return 0;
  }
  if (options.found !== null) {
    await writeFound(redactor, options.found);
    return 0;
  }
  const result = await evaluate(redactor, options);
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else printEvaluation(result);
  return result.isKept ? 0 : 1;
}

export interface BenchOptions {
  readonly help: boolean;
  readonly half: Half;
  readonly misses: BenchClass | 'clean' | 'conversations' | null;
  readonly only: 'sets' | 'real' | 'speed' | 'peers' | 'fuzz' | null;
  readonly fuzz: number;
  readonly data: string;
  readonly json: boolean;
  readonly found: string | null;
}

const parts = ['sets', 'real', 'speed', 'peers', 'fuzz'] as const;

function readOptions(args: readonly string[]): BenchOptions | null {
  const parsed = parse(args);
  if (!parsed) return null;
  const half = (['dev', 'test'] as const).find((name) => name === (parsed.half ?? 'test'));
  const only = parsed.only === undefined ? null : parts.find((name) => name === parsed.only);
  const known = [...benchClasses, 'clean', 'conversations'] as const;
  const misses = parsed.misses === undefined ? null : known.find((name) => name === parsed.misses);
  const fuzz = Number(parsed.fuzz ?? 2000);
  if (half === undefined || only === undefined || misses === undefined || !Number.isSafeInteger(fuzz)) return null;
  if (misses !== null && half === 'test' && parsed.half !== undefined) return null;
  const data = parsed.data ?? new URL('../../../shared/data', import.meta.url).pathname;
  return {
    help: parsed.help === true,
    half,
    misses,
    only,
    fuzz,
    data,
    json: parsed.json === true,
    found: parsed.found ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        half: { type: 'string' },
        misses: { type: 'string' },
        only: { type: 'string' },
        fuzz: { type: 'string' },
        data: { type: 'string' },
        json: { type: 'boolean' },
        found: { type: 'string' },
      },
    }).values;
  } catch {
    return null;
  }
}
