import { auditActions, type ReadEntry } from '#core/audit/entry.ts';
import { tellLine } from '#core/audit/line.ts';
import type { Store } from '#core/store/store.ts';
import { type CommandContext, type Outcome, UsageError } from './command.ts';

const pageSize = 1000;
/** Times rise with the numbers but for acts that took long: so much further back none is expected. */
const lateMs = 60 * 60_000;

interface Wishes {
  readonly sinceMs: number;
  readonly action: string | null;
  readonly who: string | null;
  readonly limit: number;
}

interface Told {
  readonly number: number;
  readonly at: Date;
  readonly told: ReadEntry;
}

/** Writes numbered entries, the newest first. */
export async function listAudit(context: CommandContext, store: Store): Promise<Outcome> {
  const wishes = readWishes(context);
  const audit = await context.house.audit();
  // What was just done is to be seen too; where another process numbers, it does so within seconds.
  await audit.number(store).catch(() => undefined);
  let [left, hasMore, below] = [wishes.limit, true, Number.MAX_SAFE_INTEGER];
  while (left > 0 && hasMore && !context.signal.aborted) {
    const page = await store.audit.readBack(below, pageSize);
    const told = page.flatMap(({ number, line }): Told[] => {
      const read = tellLine(line);
      return read ? [{ number, ...read }] : [];
    });
    for (const entry of told.filter((one) => isWished(one, wishes)).slice(0, left)) {
      await context.terminal.out(`${writeTold(entry, context.flags.has('json'))}\n`);
      left -= 1;
    }
    below = page.at(-1)?.number ?? 0;
    hasMore = page.length === pageSize && told.some(({ at }) => at.getTime() >= wishes.sinceMs - lateMs);
  }
  return 'done';
}

function readWishes({ values }: CommandContext): Wishes {
  const since = values.get('since');
  const sinceMs = since === undefined ? -Infinity : Date.parse(since);
  if (Number.isNaN(sinceMs)) throw new UsageError('--since takes a date, as 2026-11-24 or 2026-11-24T08:00:00Z.');
  const action = values.get('action') ?? null;
  if (action !== null && !auditActions.some((known) => known === action))
    throw new UsageError(`--action takes one of ${auditActions.join(', ')}.`);
  const limit = Number(values.get('limit') ?? 100);
  if (!Number.isSafeInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1.');
  return { sinceMs, action, who: values.get('who') ?? null, limit };
}

function isWished({ at, told }: Told, { sinceMs, action, who }: Wishes): boolean {
  if (at.getTime() < sinceMs || (action !== null && told.action !== action)) return false;
  return who === null || told.who.id === who || told.who.by === who || told.who.via === who;
}

function writeTold({ number, at, told }: Told, isJson: boolean): string {
  if (isJson) return JSON.stringify({ number, at: at.toISOString(), ...told });
  const { action, who, ...facts } = told;
  const by = [who.by, who.id, who.role, who.via].filter((part) => part !== null).join(' ');
  const rest = Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : String(value)}`);
  return [String(number).padStart(8), at.toISOString(), action.padEnd(16), `[${by}]`, ...rest].join(' ');
}
