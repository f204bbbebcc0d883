import { z } from 'zod';
import type { Role } from '#core/conversation/conversation.ts';
import type { Draft } from '../draft.ts';
import { parseJson } from '../json.ts';
import { finish, type FormatReader, type ReadOptions, type Reading, skip } from '../reading.ts';
import { plainSlackText } from '../slack-text.ts';
import type { Speaker } from '../speakers.ts';
import { type Archive, type ArchiveEntry, openArchive } from '../zip.ts';
import { type SlackMessage, slackMessageSchema, type SlackUser, slackUserSchema } from './slack-schema.ts';

/** Messages outside threads that follow each other within this time are one conversation. */
const pauseSeconds = 60 * 60;

/** What Slack writes into a channel by itself. */
const notSaid =
  /^(channel|group)_|^(pinned_item|unpinned_item|bot_add|bot_remove|reminder_add|tombstone|huddle_thread)$/;

/** A Slack export: a conversation for each thread, and for each run of messages outside threads. */
export const readSlack: FormatReader = async function* readSlack(file, options) {
  const archive = await openArchive(file);
  if (typeof archive === 'string') return yield skip(file.name, archive);
  try {
    const users = await readUsers(archive);
    const days = daysByChannel(archive.entries);
    if (!users || days.size === 0) return yield skip(file.name, 'notSlack');
    for (const entries of days.values()) yield* readChannel(archive, entries, users, file.name, options);
  } finally {
    archive.close();
  }
};

type Users = ReadonlyMap<string, SlackUser>;

async function readUsers(archive: Archive): Promise<Users | null> {
  const entry = archive.entries.find(({ name }) => /(^|\/)users\.json$/.test(name));
  const bytes = entry && (await archive.read(entry));
  const users = z.array(z.unknown()).safeParse(bytes ? parseJson(bytes.toString('utf8')) : null);
  if (!users.success) return null;
  return new Map(
    users.data.flatMap((value) => slackUserSchema.safeParse(value).data ?? []).map((user) => [user.id, user]),
  );
}

/** `allmänt/2026-11-03.json` and its like, in order of the days. */
function daysByChannel(entries: readonly ArchiveEntry[]): Map<string, ArchiveEntry[]> {
  const days = new Map<string, ArchiveEntry[]>();
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const channel = /^(.*)\/\d{4}-\d\d-\d\d\.json$/.exec(entry.name)?.[1];
    if (channel) days.set(channel, [...(days.get(channel) ?? []), entry]);
  }
  return days;
}

async function* readChannel(
  archive: Archive,
  days: readonly ArchiveEntry[],
  users: Users,
  fileName: string,
  options: ReadOptions,
): AsyncGenerator<Reading, void, undefined> {
  const threads = new Map<string, SlackMessage[]>();
  let run: SlackMessage[] = [];
  const end = (messages: readonly SlackMessage[]) => finish(draftOf(messages, users), options, fileName);
  for (const [index, day] of days.entries()) {
    const { messages, broken } = await readDay(archive, day);
    for (const place of broken) yield skip(`${fileName}, day ${index + 1} of a channel${place}`, 'notOurSchema');
    for (const message of messages) {
      if (message.thread_ts) {
        threads.set(message.thread_ts, [...(threads.get(message.thread_ts) ?? []), message]);
        continue;
      }
      const last = run.at(-1);
      if (last && Number(message.ts) - Number(last.ts) > pauseSeconds) {
        yield end(run);
        run = [];
      }
      run.push(message);
    }
  }
  for (const thread of threads.values()) yield end(thread);
  if (run.length > 0) yield end(run);
}

async function readDay(archive: Archive, day: ArchiveEntry): Promise<{ messages: SlackMessage[]; broken: string[] }> {
  const bytes = await archive.read(day);
  const values = z.array(z.unknown()).safeParse(bytes ? parseJson(bytes.toString('utf8')) : null);
  if (!values.success) return { messages: [], broken: [''] };
  const messages: SlackMessage[] = [];
  const broken: string[] = [];
  for (const [index, value] of values.data.entries()) {
    const message = slackMessageSchema.safeParse(value);
    if (!message.success) broken.push(`, message ${index + 1}`);
    else if (!notSaid.test(message.data.subtype ?? '') && message.data.text) messages.push(message.data);
  }
  return { messages: messages.sort((a, b) => Number(a.ts) - Number(b.ts)), broken };
}

function draftOf(messages: readonly SlackMessage[], users: Users): Draft {
  const keys: string[] = [];
  const speakers: Speaker[] = [];
  const hasGuests = [...users.values()].some(isGuest);
  const turns = messages.map((message) => {
    const key = message.user ?? message.bot_id ?? message.username ?? '';
    const known = keys.indexOf(key);
    if (known < 0) {
      keys.push(key);
      speakers.push(toSpeaker(message, users.get(message.user ?? ''), hasGuests));
    }
    const text = plainSlackText(message.text ?? '', (id) => nameOf(users.get(id)));
    return { speaker: keys.indexOf(key), text, at: new Date(Number(message.ts) * 1000), id: message.ts };
  });
  const [first] = messages;
  return {
    identity: `slack ${first?.thread_ts ?? first?.ts ?? ''} ${first?.user ?? first?.bot_id ?? ''}`,
    channel: 'chat',
    startedAt: turns[0]?.at ?? new Date(0),
    speakers: [...speakers, ...mentioned(messages, users, keys)],
    turns,
  };
}

function toSpeaker(message: SlackMessage, user: SlackUser | undefined, hasGuests: boolean): Speaker {
  const profile = user?.profile ?? message.user_profile;
  const addresses = [profile?.email, profile?.phone].flatMap((address) => address || []);
  return {
    name: nameOf(user) ?? profile?.real_name ?? message.username ?? null,
    addresses,
    role: roleOf(message, user, hasGuests),
  };
}

/** Where a workspace has guests, they are the customers; otherwise the company's domains or the order decide. */
function roleOf(message: SlackMessage, user: SlackUser | undefined, hasGuests: boolean): Role | null {
  if (message.bot_id || message.subtype === 'bot_message' || user?.is_bot || message.user === 'USLACKBOT') return 'bot';
  if (!user || !hasGuests) return null;
  return isGuest(user) ? 'customer' : 'agent';
}

function isGuest(user: SlackUser): boolean {
  return Boolean(user.is_restricted ?? false) || Boolean(user.is_ultra_restricted) || Boolean(user.is_stranger);
}

function nameOf(user: SlackUser | undefined): string | null {
  return user?.profile?.real_name || user?.real_name || user?.profile?.display_name || user?.name || null;
}

/** Whom the messages name without their taking part: known to the redactor all the same. */
function mentioned(messages: readonly SlackMessage[], users: Users, speakers: readonly string[]): Speaker[] {
  const ids = new Set(
    messages.flatMap(({ text }) => [...(text ?? '').matchAll(/<@([A-Z0-9]+)/g)].map((found) => found[1] ?? '')),
  );
  return [...ids].flatMap((id) => {
    const user = users.get(id);
    const name = nameOf(user);
    return name && !speakers.includes(id)
      ? [{ name, addresses: user?.profile?.email ? [user.profile.email] : [], role: null }]
      : [];
  });
}
