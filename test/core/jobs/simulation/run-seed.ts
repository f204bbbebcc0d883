import { conversationId } from '#core/conversation/conversation.ts';
import { externalIdSchema } from '#core/conversation/conversation.ts';
import { type ErrorCode, LyhordError } from '#core/errors.ts';
import type { Clock } from '#core/jobs/clock.ts';
import { ingest } from '#core/jobs/ingest.ts';
import type { Refiner } from '#core/jobs/model-reading.ts';
import { startWorker } from '#core/jobs/worker.ts';
import type { LogEvent } from '#core/log.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import type { Store } from '#core/store/store.ts';
import { echoEngine, echoModel, isOf, isRefined } from './engines.ts';
import { memoryStore } from './memory-store.ts';
import { type Life, Scheduler } from './scheduler.ts';
import { emptyState, type State } from './state.ts';
import { SimulatedVendor, simulatedChannel, textsOf, vendorName, versionOf, type VendorWorld } from './vendor.ts';

const redactor: Redactor = createRedactor({ key: new Uint8Array(32).fill(1) });
const channelName = 'channel';
const messages = ['digest 1', 'digest 2', 'digest 3'];
const stormSteps = 700;
const calmSteps = 30_000;

/** What one seed did; `broken` names each promise that was not kept. */
export interface SeedResult {
  readonly seed: number;
  readonly steps: number;
  readonly crashes: number;
  readonly failures: number;
  readonly broken: readonly string[];
}

/**
 * Runs the real ingestion, worker and outbox against a simulated database, vendor and channel in virtual time: first a
 * storm of failures, clock jumps and crashes at any await, then calm until nothing is left to do.
 */
export async function runSeed(seed: number): Promise<SeedResult> {
  const world = new World(seed);
  world.begin();
  while (world.scheduler.steps < stormSteps && (await world.scheduler.advance())) world.storm();
  world.calmDown();
  const limit = world.scheduler.steps + calmSteps;
  while (world.scheduler.steps < limit && !world.isDone() && (await world.scheduler.advance())) world.watch();
  const broken = [...world.broken, ...world.judge()];
  const { steps } = world.scheduler;
  world.end();
  return { seed, steps, crashes: world.crashes, failures: world.failures, broken };
}

interface Actor {
  readonly start: (life: Life, clock: Clock, store: Store) => Promise<unknown>;
  life: Life;
  skewMs: number;
}

class World {
  readonly scheduler: Scheduler;
  readonly state: State = emptyState();
  readonly shown: string[] = [];
  readonly broken = new Set<string>();
  crashes = 0;
  failures = 0;
  #isCalm = false;
  #numbers = 0;
  #hasRead = false;
  #replays = 0;
  readonly #vendor: SimulatedVendor;
  readonly #actors: Actor[];
  readonly #own: Life = { isOver: false };
  readonly #model: Refiner | null;

  constructor(seed: number) {
    this.scheduler = new Scheduler(seed);
    this.#vendor = new SimulatedVendor(this.#vendorWorld(this.#own));
    this.#model = this.scheduler.random() < 0.5 ? echoModel(() => this.#askModel()) : null;
    const reading = (cursor: string) => (life: Life, clock: Clock, store: Store) =>
      this.#read(cursor, life, clock, store);
    const working = (life: Life, clock: Clock, store: Store) => this.#work(life, clock, store);
    // Half of the worlds read everything twice, which mends much; the other half shows what isn't mended.
    const reader = this.scheduler.random() < 0.5 ? 'backfill' : 'poll';
    const others = [this.#write.bind(this), this.#replay.bind(this)];
    const starts = [reading('poll'), reading(reader), working, working, ...others];
    this.#actors = starts.map((start) => ({ start, life: { isOver: true }, skewMs: 0 }));
  }

  begin(): void {
    for (let count = 0; count < 5; count += 1) this.#vendor.change();
    for (const actor of this.#actors) this.#revive(actor);
  }

  /** After each step of the storm somebody may write, crash, come back, or have his clock moved. */
  storm(): void {
    const { random } = this.scheduler;
    if (random() < 0.05) this.#vendor.change();
    const actor = this.#actors[Math.floor(random() * this.#actors.length)];
    if (!actor) return;
    if (random() < 0.03) {
      actor.life.isOver = true;
      this.crashes += 1;
    } else if (actor.life.isOver && random() < 0.2) this.#revive(actor);
    if (random() < 0.005) actor.skewMs = (random() - 0.5) * 7_200_000;
    this.watch();
  }

  calmDown(): void {
    this.#isCalm = true;
    this.#hasRead = false;
    this.#replays = 0;
    for (const actor of this.#actors) if (actor.life.isOver) this.#revive(actor);
  }

  end(): void {
    for (const { life } of this.#actors) life.isOver = true;
    this.#own.isOver = true;
  }

  /** What must hold at every moment. */
  watch(): void {
    for (const marker of messages)
      if (this.shown.filter((one) => one === marker).length > 1) this.broken.add(`${marker} is shown twice`);
    for (const [id, { insight: made, madeFrom }] of this.state.insights)
      if (!isOf(made, textsOf(id.slice(vendorName.length + 1), Number(madeFrom.version))))
        this.broken.add(`an insight of ${id} is not of the text it names`);
  }

  isDone(): boolean {
    return (
      this.#hasRead && [...this.state.jobs.values()].every(({ name }) => name === 'group-themes') && this.#areSent()
    );
  }

  #areSent(): boolean {
    return messages.every((marker) =>
      [...this.state.messages.values()].some((row) => row.marker === marker && row.sentAs),
    );
  }

  /** What must hold when all is calm. */
  judge(): readonly string[] {
    const broken = this.isDone() ? [] : ['the work never ended'];
    for (const [externalId, { version, isGone }] of this.#vendor.standing) {
      const id = conversationId({ source: vendorName, externalId: externalIdSchema.parse(externalId) });
      const row = this.state.conversations.get(id);
      const made = this.state.insights.get(id);
      if (isGone) {
        if (row?.redaction || made) broken.push(`${id} was removed and stands`);
        continue;
      }
      if (row?.version !== versionOf(version)) broken.push(`${id} stands in version ${row?.version}, not ${version}`);
      const texts = row?.redaction?.conversation.turns.map(({ text }) => text).join();
      if (texts !== textsOf(externalId, version).join()) broken.push(`${id} has another text`);
      if (this.#model && !isRefined(made, version)) broken.push(`the model has not read each turn of ${id} once`);
      if (made?.madeFrom.version !== versionOf(version))
        broken.push(`${id} has an insight of ${made?.madeFrom.version}`);
    }
    for (const marker of messages) if (!this.shown.includes(marker)) broken.push(`${marker} is not shown`);
    return broken;
  }

  #revive(actor: Actor): void {
    const life: Life = { isOver: false };
    actor.life = life;
    const clock = this.scheduler.clock(life, () => actor.skewMs);
    const store = memoryStore({
      state: this.state,
      nowMs: () => this.scheduler.timeMs,
      call: () => this.#call(life),
      number: () => (this.#numbers += 1),
    });
    actor.start(life, clock, store).catch((error: unknown) => {
      this.broken.add(`an actor ended: ${error instanceof Error ? error.message : 'unknown'}`);
    });
  }

  /** A call to the database: others go on meanwhile, and the connection may be lost. */
  async #call(life: Life): Promise<void> {
    await this.scheduler.step(life);
    this.#mayFail(0.03, 'database-unreachable');
  }

  #mayFail(chance: number, code: ErrorCode): void {
    if (this.#isCalm || this.scheduler.random() >= chance) return;
    this.failures += 1;
    throw new LyhordError(code, code === 'vendor-busy' ? { waitSeconds: Math.ceil(this.scheduler.random() * 5) } : {});
  }

  #vendorWorld(life: Life): VendorWorld {
    const { scheduler } = this;
    return {
      random: scheduler.random,
      isCalm: () => this.#isCalm,
      pause: (milliseconds) => scheduler.step(life, milliseconds),
      travel: async () => {
        await scheduler.step(life, this.#isCalm ? 10 : scheduler.random() * 3000);
        this.#mayFail(0.05, 'vendor-busy');
        this.#mayFail(0.08, 'vendor-unreachable');
      },
      later: (delayMs, run) => void scheduler.step(this.#own, delayMs).then(run),
    };
  }

  async #askModel(): Promise<void> {
    await this.scheduler.step(this.#own, this.#isCalm ? 10 : this.scheduler.random() * 8000);
    this.#mayFail(0.1, 'model-busy');
    this.#mayFail(0.05, 'model-answer-invalid');
  }

  async #read(cursor: string, life: Life, clock: Clock, store: Store): Promise<void> {
    const vendor = this.#vendorFor(life);
    const plan = { name: vendorName, source: vendor, cursor, first: null, priority: 0, perMinute: 600 };
    const signal = new AbortController().signal;
    for (;;) {
      const wasCalm = this.#isCalm;
      try {
        await ingest({ store, redactor, clock }, plan, signal);
        if (wasCalm && cursor === 'poll') this.#hasRead = true;
      } catch (error) {
        if (!(error instanceof LyhordError)) throw error;
      }
      await clock.pause(3000);
    }
  }

  /** The vendor's answers die with the life that asked. */
  #vendorFor(life: Life): SimulatedVendor['source'] {
    return {
      pull: async (cursor, signal) => {
        const page = await this.#vendor.source.pull(cursor, signal);
        await this.scheduler.step(life);
        return page;
      },
      fetch: async (id, signal) => {
        const answer = (await this.#vendor.source.fetch?.(id, signal)) ?? null;
        await this.scheduler.step(life);
        return answer;
      },
    };
  }

  async #work(life: Life, clock: Clock, store: Store): Promise<void> {
    const write = (event: LogEvent) => {
      if ('code' in event && event.code === 'internal') this.broken.add('an error that nobody foresaw');
    };
    const outlets = new Map([[channelName, simulatedChannel(this.#vendorWorld(life), this.shown)]]);
    const model = this.#model && {
      ...this.#model,
      refine: async (...asked: Parameters<Refiner['refine']>) => {
        const refined = await this.#model?.refine(...asked);
        // The answer dies with the life that asked.
        await this.scheduler.step(life);
        return refined ?? asked[1];
      },
    };
    await startWorker({
      store,
      engine: echoEngine,
      model,
      clock,
      outlets,
      log: { info: write, warn: write, error: write },
    }).ended;
  }

  /** Writes each message until it stands, as a job that makes a digest would after a crash. */
  async #write(_: Life, clock: Clock, store: Store): Promise<void> {
    for (const marker of messages) {
      for (let isWritten = false; !isWritten;) {
        isWritten = await store
          .transaction((tx) => tx.saveMessage({ target: channelName, marker, message: {} }))
          .then(
            () => true,
            () => false,
          );
        await clock.pause(1000);
      }
    }
  }
  /** Delivers again what was told at any time before, as webhooks do. */
  async #replay(_: Life, clock: Clock, store: Store): Promise<void> {
    const { told } = this.#vendor;
    for (;;) {
      await clock.pause(2000 * this.scheduler.random());
      const raw = told[Math.floor(this.scheduler.random() * told.length)];
      if (!raw) continue;
      const late = redactor.redactConversation(raw);
      await store
        .transaction((tx) => tx.saveConversations([late], { redactor: redactor.version }))
        .catch(() => undefined);
      this.#replays += 1;
    }
  }
}
