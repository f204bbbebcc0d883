import type { Draft, DraftTurn } from './draft.ts';
import { hashOf } from '#core/conversation/external-id.ts';
import type { Mailbox, MailMessage } from './mail-message.ts';
import type { Speaker } from './speakers.ts';

/** Makes one conversation of the messages of a thread. What the oldest one quotes comes before it as turns of its own. */
export function draftOfThread(messages: readonly MailMessage[], fallbackTime: Date): Draft {
  const ordered = messages.toSorted((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0));
  const people: Speaker[] = [];
  const [first] = ordered;
  const earlier = first ? turnsOfQuotes(first, people) : [];
  const said = ordered.map((message) => turnOfMessage(message, people));
  for (const message of ordered) for (const mailbox of message.recipients) findPerson(people, mailbox);
  const turns = [...earlier, ...said];
  return {
    identity: identityOf(ordered),
    channel: 'email',
    startedAt: turns.find(({ at }) => at)?.at ?? fallbackTime,
    subject: first?.subject ?? null,
    speakers: people,
    turns,
  };
}

function turnOfMessage(message: MailMessage, people: Speaker[]): DraftTurn {
  const speaker = findPerson(people, message.from ?? { name: null, address: '' }, message.isAutomatic);
  return { speaker, text: message.body.text, at: message.at, id: message.id };
}

function turnsOfQuotes(message: MailMessage, people: Speaker[]): DraftTurn[] {
  return message.body.quoted.toReversed().map(({ attribution, text }) => ({
    speaker: findPerson(people, { name: attribution.name, address: attribution.address?.toLowerCase() ?? '' }),
    text,
    at: attribution.at,
    id: null,
  }));
}

/** The id of the thread's first message, which all others name; where there is none, what stands in it. */
function identityOf(messages: readonly MailMessage[]): string {
  const [first] = messages;
  const root = first?.references[0] ?? first?.id;
  return root ?? hashOf(Buffer.from(messages.map(({ body, subject }) => `${subject ?? ''}\n${body.text}`).join('\n')));
}

/** The place of somebody in the list; a name without an address is the person of that name, where one is known. */
function findPerson(people: Speaker[], mailbox: Mailbox, isAutomatic = false): number {
  const known = people.findIndex((speaker) => isSame(speaker, mailbox));
  if (known >= 0) return known;
  const addresses = mailbox.address === '' ? [] : [mailbox.address];
  return people.push({ name: mailbox.name, addresses, role: isAutomatic ? 'bot' : null }) - 1;
}

function isSame(speaker: Speaker, mailbox: Mailbox): boolean {
  if (mailbox.address !== '') return speaker.addresses.includes(mailbox.address);
  return speaker.name?.toLowerCase() === mailbox.name?.toLowerCase();
}
