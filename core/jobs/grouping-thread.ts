import { parentPort, workerData } from 'node:worker_threads';
import { groupThemes } from '#core/themes/group-themes.ts';
import type { KnownTheme, Matter } from '#core/themes/theme.ts';

/** What `groupInThread` gave along, in this very version of the program. */
interface Given {
  readonly matters: readonly Matter[];
  readonly known: readonly KnownTheme[];
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a copy of our own typed objects by the same program
const { matters, known }: Given = workerData;
parentPort?.postMessage(groupThemes(matters, known));
