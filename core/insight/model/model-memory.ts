import { z } from 'zod';
import { rungs } from './chat.ts';

/** What was found out about a model, and what it was used for today; kept between runs. */
export const rememberedSchema = z.object({
  /** What was found out counts for this model alone: its endpoint and name. */
  model: z.string(),
  rung: z.enum(rungs),
  sendsTemperature: z.boolean(),
  /** Of `day` (UTC), over all conversations. */
  day: z.string(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  milliseconds: z.number(),
});
export type Remembered = z.infer<typeof rememberedSchema>;

export interface ModelMemory {
  load(): Promise<Remembered | null>;
  save(remembered: Remembered): Promise<void>;
}

/** A memory of this process alone. */
export function memoryOfProcess(): ModelMemory {
  let kept: Remembered | null = null;
  return {
    load: () => Promise.resolve(kept),
    save: (remembered) => {
      kept = remembered;
      return Promise.resolve();
    },
  };
}
