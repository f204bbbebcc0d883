import type { FileInput } from './file-input.ts';
import { limits } from './reading.ts';
import { bareId, idsOf } from './mail-message.ts';

/** Where a message stands in a mailbox, and what ties it to others. */
export interface MboxEntry {
  /** From 1, as a person would count. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/** `From anna@example.com Tue Nov  3 10:12:00 2026`: what a mailbox puts before each message (RFC 4155). */
const postmark = /^From \S+(?: at \S+)? +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{0,60}\d{1,2}:\d\d.{0,40}\d{4}/;
const longestPostmark = 400;
/** Headers beyond this hold no threading that matters. */
const headerBytes = 64 * 1024;

/** Goes through a mailbox once and keeps of each message its place and the ids in its header, about 200 bytes each. */
export async function* indexMbox(file: FileInput): AsyncGenerator<MboxEntry, void, undefined> {
  let open: { start: number; header: string; isInHeader: boolean } | null = null;
  let number = 0;
  let isAfterBlank = true;
  for await (const { start, text } of linesWithPlaces(file.read())) {
    if (isAfterBlank && postmark.test(text)) {
      if (open) yield { ...toEntry(open, start), number };
      number += 1;
      open = { start, header: '', isInHeader: true };
    } else if (open?.isInHeader) {
      if (text === '' || open.header.length > headerBytes) open.isInHeader = false;
      else open.header += `\n${text}`;
    }
    isAfterBlank = text === '';
  }
  if (open) yield { ...toEntry(open, file.sizeBytes), number };
}

function toEntry(open: { start: number; header: string }, end: number): Omit<MboxEntry, 'number'> {
  const unfolded = open.header.replace(/\n[ \t]+/g, ' ');
  const own = /^message-id:\s*(<[^>\n]{1,500}>)/im.exec(unfolded)?.[1];
  const others = [...unfolded.matchAll(/^(?:references|in-reply-to):(.*)$/gim)].flatMap((found) =>
    idsOf(found[1] ?? ''),
  );
  return { start: open.start, end, ids: [...(own ? [bareId(own)] : []), ...others] };
}

/** The beginning of each line (Latin-1, enough for headers) with its place in bytes. */
async function* linesWithPlaces(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<{ start: number; text: string }, void, undefined> {
  let held: Buffer = Buffer.alloc(0);
  let position = 0;
  for await (const chunk of chunks) {
    const data: Buffer = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    let from = 0;
    for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, from)) {
      yield { start: position + from, text: lineText(data, from, at) };
      from = at + 1;
    }
    position += from;
    held = data.subarray(from);
    if (held.length > limits.lineBytes) {
      position += held.length;
      held = Buffer.alloc(0);
    }
  }
  if (held.length > 0) yield { start: position, text: lineText(held, 0, held.length) };
}

function lineText(data: Buffer, from: number, to: number): string {
  const end = to > from && data[to - 1] === 13 ? to - 1 : to;
  return data.toString('latin1', from, Math.min(end, from + Math.max(longestPostmark, 8192)));
}
