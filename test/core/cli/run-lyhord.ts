import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#core/config/config.ts';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly told: string;
}

/** A folder for a test's files and data. */
export const folder = mkdtempSync(join(tmpdir(), 'lyhord-cli-'));

const environment = { ...process.env, LYHORD_DATA: join(folder, 'data'), LYHORD_PORT: '0' };

/** Starts the program as another one would, with a settings folder of its own. */
export function startLyhord(args: readonly string[]) {
  return spawn(process.execPath, [join(projectFolder, 'lyhord.ts'), ...args], { env: environment, cwd: folder });
}

/** Runs a command to its end. */
export async function runLyhord(args: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  const child = startLyhord(args);
  const [out, told]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => told.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, out: Buffer.concat(out).toString(), told: Buffer.concat(told).toString() };
}
