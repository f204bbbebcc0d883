import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { type Channel, channelSchema, type Role } from '#core/conversation/conversation.ts';
import { hashOf } from '#core/conversation/external-id.ts';
import { type Columns, findColumns } from '../csv-columns.ts';
import { decodeText, encodingOf } from '../decode-text.ts';
import type { Draft, DraftTurn } from '../draft.ts';
import { type FileInput, readHead } from '../file-input.ts';
import { parseTime } from '../local-time.ts';
import { finish, type FormatReader, limits, type ReadOptions, type Reading, skip } from '../reading.ts';
import { roleOfLabel, type Speaker } from '../speakers.ts';

const rowSchema = z.array(z.string());

/**
 * A table with a row a message, or a row a conversation, and a header that names the columns in Swedish or English.
 * Rows with the same id are one conversation; without an id, each row is one.
 */
export const readCsv: FormatReader = async function* readCsv(file, options) {
  const head = await readHead(file, 256 * 1024);
  const columns = findColumns(decodeText(head));
  if (!columns) return yield skip(file.name, 'unknownFormat');
  const rows = rowsOf(file, head, columns);
  yield* file.sizeBytes <= limits.wholeFileBytes ? gather(rows, file, options) : follow(rows, file, options);
};

type RowReading = Reading | { readonly kind: 'row'; readonly row: Row };

/** Rows of a conversation from wherever they stand in the table. */
async function* gather(
  rows: AsyncIterable<RowReading>,
  file: FileInput,
  options: ReadOptions,
): AsyncGenerator<Reading, void, undefined> {
  const groups = new Map<string, Row[]>();
  for await (const item of rows) {
    if (item.kind !== 'row') {
      yield item;
      continue;
    }
    const key = item.row.conversation === '' ? `row ${item.row.line}` : `id ${item.row.conversation}`;
    const group = groups.get(key);
    if (group) group.push(item.row);
    else groups.set(key, [item.row]);
  }
  for (const group of groups.values()) yield finishRows(group, file, options);
}

/** Rows of a conversation one after the other, as in a table too large to hold; those that come later are left out. */
async function* follow(
  rows: AsyncIterable<RowReading>,
  file: FileInput,
  options: ReadOptions,
): AsyncGenerator<Reading, void, undefined> {
  const ended = new Set<string>();
  let group: Row[] = [];
  for await (const item of rows) {
    if (item.kind !== 'row') {
      yield item;
      continue;
    }
    const id = item.row.conversation;
    if (group[0] && (id === '' || id !== group[0].conversation)) {
      yield finishRows(group, file, options);
      ended.add(hashOf(Buffer.from(group[0].conversation)));
      group = [];
    }
    if (id !== '' && ended.has(hashOf(Buffer.from(id)))) yield skip(`${file.name}, line ${item.row.line}`, 'scattered');
    else group.push(item.row);
  }
  if (group.length > 0) yield finishRows(group, file, options);
}

/** The cells that are used, by what they hold; empty where the table has no such column. */
interface Row {
  readonly line: number;
  readonly conversation: string;
  readonly text: string;
  readonly role: string;
  readonly speaker: string;
  readonly time: string;
  readonly subject: string;
  readonly channel: string;
  readonly addresses: readonly string[];
  readonly segments: Readonly<Record<string, string>>;
}

async function* rowsOf(file: FileInput, head: Buffer, columns: Columns): AsyncGenerator<RowReading, void, undefined> {
  const broken: number[] = [];
  const parser = parse({
    delimiter: columns.delimiter,
    bom: true,
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: limits.lineBytes,
    from_line: 2,
    on_skip: (error: CsvError | undefined) => {
      broken.push(typeof error?.lines === 'number' ? error.lines : 0);
      return undefined;
    },
  });
  const decoded = Readable.from(decodeStream(file, encodingOf(head)));
  decoded.on('error', (error) => parser.destroy(error));
  for await (const item of decoded.pipe(parser)) {
    yield* broken.splice(0).map((line) => skip(`${file.name}, line ${line}`, 'badRow'));
    const { record, info } = recordSchema.parse(item);
    const row = toRow(record, columns, info.lines);
    yield row.text.trim() === '' ? skip(`${file.name}, line ${row.line}`, 'noRowText') : { kind: 'row', row };
  }
  yield* broken.map((line) => skip(`${file.name}, line ${line}`, 'badRow'));
}

const recordSchema = z.object({ record: rowSchema, info: z.object({ lines: z.number() }) });

async function* decodeStream(file: FileInput, encoding: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.read()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function toRow(cells: readonly string[], columns: Columns, line: number): Row {
  const at = (kind: string) => cells[columns.kinds.findIndex((column) => column?.kind === kind)]?.trim() ?? '';
  const all = columns.kinds.flatMap((column, index) =>
    column ? [{ ...column, cell: cells[index]?.trim() ?? '' }] : [],
  );
  return {
    line,
    conversation: at('conversation'),
    text: at('text'),
    role: at('role'),
    speaker: at('speaker'),
    time: at('time'),
    subject: at('subject'),
    channel: at('channel'),
    addresses: all.flatMap(({ kind, cell }) => (kind === 'address' && cell !== '' ? [cell] : [])),
    segments: Object.fromEntries(
      all.flatMap(({ segment, cell }) => (segment && cell !== '' ? [[segment, cell] as const] : [])),
    ),
  };
}

function finishRows(rows: readonly Row[], file: FileInput, options: ReadOptions): Reading {
  const [first] = rows;
  if (!first) return skip(file.name, 'empty');
  const speakers: Speaker[] = [];
  const turns = rows.map((row): DraftTurn => {
    const speaker = placeOf(speakers, row);
    return { speaker, text: row.text, at: parseTime(row.time, options.timeZone) };
  });
  const draft: Draft = {
    identity:
      first.conversation === '' ? `${first.time}\n${first.addresses.join()}\n${first.text}` : first.conversation,
    channel: channelOf(first.channel),
    startedAt: turns.find(({ at }) => at)?.at ?? file.modifiedAt,
    subject: first.subject,
    speakers,
    turns,
    segments: first.segments,
  };
  return finish(draft, options, `${file.name}, line ${first.line}`);
}

/** The speaker of a row; the address of a row that says nothing else of who speaks is the customer's. */
function placeOf(speakers: Speaker[], row: Row): number {
  const role = roleOfCell(row.role) ?? roleOfLabel(row.speaker);
  const isCustomers = role === null || role === 'customer';
  const name = row.speaker === '' ? null : row.speaker;
  const addresses = isCustomers ? row.addresses : [];
  const known = speakers.findIndex((speaker) => speaker.role === role && speaker.name === name);
  return known >= 0 ? known : speakers.push({ name, addresses, role }) - 1;
}

/** `inbound` is what a customer wrote, `outbound` what the company did. */
function roleOfCell(cell: string): Role | null {
  const text = cell.toLowerCase();
  if (/^(in|inbound|incoming|inkommande|end-user|enduser|contact)$/.test(text)) return 'customer';
  if (/^(out|outbound|outgoing|utgående|admin|human)$/.test(text)) return 'agent';
  return roleOfLabel(text);
}

function channelOf(cell: string): Channel {
  const known = channelSchema.safeParse(cell.toLowerCase());
  if (known.success) return known.data;
  if (/mail|e-?post|mejl/i.test(cell)) return 'email';
  if (/chat|chatt|messag|whatsapp|sms/i.test(cell)) return 'chat';
  return /call|phone|voice|samtal|telefon/i.test(cell) ? 'call' : 'ticket';
}
