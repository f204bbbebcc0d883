import type { Terminal } from './terminal.ts';

/** How often the line is drawn at most. */
const drawEveryMs = 100;

export interface Progress {
  readonly count: number;
  step(by?: number): void;
  /** Says the total, also where it becomes known on the way. */
  expect(total: number): void;
  end(): void;
}

/** Shows on a terminal how far long work has come; where the total is known with a bar and about when it ends. */
export function startProgress(terminal: Terminal, what: string, total: number | null = null): Progress {
  const started = performance.now();
  let drawnAt = 0;
  let count = 0;
  let expected = total;
  return {
    get count() {
      return count;
    },
    step(by = 1) {
      count += by;
      const now = performance.now();
      if (now - drawnAt < drawEveryMs) return;
      drawnAt = now;
      terminal.draw(describe(count, expected, what, now - started));
    },
    expect: (known) => (expected = known),
    end: () => terminal.draw(''),
  };
}

/** The line: `[###   ] 30 of 100 conversations, 10/s, about 7 s left`. */
export function describe(count: number, total: number | null, what: string, tookMs: number): string {
  const perSecond = (count * 1000) / Math.max(tookMs, 1);
  const rate = `${Math.round(perSecond)}/s`;
  if (total === null || total === 0) return `${count} ${what}, ${rate}`;
  const filled = Math.round((Math.min(count, total) / total) * 30);
  const left = perSecond > 0 && count < total ? `, about ${writeDuration((total - count) / perSecond)} left` : '';
  return `[${'#'.repeat(filled)}${' '.repeat(30 - filled)}] ${count} of ${total} ${what}, ${rate}${left}`;
}

function writeDuration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`;
}
