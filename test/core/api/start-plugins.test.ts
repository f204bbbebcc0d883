import assert from 'node:assert/strict';
import test from 'node:test';
import { startPlugins } from '#core/api/start-plugins.ts';
import type { Lyhord } from '#core/api/contract.ts';
import type { OpenPlugin } from '#core/contracts/plugin.ts';
import type { Log, LogEvent } from '#core/log.ts';

type Start = NonNullable<OpenPlugin<Lyhord>['start']>;

function plugin(name: string, start?: Start): OpenPlugin<Lyhord> {
  return { name, identify: () => Promise.resolve(null), ...(start && { start }) };
}

function recorder(): Log & { events: LogEvent[] } {
  const events: LogEvent[] = [];
  const write = (event: LogEvent) => void events.push(event);
  return { events, info: write, warn: write, error: write };
}

const lyhord = () => assert.fail('nobody asks for anything here');

/** Pauses that end at once, but for the grace that a stop gives. */
function quick() {
  const paused: number[] = [];
  const pause = (milliseconds: number, signal: AbortSignal) => {
    paused.push(milliseconds);
    return milliseconds < 8000
      ? Promise.resolve()
      : new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  };
  return { paused, pause };
}

test('every plugin that runs beside its routes is started, and is told to end', async () => {
  const seen: string[] = [];
  const running = startPlugins({
    ...{ lyhord, log: recorder(), pause: quick().pause },
    plugins: [
      plugin('with-routes-alone'),
      plugin('listening', async (_lyhord, signal) => {
        seen.push('begun');
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        seen.push('ended');
      }),
    ],
  });
  await running.stop();
  assert.deepEqual(seen, ['begun', 'ended']);
});

test('a plugin that fails is started again after growing pauses, and its error says nothing but its place', async () => {
  const { paused, pause } = quick();
  const log = recorder();
  const third = Promise.withResolvers<void>();
  let starts = 0;
  const failing = plugin('failing', () => {
    starts += 1;
    if (starts < 3) return Promise.reject(new Error('what Anna said'));
    third.resolve();
    return Promise.resolve();
  });
  const running = startPlugins({ lyhord, log, pause, plugins: [failing] });
  await third.promise;
  await running.stop();
  assert.deepEqual(paused.slice(0, 2), [1000, 2000]);
  assert.equal(log.events.length, 2);
  assert.ok(!JSON.stringify(log.events).includes('Anna'));
});

test('a plugin that does not end is left after the grace', async () => {
  let graceMs = 0;
  const deaf = plugin('deaf', () => new Promise(() => undefined));
  const pause = (milliseconds: number) => Promise.resolve(void (graceMs = milliseconds));
  await startPlugins({ lyhord, log: recorder(), pause, plugins: [deaf] }).stop();
  assert.ok(graceMs > 0 && graceMs < 10_000);
});
