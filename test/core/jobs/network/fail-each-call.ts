import { conversationId, externalIdSchema } from '#core/conversation/conversation.ts';
import type { Outlet } from '#core/contracts/outlet.ts';
import type { Source } from '#core/contracts/connector.ts';
import { LyhordError } from '#core/errors.ts';
import type { Clock } from '#core/jobs/clock.ts';
import { ingest } from '#core/jobs/ingest.ts';
import { startWorker } from '#core/jobs/worker.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import type { Store } from '#core/store/store.ts';
import { echoEngine, echoModel, isOf, isRefined } from '../simulation/engines.ts';
import { memoryStore } from '../simulation/memory-store.ts';
import { Scheduler } from '../simulation/scheduler.ts';
import { emptyState, type State } from '../simulation/state.ts';
import { rawConversation, textsOf, vendorName } from '../simulation/vendor.ts';

/** How a call to the outside fails: before it does anything, or after, with its answer lost on the way. */
const failures = {
  'no answer': () => new LyhordError('vendor-unreachable'),
  busy: () => new LyhordError('vendor-busy', { waitSeconds: 1 }),
  'an error of fetch': () => new TypeError('fetch failed'),
} as const;

export interface FailResult {
  readonly failure: string;
  /** How many calls a run makes in which none fails. */
  readonly calls: number;
  readonly broken: readonly string[];
}

/** Runs everything that speaks to the outside (pages, conversations, messages, model) with the n-th call failing, for each n. */
export async function failEachCall(): Promise<readonly FailResult[]> {
  const results: FailResult[] = [];
  for (const [name, error] of Object.entries(failures))
    for (const isAfter of [false, true]) {
      const broken: string[] = [];
      let calls = 1;
      for (let failing = 1; failing <= calls; failing += 1) {
        const run = await runWith({ failing, error, isAfter });
        calls = run.calls;
        broken.push(...run.broken.map((promise) => `call ${failing}: ${promise}`));
      }
      results.push({ failure: `${name}${isAfter ? ', afterwards' : ''}`, calls, broken });
    }
  return results;
}

interface Plan {
  readonly failing: number;
  readonly error: () => Error;
  readonly isAfter: boolean;
}

const conversations = ['a', 'b', 'c', 'd', 'e'];
const gone = 'd';
const message = 'digest 1';
const stepLimit = 20_000;

async function runWith({ failing, error, isAfter }: Plan): Promise<{ calls: number; broken: readonly string[] }> {
  const state = emptyState();
  const shown: string[] = [];
  let [calls, numbers] = [0, 0];
  const outside = async <Answer>(work: () => Answer): Promise<Answer> => {
    calls += 1;
    const isFailing = calls === failing;
    if (isFailing && !isAfter) throw error();
    const answer = work();
    await Promise.resolve();
    if (isFailing) throw error();
    return answer;
  };
  const scheduler = new Scheduler(failing);
  const life = { isOver: false };
  const clock = scheduler.clock(life, () => 0);
  const call = () => scheduler.step(life);
  const store = memoryStore({ state, nowMs: () => scheduler.timeMs, call, number: () => (numbers += 1) });
  const working = work({ store, clock, outside, shown });
  for (let step = 0; step < stepLimit && !isDone(state, working); step += 1) await scheduler.advance();
  life.isOver = true;
  return { calls, broken: judge(state, working, shown) };
}

type Ask = <Answer>(work: () => Answer) => Promise<Answer>;

interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly outside: Ask;
  readonly shown: string[];
}

interface Working {
  hasRead: boolean;
}

/** A message is written, everything is read, and a worker does the rest. */
function work({ store, clock, outside, shown }: World): Working {
  const working = { hasRead: false };
  const quiet = () => undefined;
  const outlets = new Map([['channel', channel(shown, outside)]]);
  const model = echoModel(() => outside(() => undefined));
  const log = { info: quiet, warn: quiet, error: quiet };
  void store.transaction((tx) => tx.saveMessage({ target: 'channel', marker: message, message: {} }));
  void readAll({ store, clock, outside, shown }).then(() => (working.hasRead = true));
  void startWorker({ store, engine: echoEngine, model, clock, outlets, log }).ended;
  return working;
}

/** What isn't the vendor's own trouble ends a reading; the next one goes on where its data end. */
async function readAll({ store, clock, outside }: World): Promise<void> {
  const redactor = createRedactor({ key: new Uint8Array(32).fill(1) });
  const plan = { name: vendorName, source: source(outside), cursor: 'poll', first: null, priority: 0, perMinute: 600 };
  for (let isRead = false; !isRead;) {
    isRead = await ingest({ store, redactor, clock }, plan, new AbortController().signal).then(
      () => true,
      () => false,
    );
    await clock.pause(1000);
  }
}

/** Three pages; the second tells that a conversation is gone. */
function source(ask: Ask): Source {
  return {
    pull: (cursor) =>
      ask(() => {
        const from = Number(cursor ?? 0);
        const told = conversations.slice(from, from + 2).map((id) => rawConversation(id, 2));
        const next = { kind: from + 2 >= conversations.length ? 'end' : 'more', value: `${from + 2}` } as const;
        return { conversations: told, gone: from === 4 ? [gone] : [], skipped: [], next };
      }),
    fetch: (id) => ask(() => rawConversation(id, 2)),
  };
}

function channel(shown: string[], ask: Ask): Outlet {
  return {
    settleMs: 0,
    send: ({ marker }) => ask(() => `post ${shown.push(marker)}`),
    find: ({ marker }) => ask(() => (shown.includes(marker) ? 'post' : null)),
  };
}

function isDone(state: State, { hasRead }: Working): boolean {
  return (
    hasRead &&
    state.messages.size > 0 &&
    [...state.jobs.values()].every(({ name }) => name === 'group-themes') &&
    [...state.messages.values()].every(({ sentAs }) => sentAs !== null)
  );
}

function judge(state: State, working: Working, shown: readonly string[]): readonly string[] {
  const broken: string[] = [];
  if (!isDone(state, working)) broken.push('the work never ended');
  if (shown.join() !== message) broken.push(`the message is shown ${shown.length} times`);
  for (const externalId of conversations) {
    const id = conversationId({ source: vendorName, externalId: externalIdSchema.parse(externalId) });
    const made = state.insights.get(id);
    const isThere = Boolean(state.conversations.get(id)?.redaction);
    if (isThere === (externalId === gone)) broken.push(`${id} is ${isThere ? 'there' : 'lost'}`);
    if (isThere && !(made && isOf(made.insight, textsOf(externalId, 2))))
      broken.push(`${id} has no insight of its text`);
    if (isThere && !isRefined(made, 2)) broken.push(`the model has not read each turn of ${id} once`);
  }
  return broken;
}
