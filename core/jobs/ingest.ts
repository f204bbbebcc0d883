import type { Page, Source } from '#core/contracts/connector.ts';
import { type ConversationId, conversationId, type Instant } from '#core/conversation/conversation.ts';
import type { RawConversation, SourceName } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { ConversationRedaction, Redactor } from '#core/redaction/redactor.ts';
import { isPassing } from '#core/store/database-errors.ts';
import type { Store, StoreTransaction } from '#core/store/store.ts';
import type { Clock } from './clock.ts';

export interface IngestTools {
  readonly store: Pick<Store, 'transaction' | 'loadCursor' | 'takeTurn' | 'holdTurns' | 'now'>;
  readonly redactor: Redactor;
  readonly clock: Clock;
}

export interface IngestPlan {
  readonly name: SourceName;
  readonly source: Source;
  /** Each way of reading a source has a cursor of its own: `poll`, `backfill 2026-01-01`. */
  readonly cursor: string;
  /** Where to begin when there is no cursor yet; null is the source's own beginning. */
  readonly first: string | null;
  readonly priority: number;
  /** Requests a minute at most, of all workers together. */
  readonly perMinute: number;
  /** Only these conversations are taken; all where it is absent. */
  readonly isWanted?: (conversation: RawConversation) => boolean;
  /** Called when a page is written. */
  readonly onPage?: (page: Page) => void;
}

/** A page is tried so often before the reading is given up; what was read stands, and the next run goes on from there. */
const tryLimit = 8;
const writeBatch = 20;
/** A conversation that comes and goes faster than we ask is left as the last answer found it. */
const askAgainLimit = 5;

/**
 * Reads a source to its end for now, page by page: a page's conversations, its removals and the cursor behind it are
 * written together or not at all. Gives the number of conversations that were new or newer.
 */
export async function ingest(tools: IngestTools, plan: IngestPlan, signal: AbortSignal): Promise<number> {
  let cursor = (await retry(tools, plan, signal, () => tools.store.loadCursor(plan.name, plan.cursor))) ?? plan.first;
  let changed = 0;
  for (;;) {
    signal.throwIfAborted();
    const from = cursor;
    const { page, readAt } = await retry(tools, plan, signal, () => pullInTurn(tools, plan, from, signal));
    changed += await writePage(tools, plan, { page, readAt }, signal);
    plan.onPage?.(page);
    if (page.next.kind === 'end') return changed;
    cursor = page.next.value;
  }
}

interface ReadPage {
  readonly page: Page;
  /** When the vendor was asked. */
  readonly readAt: Instant;
}

async function pullInTurn(
  tools: IngestTools,
  plan: IngestPlan,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ReadPage> {
  await waitTurn(tools, plan, signal);
  const readAt = await tools.store.now();
  return { page: await plan.source.pull(cursor, signal), readAt };
}

/** All workers share one limit of requests. */
async function waitTurn({ store, clock }: IngestTools, { name, perMinute }: IngestPlan, signal: AbortSignal) {
  const waitMs = await store.takeTurn(`pull ${name}`, perMinute);
  if (waitMs > 0) await clock.pause(waitMs, signal);
}

/** What one asking of the vendor told. */
interface Reading {
  readonly redactions: readonly ConversationRedaction[];
  readonly gone: readonly ConversationId[];
  readonly readAt: Instant;
}

/**
 * Writes a page with the cursor behind it. Where a removal and a reading crossed on their way, nothing is written, the
 * vendor is asked again for those conversations, and the page is written with his newer answers.
 */
async function writePage(
  tools: IngestTools,
  plan: IngestPlan,
  { page, readAt }: ReadPage,
  signal: AbortSignal,
): Promise<number> {
  const wanted = page.conversations.filter(plan.isWanted ?? (() => true));
  const redactions = wanted.map((raw) => tools.redactor.redactConversation(raw));
  const gone = page.gone.map((externalId) => conversationId({ source: plan.name, externalId }));
  let readings: readonly Reading[] = [{ redactions, gone, readAt }];
  for (let round = 0; ; round += 1) {
    const isLast = round === askAgainLimit || !plan.source.fetch;
    const asked = readings;
    const { changed, unsure } = await retry(tools, plan, signal, () => writeReadings(tools, plan, page, asked, isLast));
    if (unsure.size === 0 || isLast) return changed;
    readings = [...without(readings, unsure), ...(await askAgain(tools, plan, unsure, signal))];
  }
}

function without(readings: readonly Reading[], ids: ReadonlySet<ConversationId>): readonly Reading[] {
  return readings.map(({ redactions, gone, readAt }) => ({
    redactions: redactions.filter(({ conversation }) => !ids.has(conversationId(conversation))),
    gone: gone.filter((id) => !ids.has(id)),
    readAt,
  }));
}

async function askAgain(
  tools: IngestTools,
  plan: IngestPlan,
  ids: ReadonlySet<ConversationId>,
  signal: AbortSignal,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const id of ids) {
    const reading = await retry(tools, plan, signal, async () => {
      await waitTurn(tools, plan, signal);
      const readAt = await tools.store.now();
      const raw = await plan.source.fetch?.(id.slice(plan.name.length + 1), signal);
      const redactions = raw ? [tools.redactor.redactConversation(raw)] : [];
      return { redactions, gone: raw ? [] : [id], readAt };
    });
    readings.push(reading);
  }
  return readings;
}

interface Written {
  readonly changed: number;
  readonly unsure: ReadonlySet<ConversationId>;
}

/** A page may hold thousands: they are written in small pieces of one transaction, which `unsure` ones undo. */
async function writeReadings(
  { store, redactor }: IngestTools,
  plan: IngestPlan,
  page: Page,
  readings: readonly Reading[],
  isLast: boolean,
): Promise<Written> {
  const unsure = new Set<ConversationId>();
  let changed = 0;
  const write = async (tx: StoreTransaction) => {
    for (const { redactions, gone, readAt } of readings) {
      const made = { redactor: redactor.version, priority: plan.priority, readAt };
      for (let at = 0; at < redactions.length; at += writeBatch) {
        const batch = redactions.slice(at, at + writeBatch);
        const outcomes = await tx.saveConversations(batch, made);
        changed += outcomes.filter((outcome) => outcome === 'new' || outcome === 'updated').length;
        batch.forEach(({ conversation }, index) => {
          if (outcomes[index] === 'unsure') unsure.add(conversationId(conversation));
        });
      }
      for (const id of gone) if ((await tx.removeConversation(id, readAt)) === 'unsure') unsure.add(id);
    }
    if (unsure.size > 0 && !isLast) throw new UndoPage();
    await tx.saveCursor(plan.name, plan.cursor, page.next.value);
  };
  await store.transaction(write).catch((error: unknown) => {
    if (!(error instanceof UndoPage)) throw error;
  });
  return { changed, unsure };
}

/** Thrown out of a transaction to undo it. */
class UndoPage extends Error {}

async function retry<Result>(
  { store, clock }: IngestTools,
  { name }: IngestPlan,
  signal: AbortSignal,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (!mayPass(error) || tries === tryLimit) throw error;
      const asked = askedWaitMs(error);
      if (asked > 0) await store.holdTurns(`pull ${name}`, asked).catch(() => undefined);
      await clock.pause(Math.max(asked, Math.min(60_000, 250 * 2 ** tries) * (0.5 + clock.random())), signal);
    }
  }
}

/** The vendor's 429 and 5xx, a lost connection, and the database's own troubles. */
function mayPass(error: unknown): boolean {
  return (
    isPassing(error) || (error instanceof LyhordError && ['vendor-busy', 'vendor-unreachable'].includes(error.code))
  );
}

/** What the vendor asked for by `Retry-After`. */
function askedWaitMs(error: unknown): number {
  const seconds = error instanceof LyhordError ? error.facts['waitSeconds'] : 0;
  return typeof seconds === 'number' ? seconds * 1000 : 0;
}
