import type { Party, RawConversation, RedactedConversation } from '#core/conversation/conversation.ts';
import { openRawText, type RawText } from '#core/text/raw-text.ts';
import { emptyRedactedText, mintRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import type { RedactionTools } from './create-redactor.ts';
import { customerKey } from './keyed-hash.ts';
import { redactPieces, type Piece, type RedactedPieces } from './redact-pieces.ts';
import type { ConversationRedaction, FoundCounts, RedactionResult } from './redactor.ts';
import type { KnownParties } from './write-redacted.ts';

/** Redacts a conversation with one memory and one set of pseudonyms; the customer becomes a keyed hash. */
export function redactConversation(raw: RawConversation, tools: RedactionTools): ConversationRedaction {
  const pieces: Piece[] = raw.turns.map(({ text, role }) => ({ text: openRawText(text), role }));
  const others = [...(raw.subject ? [raw.subject] : []), ...Object.values(raw.segments)];
  for (const other of others) pieces.push({ text: openRawText(other), role: null });
  const redacted = redactPieces(pieces, knownParties(raw), { channel: raw.channel }, tools);
  const turnResults = redacted.results.slice(0, raw.turns.length);
  const otherTexts = redacted.results.slice(raw.turns.length).map(({ text }) => text);
  const subject = raw.subject ? (otherTexts.shift() ?? emptyRedactedText) : null;
  const conversation: RedactedConversation = {
    source: raw.source,
    externalId: raw.externalId,
    version: raw.version,
    channel: raw.channel,
    startedAt: raw.startedAt,
    isSample: raw.isSample,
    segments: Object.fromEntries(
      Object.keys(raw.segments).map((name, i) => [name, otherTexts[i] ?? emptyRedactedText]),
    ),
    subject,
    customer: raw.customer ? customerKey([tools.key, ...tools.laterKeys], openRawText(raw.customer)) : null,
    parties: raw.parties.map((party) => redactParty(party, redacted)),
    turns: raw.turns.map((turn, i) => ({ ...turn, text: turnResults[i]?.text ?? emptyRedactedText })),
  };
  return {
    conversation,
    entities: turnResults.map(({ entities }) => entities),
    found: countFound(redacted.results),
  };
}

function knownParties({ parties }: RawConversation): KnownParties {
  return {
    names: parties.flatMap(({ name, role }) => (name && role !== 'bot' ? [{ value: openRawText(name), role }] : [])),
    addresses: parties.flatMap(({ addresses, role }) =>
      addresses.map((value) => ({ value: openRawText(value), role })),
    ),
  };
}

function redactParty({ role, name, addresses }: Party<RawText>, redacted: RedactedPieces): Party<RedactedText> {
  return {
    role,
    name: name && mintRedactedText(redacted.pseudonymOfName(openRawText(name), role) ?? '[PERSON]'),
    addresses: addresses.map((address) => {
      const type = typeOfAddress(openRawText(address));
      return mintRedactedText(redacted.pseudonymOfAddress(type, openRawText(address), role) ?? `[${type}]`);
    }),
  };
}

function typeOfAddress(address: string): 'EMAIL' | 'PHONE' | 'HANDLE' {
  if (/^[^@\s]+@[^@\s]+$/.test(address)) return 'EMAIL';
  return /^[+\d][\d\s().+/-]{4,}$/.test(address) ? 'PHONE' : 'HANDLE';
}

function countFound(results: readonly RedactionResult[]): FoundCounts {
  const counts: Partial<Record<keyof FoundCounts, number>> = {};
  for (const { entities } of results) for (const { type } of entities) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
