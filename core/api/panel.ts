import { conversationId } from '#core/conversation/conversation.ts';
import type { ConversationSummary, ScopedReads, StoredConversation, StoredInsight } from '#core/store/store.ts';
import type { EarlierContact, PanelAnswer, PanelAsk, PanelSubject } from './contract.ts';
import { viewFound } from './conversations.ts';
import { viewInsight } from './insight-view.ts';
import { panelAskSchema } from './schemas.ts';
import { findSharedBy } from './shared-by.ts';
import type { ThemeParts } from './theme-weeks.ts';

/** How many earlier contacts a panel lists. */
const earlierLimit = 5;

/** What a panel shows about one conversation, from what is stored. */
export async function buildPanel(parts: ThemeParts, ask: PanelAsk): Promise<PanelAnswer> {
  const id = conversationId(panelAskSchema.parse(ask));
  const [stored, insight] = await Promise.all([parts.store.loadConversation(id), parts.store.loadInsight(id)]);
  if (!stored) return { state: 'not-here' };
  const subject = viewSubject(stored);
  const found = viewFound(stored.found);
  if (!insight || !isCurrent(insight, stored)) return { state: 'waiting', subject, found };
  const [sharedBy, earlier] = await Promise.all([findSharedBy(parts, stored), findEarlier(parts.store, stored)]);
  const view = viewInsight(stored.conversation, insight.insight, parts.now());
  return { state: 'ready', subject, insight: view, sharedBy, earlier, found };
}

function isCurrent(insight: StoredInsight, stored: StoredConversation): boolean {
  return insight.madeFromVersion === stored.conversation.version;
}

function viewSubject({ id, conversation }: StoredConversation): PanelSubject {
  const { channel, startedAt, subject, isSample } = conversation;
  return { id, channel, startedAt, subject, turns: conversation.turns.length, isSample };
}

async function findEarlier(store: ScopedReads, stored: StoredConversation): Promise<readonly EarlierContact[]> {
  const { customer, startedAt } = stored.conversation;
  if (!customer) return [];
  const rows = await store.earlierContacts(customer, { before: startedAt, limit: earlierLimit, except: stored.id });
  return rows.filter((row) => row.isSample === stored.conversation.isSample).map(viewEarlier);
}

function viewEarlier(row: ConversationSummary): EarlierContact {
  const { id, channel, startedAt, insight } = row;
  const line = row.subject ?? insight?.customerNeed?.text ?? insight?.summary ?? null;
  return { id, channel, startedAt, line, resolution: insight?.resolution ?? 'unknown' };
}
