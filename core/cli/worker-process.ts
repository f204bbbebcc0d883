import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder } from '#core/config/config.ts';
import type { Log } from '#core/log.ts';

/** A worker that doesn't stop within this is ended; its jobs are given to the next one. */
const stopLimitMs = 9000;
const restartLimit = 5;

export interface WorkerProcess {
  /** Stops it and resolves when it is gone. */
  stop(): Promise<void>;
}

/** Forks a process that works on jobs, and another where it dies by itself. */
export function forkWorker(log: Log): WorkerProcess {
  const state = { child: start(), isStopping: false, restarts: 0 };
  watch(state.child);
  return {
    async stop() {
      state.isStopping = true;
      const { child } = state;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const waiting = new AbortController();
      await Promise.race([gone, pause(stopLimitMs, undefined, { signal: waiting.signal }).catch(() => undefined)]);
      waiting.abort();
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await gone;
      }
    },
  };

  function watch(child: ChildProcess): void {
    child.once('exit', (code) => {
      if (state.isStopping) return;
      state.restarts += 1;
      log.warn({ event: 'worker-exited', code, restarts: state.restarts });
      if (state.restarts > restartLimit) return;
      state.child = start();
      watch(state.child);
    });
  }
}

function start(): ChildProcess {
  return fork(join(projectFolder, 'lyhord.ts'), ['worker'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}
