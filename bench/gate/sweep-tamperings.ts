import process from 'node:process';
import { createRandom } from '../../core/samples/random.ts';
import { copyLog, isFound, makeLog, tamperings } from './tamperings.ts';

/** Tampers with a fresh copy each time, one kind after the other. */
export async function sweepTamperings(times: number): Promise<boolean> {
  const random = createRandom(20_261_124);
  const dice = random.int;
  const logs = await Promise.all([1, 2, 3, 8, 33, 64].map(makeLog));
  const kinds = Object.entries(tamperings).map(([name, tamper]) => ({ name, tamper, tried: 0, found: 0 }));
  // What the dice leave as it was is no tampering, and is not counted.
  for (let time = 0, done = 0; done < times; time += 1) {
    const [log, kind] = [logs[dice(logs.length)], kinds[time % kinds.length]];
    if (!log || !kind) continue;
    const copy = copyLog(log);
    if (!(await kind.tamper(copy, dice)) || JSON.stringify(copy) === JSON.stringify(log)) continue;
    done += 1;
    kind.tried += 1;
    if (await isFound(copy)) kind.found += 1;
  }
  for (const { name, tried, found } of kinds) print(`${name.padEnd(44)}${found} of ${tried} found`);
  const [tried, found] = [sum(kinds.map((kind) => kind.tried)), sum(kinds.map((kind) => kind.found))];
  print(`${found} of ${tried} tamperings found`);
  return found === tried;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
