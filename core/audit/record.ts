import type { StoreWrites } from '#core/store/store.ts';
import { type AuditEntry, writeEntry } from './entry.ts';

/** The part of a transaction that the log needs. */
export type AuditWriter = Pick<StoreWrites, 'appendAudit'>;

/**
 * Writes entries in the transaction of the act: both are there or neither. No lock is taken; the sequencer numbers them
 * after the commit. Throws where an entry can't be written, so that the act is refused with it.
 */
export async function record(tx: AuditWriter, ...entries: readonly AuditEntry[]): Promise<void> {
  await tx.appendAudit(entries.map(writeEntry));
}
