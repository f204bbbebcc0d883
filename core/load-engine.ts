import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '#core/contracts/engine.ts';
import type { Egress } from '#core/egress/open-egress.ts';
import { scanText } from '#core/egress/scan-text.ts';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { createLanguageModel, type LanguageModel } from '#core/insight/engines/language-model.ts';
import { guardEngine } from '#core/insight/model/guard-engine.ts';
import { usualLimits } from '#core/insight/model/limit-chat.ts';
import { type ModelMemory, rememberedSchema } from '#core/insight/model/model-memory.ts';
import { textsOfChat } from '#core/insight/model/prompt-pieces.ts';
import { systemClock } from '#core/jobs/clock.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import type { Config } from './config/config.ts';
import { type CorrectionStore, loadOwnReasons } from './load-own-reasons.ts';

/** Of one conversation, and of one part that is asked about at once. */
const conversationTokens = 40_000;
const partTokens = 4000;
const answerTokens = 1000;

export interface Engines {
  /** The embedded engine: it answers at once and asks nobody. */
  readonly engine: Engine;
  /** Refines what the engine has read; null where none is configured. */
  readonly model: LanguageModel | null;
}

/** Makes the engines that the configuration names; langchain is loaded only where a model is among them. */
export async function loadEngines(
  config: Config,
  outside: { now: () => Date; fetch: typeof fetch; egress?: Egress },
  redactor: () => Promise<Redactor>,
  store: CorrectionStore | null = null,
): Promise<Engines> {
  const reasons = config.reasons === null ? null : await loadOwnReasons(config.reasons, await redactor(), store);
  const embedded = guardEngine(createEmbeddedEngine({ ...reasons, reader: config.language }));
  const { modelUrl, modelName, modelKey } = config;
  if (!modelUrl || !modelName) return { engine: embedded, model: null };
  const { openChat } = await import('#core/insight/model/langchain-chat.ts');
  const scanner = await redactor();
  const send = scanText(outside.egress?.fetchFor('model') ?? outside.fetch, {
    ...{ purpose: 'model', rescan: (text) => scanner.rescan(text), textsOf: textsOfChat },
    onHeld: () => outside.egress?.tellHeld('model'),
  });
  const model = createLanguageModel(
    {
      model: `${modelUrl} ${modelName}`,
      name: modelName,
      language: config.language,
      limits: usualLimits,
      conversationTokens,
      partTokens,
      day: {
        price: config.modelPricePerDay,
        pricePerMillionIn: config.modelPriceIn,
        pricePerMillionOut: config.modelPriceOut,
        minutes: config.modelMinutesPerDay,
      },
    },
    {
      chat: openChat({
        ...{ url: modelUrl, model: modelName, key: modelKey, fetch: send, maxTokens: answerTokens },
      }),
      embedded,
      rescan: (text) => scanner.rescan(text),
      clock: { ...systemClock, now: outside.now },
      memory: memoryInFile(join(config.data, 'model.json')),
    },
  );
  return { engine: embedded, model };
}

/** Numbers about the model, in a file beside the keys, so that it is probed once and the day's limit holds over restarts. */
function memoryInFile(file: string): ModelMemory {
  return {
    async load() {
      const text = await readFile(file, 'utf8').catch(() => 'null');
      return rememberedSchema.nullable().catch(null).parse(parseOrNull(text));
    },
    async save(remembered) {
      await mkdir(join(file, '..'), { recursive: true });
      const written = `${file}.${process.pid}`;
      await writeFile(written, JSON.stringify(remembered), { mode: 0o600 });
      await rename(written, file);
    },
  };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
