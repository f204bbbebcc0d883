import { crc32, deflateRawSync } from 'node:zlib';
import { type FileInput, inMemoryFile } from '#connectors/files/file-input.ts';
import { readFile } from '#connectors/files/read-files.ts';
import type { ReadOptions } from '#connectors/files/reading.ts';
import type { RawConversation } from '#core/conversation/conversation.ts';
import { openRawText } from '#core/text/raw-text.ts';

export const modifiedAt = new Date('2026-11-03T12:00:00Z');

export const options: ReadOptions = { own: { domains: ['exempel.se'], agentNames: [] }, timeZone: 'Europe/Stockholm' };
export const knowsNobody: ReadOptions = { ...options, own: { domains: [], agentNames: [] } };

export function fileOf(name: string, content: string | Buffer): FileInput {
  return inMemoryFile(name, Buffer.from(content), modifiedAt);
}

/** A conversation with its texts open, as tests compare it. */
export interface Opened {
  readonly subject: string | null;
  readonly customer: string | null;
  readonly people: string[];
  readonly turns: string[];
  readonly raw: RawConversation;
}

export interface ReadBack {
  readonly conversations: Opened[];
  readonly skipped: { place: string; reason: string }[];
}

/** Reads a file and opens what came out: `customer: Hej`. */
export async function readBack(name: string, content: string | Buffer, own: ReadOptions = options): Promise<ReadBack> {
  const result: ReadBack = { conversations: [], skipped: [] };
  for await (const reading of readFile(fileOf(name, content), own)) {
    if (reading.kind === 'skipped') result.skipped.push(reading.skipped);
    else result.conversations.push(open(reading.conversation));
  }
  return result;
}

function open(raw: RawConversation): Opened {
  return {
    subject: raw.subject && openRawText(raw.subject),
    customer: raw.customer && openRawText(raw.customer),
    people: raw.parties.map(({ role, name, addresses }) =>
      [role, name && openRawText(name), ...addresses.map(openRawText)].filter(Boolean).join(' '),
    ),
    turns: raw.turns.map(({ role, text }) => `${role}: ${openRawText(text)}`),
    raw,
  };
}

/** A zip archive; `claims` is what its directory says of a size, where that should be a lie. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>, claims?: { sizeBytes: number }): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const plain = Buffer.from(text);
    const data = deflateRawSync(plain);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(claims?.sizeBytes ?? plain.length, 18);
    facts.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), facts, path, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, tail, path);
    offset += 30 + path.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end]);
}

interface MailParts {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly id?: string;
  readonly headers?: string;
  readonly date?: string;
}

/** A plain mail with its headers. */
export function mailOf(body: string, parts: MailParts = {}): string {
  return [
    `From: ${parts.from ?? 'Anna Lindqvist <anna.lindqvist@example.com>'}`,
    `To: ${parts.to ?? 'Kundtjänst <kundtjanst@exempel.se>'}`,
    `Subject: ${parts.subject ?? 'Fakturan'}`,
    `Date: ${parts.date ?? 'Tue, 03 Nov 2026 10:12:00 +0100'}`,
    ...(parts.id ? [`Message-ID: <${parts.id}>`] : []),
    ...(parts.headers ? [parts.headers] : []),
    'MIME-Version: 1.0',
    ...(/charset/i.test(parts.headers ?? '')
      ? []
      : ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']),
    '',
    body,
    '',
  ].join('\r\n');
}
