import { auditId, auditWord } from '#core/audit/audit-id.ts';
import type { Actor } from '#core/audit/entry.ts';
import { record } from '#core/audit/record.ts';
import { tokenScopes, type Principal, type TokenScope } from '#core/contracts/principal.ts';
import { LyhordError } from '#core/errors.ts';
import type { ServiceTokenRow } from '#core/store/access-rows.ts';
import type { Store } from '#core/store/store.ts';
import { serviceOf } from './principal.ts';
import { hashSecret, isSecret, makeSecret } from './secret.ts';

export interface TokenWish {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly lastsSeconds: number;
}

type TokenStore = Pick<Store, 'transaction'>;

/** Makes a token and gives its secret, which is shown this once. Throws `token-name-taken`. */
export async function createToken(store: TokenStore, who: Actor, wish: TokenWish): Promise<string> {
  const secret = makeSecret('lyt');
  await store.transaction(async (tx) => {
    const token = await tx.access.addToken({ ...wish, key: hashSecret(secret) });
    if (!token) throw new LyhordError('token-name-taken');
    const scopes = wish.scopes.map(auditWord);
    const expiresAt = token.endsAt.getTime();
    await record(tx, { who, action: 'token-created', token: auditId(token.number), scopes, expiresAt });
  });
  return secret;
}

/** Ends a token at once. Throws `token-unknown` where none of that name lasts. */
export async function revokeToken(store: TokenStore, who: Actor, name: string): Promise<ServiceTokenRow> {
  return store.transaction(async (tx) => {
    const token = await tx.access.revokeToken(name);
    if (!token) throw new LyhordError('token-unknown');
    await record(tx, { who, action: 'token-revoked', token: auditId(token.number) });
    return token;
  });
}

/** Whose token it is; null for one that isn't there, has ended or was revoked. */
export async function findService(store: Pick<Store, 'access'>, secret: string): Promise<Principal | null> {
  if (!isSecret('lyt', secret)) return null;
  const token = await store.access.useToken(hashSecret(secret));
  if (!token) return null;
  const known = tokenScopes.filter((scope) => token.scopes.includes(scope));
  return serviceOf(String(token.number), known);
}
