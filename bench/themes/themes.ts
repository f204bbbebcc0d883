import process from 'node:process';
import { parseArgs } from 'node:util';
import { groupTexts } from '../../core/themes/group-texts.ts';
import { loadLabelSets, type LabelSet } from './label-sets.ts';
import { normalisedMutualInformation } from './nmi.ts';
import { playScale } from './scale.ts';
import { playSlices } from './slices.ts';
import { createTheRedactor } from './the-redactor.ts';
import { playTrends } from './trend-rounds.ts';

const help = `Usage: npm run -s bench -- themes [options]

  --only PART     one part: groups, trends, privacy, scale
  --rounds N      half-years of trends that are played (default 1,000)
  --count N       matters that are grouped at scale (default 10,000)
  --data FOLDER   holds banking/test.csv (PolyAI-LDN/task-specific-datasets) and clinc/data_full.json (clinc/oos-eval)
`;
const parts = ['groups', 'trends', 'privacy', 'scale'] as const;
type Part = (typeof parts)[number];

/** Runs the parts and prints their tables; 1 when a promise isn't kept, 2 for a wrong option. */
export function run(args: readonly string[]): number {
  const options = readOptions(args);
  if (!options || options.help) {
    (options ? process.stdout : process.stderr).write(help);
    return options ? 0 : 2;
  }
  const wanted = (part: Part): boolean => options.only === undefined || options.only === part;
  const needsSets = wanted('groups') || wanted('scale');
  const sets = needsSets ? loadLabelSets(createTheRedactor(), options.data) : [];
  const kept = [
    wanted('groups') ? sets.map(printGroups).every(Boolean) : true,
    wanted('trends') ? printTrends(options.rounds) : true,
    wanted('privacy') ? printPrivacy() : true,
    wanted('scale') ? printScale(sets, options.count) : true,
  ];
  return kept.every(Boolean) ? 0 : 1;
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        ...{ only: { type: 'string' }, rounds: { type: 'string', default: '1000' } },
        ...{ count: { type: 'string', default: '10000' }, data: { type: 'string', default: '../shared/data' } },
      },
    });
    const { only, help: isHelp, data } = values;
    const [rounds, count] = [Number(values.rounds), Number(values.count)];
    const isRight = (only === undefined || parts.some((part) => part === only)) && rounds > 0 && count > 0;
    return isRight ? { help: isHelp, only, data, rounds, count } : null;
  } catch {
    return null;
  }
}

/** NMI of the groups with the labels: their number given, and found. The promise is Banking77's. */
function printGroups({ name, texts, labels }: LabelSet): boolean {
  const count = new Set(labels).size;
  const given = normalisedMutualInformation([...groupTexts(texts, { groupCount: count }).groups], labels);
  const { groups, parents } = groupTexts(texts);
  const found = normalisedMutualInformation([...groups], labels);
  say(
    `${name.padEnd(12)} ${texts.length} texts, ${count} labels: NMI ${given.toFixed(3)} number given, ` +
      `${found.toFixed(3)} found by itself (${new Set(groups).size} groups under ${new Set(parents ?? []).size})`,
  );
  return name !== 'Banking77' || (given >= 0.72 && found >= 0.68);
}

function printTrends(rounds: number): boolean {
  const { falseRises, falseFalls, tripling, doubling } = playTrends(rounds, 0.1);
  say(
    `trends       ${rounds} half-years of 40 bursty themes: ${(falseRises + falseFalls).toFixed(2)} false alarms a week`,
  );
  say(`             (${falseRises.toFixed(2)} rises, ${falseFalls.toFixed(2)} falls), tripling at 60 found at once`);
  say(`             ${percent(tripling)}, doubling at 20 within three weeks ${percent(doubling)}`);
  return falseRises + falseFalls <= 0.5 && tripling >= 0.8 && doubling >= 0.8;
}

function printPrivacy(): boolean {
  const { slices, small, told, parted } = playSlices(10_000);
  say(
    `privacy      ${slices} slices and pairs: ${small} cells under k, ${told} told by subtraction, ${parted} by difference`,
  );
  return small + told + parted === 0;
}

function printScale(sets: readonly LabelSet[], count: number): boolean {
  const { matters, themes, none, seconds, residentMb, joinMs } = playScale(sets, count);
  say(
    `scale        ${matters} matters in ${seconds.toFixed(1)} s to ${themes} themes (${none} in none), ` +
      `${residentMb.toFixed(0)} MB at most, a new one joins in ${joinMs.toFixed(2)} ms`,
  );
  return seconds < (matters * 180) / 10_000 && residentMb < 1024;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
