import { randomInt } from 'node:crypto';
import { eld } from 'eld/small';
import {
  type ConversationId,
  type Language,
  languageSchema,
  type RedactedConversation,
} from '#core/conversation/conversation.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import type { ConversationSummary, ScopedReads, StoreTransaction } from '#core/store/store.ts';
import type { NewTracker, StoredTracker } from '#core/store/tracker-rows.ts';
import { RawText } from '#core/text/raw-text.ts';
import { customerSentences, findHit, type TrackerHit } from '#core/themes/trackers/find-hits.ts';
import { createTrackerReader, learnTracker } from '#core/themes/trackers/tracker-model.ts';
import { type TrackerExample, type TrackerId, trackerIdSchema } from '#core/themes/trackers/tracker.ts';
import type { TrackerDraft, TrackerRow, TrackersAnswer, TrackerTry, World } from './contract.ts';
import { cutQuote } from './quotes.ts';
import { readTrackerWeeks, type ThemeParts, type ThemeWeeks } from './theme-weeks.ts';

/** A draft is tried on so many of the newest conversations, and learnt against so many of their sentences. */
const triedConversations = 2000;
const backgroundSentences = 800;
const pageSize = 200;
const shownHits = 30;

/** Every tracker with what stands behind it, above the privacy threshold. */
export async function buildTrackers(parts: ThemeParts, world: World): Promise<TrackersAnswer> {
  const samples = world === 'samples';
  const [stored, weeks] = await Promise.all([parts.store.listTrackers(), readTrackerWeeks(parts, samples)]);
  const trackers = await Promise.all(stored.map((tracker) => viewTracker(parts, tracker, weeks)));
  return { trackers, threshold: parts.threshold, world };
}

async function viewTracker(parts: ThemeParts, tracker: StoredTracker, weeks: ThemeWeeks): Promise<TrackerRow> {
  const { id, name, breadth, isOn, examples } = tracker;
  const shown = examples.map(({ text, isHit }) => ({ text, isHit }));
  return {
    id,
    name,
    breadth,
    isOn,
    examples: shown,
    count: isOn ? await count(parts, tracker, weeks) : { state: 'off' },
  };
}

async function count(parts: ThemeParts, { id }: StoredTracker, weeks: ThemeWeeks): Promise<TrackerRow['count']> {
  const { threshold, store } = parts;
  const perWeek = weeks.conversations(id);
  const conversations = perWeek.reduce((sum, number) => sum + number, 0);
  const customers = await store.countTrackerCustomers(id, weeks.range);
  if (customers < threshold.customers || conversations < threshold.conversations) return { state: 'pooled' };
  return { state: 'shown', customers, conversations, weeks: perWeek, trend: weeks.trend(id) };
}

/** What a draft finds among the newest conversations that `store` shows. Nothing is stored. */
export async function tryTracker(
  store: ScopedReads,
  redactor: Redactor,
  draft: TrackerDraft,
  world: World,
): Promise<TrackerTry> {
  const recent = await readRecent(store, world);
  const model = learnTracker(readExamples(redactor, draft), backgroundOf(recent));
  const reader = createTrackerReader(model, draft.breadth);
  const found = recent.flatMap(({ summary, conversation }): Found[] => {
    const hit = findHit(reader, conversation, languageOf(summary));
    return hit ? [{ summary, conversation, hit }] : [];
  });
  found.sort((a, b) => b.hit.score - a.hit.score);
  const hits = found.slice(0, shownHits).flatMap(({ summary, conversation, hit }) => {
    const quote = cutQuote(conversation, hit.evidence);
    return quote ? [{ ...quote, conversation: summary.id, channel: conversation.channel }] : [];
  });
  return { hits, found: found.length, looked: recent.length };
}

/** A draft made ready to be stored: redacted, and learnt where it is switched on. */
export async function prepareTracker(
  store: ScopedReads,
  redactor: Redactor,
  draft: TrackerDraft & { readonly isOn: boolean },
): Promise<NewTracker> {
  const examples = readExamples(redactor, draft);
  const recent = draft.isOn ? [...(await readRecent(store, 'real')), ...(await readRecent(store, 'samples'))] : [];
  return {
    id: draft.id === undefined ? newTrackerId() : trackerIdSchema.parse(draft.id),
    name: redactor.redactText(RawText.of(draft.name)).text,
    ...{ breadth: draft.breadth, isOn: draft.isOn, examples },
    model: draft.isOn ? learnTracker(examples, backgroundOf(recent)) : null,
  };
}

/** What changing a tracker writes. */
export type TrackerChanges = Pick<
  StoreTransaction,
  'saveTracker' | 'removeTracker' | 'saveFeedback' | 'sendJobs' | 'appendAudit'
>;

export type TrackerChange =
  | { readonly kind: 'changed' | 'removed'; readonly id: TrackerId }
  | { readonly kind: 'judged'; readonly id: ConversationId };

/** Stores a tracker; what it finds is counted with the next grouping of themes, which is asked for now. */
export async function saveTracker(tx: TrackerChanges, tracker: NewTracker): Promise<void> {
  await tx.saveTracker(tracker);
  await tx.sendJobs('group-themes', [{ samples: false }], { singletonKey: 'real' });
  await tx.sendJobs('group-themes', [{ samples: true }], { singletonKey: 'samples' });
}

interface Recent {
  readonly summary: ConversationSummary;
  readonly conversation: RedactedConversation;
}

interface Found extends Recent {
  readonly hit: TrackerHit;
}

/** What a person wrote is raw until it has been through the redactor. */
function readExamples(redactor: Redactor, { examples }: TrackerDraft): TrackerExample[] {
  return examples.map(({ text, isHit }) => ({
    text: redactor.redactText(RawText.of(text)).text,
    language: languageSchema.catch('unknown').parse(eld.detect(text).language),
    isHit,
  }));
}

async function readRecent(store: ScopedReads, world: World): Promise<Recent[]> {
  const recent: Recent[] = [];
  let last: ConversationSummary | undefined;
  while (recent.length < triedConversations) {
    const page = await store.listConversations({
      ...{ samples: world === 'samples', limit: pageSize },
      ...(last && { after: last }),
    });
    const loaded = new Map(
      (await store.loadConversations(page.map(({ id }) => id))).map((stored) => [stored.id, stored]),
    );
    for (const summary of page) {
      const stored = loaded.get(summary.id);
      if (stored) recent.push({ summary, conversation: stored.conversation });
    }
    last = page.at(-1);
    if (page.length < pageSize) break;
  }
  return recent;
}

function languageOf({ insight }: ConversationSummary): Language {
  return insight?.language ?? 'unknown';
}

/** An even part of what customers said: what is ordinary here. */
function backgroundOf(recent: readonly Recent[]): { text: string; language: Language }[] {
  const sentences = recent.flatMap(({ summary, conversation }) => customerSentences(conversation, languageOf(summary)));
  const stride = Math.max(1, sentences.length / backgroundSentences);
  return Array.from({ length: Math.min(sentences.length, backgroundSentences) }, (_, at) =>
    sentences.at(Math.floor(at * stride)),
  ).filter((sentence) => sentence !== undefined);
}

function newTrackerId() {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return trackerIdSchema.parse(`k-${Array.from({ length: 10 }, () => letters[randomInt(32)]).join('')}`);
}
