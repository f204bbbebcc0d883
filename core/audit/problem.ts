/** What `verifyLog` finds, by numbers alone. `number` is an entry's place in the log, from 0. */
export type Problem =
  | { readonly kind: 'entry-changed'; readonly number: number; readonly entry: string }
  | { readonly kind: 'entry-missing'; readonly number: number; readonly entry: string }
  | { readonly kind: 'entry-forged'; readonly number: number; readonly entry: string }
  | { readonly kind: 'number-missing'; readonly number: number }
  | { readonly kind: 'number-doubled'; readonly number: number }
  /** An entry waits for its number that this program didn't write. */
  | { readonly kind: 'entry-foreign'; readonly entry: string }
  /** Numbered, but no checkpoint covers them: somebody added them past the sequencer. */
  | { readonly kind: 'beyond-checkpoint'; readonly from: number; readonly to: number }
  /** Entries and their hashes agree, but not with the signed root: they were replaced or put in another order. */
  | { readonly kind: 'root-differs'; readonly from: number; readonly to: number }
  | { readonly kind: 'checkpoint-invalid'; readonly size: number }
  | { readonly kind: 'checkpoint-missing'; readonly size: number }
  /** A checkpoint outside tells of another root at this size than the database does. */
  | { readonly kind: 'outside-differs'; readonly size: number }
  /** The nth checkpoint outside is none that this log signed. */
  | { readonly kind: 'outside-invalid'; readonly place: number }
  /** The log has fewer entries than a checkpoint outside says: the newest were cut off, or an older state was put back. */
  | { readonly kind: 'rolled-back'; readonly size: number; readonly outside: number };

/** One sentence for people. */
export function tellProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'entry-changed':
      return `entry ${problem.number} (id ${problem.entry}) was changed`;
    case 'entry-missing':
      return `entry ${problem.number} (id ${problem.entry}) is missing`;
    case 'entry-forged':
      return `entry ${problem.number} (id ${problem.entry}) was not written by this program`;
    case 'number-missing':
      return `number ${problem.number} is missing`;
    case 'number-doubled':
      return `number ${problem.number} is there more than once`;
    case 'entry-foreign':
      return `the unnumbered entry of id ${problem.entry} was not written by this program`;
    case 'beyond-checkpoint':
      return `${range(problem)} stand after the last checkpoint: they were inserted`;
    case 'root-differs':
      return `${range(problem)} were replaced or put in another order: they don't give the signed root`;
    case 'checkpoint-invalid':
      return `the checkpoint of ${problem.size} entries in the database was changed`;
    case 'checkpoint-missing':
      return `the checkpoint of ${problem.size} entries is missing in the database`;
    case 'outside-differs':
      return `the checkpoint of ${problem.size} entries in the database is not the one outside`;
    case 'outside-invalid':
      return `checkpoint ${problem.place} outside the database was changed`;
    case 'rolled-back':
      return `the log was cut off or rolled back: it had ${problem.outside} entries and has ${problem.size} that go on from there`;
  }
}

function range({ from, to }: { from: number; to: number }): string {
  return from === to ? `entry ${from}` : `entries ${from} to ${to}`;
}
