import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

export interface MemoryResult {
  readonly input: string;
  readonly megabytes: number;
  /** The most that the process held at once, as Linux tells (VmHWM); null elsewhere. */
  readonly peakMegabytes: number | null;
}

/** Streams texts through `redact`, a few and many, with and without line breaks: what it holds must not grow along. */
export async function measureMemory(texts: readonly string[]): Promise<MemoryResult[]> {
  const results: MemoryResult[] = [];
  for (const [input, separator] of [
    ['lines', '\n'],
    ['one line', ' '],
  ] as const) {
    const block = texts.map((text) => text.replaceAll('\n', ' ')).join(separator) + separator;
    for (const megabytes of [1, 8]) {
      results.push({ input, megabytes, peakMegabytes: await streamThrough(block, megabytes * 1_000_000) });
    }
  }
  return results;
}

async function streamThrough(block: string, bytes: number): Promise<number | null> {
  const front = resolve(import.meta.dirname, '../../lyhord.ts');
  const child = spawn(process.execPath, [front, 'redact'], { stdio: ['pipe', 'ignore', 'ignore'] });
  let peak: number | null = null;
  const watch = setInterval(() => (peak = readPeak(child.pid) ?? peak), 50);
  const closed = once(child, 'close');
  child.stdin.on('error', () => undefined);
  for (let sent = 0; sent < bytes && child.exitCode === null; sent += block.length) {
    if (!child.stdin.write(block)) await Promise.race([once(child.stdin, 'drain').catch(() => undefined), closed]);
  }
  child.stdin.end();
  await closed;
  clearInterval(watch);
  return child.exitCode === 0 ? peak : null;
}

function readPeak(pid: number | undefined): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'));
    return found ? Number(found[1]) / 1000 : null;
  } catch {
    return null;
  }
}
