import type { Engine } from '#core/contracts/engine.ts';
import { LyhordError } from '#core/errors.ts';
import type { Job } from '#core/store/queue.ts';
import type { NewInsight, Store, StoredConversation } from '#core/store/store.ts';

export interface ExtractTools {
  readonly store: Pick<Store, 'loadConversations' | 'transaction'>;
  readonly engine: Engine;
}

/** A conversation that changes more often than this while it is read is left for later. */
const roundLimit = 5;

/**
 * Makes the insights of some conversations and ends their jobs, both in one transaction: an insight is always that of
 * the text that stands. Gives the worlds in which insights changed. Throws `job-lost` where another worker has been given one of the jobs; nothing is written then.
 */
export async function extractBatch(
  tools: ExtractTools,
  jobs: readonly Job<'extract'>[],
  signal: AbortSignal,
): Promise<ReadonlySet<World>> {
  const worlds = new Set<World>();
  let left = jobs;
  for (let round = 0; left.length > 0; round += 1) {
    if (round === roundLimit) throw new LyhordError('job-stale');
    left = await extractOnce(tools, left, worlds, signal);
  }
  return worlds;
}

/** Samples are never counted with real conversations. */
export type World = 'real' | 'samples';

/** Gives the jobs whose conversations changed while they were being read. */
async function extractOnce(
  { store, engine }: ExtractTools,
  jobs: readonly Job<'extract'>[],
  worlds: Set<World>,
  signal: AbortSignal,
): Promise<readonly Job<'extract'>[]> {
  const ids = [...new Set(jobs.map(({ data }) => data.id))];
  const conversations = await store.loadConversations(ids);
  const insights: NewInsight[] = [];
  for (const stored of conversations) {
    signal.throwIfAborted();
    insights.push(await makeInsight(stored, engine, signal));
    worlds.add(stored.conversation.isSample ? 'samples' : 'real');
  }
  return store.transaction(async (tx) => {
    const outcomes = await tx.saveInsights(insights);
    const stale = new Set(insights.filter((_, index) => outcomes[index] === 'stale').map(({ id }) => id));
    const done = jobs.filter(({ data }) => !stale.has(data.id));
    const completed = await tx.completeJobs(done);
    if (completed.includes(false)) throw new LyhordError('job-lost');
    return jobs.filter(({ data }) => stale.has(data.id));
  });
}

async function makeInsight(stored: StoredConversation, engine: Engine, signal: AbortSignal): Promise<NewInsight> {
  const insight = await engine.extract(stored.conversation, signal);
  const madeFrom = { redactor: stored.redactor, version: stored.conversation.version };
  return { id: stored.id, madeFrom, engine: engine.version, insight };
}
