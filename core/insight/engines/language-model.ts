import type { Engine } from '#core/contracts/engine.ts';
import type { RedactedConversation } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import { engineVersionSchema, type Insight } from '#core/insight/insight.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import { askAll } from '../model/ask-all.ts';
import type { Ability } from '../model/ask-model.ts';
import { refine } from '../model/change.ts';
import type { Chat } from '../model/chat.ts';
import { confirmChanges } from '../model/confirm-changes.ts';
import { addToDay, checkDay, type DayLimits, spentToday } from '../model/day-budget.ts';
import { quoteFinder } from '../model/find-quote.ts';
import { type ChatLimits, limitChat, type ModelClock } from '../model/limit-chat.ts';
import type { ModelMemory } from '../model/model-memory.ts';
import { type ModelSession, type Spent, startSession } from '../model/model-session.ts';
import { takeOwnWords } from '../model/own-words.ts';
import { probeModel } from '../model/probe-model.ts';
import { makeCodeWord } from '../model/prompt.ts';
import { proposeLists } from '../model/propose-lists.ts';
import { proposeState } from '../model/propose-state.ts';
import { promptVersion } from '../model/questions.ts';
import { quietenConversation } from '../model/quieten-conversation.ts';

export interface LanguageModelSettings {
  /** Endpoint and name: what was found out counts for this model alone. */
  readonly model: string;
  /** The name as part of the engine's version. */
  readonly name: string;
  /** Of the summary's readers. */
  readonly language: 'sv' | 'en';
  readonly limits: ChatLimits;
  /** Tokens of one conversation, in and out, and of one part of it that is asked about at once. */
  readonly conversationTokens: number;
  readonly partTokens: number;
  readonly day: DayLimits;
}

export interface LanguageModelTools {
  readonly chat: Chat;
  readonly embedded: Engine;
  readonly rescan: Redactor['rescan'];
  readonly clock: ModelClock;
  readonly memory: ModelMemory;
  /** Numbers of each reading, for the log. */
  readonly onRead?: (reading: Reading) => void;
  /** Called after each answer: how many there were so far in this conversation. */
  readonly onAnswer?: (calls: number) => void;
}

/** What a reading took and gave: numbers only. */
export interface Reading extends Spent {
  readonly tookMs: number;
  /** Orders to machines in the text; with any, the model isn't asked. */
  readonly injections: number;
  readonly proposed: number;
  readonly confirmed: number;
}

/** The embedded engine refined by a language model. As an engine it falls back to the embedded one's insight. */
export interface LanguageModel extends Engine {
  /**
   * Refines an insight of the embedded engine. Where it read the first `known` turns before (`base` then holds what it
   * made of them) only the later ones are sent. Throws the `model-…` errors where the model can't be asked now.
   */
  refine(conversation: RedactedConversation, base: Insight, signal: AbortSignal, known?: number): Promise<Insight>;
  /** Finds out anew what the server can do, and remembers it. Throws the `model-…` errors. */
  probe(signal: AbortSignal): Promise<Ability>;
}

/** Makes the engine; nothing is asked of the model before the first conversation. */
export function createLanguageModel(settings: LanguageModelSettings, tools: LanguageModelTools): LanguageModel {
  const chat = limitChat(tools.chat, settings.limits, tools.clock);
  const name = `${tools.embedded.version}, model ${promptVersion} ${settings.name}`;
  const version = engineVersionSchema.parse(name.slice(0, 100));
  const work: Work = { settings, tools, chat, ability: null };
  const refineInsight: LanguageModel['refine'] = async (conversation, base, signal, known = 0) => ({
    ...(await refineByModel(work, conversation, { base, known }, signal)),
    engine: version,
  });
  return {
    version,
    probe: (signal) => probe(work, signal),
    refine: refineInsight,
    async extract(conversation, signal = new AbortController().signal) {
      const embedded = await tools.embedded.extract(conversation, signal);
      try {
        return await refineInsight(conversation, embedded, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof LyhordError && error.code.startsWith('model-')) return embedded;
        throw error;
      }
    },
  };
}

interface Work {
  readonly settings: LanguageModelSettings;
  readonly tools: LanguageModelTools;
  readonly chat: Chat;
  ability: Ability | null;
}

/** What is refined: an insight, and how many turns the model read when it was made. */
interface Ground {
  readonly base: Insight;
  readonly known: number;
}

async function refineByModel(
  work: Work,
  conversation: RedactedConversation,
  ground: Ground,
  signal: AbortSignal,
): Promise<Insight> {
  const { settings, tools } = work;
  const startedAt = tools.clock.now().getTime();
  const { injections } = quietenConversation(conversation);
  if (injections > 0 || conversation.turns.length <= ground.known) {
    tools.onRead?.({ ...nothing, injections, tookMs: 0 });
    return ground.base;
  }
  checkDay(spentToday(await tools.memory.load(), tools.clock.now()), settings.day);
  const ability = await abilityOf(work, signal);
  const session = startSession({
    chat: work.chat,
    ability,
    makeCodeWord: () => makeCodeWord(secureRandom),
    limitTokens: settings.conversationTokens,
    signal,
    ...(tools.onAnswer && { onAnswer: tools.onAnswer }),
  });
  const tookMs = () => tools.clock.now().getTime() - startedAt;
  try {
    const { insight, proposed, confirmed } = await read(session, work, conversation, ground);
    tools.onRead?.({ ...session.spent, injections, proposed, confirmed, tookMs: tookMs() });
    return insight;
  } finally {
    // Also what failed was paid for.
    await addToDay(tools.memory, settings.model, ability, session.spent, tookMs(), tools.clock.now());
  }
}

async function read(session: ModelSession, work: Work, conversation: RedactedConversation, { base, known }: Ground) {
  const { settings, tools } = work;
  const find = quoteFinder(conversation);
  const { language, partTokens } = settings;
  const wishes = { language, partTokens, ...(known > 0 && { known: { turns: known, summary: base.summary } }) };
  const { about, parts } = await askAll(session, conversation, wishes);
  const states = parts.flatMap(({ state }) => state ?? []);
  const proposed = [...proposeState(base, states, find), ...proposeLists(base, parts, conversation, find)];
  // What stands in turns that were read before was settled then.
  const changes = proposed.filter(({ place }) => place.turn >= known);
  const confirmed = await confirmChanges(session, conversation, changes);
  const refined = refine(base, confirmed);
  const wordTools = { conversation, rescan: tools.rescan, find, codeWord: session.codeWord };
  const insight = about ? takeOwnWords(refined, about, wordTools) : refined;
  return { insight, proposed: changes.length, confirmed: confirmed.length };
}

async function abilityOf(work: Work, signal: AbortSignal): Promise<Ability> {
  if (work.ability) return work.ability;
  const remembered = await work.tools.memory.load();
  if (remembered?.model !== work.settings.model) return probe(work, signal);
  const { rung, sendsTemperature } = remembered;
  return (work.ability = { rung, sendsTemperature });
}

async function probe(work: Work, signal: AbortSignal): Promise<Ability> {
  const { memory, clock } = work.tools;
  const ability = await probeModel(work.chat, signal);
  work.ability = ability;
  await addToDay(memory, work.settings.model, ability, nothing, 0, clock.now());
  return ability;
}

const nothing = { calls: 0, inputTokens: 0, outputTokens: 0, invalid: 0, unasked: 0, proposed: 0, confirmed: 0 };

function secureRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
