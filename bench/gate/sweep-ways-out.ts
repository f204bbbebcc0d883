import process from 'node:process';
import { openOutdoors } from '../../test/core/egress/outdoors.ts';
import { waysOut } from '../../test/core/egress/ways-out.ts';

/** Tries every way with the guard around this process, which is taken away again. */
export async function sweepWaysOut(): Promise<boolean> {
  const outdoors = await openOutdoors();
  const refused = () => sum([...outdoors.guard.refusals.counts.values()]);
  const ways = waysOut();
  let stopped = 0;
  try {
    for (const { says, go } of ways) {
      const before = refused();
      const isThrough = await go(outdoors).then(
        () => true,
        () => false,
      );
      if (!isThrough && refused() > before) stopped += 1;
      else print(`NOT STOPPED ${says}`);
    }
    print(`${stopped} of ${ways.length} ways out stopped and counted; ${outdoors.reached()} connections got through`);
    return stopped === ways.length && outdoors.reached() === 0;
  } finally {
    await outdoors.close();
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
