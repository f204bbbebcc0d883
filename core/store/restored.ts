import { z } from 'zod';

/** The setting that remembers a restore: what was erased after `madeAt` is back, and must be erased again. */
export const restoredSetting = 'restored';
export const restoredSchema = z.object({ madeAt: z.string(), restoredAt: z.string() });
