import { z } from 'zod';
import { auditIdSchema, auditWordSchema, hashSchema } from './audit-id.ts';

/**
 * Who acted. `person` is a user of ours by his number, `local` the person at this machine, `token` a service token by
 * its number, `vendor` a person that a plugin identified, `command` a user of this machine by his uid, `program` itself.
 */
export const actorSchema = z.strictObject({
  by: z.enum(['person', 'local', 'token', 'vendor', 'command', 'program']),
  /** Null where there is but one (`local`, `program`) or nobody proved who he is. */
  id: auditIdSchema.nullable().default(null),
  role: auditWordSchema.nullable().default(null),
  /** The plugin or the command. */
  via: auditWordSchema.nullable().default(null),
});
export type Actor = z.input<typeof actorSchema>;

const whole = z.number().int().nonnegative();
const things = ['conversation', 'panel', 'list', 'theme', 'themes', 'customer', 'audit', 'access', 'text'] as const;
const thing = z.enum(things);
const id = auditIdSchema.nullable().default(null);

/** What each action tells: ids, numbers, hashes and closed words. There is no field for a free text. */
const facts = {
  'signed-in': { method: auditWordSchema, session: id },
  'signed-out': { cause: auditWordSchema, session: id },
  'sign-in-refused': { code: auditWordSchema },
  /** The administrator's one-time link was made. */
  'link-made': { expiresAt: whole },
  'session-revoked': { session: id, person: id },
  seen: { thing, id, count: whole.default(1) },
  /** Somebody was looked for by a value; the value itself is nowhere. */
  'looked-up': { type: auditWordSchema, found: whole },
  revealed: { thing, id, count: whole.default(1) },
  exported: { thing, id, count: whole },
  analysed: { count: whole },
  redacted: { count: whole, policy: hashSchema.nullable().default(null) },
  /** Masks were put back into a text by a mapping. */
  restored: { count: whole },
  changed: {
    thing: auditWordSchema,
    id,
    from: hashSchema.nullable().default(null),
    to: hashSchema.nullable().default(null),
  },
  removed: { thing: auditWordSchema, id, count: whole },
  'policy-changed': { policy: auditWordSchema, from: hashSchema.nullable(), to: hashSchema.nullable() },
  /** `wanted` is an action of the policy table, `rule` the one that decided. */
  refused: { wanted: auditWordSchema, code: auditWordSchema, rule: auditWordSchema.nullable().default(null), id },
  /** `host` is the hash of the host that was not reached: its name may be anybody's words. */
  'egress-refused': { purpose: auditWordSchema, reason: auditWordSchema, host: hashSchema, count: whole.default(1) },
  /** A text that was to go out held personal data, and stayed. */
  'held-back': { purpose: auditWordSchema, id, count: whole.default(1) },
  'token-created': { token: auditIdSchema, scopes: z.array(auditWordSchema).max(40), expiresAt: whole.nullable() },
  'token-revoked': { token: auditIdSchema },
  'roles-changed': { person: auditIdSchema, roles: z.array(auditWordSchema).max(20) },
  'key-rotated': { key: auditWordSchema, from: hashSchema.nullable(), to: hashSchema, rows: whole },
  /** The log goes on from an older state of the database that a backup brought back. */
  'log-resumed': { size: whole, outsideSize: whole },
} as const satisfies Record<string, z.ZodRawShape>;

export type AuditAction = keyof typeof facts;
export const auditActions: readonly AuditAction[] = Object.keys(facts).filter(isAction);

/** One act and who did it. When it was is the database's to say, its number the sequencer's. */
export type AuditEntry = {
  [Action in AuditAction]: { readonly who: Actor; readonly action: Action } & Readonly<
    z.input<z.ZodObject<(typeof facts)[Action]>>
  >;
}[AuditAction];

/** The same as it is read again: nothing left out. */
export type ReadEntry = z.output<typeof readEntrySchema>;

const readEntrySchema = z.looseObject({ action: z.enum(Object.keys(facts).filter(isAction)), who: actorSchema });

/** Made once: zod compiles a shape when it is first used. */
const shapes = new Map<string, z.ZodObject>(
  Object.entries(facts).map(([action, shape]) => [action, z.strictObject(shape)]),
);

/** One line of JSON, the names in the order of their declaration. Throws where an entry holds what its type doesn't let. */
export function writeEntry(entry: AuditEntry): string {
  const { who, action, ...rest } = entry;
  const told = shapes.get(action)?.parse(rest);
  if (!told) throw new TypeError('an entry has an action of the list');
  return JSON.stringify({ action, who: actorSchema.parse(who), ...told });
}

/** Reads a line that `writeEntry` wrote, null for every other. */
export function readEntry(line: string): ReadEntry | null {
  try {
    const parsed = readEntrySchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function isAction(word: string): word is AuditAction {
  return word in facts;
}
