import { RawText } from '#core/text/raw-text.ts';
import { type ConversationLine } from './conversation-line.ts';
import { type Party, type RawConversation, type Role, type SourceName, versionSchema } from './conversation.ts';
import { toExternalId } from './external-id.ts';

/** Makes a conversation of a line in the project's own schema: one party for each role and name in it. */
export function readConversationLine(line: ConversationLine, source: SourceName): RawConversation {
  const parties: { role: Role; name: string | null }[] = [];
  const turns = line.turns.map(({ role, name = null, text, at }) => {
    const known = parties.findIndex((party) => party.role === role && party.name === name);
    const party = known >= 0 ? known : parties.push({ role, name }) - 1;
    return { party, role, text: RawText.of(text), at: at ?? null, externalId: null };
  });
  const last = turns.reduce((latest, { at }) => (at && at > latest ? at : latest), line.startedAt);
  return {
    source,
    externalId: toExternalId(line.id),
    version: versionSchema.parse(`${last} ${String(turns.length).padStart(6, '0')}`),
    channel: line.channel,
    startedAt: line.startedAt,
    subject: line.subject ? RawText.of(line.subject) : null,
    customer: line.customer ? RawText.of(line.customer) : null,
    parties: withCustomer(parties, line.customer),
    turns,
    segments: Object.fromEntries(
      Object.entries(line.segments ?? {}).map(([name, value]): [string, RawText] => [name, RawText.of(value)]),
    ),
    isSample: false,
  };
}

/** The customer's address belongs to the party too, so that it is found where the texts repeat it. */
function withCustomer(
  parties: readonly { role: Role; name: string | null }[],
  customer: string | undefined,
): Party<RawText>[] {
  const first = parties.findIndex(({ role }) => role === 'customer');
  return parties.map(({ role, name }, index) => ({
    role,
    name: name ? RawText.of(name) : null,
    addresses: index === first && customer ? [RawText.of(customer)] : [],
  }));
}
