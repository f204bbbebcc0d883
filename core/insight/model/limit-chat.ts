import { LyhordError } from '#core/errors.ts';
import type { Chat, ChatReply, ChatRequest } from './chat.ts';

/** Time and chance as arguments; core/jobs/clock.ts has the machine's own. */
export interface ModelClock {
  readonly now: () => Date;
  readonly random: () => number;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. Never rejects. */
  readonly pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface ChatLimits {
  /** Requests under way at once. */
  readonly concurrency: number;
  /** For one request. */
  readonly timeoutMs: number;
  /** Tries of one request, the first counted. */
  readonly tries: number;
  /** Failed requests in a row after which the model is left alone, and for how long. */
  readonly restAfter: number;
  readonly restMs: number;
}

export const usualLimits: ChatLimits = { concurrency: 2, timeoutMs: 60_000, tries: 3, restAfter: 5, restMs: 60_000 };

/** A longer wait than this is the caller's business: the job comes again later. */
const longestWaitMs = 20_000;

/** Puts a chat behind its limits: turns, timeout, retries with growing pauses, and a rest after many failures. */
export function limitChat(chat: Chat, limits: ChatLimits, clock: ModelClock): Chat {
  const rest = { failures: 0, until: 0 };
  const turns = createTurns(limits.concurrency);
  const once = (request: ChatRequest) =>
    turns(() => withTimeout(chat, request, limits.timeoutMs, clock), request.signal);
  return async function ask(request) {
    for (let tries = 1; ; tries += 1) {
      request.signal.throwIfAborted();
      if (rest.until > clock.now().getTime()) throw new LyhordError('model-resting');
      try {
        const reply = await once(request);
        rest.failures = 0;
        return reply;
      } catch (error) {
        request.signal.throwIfAborted();
        const waitMs = judge(error, rest, limits, clock, tries);
        await clock.pause(waitMs, request.signal);
      }
    }
  };
}

/** Gives how long to wait before the next try; throws where there is to be none. */
function judge(
  error: unknown,
  rest: { failures: number; until: number },
  limits: ChatLimits,
  clock: ModelClock,
  tries: number,
): number {
  if (!(error instanceof LyhordError) || (error.code !== 'model-busy' && error.code !== 'model-unreachable')) {
    // The server answered: it is there, whatever it said.
    rest.failures = 0;
    throw error;
  }
  rest.failures += 1;
  if (rest.failures >= limits.restAfter) {
    rest.until = clock.now().getTime() + limits.restMs;
    // After the rest one failure is enough for the next.
    rest.failures = limits.restAfter - 1;
  }
  const { waitSeconds } = error.facts;
  const asked = typeof waitSeconds === 'number' ? waitSeconds * 1000 : 0;
  if (tries >= limits.tries || asked > longestWaitMs) throw error;
  return Math.max(asked, Math.min(10_000, 500 * 2 ** tries) * (0.5 + clock.random()));
}

async function withTimeout(chat: Chat, request: ChatRequest, timeoutMs: number, clock: ModelClock): Promise<ChatReply> {
  const [timeout, over] = [new AbortController(), new AbortController()];
  const late = clock.pause(timeoutMs, AbortSignal.any([over.signal, request.signal])).then((): never => {
    timeout.abort();
    throw new LyhordError('model-unreachable', { why: 'timeout' });
  });
  const reply = chat({ ...request, signal: AbortSignal.any([request.signal, timeout.signal]) });
  // Whichever loses the race has nobody who waits for it.
  late.catch(() => undefined);
  reply.catch(() => undefined);
  try {
    return await Promise.race([reply, late]);
  } finally {
    over.abort();
  }
}

/** Lets so many run at once; who waits is let in in order, and leaves when his signal is aborted. */
function createTurns(limit: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function run<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
