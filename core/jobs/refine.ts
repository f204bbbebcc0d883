import type { Engine } from '#core/contracts/engine.ts';
import { type ErrorCode, LyhordError } from '#core/errors.ts';
import type { Job } from '#core/store/queue.ts';
import type { NewInsight, Store, StoredInsight } from '#core/store/store.ts';
import { countKnownTurns, readingOf, type Refiner } from './model-reading.ts';

export interface RefineTools {
  readonly store: Pick<Store, 'loadInsight' | 'transaction'>;
  /** Makes what the model refines. */
  readonly engine: Engine;
  readonly model: Refiner;
}

/** What passes by itself, with the seconds after which the model is asked again: nothing is lost meanwhile. */
const waits: Readonly<Partial<Record<ErrorCode, number>>> = {
  'model-busy': 30,
  'model-unreachable': 60,
  'model-resting': 60,
  'model-denied': 300,
  'model-spent': 600,
};

/**
 * Lets the model refine an insight and ends the job, both in one transaction. Nothing is written where the conversation
 * has changed meanwhile: its new text has a job of its own. Where the model can't be asked now the job waits in the
 * queue and the seconds are given after which to ask again; otherwise 0. Throws `job-lost` and what the model throws.
 */
export async function refineInsight(tools: RefineTools, job: Job<'refine'>, signal: AbortSignal): Promise<number> {
  const stored = await tools.store.loadInsight(job.data.id);
  try {
    const refined = stored?.isCurrent ? await refine(tools, stored, signal) : null;
    await finish(tools, job, refined);
    return 0;
  } catch (error) {
    const seconds = signal.aborted ? 1 : waitOf(error);
    if (seconds === null) throw error;
    await postpone(tools, job, seconds);
    return seconds;
  }
}

async function refine({ engine, model }: RefineTools, stored: StoredInsight, signal: AbortSignal) {
  const { conversation } = stored;
  const known = countKnownTurns(model, conversation, stored.modelRead);
  if (known > 0 && known === conversation.turns.length) return null;
  const base = known > 0 ? stored.insight : await engine.extract(conversation, signal);
  return {
    id: stored.id,
    madeFrom: { redactor: stored.redactor, version: conversation.version },
    engine: model.version,
    insight: await model.refine(conversation, base, signal, known),
    modelRead: readingOf(model, conversation),
  } satisfies NewInsight;
}

async function finish({ store }: RefineTools, job: Job<'refine'>, refined: NewInsight | null): Promise<void> {
  await store.transaction(async (tx) => {
    if (refined) await tx.saveInsights([refined]);
    if ((await tx.completeJobs([job])).includes(false)) throw new LyhordError('job-lost');
  });
}

/** Waiting is no failure: the job starts anew, however often, and is never given up for it. */
async function postpone({ store }: RefineTools, job: Job<'refine'>, startAfter: number): Promise<void> {
  await store.transaction(async (tx) => {
    if ((await tx.completeJobs([job])).includes(false)) throw new LyhordError('job-lost');
    await tx.sendJobs('refine', [job.data], { startAfter, priority: job.priority });
  });
}

function waitOf(error: unknown): number | null {
  return error instanceof LyhordError ? (waits[error.code] ?? null) : null;
}
