import type { Command } from './command.ts';
import { analyze } from './analyze.ts';
import { redact } from './redact.ts';
import { version } from './version.ts';

/** Every command, in the order in which the help lists them. To add one: a file here and its line. */
export const commands: readonly Command[] = [redact, analyze, version];
