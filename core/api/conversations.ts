import {
  conversationIdSchema,
  instantSchema,
  sourceNameSchema,
  externalIdSchema,
} from '#core/conversation/conversation.ts';
import type { FoundCounts } from '#core/redaction/redactor.ts';
import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Insight } from '#core/insight/insight.ts';
import { entityTypes } from '#core/redaction/entity.ts';
import { conversationId } from '#core/conversation/conversation.ts';
import type { ConversationSummary, ScopedReads } from '#core/store/store.ts';
import type {
  ConversationRow,
  ConversationView,
  ConversationsAnswer,
  ConversationsAsk,
  RedactedText,
  FoundKind,
  PageMark,
} from './contract.ts';
import { countedTo } from './contract.ts';
import { pageMarkSchema } from './schemas.ts';

/** Rows of one answer. */
const pageSize = 60;

/** The list for the picker: one world, one channel or all, newest first. */
export async function listConversations(store: ScopedReads, ask: ConversationsAsk): Promise<ConversationsAnswer> {
  const samples = ask.world === 'samples';
  const [found, total] = await Promise.all([
    store.listConversations({
      samples,
      limit: pageSize + 1,
      ...(ask.channel && { channel: ask.channel }),
      ...(ask.after && { after: readMark(ask.after) }),
    }),
    store.countListed({ samples }, countedTo),
  ]);
  const page = found.slice(0, pageSize);
  const last = found.length > pageSize ? page.at(-1) : undefined;
  return { rows: page.map(viewRow), next: last ? writeMark(last) : null, total };
}

/** One conversation with its turns. */
export function viewConversation(conversation: RedactedConversation, insight: Insight | null): ConversationView {
  const { source, externalId, version, channel, startedAt, subject, isSample } = conversation;
  return {
    ...{
      id: conversationId(conversation),
      source,
      externalId,
      version,
      channel,
      language: insight?.language ?? 'unknown',
      startedAt,
      title: titleOf(subject, insight),
      subject,
      isSample,
    },
    turns: conversation.turns.map((turn) => ({
      role: turn.role,
      speaker: conversation.parties[turn.party]?.name ?? null,
      text: turn.text,
      at: turn.at,
      messageId: turn.externalId,
    })),
  };
}

/** Counts by kind, the most frequent first. */
export function viewFound(found: FoundCounts): readonly FoundKind[] {
  return entityTypes
    .flatMap((type) => (found[type] ? [{ type, count: found[type] }] : []))
    .sort((a, b) => b.count - a.count);
}

function viewRow(summary: ConversationSummary): ConversationRow {
  return {
    id: summary.id,
    source: sourceNameSchema.parse(summary.source),
    externalId: externalIdSchema.parse(summary.externalId),
    channel: summary.channel,
    language: summary.insight?.language ?? 'unknown',
    startedAt: summary.startedAt,
    title: titleOf(summary.subject, summary.insight),
  };
}

/** Chats and calls have no subject: what the customer needs stands in its place, or what else is known of it. */
function titleOf(subject: RedactedText | null, insight: Insight | null): RedactedText | null {
  return subject ?? insight?.customerNeed?.text ?? insight?.contactReason?.label ?? insight?.summary ?? null;
}

function writeMark(row: ConversationSummary): PageMark {
  return pageMarkSchema.parse(`${row.startedAt}~${row.id}`);
}

function readMark(mark: PageMark) {
  const at = mark.indexOf('~');
  return { startedAt: instantSchema.parse(mark.slice(0, at)), id: conversationIdSchema.parse(mark.slice(at + 1)) };
}
