import { setTimeout as wait } from 'node:timers/promises';
import type { OpenPlugin } from '#core/contracts/plugin.ts';
import { LyhordError } from '#core/errors.ts';
import { codePlace, type Log } from '#core/log.ts';
import type { Lyhord, LyhordFor } from './contract.ts';

export interface RunningPlugins {
  /** Tells them to end, and resolves when they have, or when the time for it is over. */
  stop(): Promise<void>;
}

export interface PluginParts {
  readonly plugins: readonly OpenPlugin<Lyhord>[];
  readonly lyhord: LyhordFor;
  readonly log: Log;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The whole program stops within 10 s. */
const graceMs = 8000;
const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/** Starts what each plugin runs beside its routes. One that fails is started again after a growing pause. */
export function startPlugins({ plugins, lyhord, log, pause = pauseOrLeave }: PluginParts): RunningPlugins {
  const stopping = new AbortController();
  const { signal } = stopping;
  const ended = Promise.all(plugins.map((plugin) => keepRunning(plugin)));
  return {
    stop: async () => {
      stopping.abort();
      const grace = new AbortController();
      await Promise.race([ended, pause(graceMs, grace.signal)]);
      grace.abort();
    },
  };

  async function keepRunning(plugin: OpenPlugin<Lyhord>): Promise<void> {
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        await plugin.start?.(lyhord, signal);
        return;
      } catch (error) {
        if (signal.aborted) return;
        const code = error instanceof LyhordError ? error.code : 'internal';
        log.error({ event: 'failed', source: 'server', code, place: codePlace(error) });
        await pause(pauseMs, signal);
      }
    }
  }
}

async function pauseOrLeave(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
