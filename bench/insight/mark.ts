import { writeFileSync } from 'node:fs';
import { markOf } from './mark-of.ts';

/** Writes the engine's mark after a change of its cues, rules or weights: `node bench/insight/mark.ts`. A test says when it is due. */
const file = new URL('../../core/insight/engines/engine-mark.ts', import.meta.url);
writeFileSync(
  file,
  `/** A hash of what the embedded engine reads by, written by \`node bench/insight/mark.ts\`: a stored insight of another is made again. */
export const engineMark = '${markOf()}';
`,
);
console.log(markOf());
