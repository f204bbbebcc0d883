import process from 'node:process';
import { type ClassRow, type Evaluation, isMet } from './evaluate.ts';
import { benchClasses } from './message.ts';
import type { SpeedResult } from './speed.ts';
import type { Share } from './interval.ts';
import { adversarialLimitMs, falsePerThousandWords, leakShare, megabytesPerSecond, p99LimitMs } from './targets.ts';

/** Writes the tables of an evaluation to standard output. */
export function printEvaluation(result: Evaluation): void {
  say(`Redaction, ${result.half} half, redactor ${result.version}. Shares in %, with their 95 % interval (Wilson).`);
  printClasses('', result.classes);
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
  printClasses('handwritten messages in styles that the carriers lack', result.fresh);
  for (const row of result.real) {
    say(
      `\n${row.set}, PERSON: recall ${writeShare(row.recall)} ${mark(row.recall, row.recallTarget)} precision ${writeShare(row.precision)} ${mark(row.precision, row.precisionTarget)} of ${row.recall.of}`,
    );
  }
  for (const { set, recall, precision, f2, pieces } of result.presidio) {
    say(
      `presidio-research, ${set}: recall ${percent(recall)}, precision ${percent(precision)}, F2 ${f2.toFixed(3)} (${pieces} pieces)`,
    );
  }
  if (result.speed) printSpeed(result.speed);
  for (const { input, megabytes, peakMegabytes } of result.memory) {
    say(`streamed ${megabytes} MB (${input}) through redact: ${peakMegabytes?.toFixed(0) ?? 'unknown'} MB at most`);
  }
  if (result.fuzz) say(`\nfuzz: ${result.fuzz.runs} inputs, ${result.fuzz.failure ?? 'nothing broke'}`);
  printPeers(result.peers);
}

function printClasses(title: string, rows: readonly ClassRow[]): void {
  if (rows.length === 0) return;
  if (title !== '') say(`\n${title}`);
  say(
    '\nclass                lang  carriers   pieces  recall                    target    typed precision           target',
  );
  for (const row of rows) {
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

function printSpeed(speed: SpeedResult): void {
  const isFast = speed.shortMegabytesPerSecond >= megabytesPerSecond;
  say(
    `\nshort messages: ${speed.shortMegabytesPerSecond.toFixed(2)} MB/s (at least ${megabytesPerSecond}) ${isFast ? '✓' : '✗'}`,
  );
  say(`2 kB texts: p99 ${speed.p99Ms.toFixed(2)} ms (under ${p99LimitMs}) ${speed.p99Ms < p99LimitMs ? '✓' : '✗'}`);
  say('1 MB of                       0.5 MB ms    1 MB ms');
  for (const { input, ms, doubleMs } of speed.adversarial) {
    const verdict = doubleMs !== null && doubleMs <= adversarialLimitMs ? '✓' : '✗';
    say(`${input.padEnd(28)}${writeMs(ms)} ${writeMs(doubleMs)} ${verdict}`);
  }
}

function writeMs(ms: number | null): string {
  return (ms === null ? 'far more' : ms.toFixed(0)).padStart(10);
}

function printPeers({ rows, totals }: Evaluation['peers']): void {
  if (totals.length === 0) return;
  say('\nPeers on an even part of the same messages: recall / typed precision in %, ± half of the 95 % interval');
  for (const language of ['sv', 'en'] as const) {
    const names = totals.filter((total) => total.language === language).map(({ peer }) => peer);
    say(`\n${language.padEnd(20)}${names.map((name) => name.padStart(width)).join('')}`);
    for (const benchClass of benchClasses) {
      const cells = names.map((name) => {
        const row = rows.find((one) => one.peer === name && one.language === language && one.benchClass === benchClass);
        return (row ? `${short(row.recall)} / ${short(row.precision)}` : '').padStart(width);
      });
      say(`${benchClass.padEnd(20)}${cells.join('')}`);
    }
    const mean = totals.filter((total) => total.language === language);
    say(`${'mean recall'.padEnd(20)}${mean.map(({ recall }) => percent(recall).padStart(width)).join('')}`);
    say(`${'MB/s'.padEnd(20)}${mean.map((total) => total.megabytesPerSecond.toFixed(2).padStart(width)).join('')}`);
  }
}

const width = 24;

/** `98.4±0.6`. */
function short({ share, low, high }: Share): string {
  if (share === null || low === null || high === null) return '–';
  return `${(share * 100).toFixed(1)}±${((high - low) * 50).toFixed(1)}`;
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
