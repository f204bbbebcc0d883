import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestDatabase } from './database.ts';

/**
 * Runs every test: the pure ones in one process, the rest a process a file; `npm test -- WORD…` takes only files whose
 * path holds one of the words. Ends with a line `N passed, N failed`; a run of no tests fails, and in CI a skip does too.
 */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const words = process.argv.slice(2);
const isCi = process.env['CI'] === 'true';
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const files = globSync('test/**/*.test.ts', { cwd: root })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
const needs = (kind: string) => files.filter((file) => file.endsWith(`.${kind}.test.ts`));
const pure = files.filter((file) => !/\.(db|cli|browser)\.test\.ts$/.test(file));

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const database =
  needs('db').length + needs('browser').length + needs('cli').length > 0 ? await startTestDatabase() : null;
try {
  add(await runFiles(pure, ['--test-isolation=none']));
  add(await runFiles(needs('db'), ['--test-concurrency=2', '--test-timeout=180000']));
  add(await runFiles(needs('cli'), ['--test-concurrency=2', '--test-timeout=180000']));
  if (chromium) add(await runFiles(needs('browser'), ['--test-concurrency=1', '--test-timeout=180000']));
  else leaveOut(needs('browser'));
} finally {
  await database?.stop();
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
if (total.passed + total.failed === 0) console.error('No test ran.');
process.exitCode = total.failed > 0 || total.passed === 0 || (isCi && total.skipped > 0) ? 1 : 0;

function add(tally: Tally): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

function leaveOut(browserFiles: string[]): void {
  if (browserFiles.length === 0) return;
  console.error(
    `Chromium is missing, so ${browserFiles.length} files of browser tests were left out: apt-get install chromium`,
  );
  total.skipped += browserFiles.length;
}

async function runFiles(group: string[], options: string[]): Promise<Tally> {
  if (group.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-test-'));
  const tallyFile = join(folder, 'tally.json');
  const reporters = ['--test-reporter=dot', '--test-reporter-destination=stdout'];
  const counting = [
    `--test-reporter=${join(import.meta.dirname, 'tally-reporter.ts')}`,
    `--test-reporter-destination=${tallyFile}`,
  ];
  const code = await exitOf([...options, '--test', ...reporters, ...counting, ...group]);
  const tally = readTally(tallyFile);
  rmSync(folder, { recursive: true });
  // A process that ends without a failed test to show for it (a crash, a rejection outside any test) is a failure too.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function exitOf(args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'),
      ...(database ? { TEST_DATABASE: database.url } : {}),
      ...(chromium ? { TEST_CHROMIUM: chromium } : {}),
    },
  });
  return new Promise((resolve) => child.on('exit', resolve));
}

function readTally(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const [passed = 0, failed = 0, skipped = 0] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
  return { passed, failed, skipped };
}
