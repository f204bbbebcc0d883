import { readLines } from '#core/text/lines.ts';
import type { Channel, Role } from '#core/conversation/conversation.ts';
import { decodeText } from '../decode-text.ts';
import type { Draft, DraftTurn } from '../draft.ts';
import { readHead, readWhole } from '../file-input.ts';
import { parseJson } from '../json.ts';
import { parseTime } from '../local-time.ts';
import { finish, type FormatReader, limits, type ReadOptions, type Reading, skip } from '../reading.ts';
import type { Speaker } from '../speakers.ts';
import type { ZendeskComment, ZendeskTicket, ZendeskUser } from './zendesk-schema.ts';
import { ticketWithCommentsSchema, zendeskSchema } from './zendesk-schema.ts';

/** Zendesk tickets with their comments: one object, a list, or a ticket a line. Internal notes are left out. */
export const readZendesk: FormatReader = async function* readZendesk(file, options) {
  if (await isJsonLines(file)) {
    for await (const line of readLines(file.read(), limits.lineBytes)) {
      const place = `${file.name}, line ${line.number}`;
      if (line.problem) yield skip(place, line.problem === 'too-long' ? 'lineTooLong' : 'notUtf8');
      else if (line.text.trim() !== '') yield* readValue(parseJson(line.text), place, options);
    }
    return;
  }
  const bytes = await readWhole(file, limits.wholeFileBytes);
  if (!bytes) return yield skip(file.name, 'tooLarge');
  yield* readValue(parseJson(decodeText(bytes)), file.name, options);
};

/** Whether the first line is an object on its own. */
async function isJsonLines(file: Parameters<FormatReader>[0]): Promise<boolean> {
  const head = decodeText(await readHead(file, limits.lineBytes)).trimStart();
  const end = head.indexOf('\n');
  return end > 0 && end < head.trimEnd().length && parseJson(head.slice(0, end)) !== undefined;
}

function* readValue(value: unknown, place: string, options: ReadOptions): Generator<Reading, void, undefined> {
  if (value === undefined) return yield skip(place, 'notJson');
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* readValue(item, `${place}, item ${index + 1}`, options);
    return;
  }
  const parsed = zendeskSchema.safeParse(value);
  if (!parsed.success) return yield skip(place, 'notOurSchema');
  const { data } = parsed;
  if ('ticket' in data) {
    yield readTicket(data.ticket, data.comments ?? data.ticket.comments ?? [], data.users ?? [], place, options);
  } else if ('tickets' in data) {
    for (const [index, item] of data.tickets.entries()) {
      yield readListed(item, data.users ?? [], `${place}, item ${index + 1}`, options);
    }
  } else {
    yield readTicket(data, data.comments, data.users ?? [], place, options);
  }
}

function readListed(item: unknown, users: readonly ZendeskUser[], place: string, options: ReadOptions): Reading {
  const ticket = ticketWithCommentsSchema.safeParse(item);
  if (!ticket.success) return skip(place, 'notOurSchema');
  const { data } = ticket;
  return readTicket(data, data.comments ?? [], [...users, ...(data.users ?? [])], place, options);
}

function readTicket(
  ticket: ZendeskTicket,
  comments: readonly ZendeskComment[],
  users: readonly ZendeskUser[],
  place: string,
  options: ReadOptions,
): Reading {
  const startedAt = parseTime(ticket.created_at ?? comments[0]?.created_at ?? '', options.timeZone);
  if (!startedAt) return skip(place, 'badTime');
  const people = createPeople(ticket, users);
  const turns = comments.flatMap((comment): DraftTurn[] => {
    const text = textOf(comment);
    if (comment.public === false || text === '') return [];
    const at = parseTime(comment.created_at ?? '', options.timeZone);
    return [{ speaker: people.find(comment.author_id ?? null), text, at, id: idOf(comment.id) }];
  });
  const described = ticket.description?.trim() ?? '';
  const first = { speaker: people.find(ticket.requester_id ?? null), text: described, at: startedAt };
  const draft: Draft = {
    identity: `ticket-${ticket.id}`,
    channel: channelOf(ticket),
    startedAt,
    subject: ticket.subject ?? null,
    speakers: people.speakers,
    turns: turns.length > 0 ? turns : [first],
    segments: ticket.tags && ticket.tags.length > 0 ? { tags: ticket.tags.join(', ') } : {},
    ...(ticket.requester_id ? { customer: people.addressOf(ticket.requester_id) } : {}),
  };
  return finish(draft, options, place);
}

type Id = number | string | null;

/** The ticket's people in the order in which they speak. The requester is the customer whatever else is known. */
function createPeople(ticket: ZendeskTicket, users: readonly ZendeskUser[]) {
  const requester = ticket.requester_id ?? null;
  const known = new Map(users.map((user) => [String(user.id), user]));
  if (requester !== null && ticket.requester) known.set(String(requester), { ...ticket.requester, id: requester });
  const ids: string[] = [];
  const speakers: Speaker[] = [];
  const find = (id: Id): number => {
    const key = String(id);
    if (ids.includes(key)) return ids.indexOf(key);
    ids.push(key);
    return speakers.push(toSpeaker(known.get(key), roleOf(id, requester, known.get(key)))) - 1;
  };
  const addressOf = (id: Id): string => known.get(String(id))?.email ?? `zendesk user ${String(id)}`;
  return { speakers, find, addressOf };
}

function roleOf(id: Id, requester: Id, user: ZendeskUser | undefined): Role | null {
  if (id !== null && String(id) === String(requester)) return 'customer';
  // Zendesk's own system user has the id -1.
  if (String(id) === '-1') return 'bot';
  if (user?.role) return user.role === 'end-user' ? 'customer' : 'agent';
  return requester === null ? null : 'agent';
}

function toSpeaker(user: ZendeskUser | undefined, role: Role | null): Speaker {
  return { name: user?.name ?? null, addresses: [user?.email, user?.phone].flatMap((address) => address || []), role };
}

function textOf(comment: ZendeskComment): string {
  const text = comment.plain_body ?? comment.body ?? '';
  return text.replace(/&nbsp;|\u00a0/g, ' ').trim();
}

function channelOf(ticket: ZendeskTicket): Channel {
  const channel = String(ticket.via?.channel ?? '');
  if (/^(chat|native_messaging|messaging|sunshine_conversations|whatsapp|sms)/.test(channel)) return 'chat';
  if (/^(voice|phone)/.test(channel)) return 'call';
  return channel === 'email' ? 'email' : 'ticket';
}

function idOf(id: number | string | null | undefined): string | null {
  return id === null || id === undefined ? null : String(id);
}
