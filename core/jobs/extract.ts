import type { Engine } from '#core/contracts/engine.ts';
import { LyhordError } from '#core/errors.ts';
import { carryForward, turnsBefore } from '#core/insight/model/carry-forward.ts';
import type { Job } from '#core/store/queue.ts';
import type {
  NewInsight,
  PlacedConversation,
  Store,
  StoredConversation,
  StoredInsight,
  StoreTransaction,
} from '#core/store/store.ts';
import type { StoredTrackerHit } from '#core/store/tracker-rows.ts';
import { countKnownTurns, type Refiner } from './model-reading.ts';
import type { Placing } from './place-matters.ts';

export interface ExtractTools {
  readonly store: Pick<Store, 'loadConversations' | 'loadModelReadings' | 'transaction'>;
  readonly engine: Engine;
  /** Refines afterwards, in a job `refine` of its own; absent where no model is configured. */
  readonly model?: Refiner | null;
  /** Finds the themes of what was read and the trackers' hits in it; absent where none are kept. */
  readonly placing?: (samples: boolean) => Promise<Placing | null>;
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
  tools: ExtractTools,
  jobs: readonly Job<'extract'>[],
  worlds: Set<World>,
  signal: AbortSignal,
): Promise<readonly Job<'extract'>[]> {
  const { store, model = null } = tools;
  const ids = [...new Set(jobs.map(({ data }) => data.id))];
  const conversations = await store.loadConversations(ids);
  const readings = model ? await store.loadModelReadings(ids) : [];
  const readingOfId = new Map(readings.map((reading) => [reading.id, reading]));
  const insights: NewInsight[] = [];
  for (const stored of conversations) {
    signal.throwIfAborted();
    insights.push(await makeInsight(tools, stored, readingOfId.get(stored.id), signal));
    worlds.add(stored.conversation.isSample ? 'samples' : 'real');
  }
  const placed = await placeAll(tools, conversations, insights);
  return store.transaction(async (tx) => {
    const outcomes = await tx.saveInsights(insights);
    const saved = new Set(insights.filter((_, index) => outcomes[index] === 'saved').map(({ id }) => id));
    const found = placed.filter(({ id }) => saved.has(id));
    await tx.placeConversations(found);
    await tx.placeTrackerHits(
      found.map(({ id }) => id),
      found.flatMap(({ hits }) => hits),
    );
    const stale = new Set(insights.filter((_, index) => outcomes[index] === 'stale').map(({ id }) => id));
    const done = jobs.filter(({ data }) => !stale.has(data.id));
    const completed = await tx.completeJobs(done);
    if (completed.includes(false)) throw new LyhordError('job-lost');
    if (model)
      await sendRefine(
        tx,
        model,
        jobs,
        insights.filter((_, index) => outcomes[index] === 'saved'),
      );
    return jobs.filter(({ data }) => stale.has(data.id));
  });
}

interface Found extends PlacedConversation {
  readonly hits: readonly StoredTrackerHit[];
}

/** Leaves out those of a world that hasn't been grouped: its first grouping will place them. */
async function placeAll(
  { placing }: ExtractTools,
  conversations: readonly StoredConversation[],
  insights: readonly NewInsight[],
): Promise<readonly Found[]> {
  if (!placing) return [];
  const languages = new Map(insights.map(({ id, insight }) => [id, insight.language]));
  const found: Found[] = [];
  for (const { id, conversation } of conversations) {
    const known = await placing(conversation.isSample);
    const language = languages.get(id) ?? 'unknown';
    if (!known) continue;
    found.push({
      id,
      memberships: known.place(conversation, language),
      hits: known.findHits(conversation, language),
    });
  }
  return found;
}

/** The embedded engine's insight, with what a model made of the conversation's beginning. */
async function makeInsight(
  { engine, model = null }: ExtractTools,
  { id, conversation, redactor }: StoredConversation,
  reading: StoredInsight | undefined,
  signal: AbortSignal,
): Promise<NewInsight> {
  const now = await engine.extract(conversation, signal);
  const made = { id, madeFrom: { redactor, version: conversation.version }, engine: engine.version };
  const known = countKnownTurns(model, conversation, reading?.modelRead ?? null);
  if (!model || !reading || known === 0) return { ...made, insight: now };
  const { modelRead, insight: earlier } = reading;
  if (known === conversation.turns.length) return { ...made, engine: model.version, insight: earlier, modelRead };
  const then = await engine.extract(turnsBefore(conversation, known), signal);
  return { ...made, insight: carryForward(earlier, then, now, known), modelRead };
}

/** What the model has not read whole is left to it, as urgent as the reading was. */
async function sendRefine(
  tx: StoreTransaction,
  model: Refiner,
  jobs: readonly Job<'extract'>[],
  saved: readonly NewInsight[],
): Promise<void> {
  const unread = new Set(saved.filter(({ engine }) => engine !== model.version).map(({ id }) => id));
  const urgent = Map.groupBy(jobs, ({ priority }) => priority);
  for (const [priority, group] of urgent) {
    const ids = new Set(group.map(({ data }) => data.id).filter((id) => unread.has(id)));
    await tx.sendJobs(
      'refine',
      [...ids].map((id) => ({ id })),
      { priority },
    );
  }
}
