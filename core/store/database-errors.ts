import { AbortedTransactionError } from 'kysely';
import { type ErrorCode, LyhordError } from '#core/errors.ts';

/**
 * Turns a driver's error into one of ours: its message and detail may quote rows, so only its SQL state goes on. What is
 * no error of the database is given back as it is.
 */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof LyhordError || !(error instanceof Error)) return error;
  if (error instanceof AbortedTransactionError) return new LyhordError('database-failed', { state: '25P02' });
  const state = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const code = codeOf(state, error);
  return code === null ? error : new LyhordError(code, { state: state === '' ? 'lost' : state });
}

/** True where the same again may work later, by itself or when somebody has made room. */
export function isPassing(error: unknown): boolean {
  return error instanceof LyhordError && passing.has(error.code);
}

const passing = new Set<ErrorCode>([
  'database-unreachable',
  'database-full',
  'database-locked',
  'database-not-started',
]);

/** Node's, for a connection; a file's errors are none of the database's. */
const networkCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH'],
  ...['ENETDOWN', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'],
]);

function codeOf(state: string, error: Error): ErrorCode | null {
  // No room for a table or the write-ahead log.
  if (state === '53100') return 'database-full';
  if (state.startsWith('28')) return 'database-denied';
  // Serialization failure, deadlock, lock timeout.
  if (['40001', '40P01', '55P03'].includes(state)) return 'database-locked';
  // Connection exceptions, too many connections, shutdown, crash, starting up; idle transaction ended.
  if (/^(08...|53300|57P0[1-3]|25P03)$/.test(state) || networkCodes.has(state)) return 'database-unreachable';
  if (
    /^Connection terminated|^Query read timeout|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed)/.test(
      error.message,
    )
  )
    return 'database-unreachable';
  return /^[0-9A-Z]{5}$/.test(state) ? 'database-failed' : null;
}
