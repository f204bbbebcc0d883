import assert from 'node:assert/strict';
import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { z } from 'zod';
import { folder, runLyhord, startLyhord } from './run-lyhord.ts';

// The private database runs as a user of its own where the tests run as root.
chmodSync(folder, 0o711);

const healthSchema = z.object({ conversations: z.number(), samples: z.number() });

interface Serving {
  readonly url: string;
  readonly out: string;
  readonly tookMs: number;
  stop(signal: 'SIGINT' | 'SIGTERM'): Promise<{ status: number | null; tookMs: number }>;
}

const children = new Set<ChildProcess>();
after(() => {
  for (const child of children) child.kill('SIGTERM');
});

async function serve(): Promise<Serving> {
  const started = performance.now();
  const child = startLyhord(['serve']);
  children.add(child);
  child.once('exit', () => children.delete(child));
  const out = await firstOutput(child);
  return {
    out,
    url: /Open (http:\/\/localhost:\d+)/.exec(out)?.[1] ?? assert.fail(out),
    tookMs: performance.now() - started,
    async stop(signal) {
      const asked = performance.now();
      child.kill(signal);
      const [status] = z.tuple([z.number().nullable(), z.unknown()]).parse(await once(child, 'exit'));
      return { status, tookMs: performance.now() - asked };
    },
  };
}

function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (status) => reject(new Error(`serve ended with ${status}: ${told}`)));
  });
}

async function health({ url }: Serving) {
  return healthSchema.parse(await (await fetch(`${url}/api/health`)).json());
}

/** Processes that were started by this test: its folder is in their environment or among their arguments. */
function processesLeft(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8') + readFileSync(`/proc/${name}/environ`, 'utf8');
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(folder));
}

describe('serve', () => {
  it('loads samples at first, keeps them, starts again fast and leaves nothing behind', async () => {
    const first = await serve();
    assert.match(first.out, /sample conversations are loaded/);
    const { samples, conversations } = await health(first);
    assert.ok(samples >= 200);
    assert.equal(conversations, 0);
    assert.equal((await fetch(first.url)).status, 200);
    const stopped = await first.stop('SIGTERM');
    assert.equal(stopped.status, 0);
    assert.ok(stopped.tookMs < 10_000);
    assert.deepEqual(processesLeft(), []);

    const starts: number[] = [];
    // The machine may be busy with other things: one start in three that takes less shows what is promised.
    while (starts.length < 3 && !starts.some((tookMs) => tookMs < 5000)) {
      const again = await serve();
      starts.push(again.tookMs);
      assert.equal((await health(again)).samples, samples);
      assert.equal((await again.stop('SIGINT')).status, 0);
    }
    assert.ok(Math.min(...starts) < 5000, `${starts.map(Math.round).join(', ')} ms`);
    assert.deepEqual(processesLeft(), []);
  });

  it('keeps the key of the customers where its owner alone reads it', () => {
    assert.equal(statSync(join(folder, 'data/keys')).mode & 0o777, 0o700);
    assert.equal(statSync(join(folder, 'data/keys/customers.key')).mode & 0o777, 0o600);
    assert.ok(statSync(join(folder, 'data/database')).isDirectory(), 'the database stands beside them');
  });

  it('does not bring samples back that were removed', async () => {
    assert.match((await runLyhord(['samples', 'remove'])).out, /^\d{3} sample conversations removed/);
    const again = await serve();
    assert.equal((await health(again)).samples, 0);
    await again.stop('SIGTERM');
  });

  it('is judged by the doctor', async () => {
    const { status, out } = await runLyhord(['doctor']);
    assert.match(out, /^ok +Database: private, PostgreSQL 18/m);
    assert.match(out, /^ok +Redaction: works/m);
    assert.equal(status, 0);
  });
});
