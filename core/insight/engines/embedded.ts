import { eld } from 'eld/small';
import type { Engine } from '#core/contracts/engine.ts';
import { type Language, languages, type RedactedConversation } from '#core/conversation/conversation.ts';
import { findChurn } from '#core/insight/churn.ts';
import { findCompetitors } from '#core/insight/competitors.ts';
import { type Evidence, engineVersionSchema, type Insight, insightSchemaVersion } from '#core/insight/insight.ts';
import { createJudgements } from '#core/insight/learned/judgements.ts';
import { loadSentenceModel } from '#core/insight/learned/load-sentence-model.ts';
import type { SentenceModel } from '#core/insight/learned/sentence-model.ts';
import { judgeMood } from '#core/insight/mood.ts';
import { findTrouble, type Trouble } from '#core/insight/process-problems.ts';
import { findPromises, type FoundPromise } from '#core/insight/promises.ts';
import { readConversation } from '#core/insight/reading/reading.ts';
import { judgeResolution } from '#core/insight/resolution.ts';
import { cutRedactedText, emptyRedactedText, type RedactedText } from '#core/text/redacted-text.ts';

const version = engineVersionSchema.parse('embedded 1');

/** Reads by cues and classical learning, offline and the same each time; in Swedish and English. */
export function createEmbeddedEngine(): Engine {
  const model = loadSentenceModel();
  return { version, extract: (conversation) => describe(conversation, model) };
}

function describe(conversation: RedactedConversation, model: SentenceModel): Insight {
  const reading = readConversation(conversation);
  const promises = findPromises(reading);
  const judgements = createJudgements(model);
  const sentiment = judgeMood(reading, judgements);
  const trouble = findTrouble(reading, promises, judgements);
  const resolution = judgeResolution(reading, promises, sentiment.end);
  return {
    schemaVersion: insightSchemaVersion,
    engine: version,
    language: detectLanguage(conversation),
    summary: firstSentence(conversation),
    customerNeed: null,
    contactReason: null,
    product: null,
    sentiment,
    effort: judgeEffort(trouble, resolution),
    resolution,
    isFirstContact: trouble.repeats.length > 0 ? false : null,
    churnRisk: findChurn(reading, judgements),
    promises: promises.map((promise) => toPromise(conversation, promise)),
    competitors: findCompetitors(reading).map(({ name, places }) => ({
      name: cut(conversation, name),
      evidence: places,
    })),
    processProblems: trouble.problems,
    ...{ nextSteps: [], productFeedback: [], prices: [], objections: [] },
    ...{ buyingSignals: [], questions: [], flags: [] },
  };
}

function judgeEffort({ problems, repeats }: Trouble, resolution: Insight['resolution']): Insight['effort'] {
  const evidence = [...problems.flatMap((problem) => problem.evidence), ...repeats];
  if (evidence.length > 0) return { level: 'high', evidence };
  return { level: resolution === 'resolved' ? 'low' : 'unknown', evidence: [] };
}

function toPromise(conversation: RedactedConversation, promise: FoundPromise): Insight['promises'][number] {
  const { turn, start, end, by, due, dueDate, kept } = promise;
  return {
    by,
    what: cut(conversation, { turn, start, end }),
    due: due && cut(conversation, { turn, ...due }),
    dueDate,
    kept,
    evidence: [{ turn, start, end }],
  };
}

function cut(conversation: RedactedConversation, { turn, start, end }: Evidence): RedactedText {
  const text = conversation.turns[turn]?.text;
  return text === undefined ? emptyRedactedText : cutRedactedText(text, start, end);
}

function detectLanguage(conversation: RedactedConversation): Language {
  const text = conversation.turns
    .map((turn) => turn.text.replace(/\[[A-Z_0-9]+\]/g, ' '))
    .join('\n')
    .slice(0, 4000);
  const found = eld.detect(text);
  return found.isReliable() ? (languages.find((language) => language === found.language) ?? 'unknown') : 'unknown';
}

function firstSentence(conversation: RedactedConversation): RedactedText | null {
  const turn = conversation.turns.find(({ role, text }) => role === 'customer' && text.length > 20);
  if (!turn) return null;
  const end = turn.text.search(/[.!?](\s|$)/);
  return cutRedactedText(turn.text, 0, end < 0 ? Math.min(200, turn.text.length) : end + 1);
}
