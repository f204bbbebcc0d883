import type { Terminal } from './terminal.ts';

/** How often the line is drawn at most. */
const drawEveryMs = 100;

export interface Progress {
  readonly count: number;
  step(by?: number): void;
  end(): void;
}

/** Shows on a terminal how far long work has come, with a bar where the total is known. */
export function startProgress(terminal: Terminal, what: string, total: number | null = null): Progress {
  const started = performance.now();
  let drawnAt = 0;
  let count = 0;
  return {
    get count() {
      return count;
    },
    step(by = 1) {
      count += by;
      const now = performance.now();
      if (now - drawnAt < drawEveryMs) return;
      drawnAt = now;
      terminal.draw(describe(count, total, what, now - started));
    },
    end: () => terminal.draw(''),
  };
}

function describe(count: number, total: number | null, what: string, tookMs: number): string {
  const rate = `${Math.round((count * 1000) / Math.max(tookMs, 1))}/s`;
  if (total === null || total === 0) return `${count} ${what}, ${rate}`;
  const filled = Math.round((Math.min(count, total) / total) * 30);
  return `[${'#'.repeat(filled)}${' '.repeat(30 - filled)}] ${count} of ${total} ${what}, ${rate}`;
}
