import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { LyhordError } from '#core/errors.ts';
import { asDatabaseError } from './database-errors.ts';

/** A pool as Kysely takes it; its errors are ours. */
export type Pool = Pick<PostgresPool, 'connect' | 'end' | 'options'>;

export interface PoolSettings {
  readonly connection: pg.ClientConfig;
  readonly size: number;
  /** Taken on by every connection. */
  readonly role?: string;
  /** A network that is cut says nothing: a statement without an answer for so long is on a lost connection. */
  readonly answerLimitMs?: number;
  /** A statement waits so long for somebody else's lock. */
  readonly lockLimitMs?: number;
  /** Starts the database again when nobody answers, and gives its port; only for the private one. */
  readonly revive?: () => Promise<number>;
  /** Asked where a connection was lost: a server without room for its write-ahead log ends itself. */
  readonly isDiskFull?: () => boolean;
}

/**
 * Connections that see the program's rows. With `revive` a connection that finds no server starts it and tries again,
 * so that a killed private database comes back by itself.
 */
export function createPool(settings: PoolSettings): Pool {
  const { connection, size, role, revive, answerLimitMs = 120_000, lockLimitMs = 20_000 } = settings;
  const toOurs = (error: unknown) => namedError(error, settings);
  const pool = new pg.Pool({
    ...connection,
    max: size,
    connectionTimeoutMillis: 30_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    query_timeout: answerLimitMs,
    application_name: 'lyhord',
    options: [...sessionSettings, `lock_timeout=${lockLimitMs}`, ...(role ? [`role=${role}`] : [])]
      .map((setting) => `-c ${setting}`)
      .join(' '),
  });
  // Without listeners a connection that the server ends would end this process; the next statement says it instead.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          return withOurErrors(await pool.connect(), toOurs);
        } catch (error) {
          if (!revive || attempt >= 5 || !isAway(error)) throw toOurs(error);
          await pause(50 * attempt);
          pool.options.port = await revive().catch((cause: unknown) => {
            throw toOurs(cause);
          });
        }
      }
    },
  };
}

/**
 * PostgreSQL's messages and details may quote a row: they end here. A connection that was lost never goes back among the
 * others, also where the loss showed only in this statement.
 */
function withOurErrors(client: pg.PoolClient, toOurs: (error: unknown) => unknown): PostgresPoolClient {
  let isLost = false;
  function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new TypeError('cursors are not used here');
    return client.query(text, [...values]).then(joinResults, (cause: unknown) => {
      isLost ||= isUnreachable(asDatabaseError(cause));
      throw toOurs(cause);
    });
  }
  return {
    query,
    release: (destroy) => {
      client.release(isLost || (destroy ?? false));
    },
  };
}

interface Result {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: readonly unknown[];
}

/** Several statements in one text give several results; pg-boss wants the rows of all, also where the last is a commit. */
function joinResults(result: Result | readonly Result[]): Result {
  return 'rows' in result ? result : { command: '', rowCount: null, rows: result.flatMap(({ rows }) => rows) };
}

const sessionSettings = [
  'lyhord.access=program',
  'search_path=lyhord',
  'timezone=UTC',
  'idle_in_transaction_session_timeout=120000',
  // Counting all themes of half a year hashes some hundred thousand rows.
  'work_mem=32MB',
];

/** A server that is gone, starting, stopping or recovering. */
const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '08006', '08001']);

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string') return awayCodes.has(error.code);
  return error.message.startsWith('Connection terminated');
}

function namedError(cause: unknown, { isDiskFull }: PoolSettings): unknown {
  const error = asDatabaseError(cause);
  return isUnreachable(error) && isDiskFull?.() ? new LyhordError('database-full') : error;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof LyhordError && error.code === 'database-unreachable';
}

function ignore(): void {
  return;
}
