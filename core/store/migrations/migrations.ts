import type { Migration } from '../migrate.ts';
import { conversations } from './0001-conversations.ts';

/** In order; a released one never changes. */
export const migrations: readonly Migration[] = [conversations];
