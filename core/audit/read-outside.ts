import { openCheckpoint } from './checkpoint.ts';
import type { Problem } from './problem.ts';
import type { NoteVerifier } from './signed-note.ts';

/** The checkpoints outside, set in order. */
export interface OutsideNotes {
  /** By size; each is signed by the log, since what isn't is a problem. */
  readonly notes: Map<number, string>;
  /** Where the sizes fell: the log went on from `size`, and what stood outside up to `lostSize` is of a lost history. */
  readonly falls: readonly { readonly size: number; readonly lostSize: number }[];
  readonly problems: readonly Problem[];
}

export async function readOutside(written: AsyncIterable<string>, verifier: NoteVerifier): Promise<OutsideNotes> {
  const notes = new Map<number, string>();
  const falls: { size: number; lostSize: number }[] = [];
  const problems: Problem[] = [];
  let [place, before] = [0, 0];
  for await (const note of written) {
    place += 1;
    const size = openCheckpoint(note, verifier)?.size;
    if (size === undefined) {
      problems.push({ kind: 'outside-invalid', place });
      continue;
    }
    if (size < before) {
      falls.push({ size, lostSize: before });
      for (const known of [...notes.keys()]) if (known > size) notes.delete(known);
    }
    if ((notes.get(size) ?? note) !== note) problems.push({ kind: 'outside-differs', size });
    notes.set(size, note);
    before = size;
  }
  return { notes, falls, problems };
}
