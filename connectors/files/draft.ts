import {
  type Channel,
  type Instant,
  instantSchema,
  type RawConversation,
  sourceNameSchema,
  versionSchema,
} from '#core/conversation/conversation.ts';
import { toExternalId } from '#core/conversation/external-id.ts';
import { RawText } from '#core/text/raw-text.ts';
import { assignRoles, type OwnPeople, type Speaker, roleOfLabel } from './speakers.ts';

/** One message as a reader found it. `speaker` is an index into the draft's speakers. */
export interface DraftTurn {
  readonly speaker: number;
  readonly text: string;
  readonly at: Date | null;
  readonly id?: string | null;
}

/** A conversation as a reader found it, in plain strings and for as short a time as it takes to wrap them. */
export interface Draft {
  /** What makes it this conversation and no other, in its kind of file; is hashed where it may hold a name. */
  readonly identity: string;
  readonly channel: Channel;
  readonly startedAt: Date;
  readonly subject?: string | null;
  /** In the order in which they speak; those who only listen come last. */
  readonly speakers: readonly Speaker[];
  readonly turns: readonly DraftTurn[];
  /** An address or id of the customer, where the file names one apart from the speakers. */
  readonly customer?: string | null;
  readonly segments?: Readonly<Record<string, string>>;
}

const source = sourceNameSchema.parse('files');

/** Makes the conversation of a draft, with everybody's role; null where nobody says anything in it. */
export function finishDraft(draft: Draft, own: OwnPeople): RawConversation | null {
  const turns = draft.turns.filter(({ text }) => text.trim() !== '');
  if (turns.length === 0) return null;
  const roles = assignRoles(draft.speakers, own);
  const customer = draft.customer ?? addressOfCustomer(draft.speakers, roles);
  return {
    source,
    externalId: toExternalId(draft.identity),
    version: toVersion(draft.startedAt, turns),
    channel: draft.channel,
    startedAt: toInstant(draft.startedAt),
    subject: draft.subject ? RawText.of(draft.subject) : null,
    customer: customer ? RawText.of(customer) : null,
    parties: draft.speakers.map((speaker, index) => ({
      role: roles[index] ?? 'customer',
      name: speaker.name && !roleOfLabel(speaker.name) ? RawText.of(speaker.name) : null,
      addresses: speaker.addresses.map((address) => RawText.of(address)),
    })),
    turns: turns.map((turn) => ({
      party: turn.speaker,
      role: roles[turn.speaker] ?? 'customer',
      text: RawText.of(turn.text),
      at: turn.at ? toInstant(turn.at) : null,
      externalId: turn.id ? toExternalId(turn.id) : null,
    })),
    segments: Object.fromEntries(
      Object.entries(draft.segments ?? {}).map(([name, value]): [string, RawText] => [name, RawText.of(value)]),
    ),
    isSample: false,
  };
}

/** What is the customer's own in the file: an address, or a name that is no label. */
function addressOfCustomer(speakers: readonly Speaker[], roles: readonly string[]): string | null {
  const customer = speakers[roles.indexOf('customer')];
  const address = customer?.addresses[0]?.toLowerCase();
  return address ?? (customer?.name && !roleOfLabel(customer.name) ? customer.name.toLowerCase() : null);
}

/** The last turn's time and the number of turns: both grow as a conversation goes on. */
function toVersion(startedAt: Date, turns: readonly DraftTurn[]): RawConversation['version'] {
  const last = turns.reduce((latest, { at }) => (at && at > latest ? at : latest), startedAt);
  return versionSchema.parse(`${last.toISOString()} ${String(turns.length).padStart(6, '0')}`);
}

function toInstant(date: Date): Instant {
  return instantSchema.parse(date.toISOString());
}
