import { access } from './access.ts';
import { analyze } from './analyze.ts';
import { backfill } from './backfill.ts';
import { backup } from './backup.ts';
import { audit } from './audit.ts';
import type { Command } from './command.ts';
import { customer } from './customer.ts';
import { doctor } from './doctor.ts';
import { evaluate } from './evaluate.ts';
import { jobs } from './jobs.ts';
import { keys } from './keys.ts';
import { redact } from './redact.ts';
import { redo } from './redo.ts';
import { restore } from './restore.ts';
import { samples } from './samples.ts';
import { serve } from './serve.ts';
import { themes } from './themes.ts';
import { version } from './version.ts';
import { worker } from './worker.ts';

/** Every command, in the order in which the help lists them. To add one: a file here and its line. */
export const commands: readonly Command[] = [
  serve,
  redact,
  analyze,
  themes,
  samples,
  evaluate,
  worker,
  backfill,
  jobs,
  redo,
  backup,
  restore,
  access,
  audit,
  keys,
  customer,
  doctor,
  version,
];
