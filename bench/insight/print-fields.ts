import { fields, shares } from './fields.ts';
import { f1, type Read, tally, type Tally } from './measure.ts';

export type Notes = (id: string, field: string, what: string) => void;

const silent: Notes = () => undefined;
const resamples = 500;

/** Prints the fields with their 95 % intervals (bootstrap over conversations), then F1 by language and kind of text. */
export function printFields(reads: readonly Read[], part: string, note: Notes): void {
  out(`\nInsight set, ${part}, ${reads.length} conversations\n`);
  out('field              precision  recall     F1   95 % interval  labelled\n');
  for (const field of fields) {
    const each = reads.map((read) => tally([read], field.name, field.gold, field.found, note));
    const sum = each.reduce(add);
    const [low, high] = intervalOf(each);
    const share = (wrong: number) => percent(sum.hits / (sum.hits + wrong || 1));
    const interval = `${low.toFixed(2)}–${high.toFixed(2)}`.padStart(14);
    const labelled = String(sum.hits + sum.missed).padStart(10);
    out(
      `${field.name.padEnd(18)}${share(sum.wrong)}${share(sum.missed)}  ${f1(sum).toFixed(3)}${interval}${labelled}\n`,
    );
  }
  for (const { name, right } of shares) printShare(name, reads.flatMap(right));
  printByKind(reads);
}

function printByKind(reads: readonly Read[]): void {
  const kinds: Record<string, (read: Read) => boolean> = {
    sv: ({ labelled }) => labelled.labels.language === 'sv',
    en: ({ labelled }) => labelled.labels.language === 'en',
    ...Object.fromEntries(
      ['call', 'chat', 'email', 'ticket'].map((channel) => [
        channel,
        ({ labelled }: Read) => labelled.channel === channel,
      ]),
    ),
  };
  out(`\nF1 by language and kind of text (labelled)\n${''.padEnd(18)}`);
  out(
    `${Object.keys(kinds)
      .map((kind) => kind.padStart(12))
      .join('')}\n`,
  );
  for (const field of fields) {
    const cells = Object.values(kinds).map((isOf) => {
      const sum = tally(reads.filter(isOf), field.name, field.gold, field.found, silent);
      return `${f1(sum).toFixed(2)} (${sum.hits + sum.missed})`.padStart(12);
    });
    out(`${field.name.padEnd(18)}${cells.join('')}\n`);
  }
}

/** The middle 95 % of F1 over conversations drawn again with return; the same draws each time. */
function intervalOf(each: readonly Tally[]): [number, number] {
  let state = 11;
  const values = Array.from({ length: resamples }, () => {
    const sum: Tally = { hits: 0, wrong: 0, missed: 0 };
    for (let at = 0; at < each.length; at++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const one = each[Math.floor((state / 2 ** 32) * each.length)];
      if (!one) continue;
      sum.hits += one.hits;
      sum.wrong += one.wrong;
      sum.missed += one.missed;
    }
    return f1(sum);
  }).sort((a, b) => a - b);
  return [values[Math.floor(resamples * 0.025)] ?? 0, values[Math.floor(resamples * 0.975)] ?? 0];
}

function add(sum: Tally, one: Tally): Tally {
  return { hits: sum.hits + one.hits, wrong: sum.wrong + one.wrong, missed: sum.missed + one.missed };
}

function printShare(name: string, right: readonly boolean[]): void {
  out(`${name.padEnd(28)}${percent(right.filter(Boolean).length / (right.length || 1))}  n ${right.length}\n`);
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(10);
}

function out(text: string): void {
  process.stdout.write(text);
}
