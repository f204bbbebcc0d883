import { createHash, randomBytes } from 'node:crypto';
import type { SecretHash } from '#core/store/access-rows.ts';

/** 256 bits, for a cookie, a link or a token; `kind` stands before them, so that a leaked one is known for what it is. */
export function makeSecret(kind: 'lys' | 'lyl' | 'lyt'): string {
  return `${kind}_${randomBytes(32).toString('base64url')}`;
}

/** What of a secret is stored. A fast hash is enough: what can't be guessed needs no slow one. */
export function hashSecret(secret: string): SecretHash {
  return createHash('sha256').update(secret).digest();
}

/** True for what `makeSecret` could have made; anything else isn't looked for. */
export function isSecret(kind: 'lys' | 'lyl' | 'lyt', text: string): boolean {
  return new RegExp(`^${kind}_[\\w-]{43}$`).test(text);
}
