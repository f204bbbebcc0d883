import type { Page, Source } from '#core/contracts/connector.ts';
import { type ConversationId, conversationId, type Instant } from '#core/conversation/conversation.ts';
import type { RawConversation } from '#core/conversation/conversation.ts';
import type { ConversationRedaction, Redactor } from '#core/redaction/redactor.ts';
import type { Store, StoreTransaction } from '#core/store/store.ts';
import { type AskedVendor, askVendor, retry } from './ask-vendor.ts';
import type { Clock } from './clock.ts';

export interface IngestTools {
  readonly store: Pick<Store, 'transaction' | 'loadCursor' | 'takeTurn' | 'holdTurns' | 'trySlot' | 'now'>;
  readonly redactor: Redactor;
  readonly clock: Clock;
}

export interface RereadPlan extends AskedVendor {
  readonly source: Source;
  /** Of the jobs that follow. */
  readonly priority: number;
}

export interface IngestPlan extends RereadPlan {
  /** Each way of reading a source has a cursor of its own: `poll`, `backfill 2026-01-01`. */
  readonly cursor: string;
  /** Where to begin when there is no cursor yet; null is the source's own beginning. */
  readonly first: string | null;
  /** Only these conversations are taken; all where it is absent. */
  readonly isWanted?: (conversation: RawConversation) => boolean;
  /** Called when a page is written. */
  readonly onPage?: (page: Page) => void;
}

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

/** Asks the vendor for conversations one by one and writes what he answers; gives the number of those that changed. */
export async function reread(
  tools: IngestTools,
  plan: RereadPlan,
  ids: readonly ConversationId[],
  signal: AbortSignal,
): Promise<number> {
  const readings = await askAgain(tools, plan, new Set(ids), signal);
  const { changed } = await retry(tools, plan, signal, () => writeReadings(tools, plan, readings, null));
  return changed;
}

interface ReadPage {
  readonly page: Page;
  /** When the vendor was asked. */
  readonly readAt: Instant;
}

function pullInTurn(
  tools: IngestTools,
  plan: IngestPlan,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ReadPage> {
  return askVendor(tools, plan, signal, async () => {
    const readAt = await tools.store.now();
    return { page: await plan.source.pull(cursor, signal), readAt };
  });
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
    const ending = { isLast, cursor: plan.cursor, value: page.next.value };
    const { changed, unsure } = await retry(tools, plan, signal, () => writeReadings(tools, plan, asked, ending));
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
  plan: RereadPlan,
  ids: ReadonlySet<ConversationId>,
  signal: AbortSignal,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const id of ids) {
    const ask = async () => {
      const readAt = await tools.store.now();
      return { raw: await plan.source.fetch?.(id.slice(plan.name.length + 1), signal), readAt };
    };
    const { raw, readAt } = await retry(tools, plan, signal, () => askVendor(tools, plan, signal, ask));
    const redactions = raw ? [tools.redactor.redactConversation(raw)] : [];
    readings.push({ redactions, gone: raw ? [] : [id], readAt });
  }
  return readings;
}

interface Written {
  readonly changed: number;
  readonly unsure: ReadonlySet<ConversationId>;
}

/** The cursor behind a page; where it isn't the last try, `unsure` ones undo the page. */
interface Ending {
  readonly isLast: boolean;
  readonly cursor: string;
  readonly value: string | null;
}

/** A page may hold thousands: they are written in small pieces of one transaction. */
async function writeReadings(
  { store, redactor }: IngestTools,
  plan: RereadPlan,
  readings: readonly Reading[],
  ending: Ending | null,
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
    if (!ending) return;
    if (unsure.size > 0 && !ending.isLast) throw new UndoPage();
    await tx.saveCursor(plan.name, ending.cursor, ending.value);
  };
  await store.transaction(write).catch((error: unknown) => {
    if (!(error instanceof UndoPage)) throw error;
  });
  return { changed, unsure };
}

/** Thrown out of a transaction to undo it. */
class UndoPage extends Error {}
