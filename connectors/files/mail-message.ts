import type { AddressObject, EmailAddress, ParsedMail } from 'mailparser';
import { type MailBody, splitMailBody } from './mail-body.ts';

/** A mail as the thread needs it. Ids stand without their angle brackets. */
export interface MailMessage {
  readonly id: string | null;
  /** The messages before it in its thread, the oldest first. */
  readonly references: readonly string[];
  readonly from: Mailbox | null;
  readonly recipients: readonly Mailbox[];
  readonly subject: string | null;
  readonly at: Date | null;
  /** Sent by a machine (RFC 3834, bulk mail). */
  readonly isAutomatic: boolean;
  readonly body: MailBody;
}

export interface Mailbox {
  readonly name: string | null;
  readonly address: string;
}

/** Hidden parts larger than this are no mail that a person wrote; html-to-text would take seconds on them. */
const htmlLimit = 2 * 1024 * 1024;

/** Reads a message as RFC 5322 and MIME have it; null where it has neither a sender nor a text. */
export async function parseMail(bytes: Buffer, timeZone: string): Promise<MailMessage | null> {
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(bytes, {
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: htmlLimit,
  }).catch(() => null);
  if (!mail || (!mail.from && !mail.messageId)) return null;
  return {
    id: mail.messageId ? bareId(mail.messageId) : null,
    references: readReferences(mail),
    from: mailboxes(mail.from)[0] ?? null,
    recipients: [...mailboxes(mail.to), ...mailboxes(mail.cc)],
    subject: mail.subject?.trim() || null,
    at: mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date : null,
    isAutomatic: isAutomatic(mail),
    body: splitMailBody(mail.text ?? '', timeZone),
  };
}

/** `<a@b>` without its brackets. */
export function bareId(id: string): string {
  return id.trim().replace(/^<|>$/g, '');
}

/** The ids of a References or In-Reply-To header. */
export function idsOf(header: string): string[] {
  return [...header.matchAll(/<([^<>\s]{1,500})>/g)].flatMap((found) => found[1] ?? []);
}

function readReferences(mail: ParsedMail): string[] {
  const listed = typeof mail.references === 'string' ? [mail.references] : (mail.references ?? []);
  const ids = [...listed, ...(mail.inReplyTo ? [mail.inReplyTo] : [])].flatMap((text) => idsOf(text));
  return [...new Set(ids)];
}

function mailboxes(header: AddressObject | AddressObject[] | undefined): Mailbox[] {
  const objects = Array.isArray(header) ? header : header ? [header] : [];
  return objects.flatMap(({ value }) => value.flatMap(flattenGroup)).slice(0, 200);
}

function flattenGroup(entry: EmailAddress): Mailbox[] {
  if (entry.group) return entry.group.flatMap(flattenGroup);
  if (!entry.address) return [];
  const name = entry.name.trim();
  return [{ name: name === '' || name === entry.address ? null : name, address: entry.address.toLowerCase() }];
}

function isAutomatic(mail: ParsedMail): boolean {
  return /^(auto-submitted:\s*auto-|x-autoreply:\s*yes|precedence:\s*(bulk|auto_reply))/im.test(
    mail.headerLines.map(({ line }) => line).join('\n'),
  );
}
