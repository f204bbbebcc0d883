import { conversationLineSchema } from '#core/conversation/conversation-line.ts';
import { decodeText } from './decode-text.ts';
import { findTurnStart } from './formats/chat-log.ts';
import { zendeskSchema } from './formats/zendesk-schema.ts';
import { parseJson } from './json.ts';
import { findColumns } from './csv-columns.ts';

export const formats = [
  ...(['eml', 'mbox', 'slack', 'chat-log', 'captions', 'whisper', 'zendesk', 'csv', 'conversation-lines'] as const),
];
export type Format = (typeof formats)[number];

/** How much of a file is looked at. */
export const headBytes = 256 * 1024;

/** Tells a file's format by how it begins; its name only decides what the content leaves open. Null for no known one. */
export function detectFormat(head: Buffer, name: string): Format | null {
  if (head.length >= 4 && head.readUInt32BE(0) === 0x504b0304) return 'slack';
  if (isBinary(head)) return null;
  const text = decodeText(head).trimStart();
  if (text === '') return null;
  if (text.startsWith('{') || text.startsWith('[')) return detectJson(text) ?? detectText(text, name);
  return detectText(text, name);
}

function detectText(text: string, name: string): Format | null {
  if (/^WEBVTT(\s|$)/.test(text)) return 'captions';
  if (/^(\d+\s*\r?\n)?\s*\d{1,2}:\d\d(:\d\d)?[.,]\d{3}\s*-->/.test(text)) return 'captions';
  if (/^From \S+ .*\d{4}/.test(text) && /^[A-Za-z-]{2,60}:/m.test(text)) return 'mbox';
  if (looksLikeMail(text)) return 'eml';
  if (findColumns(text)) return 'csv';
  if (hasTurns(text)) return 'chat-log';
  return /\.eml$/i.test(name) ? 'eml' : /\.(vtt|srt)$/i.test(name) ? 'captions' : null;
}

/** JSON is told by its first line where that is whole, otherwise by the names that stand first in it. */
function detectJson(text: string): Format | null {
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const value = parseJson(text) ?? parseJson(firstLine);
  if (value !== undefined) return formatOfValue(Array.isArray(value) ? value[0] : value);
  if (/"segments"\s*:\s*\[\s*\{[^{}]{0,400}"(start|text)"/.test(text)) return 'whisper';
  if (/"(comments|ticket|tickets|requester_id)"\s*:/.test(text)) return 'zendesk';
  return /"turns"\s*:\s*\[/.test(text) ? 'conversation-lines' : null;
}

function formatOfValue(value: unknown): Format | null {
  if (conversationLineSchema.safeParse(value).success) return 'conversation-lines';
  if (zendeskSchema.safeParse(value).success) return 'zendesk';
  if (typeof value !== 'object' || value === null) return null;
  if ('segments' in value) return 'whisper';
  return 'turns' in value ? 'conversation-lines' : null;
}

/** Header lines (RFC 5322) up to the first blank line, one of them a usual one. */
function looksLikeMail(text: string): boolean {
  const header = text.slice(0, text.search(/\r?\n\r?\n|$/)).split(/\r?\n/);
  const isHeader = (line: string) => /^[A-Za-z][A-Za-z0-9-]{1,60}:|^[ \t]/.test(line);
  if (!header.slice(0, 200).every(isHeader)) return false;
  const names = header.filter((line) =>
    /^(from|to|subject|date|received|message-id|mime-version|return-path|delivered-to):/i.test(line),
  );
  return names.length >= 2;
}

/** At least two turns, and most filled lines of the beginning are turns or follow one. */
function hasTurns(text: string): boolean {
  const lines = text.split(/\r?\n/, 200).filter((line) => line.trim() !== '');
  const turns = lines.filter((line) => findTurnStart(line));
  return turns.length >= 2 && turns.length * 4 >= lines.length && findTurnStart(lines[0] ?? '') !== null;
}

function isBinary(head: Buffer): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const zeros = head.subarray(0, 8192).filter((byte) => byte === 0).length;
  const isLikelyUtf16 =
    zeros > 0 && Math.abs(zeros * 2 - Math.min(head.length, 8192)) < Math.min(head.length, 8192) * 0.4;
  return zeros > 0 && !isUtf16 && !isLikelyUtf16;
}
