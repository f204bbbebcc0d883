import type { CustomerKey } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { ConversationSummary, Store } from '#core/store/store.ts';
import { auditWord } from './audit-id.ts';
import type { Actor } from './entry.ts';
import { record } from './record.ts';

/** A personnummer has some hundred million values: so slowly nobody tries them. For all askers together. */
const perMinute = 6;
/** As many as may be asked for at once, after a while without. */
const patienceMs = 20_000;

/**
 * Finds the conversations of the customer who is known by a value, of which only the hash arrives here. Each look-up is
 * audited, also one that finds nobody, and with too many it throws `look-up-limited`; one that can't be audited finds
 * nothing.
 */
export async function lookUpCustomer(
  store: Pick<Store, 'takeTurn' | 'transaction' | 'now'>,
  who: Actor,
  asked: { readonly customer: CustomerKey; readonly limit: number },
): Promise<readonly ConversationSummary[]> {
  if ((await store.takeTurn('customer-look-up', perMinute)) > patienceMs) {
    await store.transaction((tx) =>
      record(tx, { who, action: 'refused', wanted: auditWord('customer.look-up'), code: auditWord('look-up-limited') }),
    );
    throw new LyhordError('look-up-limited');
  }
  const before = await store.now();
  return store.transaction(async (tx) => {
    const found = await tx.earlierContacts(asked.customer, { before, limit: asked.limit });
    await record(tx, { who, action: 'looked-up', type: auditWord('customer'), found: found.length });
    return found;
  });
}
