import type { Migration } from '../migrate.ts';
import { conversations } from './0001-conversations.ts';
import { outside } from './0002-outside.ts';
import { readingTimes } from './0003-reading-times.ts';
import { themeChanges } from './0004-theme-changes.ts';
import { access } from './0010-access.ts';
import { audit } from './0020-audit.ts';
import { customerGeneration } from './0021-customer-generation.ts';
import { trackers } from './0030-trackers.ts';
import { modelReadings } from './0040-model-readings.ts';
import { cheaperSight } from './0050-cheaper-sight.ts';
import { themeFacts } from './0060-theme-facts.ts';
import { vendorTokens } from './0070-vendor-tokens.ts';

/** In order; a released one never changes. */
export const migrations: readonly Migration[] = [
  conversations,
  outside,
  readingTimes,
  themeChanges,
  access,
  audit,
  customerGeneration,
  trackers,
  modelReadings,
  cheaperSight,
  themeFacts,
  vendorTokens,
];
