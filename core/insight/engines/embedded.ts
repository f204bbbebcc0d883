import type { Engine } from '#core/contracts/engine.ts';
import type { Language, RedactedConversation } from '#core/conversation/conversation.ts';
import { findClaims } from '#core/insight/claims.ts';
import { findChurn } from '#core/insight/churn.ts';
import { findCompetitors } from '#core/insight/competitors.ts';
import { type EngineVersion, engineVersionSchema, type Insight, insightSchemaVersion } from '#core/insight/insight.ts';
import { cutEvidence, findContactReason, findNextSteps, findProduct } from '#core/insight/gist.ts';
import { findNeed, summarise } from '#core/insight/summary.ts';
import { outlineOf } from '#core/redaction/outline-words.ts';
import { engineMark } from '#core/insight/engines/engine-mark.ts';
import { createJudgements, type Judgements } from '#core/insight/learned/judgements.ts';
import { loadSentenceModel } from '#core/insight/learned/load-sentence-model.ts';
import type { SentenceModel } from '#core/insight/learned/sentence-model.ts';
import { detectLanguage } from '#core/insight/language.ts';
import { judgeMood } from '#core/insight/mood.ts';
import { findTrouble, type Trouble } from '#core/insight/process-problems.ts';
import type { FoundPromise } from '#core/insight/found-promise.ts';
import { findPromises } from '#core/insight/promises.ts';
import type { ReasonLearner } from '#core/insight/reasons/learn-reasons.ts';
import { openingOf } from '#core/insight/reasons/own-reasons.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import { forgetSentences } from '#core/insight/reading/cue-table.ts';
import { type Reading, readConversation } from '#core/insight/reading/reading.ts';
import { judgeResolution } from '#core/insight/resolution.ts';

export interface EmbeddedOptions {
  readonly ownReasons?: OwnReasons | null;
  readonly model?: SentenceModel;
  /** The language of who reads the summary: an outline in it takes the place of sentences in another. */
  readonly reader?: 'sv' | 'en' | null;
  /** Changes with what the own reasons were learned from. */
  readonly reasonsMark?: string | null;
}

/** What learnReasons gives for a company's own list of contact reasons. */
export type OwnReasons = ReasonLearner<RedactedText>;

/** Under this share of the votes a company's own reason is left open. */
const surely = 0.5;

/** Reads by cues and classical learning, offline and the same each time; in Swedish and English. */
export function createEmbeddedEngine(options: EmbeddedOptions = {}): Engine {
  const { reader = null, reasonsMark = null } = options;
  const version = engineVersionSchema.parse(
    [`embedded ${engineMark}`, reader, reasonsMark].filter((part) => part !== null).join(' '),
  );
  const parts = { ownReasons: null, reader, version, model: options.model ?? loadSentenceModel(), ...options };
  return {
    version,
    extract(conversation) {
      const insight = describe(conversation, parts);
      forgetSentences();
      return insight;
    },
  };
}

type Parts = Required<Omit<EmbeddedOptions, 'reasonsMark'>> & { readonly version: EngineVersion };

function describe(conversation: RedactedConversation, { model, ownReasons, reader, version }: Parts): Insight {
  const { language, isForeign } = detectLanguage(conversation);
  const reading = readConversation(conversation);
  const judgements = createJudgements(model);
  if (isForeign) return { ...nothing, engine: version, language, sentiment: moodAlone(language, reading, judgements) };
  const promises = findPromises(reading, judgements);
  const sentiment = judgeMood(reading, judgements);
  const trouble = findTrouble(reading, promises, judgements);
  const resolution = judgeResolution(reading, promises, sentiment.end);
  const reason = findContactReason(reading, (reader ?? language) === 'sv' ? 'sv' : 'en');
  const contactReason = withOwn(reading, reason, ownReasons);
  const due = promises.findLast(({ by, isRetold, dueDate }) => by === 'agent' && !isRetold && dueDate !== null);
  const outline = {
    ...{ language, reason: contactReason?.own ?? contactReason?.label ?? null, resolution },
    ...{ problems: trouble.problems.map(({ kind }) => kind), due: due?.dueDate ?? null },
  };
  return {
    schemaVersion: insightSchemaVersion,
    engine: version,
    language,
    summary:
      reader && language !== 'unknown' && reader !== language
        ? outlineOf(reader, outline)
        : summarise(reading, judgements, { problems: trouble.problems, promises, resolution }),
    customerNeed: findNeed(reading, judgements),
    contactReason,
    product: findProduct(reading),
    sentiment,
    effort: judgeEffort(trouble, resolution),
    resolution,
    isFirstContact: trouble.repeats.length > 0 ? false : null,
    churnRisk: findChurn(reading, judgements),
    promises: promises.map((promise) => toPromise(reading, promise)),
    competitors: findCompetitors(reading).map(({ name, places }) => ({
      name: cutEvidence(reading, name),
      evidence: places,
    })),
    processProblems: trouble.problems,
    nextSteps: findNextSteps(reading, promises),
    ...findClaims(reading, judgements),
  };
}

/** The mood is learned in the six languages; of another nothing is said. */
function moodAlone(language: Language, reading: Reading, judgements: Judgements): Insight['sentiment'] {
  return language === 'unknown' ? { start: null, end: null, turns: [] } : judgeMood(reading, judgements, true);
}

/** What is said of a language that nobody wrote cues for: nothing but the mood, which is learned. */
const nothing: Omit<Insight, 'engine' | 'language' | 'sentiment'> = {
  schemaVersion: insightSchemaVersion,
  summary: null,
  customerNeed: null,
  contactReason: null,
  product: null,
  effort: { level: 'unknown', evidence: [] },
  resolution: 'unknown',
  isFirstContact: null,
  churnRisk: { level: 'unknown', evidence: [] },
  promises: [],
  nextSteps: [],
  productFeedback: [],
  competitors: [],
  prices: [],
  objections: [],
  buyingSignals: [],
  processProblems: [],
  questions: [],
  flags: [],
};

/** The company's own reason beside the general one, where the learner is sure enough of it. */
function withOwn(
  reading: Reading,
  found: Insight['contactReason'],
  ownReasons: OwnReasons | null,
): Insight['contactReason'] {
  if (!ownReasons) return found;
  const guess = ownReasons.guess(openingOf(reading.conversation));
  if (!guess || guess.confidence < surely) return found;
  return { label: guess.label, evidence: [], ...found, own: guess.label, confidence: guess.confidence };
}

function judgeEffort({ problems, repeats }: Trouble, resolution: Insight['resolution']): Insight['effort'] {
  const evidence = [...problems.flatMap((problem) => problem.evidence), ...repeats];
  if (evidence.length > 0) return { level: 'high', evidence };
  return { level: resolution === 'resolved' ? 'low' : 'unknown', evidence: [] };
}

function toPromise(reading: Reading, promise: FoundPromise): Insight['promises'][number] {
  const { turn, start, end, by, due, dueDate, kept } = promise;
  return {
    by,
    what: cutEvidence(reading, { turn, start, end }),
    due: due && cutEvidence(reading, { turn, ...due }),
    dueDate,
    kept,
    evidence: [{ turn, start, end }],
  };
}
