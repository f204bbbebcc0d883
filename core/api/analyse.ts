import type { Engine } from '#core/contracts/engine.ts';
import type { Skipped } from '#core/contracts/connector.ts';
import type { RawConversation } from '#core/conversation/conversation.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import type { AnalyseLine } from './contract.ts';
import { viewConversation, viewFound } from './conversations.ts';
import { viewInsight } from './insight-view.ts';

/** A file as it was dropped: in memory, never on the disk. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReadItem =
  | { readonly kind: 'conversation'; readonly conversation: RawConversation }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

export interface AnalyseParts {
  /** Made when they are first asked for: a panel needs neither. */
  readonly redactor: () => Promise<Redactor>;
  readonly engine: () => Promise<Engine>;
  /** The files connector's reading, lent by the house: the core knows no connector. */
  readonly readFiles: (files: readonly DroppedFile[], signal: AbortSignal) => AsyncIterable<ReadItem>;
  readonly now: () => Date;
}

/**
 * Reads dropped files, takes the personal data out and tells what each conversation says, a line at a time. Nothing is
 * stored; a file or message that can't be read is told of and the rest goes on.
 */
export async function* analyseFiles(
  parts: AnalyseParts,
  files: readonly DroppedFile[],
  signal: AbortSignal,
): AsyncGenerator<AnalyseLine, void> {
  const started = performance.now();
  const counts = { conversations: 0, leftOut: 0 };
  const [redactor, engine] = await Promise.all([parts.redactor(), parts.engine()]);
  for await (const item of parts.readFiles(files, signal)) {
    signal.throwIfAborted();
    if (item.kind === 'skipped') {
      counts.leftOut += 1;
      yield viewSkipped(redactor, item.skipped);
    } else {
      counts.conversations += 1;
      yield { kind: 'read', conversations: counts.conversations };
      yield await analyseOne({ redactor, engine, now: parts.now }, item.conversation, signal);
    }
  }
  yield { kind: 'end', ...counts, tookMs: Math.round(performance.now() - started) };
}

async function analyseOne(
  parts: { redactor: Redactor; engine: Engine; now: () => Date },
  raw: RawConversation,
  signal: AbortSignal,
): Promise<AnalyseLine> {
  const { conversation, found } = parts.redactor.redactConversation(raw);
  const insight = await parts.engine.extract(conversation, signal);
  return {
    kind: 'conversation',
    conversation: viewConversation(conversation, insight),
    insight: viewInsight(conversation, insight, parts.now()),
    found: viewFound(found),
  };
}

/** A file's name may itself hold a person's: where the re-scan refuses it, the place stays unnamed. */
function viewSkipped(redactor: Redactor, skipped: Skipped): AnalyseLine {
  return { kind: 'left-out', place: redactor.rescan(skipped.place), reason: redactor.rescan(skipped.reason) };
}
