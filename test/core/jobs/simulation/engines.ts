import type { Engine } from '#core/contracts/engine.ts';
import { type Claim, engineVersionSchema, type Insight } from '#core/insight/insight.ts';
import type { Refiner } from '#core/jobs/model-reading.ts';
import type { NewInsight } from '#core/store/store.ts';
import { insight } from '#test/core/store/builders.ts';

const placeIn = (turn: number): Claim => ({ evidence: [{ turn, start: 0, end: 1 }] });

/** Names every turn's text once, in order. */
export const echoEngine: Engine = {
  version: engineVersionSchema.parse('echo 1'),
  extract: ({ turns }) => ({
    ...insight(),
    competitors: turns.map(({ text }, turn) => ({ name: text, ...placeIn(turn) })),
  }),
};

const modelVersion = engineVersionSchema.parse('echo 1, model 1');

/** Leaves a mark at every turn that it was sent. */
export function echoModel(ask: () => Promise<void>): Refiner {
  return {
    version: modelVersion,
    refine: async ({ turns }, base, _, known = 0) => {
      await ask();
      const read = turns.slice(known).map((_turn, index) => placeIn(known + index));
      return { ...base, engine: modelVersion, questions: [...base.questions, ...read] };
    },
  };
}

/** Whether an insight is of these texts and no others. */
export function isOf({ competitors }: Insight, texts: readonly string[]): boolean {
  return competitors.map(({ name }) => name).join() === texts.join();
}

/** Whether the model has read each turn, and none twice. */
export function isRefined(made: NewInsight | undefined, turns: number): boolean {
  const read = made?.insight.questions.map(({ evidence }) => evidence[0]?.turn);
  return made?.engine === modelVersion && read?.join() === Array.from({ length: turns }, (_, turn) => turn).join();
}
