import { createRequire } from 'node:module';
import { z } from 'zod';
import type { EntityType } from '../../core/redaction/entity.ts';
import { type Share, wilson } from './interval.ts';
import { type BenchClass, benchClasses, type Message } from './message.ts';
import { type Masked, scoreClass } from './score.ts';
import { fillClass, type readTemplates } from './sets.ts';
import { threadMs } from './speed.ts';
import type { Half } from './template.ts';
import type { NamePools } from './values/held-out.ts';

/** Another tool, as its own manual says to call it. */
export interface Peer {
  readonly name: string;
  mask(text: string): Promise<readonly Masked[]> | readonly Masked[];
}

export interface PeerRow {
  readonly peer: string;
  readonly benchClass: BenchClass;
  readonly language: 'sv' | 'en';
  readonly recall: Share;
  readonly precision: Share;
}

export interface PeerTotal {
  readonly peer: string;
  readonly language: 'sv' | 'en';
  /** Over all pieces of all classes, each class with the same weight. */
  readonly recall: number;
  readonly megabytesPerSecond: number;
}

const piecesPerClass = 150;

/** Runs every peer and the redactor itself over the same messages: an even part of each class's. */
export async function comparePeers(
  peers: readonly Peer[],
  half: Half,
  templates: ReturnType<typeof readTemplates>,
  pools: NamePools,
): Promise<{ rows: PeerRow[]; totals: PeerTotal[] }> {
  const rows: PeerRow[] = [];
  const totals: PeerTotal[] = [];
  for (const language of ['sv', 'en'] as const) {
    const sets = benchClasses.map((benchClass) => ({
      benchClass,
      messages: thin(fillClass(benchClass, language, half, templates, pools), piecesPerClass),
    }));
    for (const peer of peers) {
      let [bytes, ms] = [0, 0];
      await peer.mask('Hej, jag heter Test.');
      const mine: PeerRow[] = [];
      for (const { benchClass, messages } of sets) {
        const started = threadMs();
        const masked: (readonly Masked[])[] = [];
        for (const message of messages) masked.push(await peer.mask(message.text));
        ms += threadMs() - started;
        bytes += messages.reduce((sum, message) => sum + Buffer.byteLength(message.text), 0);
        const score = scoreClass(benchClass, messages, masked);
        mine.push({
          peer: peer.name,
          benchClass,
          language,
          recall: wilson(score.found, score.gold),
          precision: wilson(score.fitting, score.predicted),
        });
      }
      const counted = mine.filter((row) => row.recall.share !== null);
      const recall = counted.reduce((sum, row) => sum + (row.recall.share ?? 0), 0) / Math.max(1, counted.length);
      totals.push({ peer: peer.name, language, recall, megabytesPerSecond: bytes / 1000 / ms });
      rows.push(...mine);
    }
  }
  return { rows, totals };
}

function thin(messages: readonly Message[], most: number): readonly Message[] {
  const step = Math.max(1, Math.floor(messages.length / most));
  return messages.filter((_, at) => at % step === 0);
}

/** The peers that `bench/package.json` brings; one that isn't installed is left out. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const makers = [redactPii, redactpiiNode, openredaction, compromise];
  const peers: Peer[] = [];
  for (const make of makers) {
    const peer = await make().catch(() => null);
    if (peer) peers.push(peer);
  }
  return peers;
}

const require = createRequire(import.meta.url);
const masker = z.object({ redact: z.custom<(text: string) => string>((value) => typeof value === 'function') });
const maker = z.custom<new (options?: unknown) => unknown>((value) => typeof value === 'function');

/** Labels that the two text-only tools write; the pieces between them stand in the text as they were. */
const labels: Readonly<Record<string, EntityType | null>> = {
  PERSON_NAME: 'PERSON',
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  CREDIT_CARD_NUMBER: 'CARD',
  US_SOCIAL_SECURITY_NUMBER: 'NATIONAL_ID',
  IP_ADDRESS: 'IP_ADDRESS',
  STREET_ADDRESS: 'ADDRESS',
  ZIPCODE: 'ADDRESS',
  USERNAME: 'HANDLE',
  PASSWORD: 'CREDENTIAL',
  CREDENTIALS: 'CREDENTIAL',
  DIGITS: null,
  URL: 'URL',
};
const anyLabel = new RegExp(
  `(${Object.keys(labels)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
);

// eslint-disable-next-line @typescript-eslint/require-await -- a rejected promise tells that it isn't installed
async function redactPii(): Promise<Peer> {
  const { SyncRedactor } = z.object({ SyncRedactor: maker }).parse(require('redact-pii'));
  const tool = new SyncRedactor();
  return { name: 'redact-pii', mask: (text) => alignLabels(text, call(tool, text)) };
}

// eslint-disable-next-line @typescript-eslint/require-await -- as above
async function redactpiiNode(): Promise<Peer> {
  const { Redactor } = z.object({ Redactor: maker }).parse(require('@redactpii/node'));
  const tool = new Redactor();
  return { name: '@redactpii/node', mask: (text) => alignLabels(text, call(tool, text)) };
}

function call(tool: unknown, text: string): string {
  const redact = masker.parse(tool).redact;
  return redact.call(tool, text);
}

/** Finds where the labels of a redacted text lie in the original. */
export function alignLabels(text: string, redacted: string): Masked[] {
  const masked: Masked[] = [];
  let at = 0;
  let open: EntityType | null | undefined;
  for (const part of redacted.split(anyLabel)) {
    if (part in labels) {
      open = labels[part] ?? null;
      continue;
    }
    const found = part === '' ? (open === undefined ? at : -1) : text.indexOf(part, at);
    if (part === '' && open !== undefined) continue;
    if (found < 0) return masked;
    if (open !== undefined && found > at) masked.push({ start: at, end: found, type: open });
    at = found + part.length;
    open = undefined;
  }
  if (open !== undefined) masked.push({ start: at, end: text.length, type: open });
  return masked;
}

const detections = z.object({
  detections: z.array(z.object({ type: z.string(), position: z.tuple([z.number(), z.number()]) })),
});

// eslint-disable-next-line @typescript-eslint/require-await -- as above
async function openredaction(): Promise<Peer> {
  const { OpenRedaction } = z.object({ OpenRedaction: maker }).parse(require('openredaction'));
  const tool = new OpenRedaction({ redactionMode: 'placeholder' });
  const { detect } = z
    .object({ detect: z.custom<(text: string) => Promise<unknown>>((value) => typeof value === 'function') })
    .parse(tool);
  return {
    name: 'openredaction',
    mask: async (text) =>
      detections
        .parse(await detect.call(tool, text))
        .detections.map(({ type, position: [start, end] }) => ({ start, end, type: openredactionType(type) })),
  };
}

function openredactionType(type: string): EntityType | null {
  const types: readonly (readonly [RegExp, EntityType])[] = [
    [/EMAIL/, 'EMAIL'],
    [/PHONE/, 'PHONE'],
    [/NAME/, 'PERSON'],
    [/IBAN/, 'IBAN'],
    [/CARD/, 'CARD'],
    [/ADDRESS|POSTCODE|ZIP/, 'ADDRESS'],
    [/SSN|NATIONAL|NINO|NHS|PERSONNUMMER|CPR/, 'NATIONAL_ID'],
    [/PASSPORT/, 'PASSPORT'],
    [/PLATE|VEHICLE/, 'PLATE'],
    [/ACCOUNT|SORT_CODE|ROUTING/, 'BANK_ACCOUNT'],
    [/IP/, 'IP_ADDRESS'],
  ];
  return types.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

const offsets = z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) }));
const view = z.object({ json: z.custom<(options: object) => unknown>((value) => typeof value === 'function') });

async function compromise(): Promise<Peer> {
  const name = 'compromise';
  const loaded: unknown = await import(name);
  const { default: nlp } = z
    .object({ default: z.custom<(text: string) => unknown>((value) => typeof value === 'function') })
    .parse(loaded);
  const views = [
    ['people', 'PERSON'],
    ['emails', 'EMAIL'],
    ['phoneNumbers', 'PHONE'],
  ] as const;
  return {
    name,
    mask(text) {
      const doc: unknown = nlp(text);
      return views.flatMap(([method, type]) => {
        const made = viewOf(doc, method);
        return offsets
          .parse(view.parse(made).json.call(made, { offset: true }))
          .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type }));
      });
    },
  };
}

/** `doc.people()` and the like. */
function viewOf(doc: unknown, method: string): unknown {
  const found: unknown = typeof doc === 'object' && doc !== null ? Reflect.get(doc, method) : undefined;
  return z
    .custom<() => unknown>((value) => typeof value === 'function')
    .parse(found)
    .call(doc);
}
