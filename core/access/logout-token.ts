import { createHash } from 'node:crypto';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { hashId } from './principal.ts';

/** Whom the provider has signed out: one of his sessions, or all of them. */
export interface Logout {
  readonly userId: string | null;
  /** Hash of the provider's own session. */
  readonly providerSession: Buffer | null;
  /** The token's own id, hashed: it counts once. */
  readonly once: Buffer;
}

export interface LogoutChecks {
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** A token that is older than this is refused, so that its id needn't be remembered for longer. */
export const logoutSeconds = 10 * 60;
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const claimsSchema = z
  .object({
    jti: z.string().min(1).max(500),
    sub: z.string().min(1).max(500).optional(),
    sid: z.string().min(1).max(500).optional(),
    events: z.looseObject({ [event]: z.looseObject({}) }),
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/** Checks a logout token as OpenID Connect Back-Channel Logout 1.0, 2.6, wants it; null for whatever fails. */
export async function readLogoutToken(token: string, checks: LogoutChecks): Promise<Logout | null> {
  const verified = await jwtVerify(token, checks.keys, {
    ...{ issuer: checks.issuer, audience: checks.clientId, algorithms, requiredClaims: ['iat', 'jti', 'events'] },
    ...{ maxTokenAge: logoutSeconds, clockTolerance: 60, currentDate: checks.now() },
  }).catch(() => null);
  const type = verified?.protectedHeader.typ?.toLowerCase();
  // An ID token is signed with the same key for the same client: its type, and its missing event, tell it apart.
  if (!verified || (type !== undefined && type !== 'logout+jwt' && type !== 'jwt')) return null;
  const claims = claimsSchema.safeParse(verified.payload);
  if (!claims.success) return null;
  const { jti, sub, sid } = claims.data;
  return {
    userId: sub === undefined ? null : hashId(checks.issuer, sub),
    providerSession: sid === undefined ? null : hashProviders(checks.issuer, sid),
    once: hashProviders(checks.issuer, jti),
  };
}

/** The provider's name for a session or a token, as it is stored and looked for. */
export function hashProviders(issuer: string, name: string): Buffer {
  return createHash('sha256').update(`${issuer}\0${name}`).digest();
}
