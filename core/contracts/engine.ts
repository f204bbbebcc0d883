import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { EngineVersion, Insight } from '#core/insight/insight.ts';

/** Reads one redacted conversation and says what it tells. */
export interface Engine {
  /** Changes whenever the same conversation could give another insight. */
  readonly version: EngineVersion;
  extract(conversation: RedactedConversation, signal?: AbortSignal): Promise<Insight> | Insight;
}
