import { Kysely, PostgresDialect, sql } from 'kysely';
import { z } from 'zod';
import { accessRows } from './access-table.ts';
import { auditLogOf } from './audit-log.ts';
import { type AuditLines, createAuditLines, type Seal } from './audit-table.ts';
import { countConversations, countListed, sumFound } from './conversation-table.ts';
import { earlierContacts, listConversations, loadConversations } from './conversation-table.ts';
import { loadCursor, saveCursor } from './cursor-table.ts';
import { holdGeneration, readGeneration, rotateCustomers } from './customer-rotation.ts';
import type { Database } from './database.ts';
import { listFeedback, saveFeedback } from './feedback-table.ts';
import { loadInsight, loadModelReadings, markOfInsights, readInsights, saveInsights } from './insight-table.ts';
import { createMakers, type Makers } from './maker-table.ts';
import { countOutdated, listOutdated } from './outdated-table.ts';
import { beginTry, loadMessage, markSent, saveMessage } from './outbox-table.ts';
import { openPgQueue, type PgQueue } from './pg-queue.ts';
import type { Pool } from './pool.ts';
import { livePriority } from './queue.ts';
import { removeConversation, removeSamples } from './remove-conversation.ts';
import { saveConversations } from './save-conversations.ts';
import { enterScope } from './row-scope.ts';
import type { Schema } from './schema.ts';
import { loadSetting, saveSetting } from './setting-table.ts';
import { trySlot } from './slots.ts';
import type { Store, StoreDescription, StoreReads, StoreWrites } from './store.ts';
import { inTransaction } from './transaction.ts';
import { holdTurns, readClock, takeTurn } from './turn-table.ts';
import { createThemeCounts, type ThemeCounts } from './theme-counts.ts';
import { tokenRows } from './token-table.ts';
import { countTrackerCustomers, countTrackerWeeks, listTrackerHits, listTrackers } from './tracker-table.ts';
import { placeTrackerHits, removeTracker, replaceTrackerHits, saveTracker } from './tracker-table.ts';
import { countThemeSegments } from './theme-segments.ts';
import {
  listMemberships,
  listThemeConversations,
  listThemes,
  placeConversations,
  replaceThemes,
  themesOf,
} from './theme-tables.ts';

export interface StoreParts {
  readonly pool: Pool;
  readonly kind: StoreDescription['kind'];
  readonly place: string;
  readonly schemaVersion: number;
  readonly seal: Seal;
  /** How many keys customers are hashed by here; null where none are written. */
  readonly generation?: number | null;
  /** Runs when the last connection of this process has ended. */
  readonly afterClose?: () => Promise<void>;
}

/** The store on PostgreSQL; the schema stands already. */
export async function createStore({ pool, afterClose, seal, generation = null, ...about }: StoreParts): Promise<Store> {
  const db: Database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const makers = createMakers();
  const counts = createThemeCounts();
  const auditLines = createAuditLines(seal);
  const queue = await openPgQueue(db);
  return {
    ...readsOf(db, makers, counts),
    listMemberships: (samples) => listMemberships(db, samples),
    markOfInsights: (samples) => markOfInsights(db, samples),
    countOutdated: (what) => countOutdated(db, what),
    listOutdated: (what, after, limit) => listOutdated(db, what, after, limit),
    now: () => readClock(db),
    takeTurn: (name, perMinute) => takeTurn(db, name, perMinute),
    holdTurns: (name, forMs) => holdTurns(db, name, forMs),
    trySlot: (name, limit, work) => trySlot(db, name, limit, work),
    loadMessage: (number) => loadMessage(db, number),
    beginTry: (number, tries) => beginTry(db, number, tries),
    queue,
    audit: auditLogOf(db),
    readGeneration: () => readGeneration(db),
    access: accessRows(db),
    tokens: tokenRows(db),
    reading: (scope, work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (tx) => {
          await enterScope(tx, scope);
          return work(readsOf(tx, makers, counts));
        }),
    transaction: async (work) => {
      const mine = makers.inTransaction();
      const result = await inTransaction(db, (tx) =>
        work({
          ...readsOf(tx, mine, counts),
          ...writesOf(tx, mine, queue, { auditLines, generation }),
          access: accessRows(tx),
        }),
      );
      makers.adopt(mine);
      return result;
    },
    describe: async () => ({ ...about, ...(await inspectServer(db)) }),
    close: async () => {
      await queue.close();
      await db.destroy();
      await afterClose?.();
    },
  };
}

function readsOf(db: Database, makers: Makers, counts: ThemeCounts): StoreReads {
  return {
    loadConversation: async (id) => (await loadConversations(db, makers, [id]))[0] ?? null,
    loadConversations: (ids) => loadConversations(db, makers, ids),
    listConversations: (query) => listConversations(db, query),
    earlierContacts: (customer, query) => earlierContacts(db, customer, query),
    loadInsight: (id) => loadInsight(db, makers, id),
    loadModelReadings: (ids) => loadModelReadings(db, makers, ids),
    readInsights: (query) => readInsights(db, makers, query),
    countConversations: (range) => countConversations(db, range),
    countListed: (range, most) => countListed(db, range, most),
    sumFound: (range) => sumFound(db, range),
    listThemes: (samples) => listThemes(db, samples),
    themesOf: (id) => themesOf(db, id),
    countThemeWeeks: (query) => counts.weeks(db, query),
    countThemeSegments: (theme, query) => countThemeSegments(db, theme, query),
    listThemeConversations: (query) => listThemeConversations(db, query),
    countThemeCustomers: (theme, range) => counts.customers(db, theme, range),
    listTrackers: () => listTrackers(db),
    countTrackerWeeks: (query) => countTrackerWeeks(db, query),
    listTrackerHits: (query) => listTrackerHits(db, query),
    countTrackerCustomers: (tracker, range) => countTrackerCustomers(db, tracker, range),
    loadCursor: (source, name) => loadCursor(db, source, name),
    listFeedback: (query) => listFeedback(db, query),
    loadSetting: (name, schema) => loadSetting(db, name, schema),
  };
}

interface Keyed {
  readonly auditLines: AuditLines;
  readonly generation: number | null;
}

function writesOf(db: Database, makers: Makers, queue: PgQueue, { auditLines: audit, generation }: Keyed): StoreWrites {
  const saveMany: StoreWrites['saveConversations'] = async (redactions, made) => {
    if (generation !== null) await holdGeneration(db, generation);
    const redactor = await makers.ordinal(db, 'redactor', made.redactor);
    const { outcomes, changed } = await saveConversations(db, redactions, {
      redactor,
      readAt: made.readAt ?? null,
    });
    const jobs = changed.map((id) => ({ id }));
    await queue.sendIn(db, 'extract', jobs, { priority: made.priority ?? livePriority });
    return outcomes;
  };
  return {
    saveConversations: saveMany,
    saveConversation: async (redaction, made) => (await saveMany([redaction], made))[0] ?? 'unchanged',
    removeConversation: (id, readAt) => removeConversation(db, id, readAt ?? null),
    removeSamples: () => removeSamples(db),
    saveInsights: (insights) => saveInsights(db, makers, insights),
    saveInsight: async (insight) => (await saveInsights(db, makers, [insight]))[0] ?? 'gone',
    completeJobs: (jobs) => queue.completeIn(db, jobs),
    sendJobs: (name, data, options) => queue.sendIn(db, name, data, options),
    placeConversations: (placed) => placeConversations(db, placed),
    replaceThemes: (grouping) => replaceThemes(db, grouping),
    saveCursor: (source, name, value) => saveCursor(db, source, name, value),
    saveTracker: (tracker) => saveTracker(db, tracker),
    removeTracker: (id) => removeTracker(db, id),
    replaceTrackerHits: (samples, hits) => replaceTrackerHits(db, samples, hits),
    placeTrackerHits: (judged, hits) => placeTrackerHits(db, judged, hits),
    saveFeedback: (feedback) => saveFeedback(db, feedback),
    saveMessage: async (message) => {
      const number = await saveMessage(db, message);
      if (number !== null) await queue.sendIn(db, 'deliver', [{ number }]);
    },
    markSent: (number, sentAs) => markSent(db, number, sentAs),
    saveSetting: (name, value) => saveSetting(db, name, value),
    rotateCustomers: (known, next, onRows) => rotateCustomers(db, known, next, onRows),
    appendAudit: (lines) => audit.append(db, lines),
  };
}

const serverRow = z
  .object({ version: z.string(), restricted: z.boolean() })
  .transform(({ version, restricted }) => ({ serverVersion: version, isRoleRestricted: restricted }));

async function inspectServer(db: Database): Promise<Pick<StoreDescription, 'serverVersion' | 'isRoleRestricted'>> {
  const { rows } = await sql`
    select split_part(current_setting('server_version'), ' ', 1) as version,
      not rolsuper and not rolbypassrls as restricted
    from pg_roles where rolname = current_user`.execute(db);
  return serverRow.parse(rows[0]);
}
