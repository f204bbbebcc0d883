import type { Page, Source } from '#core/contracts/connector.ts';
import { conversationId, type SourceName } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { ConversationRedaction, Redactor } from '#core/redaction/redactor.ts';
import { isPassing } from '#core/store/database-errors.ts';
import type { Store } from '#core/store/store.ts';
import type { Clock } from './clock.ts';

export interface IngestTools {
  readonly store: Pick<Store, 'transaction' | 'loadCursor' | 'takeTurn' | 'holdTurns'>;
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
  readonly onPage?: (page: Page) => void;
}

/** A page is tried so often before the reading is given up; what was read stands, and the next run goes on from there. */
const tryLimit = 8;
const writeBatch = 20;

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
    const page = await retry(tools, plan, signal, () => pullInTurn(tools, plan, from, signal));
    const redactions = page.conversations.map((raw) => tools.redactor.redactConversation(raw));
    changed += await retry(tools, plan, signal, () => writePage(tools, plan, page, redactions));
    plan.onPage?.(page);
    if (page.next.kind === 'end') return changed;
    cursor = page.next.value;
  }
}

async function pullInTurn(
  { store, clock }: IngestTools,
  { name, source, perMinute }: IngestPlan,
  cursor: string | null,
  signal: AbortSignal,
): Promise<Page> {
  const waitMs = await store.takeTurn(`pull ${name}`, perMinute);
  if (waitMs > 0) await clock.pause(waitMs, signal);
  return source.pull(cursor, signal);
}

/** A page may hold thousands: they are written in small pieces of one transaction. */
function writePage(
  { store, redactor }: IngestTools,
  plan: IngestPlan,
  page: Page,
  redactions: readonly ConversationRedaction[],
): Promise<number> {
  const made = { redactor: redactor.version, priority: plan.priority };
  return store.transaction(async (tx) => {
    let changed = 0;
    for (let at = 0; at < redactions.length; at += writeBatch) {
      const outcomes = await tx.saveConversations(redactions.slice(at, at + writeBatch), made);
      changed += outcomes.filter((outcome) => outcome === 'new' || outcome === 'updated').length;
    }
    for (const externalId of page.gone) await tx.removeConversation(conversationId({ source: plan.name, externalId }));
    await tx.saveCursor(plan.name, plan.cursor, page.next.value);
    return changed;
  });
}

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
