import type { Redactor } from '../../core/redaction/redactor.ts';
import { type BenchClass, benchClasses, type BenchLanguage, benchLanguages, type Message } from './message.ts';
import { type Share, wilson } from './interval.ts';
import type { BenchOptions } from './redaction.ts';
import { cleanMessages } from './clean.ts';
import { isCovered, type Masked, scoreClass } from './score.ts';
import { fillAll, fillClass, readTemplates } from './sets.ts';
import { maskMessages } from './subject.ts';
import { measureConversations } from './conversations.ts';
import { freshMessages } from './sets/fresh.ts';
import { comparePeers, loadPeers, type Peer, type PeerRow, type PeerTotal } from './peers.ts';
import { measurePresidio, type PresidioRow } from './presidio.ts';
import { measureRealText, type RealRow } from './real-text.ts';
import { fuzzRedactor, type FuzzResult } from './fuzz.ts';
import { measureMemory, type MemoryResult } from './memory.ts';
import { measureSpeed, type SpeedResult } from './speed.ts';
import * as target from './targets.ts';
import { falsePerThousandWords, leakShare, targets } from './targets.ts';
import { RawText } from '../../core/text/raw-text.ts';
import { hashText } from './random.ts';
import type { Half, Template } from './template.ts';
import { loadNamePools, type NamePools } from './values/held-out.ts';

export interface ClassRow {
  readonly benchClass: BenchClass;
  readonly language: BenchLanguage;
  readonly carriers: number;
  readonly recall: Share;
  readonly recallTarget: number | null;
  readonly precision: Share;
  readonly precisionTarget: number | null;
}

export interface CleanRow {
  readonly language: BenchLanguage;
  readonly words: number;
  readonly falseHits: number;
  readonly perThousand: number;
  readonly byType: Readonly<Record<string, number>>;
}

export interface LeakRow {
  readonly set: string;
  readonly leaks: Share;
}

export interface Evaluation {
  readonly half: string;
  readonly version: string;
  readonly classes: readonly ClassRow[];
  readonly clean: readonly CleanRow[];
  readonly leaks: readonly LeakRow[];
  readonly fresh: readonly ClassRow[];
  readonly real: readonly RealRow[];
  readonly presidio: readonly PresidioRow[];
  readonly speed: SpeedResult | null;
  readonly memory: readonly MemoryResult[];
  readonly peers: { readonly rows: readonly PeerRow[]; readonly totals: readonly PeerTotal[] };
  readonly fuzz: FuzzResult | null;
  readonly isKept: boolean;
}

/** Measures what was asked for. */
export async function evaluate(redactor: Redactor, options: BenchOptions): Promise<Evaluation> {
  const pools = await loadNamePools();
  const templates = readTemplates();
  const wants = (part: string): boolean => options.only === null || options.only === part;
  const classes = wants('sets')
    ? benchClasses.flatMap((benchClass) =>
        benchLanguages.flatMap((language) => {
          const messages = fillClass(benchClass, language, options.half, templates, pools);
          return messages.length === 0 ? [] : [classRow(benchClass, language, messages, redactor)];
        }),
      )
    : [];
  const clean = wants('sets')
    ? (['sv', 'en'] as const).map((language) => cleanRow(language, cleanMessages(language, options.half), redactor))
    : [];
  const leaks = wants('sets') ? leakRows(redactor, options.half, templates, pools) : [];
  const fresh = wants('sets') && options.half === 'test' ? freshRows(redactor) : [];
  const real = wants('real') ? measureRealText(redactor, options.data) : [];
  const presidio = wants('real') ? measurePresidio(redactor, options.data) : [];
  const all = fillAll(options.half, 2, templates, pools);
  const short = shuffled(all.map(({ text }) => text));
  const speed = wants('speed') ? measureSpeed(redactor, short) : null;
  const memory = wants('speed') ? await measureMemory(short.slice(0, 400)) : [];
  const peers = wants('peers')
    ? await comparePeers([asPeer(redactor), ...(await loadPeers())], options.half, templates, pools)
    : { rows: [], totals: [] };
  const mine = templates.filter((template) => template.half === options.half);
  const fuzz = wants('fuzz') ? fuzzRedactor(redactor, mine, pools, options.fuzz) : null;
  const result = {
    half: options.half,
    version: redactor.version,
    classes,
    clean,
    leaks,
    fresh,
    real,
    presidio,
    speed,
    memory,
    peers,
    fuzz,
  };
  return { ...result, isKept: keepsPromises(result) };
}

function keepsPromises({ classes, clean, leaks, real, speed, fuzz }: Omit<Evaluation, 'isKept'>): boolean {
  return (
    classes.every((row) => isMet(row.recall, row.recallTarget) && isMet(row.precision, row.precisionTarget)) &&
    real.every((row) => isMet(row.recall, row.recallTarget) && isMet(row.precision, row.precisionTarget)) &&
    clean.every((row) => row.perThousand <= falsePerThousandWords) &&
    leaks.every((row) => (row.leaks.share ?? 0) <= leakShare) &&
    (speed === null || isFast(speed)) &&
    !fuzz?.failure
  );
}

function isFast(speed: SpeedResult): boolean {
  return (
    speed.shortMegabytesPerSecond >= target.megabytesPerSecond &&
    speed.p99Ms < target.p99LimitMs &&
    speed.adversarial.every(({ doubleMs }) => doubleMs !== null && doubleMs <= target.adversarialLimitMs)
  );
}

function leakRows(redactor: Redactor, half: Half, templates: readonly Template[], pools: NamePools): LeakRow[] {
  const messages = (['sv', 'en'] as const).map((language) =>
    leakRow(`messages ${language}`, fillAll(half, 3, templates, pools, language), redactor),
  );
  const fresh = half === 'test' ? freshMessages() : [];
  const freshLeaks = (['sv', 'en'] as const).map((language) =>
    leakRow(
      `handwritten messages ${language}`,
      fresh.filter((message) => message.language === language),
      redactor,
    ),
  );
  return [...messages, ...measureConversations(redactor, half, pools), ...freshLeaks];
}

/** The handwritten messages that share nothing with the carriers, by class. */
function freshRows(redactor: Redactor): ClassRow[] {
  return benchClasses.flatMap((benchClass) =>
    (['sv', 'en'] as const).flatMap((language) => {
      const messages = freshMessages().filter(
        (message) => message.language === language && message.gold.some((gold) => gold.benchClass === benchClass),
      );
      const row = classRow(benchClass, language, messages, redactor);
      return row.recall.of === 0 ? [] : [row];
    }),
  );
}

function asPeer(redactor: Redactor): Peer {
  return {
    name: 'lyhord',
    mask: (text) => redactor.redactText(RawText.of(text)).entities.filter(({ pseudonym }) => pseudonym !== null),
  };
}

function shuffled(texts: readonly string[]): readonly string[] {
  return [...texts].sort((one, other) => hashText(one) - hashText(other));
}

/** Whether a figure reaches what is promised; nothing counted or nothing promised is no failure. */
export function isMet(share: Share, target: number | null): boolean {
  return target === null || share.share === null || share.share >= target;
}

function classRow(
  benchClass: BenchClass,
  language: BenchLanguage,
  messages: readonly Message[],
  redactor: Redactor,
): ClassRow {
  const score = scoreClass(benchClass, messages, maskMessages(messages, redactor));
  const target = targets[benchClass];
  const isBig = language === 'sv' || language === 'en';
  return {
    benchClass,
    language,
    carriers: new Set(messages.map((message) => message.template)).size,
    recall: wilson(score.found, score.gold),
    recallTarget: isBig ? target[language] : null,
    precision: wilson(score.fitting, score.predicted),
    precisionTarget: isBig ? target.precision : null,
  };
}

function cleanRow(language: BenchLanguage, messages: readonly Message[], redactor: Redactor): CleanRow {
  const words = messages.reduce((sum, message) => sum + (message.text.match(/\S+/g)?.length ?? 0), 0);
  const hits = maskMessages(messages, redactor).flat();
  const byType: Record<string, number> = {};
  for (const hit of hits) byType[hit.type ?? 'any'] = (byType[hit.type ?? 'any'] ?? 0) + 1;
  return { language, words, falseHits: hits.length, perThousand: (hits.length / Math.max(1, words)) * 1000, byType };
}

function leakRow(set: string, messages: readonly Message[], redactor: Redactor): LeakRow {
  const masked = maskMessages(messages, redactor);
  const personal = messages
    .map((message, at) => ({ message, spans: masked[at] ?? [] }))
    .filter(({ message }) => message.gold.length > 0);
  const leaking = personal.filter(({ message, spans }) => hasLeak(message, spans));
  return { set, leaks: wilson(leaking.length, personal.length) };
}

/** True when any piece of a message is left, in part or whole. */
export function hasLeak(message: Message, spans: readonly Masked[]): boolean {
  return message.gold.some((gold) => !isCovered(message.text, gold, spans));
}
