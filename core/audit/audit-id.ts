import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A number of at most nine digits, a UUID, a hash in hexadecimal or base32, or one of a source: what can be nobody's name or number. */
const idShape =
  /^(?:[a-z][a-z0-9-]{0,30}:)?(?:(?:(?:conv|conversation|ticket|case|chat|call|mail|thread|sample|theme|[a-z])[-_:#]?)?\d{1,9}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,64}|[A-Z2-7]{26,52})$/i;

export const auditIdSchema = z.string().max(120).regex(idShape).brand<'AuditId'>();
/** An id as it stands in the audit log: made by `auditId`, which lets nothing in that could be a person's name. */
export type AuditId = z.infer<typeof auditIdSchema>;

export const auditWordSchema = z
  .string()
  .regex(/^[a-z][a-z0-9/:._-]{0,59}$/i)
  .brand<'AuditWord'>();
/** A word of this program: a role, a code, a setting's name. Never one that came from outside. */
export type AuditWord = z.infer<typeof auditWordSchema>;

export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{16,64}$/)
  .brand<'AuditHash'>();
export type AuditHash = z.infer<typeof hashSchema>;

/** Takes a number, a UUID, a hash or a conversation's id. Throws for any other text: hash that with a key first. */
export function auditId(id: string | number | bigint): AuditId {
  return auditIdSchema.parse(String(id));
}

/** Declares a word of the program for the log; throws where it holds a space or more than letters, digits and `-_.:/`. */
export function auditWord(word: string): AuditWord {
  return auditWordSchema.parse(word);
}

/** 128 bits of SHA-256 in hexadecimal; for what is no personal data, such as a policy, a setting's value or a host. */
export function auditHash(text: string): AuditHash {
  return hashSchema.parse(createHash('sha256').update(text).digest('hex').slice(0, 32));
}
