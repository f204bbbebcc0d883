import pino from 'pino';
import { z } from 'zod';
import type { Purpose, RefusalReason } from '#core/egress/rules.ts';
import type { ErrorCode } from './errors.ts';

/** Who writes: the server process, its worker, or a command. */
export type LogSource = 'server' | 'worker' | 'command';

/**
 * Everything that this program logs. Numbers, booleans, ids and closed words only: there is no field for free text, so
 * that no personal data and no other program's message can be written.
 */
export type LogEvent =
  | { readonly event: 'started'; readonly source: LogSource; readonly port?: number; readonly tookMs: number }
  | { readonly event: 'stopping'; readonly source: LogSource }
  | { readonly event: 'stopped'; readonly source: LogSource; readonly tookMs: number }
  | { readonly event: 'samples-loaded'; readonly conversations: number; readonly tookMs: number }
  | { readonly event: 'worker-exited'; readonly code: number | null; readonly restarts: number }
  | {
      readonly event: 'request';
      readonly route: RouteName;
      readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS' | 'OTHER';
      readonly status: number;
      readonly tookMs: number;
    }
  | { readonly event: 'job-done'; readonly job: JobName; readonly count: number; readonly tookMs: number }
  | { readonly event: 'job-waits'; readonly job: JobName; readonly seconds: number }
  | { readonly event: 'job-failed'; readonly job: JobName; readonly attempt: number; readonly code: ErrorCode }
  /** The machine's own link was used although the company has a provider: somebody should ask why. */
  | { readonly event: 'emergency-sign-in' }
  | { readonly event: 'certificate-refused' }
  | { readonly event: 'egress-refused'; readonly purpose: Purpose; readonly reason: RefusalReason }
  | { readonly event: 'held-back'; readonly purpose: Purpose }
  | { readonly event: 'failed'; readonly source: LogSource; readonly code: ErrorCode; readonly place: CodePlace };

const routeNameSchema = z
  .string()
  .regex(/^\/[a-z0-9/:_*.-]*$/i)
  .brand<'RouteName'>();
/** A route as it is declared (`/api/panel/:id`), never the address that was asked for. */
export type RouteName = z.infer<typeof routeNameSchema>;

const jobNameSchema = z
  .string()
  .regex(/^[a-z][a-z-]{0,40}$/)
  .brand<'JobName'>();
/** A queue's name, as it is declared. */
export type JobName = z.infer<typeof jobNameSchema>;

const codePlaceSchema = z
  .string()
  .regex(/^[\w./:-]+$/)
  .brand<'CodePlace'>();
/** A file and line of this program: `core/store/conversations.ts:41`. */
export type CodePlace = z.infer<typeof codePlaceSchema>;

export interface Log {
  info(event: LogEvent): void;
  warn(event: LogEvent): void;
  error(event: LogEvent): void;
}

/** Makes a log of JSON lines, to standard error unless a test passes its own stream. */
export function createLog(destination: pino.DestinationStream = pino.destination({ dest: 2, sync: true })): Log {
  const logger = pino({ base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (event) => logger.info(pick(event)),
    warn: (event) => logger.warn(pick(event)),
    error: (event) => logger.error(pick(event)),
  };
}

/** Declares a route's name for the log; throws where it isn't a path template. */
export function routeName(template: string): RouteName {
  return routeNameSchema.parse(template);
}

/** Declares a queue's name for the log; throws where it holds more than letters and hyphens. */
export function jobName(name: string): JobName {
  return jobNameSchema.parse(name);
}

/** The place in this program where an error was made, from its stack; the error's own words are left behind. */
export function codePlace(error: unknown): CodePlace {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const found = /\/((?:core|connectors|plugins|test|bench)\/[\w./-]+\.tsx?:\d+):\d+\)?$/m.exec(stack);
  return codePlaceSchema.parse(found?.[1] ?? 'unknown');
}

/** Keeps what the types promise also where a caller got round them: a word with a space or an `@` isn't written. */
function pick(event: LogEvent): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(event).map(([name, value]): [string, unknown] => [name, isLoggable(value) ? value : '[left out]']),
  );
}

function isLoggable(value: unknown): boolean {
  if (typeof value === 'string') return /^[\w./:*-]{1,120}$/.test(value);
  return typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined;
}
