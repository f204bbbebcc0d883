import process from 'node:process';
import { type Evaluation, isMet } from './evaluate.ts';
import type { Share } from './interval.ts';
import { falsePerThousandWords, leakShare } from './targets.ts';

/** Writes the tables of an evaluation to standard output. */
export function printEvaluation(result: Evaluation): void {
  say(`Redaction, ${result.half} half, redactor ${result.version}. Shares in %, with their 95 % interval (Wilson).`);
  if (result.classes.length > 0) {
    say(
      '\nclass                lang  carriers   pieces  recall                    target    typed precision           target',
    );
    for (const row of result.classes) {
      say(
        [
          row.benchClass.padEnd(20),
          row.language.padEnd(5),
          String(row.carriers).padStart(8),
          String(row.recall.of).padStart(8),
          writeShare(row.recall).padEnd(25),
          mark(row.recall, row.recallTarget),
          writeShare(row.precision).padEnd(25),
          mark(row.precision, row.precisionTarget),
        ].join(' '),
      );
    }
  }
  for (const row of result.clean) {
    const types = Object.entries(row.byType).map(([type, count]) => `${type} ${count}`);
    const verdict = row.perThousand <= falsePerThousandWords ? '✓' : '✗';
    say(
      `\nclean text ${row.language}: ${row.falseHits} false in ${row.words} words = ${row.perThousand.toFixed(2)} in 1,000 (at most ${falsePerThousandWords}) ${verdict}  ${types.join(', ')}`,
    );
  }
  for (const row of result.leaks) {
    const verdict = (row.leaks.share ?? 0) <= leakShare ? '✓' : '✗';
    say(`leaking, ${row.set}: ${writeShare(row.leaks)} of ${row.leaks.of} (at most ${leakShare * 100}) ${verdict}`);
  }
}

/** `98.41 (97.10–99.02)`. */
export function writeShare(share: Share): string {
  if (share.share === null || share.low === null || share.high === null) return '–';
  return `${percent(share.share)} (${percent(share.low)}–${percent(share.high)})`;
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}

function mark(share: Share, target: number | null): string {
  if (target === null) return '        ';
  return `${(target * 100).toFixed(1).padStart(5)} ${isMet(share, target) ? '✓' : '✗'} `;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
