import { cutNotes } from '#core/audit/cut-notes.ts';
import { type Problem, tellProblem } from '#core/audit/problem.ts';
import type { NoteVerifier } from '#core/audit/signed-note.ts';
import { type LogSummary, verifyLog } from '#core/audit/verify-log.ts';
import type { Store } from '#core/store/store.ts';
import type { CommandContext, Outcome } from './command.ts';
import { startProgress } from './progress.ts';

/** More than this are counted and not told one by one. */
const toldLimit = 1000;

/** Reads the log and tells what is wrong with it; never writes. */
export async function verifyAudit(
  { house, terminal, flags }: CommandContext,
  store: Store,
  pinned: { readonly verifier: NoteVerifier | null; readonly checkpoint: string | null },
): Promise<Outcome> {
  const { keys, outside } = await house.audit();
  const isOurs = pinned.verifier === null || pinned.verifier.id.equals(keys.signer.verifier.id);
  const progress = startProgress(terminal, 'audit entries');
  const run = verifyLog({
    log: store.audit,
    verifier: pinned.verifier ?? keys.signer.verifier,
    seal: isOurs ? keys.seal : null,
    outside: pinned.checkpoint === null ? outside.read() : kept(pinned.checkpoint),
    onProgress: (entries) => progress.step(entries - progress.count),
  });
  let found = 0;
  let next = await run.next();
  for (; !next.done; next = await run.next()) {
    found += 1;
    if (found <= toldLimit) await terminal.out(writeProblem(next.value, flags.has('json')));
  }
  progress.end();
  await terminal.out(writeSummary(next.value, found, flags.has('json')));
  return found === 0 ? 'done' : 'incomplete';
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is there already, in the form that is asked for
async function* kept(text: string): AsyncGenerator<string> {
  yield* cutNotes(text.split('\n').concat(''));
}

function writeProblem(problem: Problem, isJson: boolean): string {
  return isJson ? `${JSON.stringify(problem)}\n` : `FOUND ${tellProblem(problem)}\n`;
}

function writeSummary(summary: LogSummary, found: number, isJson: boolean): string {
  if (isJson) return `${JSON.stringify({ kind: 'summary', ...summary, problems: found })}\n`;
  const { entries, waiting, checkpoints, outside, resumed } = summary;
  const more = found > toldLimit ? ` (${toldLimit} of them told)` : '';
  const verdict = found === 0 ? 'The log is whole' : `${found} problems${more}`;
  const accepted = resumed.map((size) => ` It went on from an older state at ${size} entries, by an entry of its own.`);
  return `${verdict}: ${entries} entries, ${waiting} not numbered yet, ${checkpoints} checkpoints, ${outside} of them outside the database too.${accepted.join('')}\n`;
}
