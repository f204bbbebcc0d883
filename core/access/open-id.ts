import { createRemoteJWKSet, customFetch as joseFetch } from 'jose';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { isLoopback, type SignInSettings } from '#core/config/access-settings.ts';
import { LyhordError } from '#core/errors.ts';
import { hashProviders, readLogoutToken, type Logout } from './logout-token.ts';
import { hashId } from './principal.ts';

export interface OpenIdParts {
  readonly settings: SignInSettings;
  /** Null for a public client: the code is bound by PKCE in any case. */
  readonly secret: string | null;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
}

/** Who came back from the provider. */
export interface Arrival {
  readonly userId: string;
  readonly groups: readonly string[];
  readonly label: string | null;
  /** Hash of the provider's own session. */
  readonly providerSession: Buffer | null;
}

/** The company's sign-in. Every call throws `provider-unreachable` where it doesn't answer. */
export interface OpenId {
  /** Where to send the browser, and what it must bring back in a cookie. */
  begin(redirectUri: string): Promise<{ readonly url: string; readonly memory: string }>;
  /** Null where the answer isn't one to what was begun, or doesn't hold what it should. */
  finish(answer: URL, memory: string): Promise<Arrival | null>;
  /** Where the provider ends its own session; null where it has no such address. */
  logoutUrl(returnTo: string): Promise<string | null>;
  readLogout(token: string): Promise<Logout | null>;
}

const askLimitSeconds = 10;
/** What the provider says of itself is asked again after so long: keys are followed by themselves. */
const discoveryMs = 60 * 60_000;

/** Speaks OpenID Connect with authorization code, PKCE, state and nonce. Nothing is asked before it is needed. */
export function createOpenId(parts: OpenIdParts): OpenId {
  const discover = createDiscovery(parts);
  return {
    begin: async (redirectUri) => {
      const provider = await discover();
      const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
      const url = oidc.buildAuthorizationUrl(provider, {
        redirect_uri: redirectUri,
        scope: `openid profile ${parts.settings.scope}`.trim(),
        ...{ state, nonce, code_challenge_method: 'S256' },
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      });
      return { url: url.href, memory: [state, nonce, verifier].join('.') };
    },
    finish: (answer, memory) => finish(parts, discover, answer, memory),
    logoutUrl: async (returnTo) => {
      const provider = await discover();
      if (provider.serverMetadata().end_session_endpoint === undefined) return null;
      return oidc.buildEndSessionUrl(provider, { post_logout_redirect_uri: returnTo }).href;
    },
    readLogout: async (token) => {
      const { issuer, jwks_uri: address } = (await discover()).serverMetadata();
      if (address === undefined) return null;
      const keys = createRemoteJWKSet(new URL(address), { [joseFetch]: parts.fetch });
      return readLogoutToken(token, { issuer, clientId: parts.settings.clientId, keys, now: parts.now });
    },
  };
}

function createDiscovery({ settings, secret, fetch, now }: OpenIdParts): () => Promise<oidc.Configuration> {
  let known: { readonly at: number; readonly provider: oidc.Configuration } | null = null;
  const issuer = new URL(settings.issuer);
  const isLocal = issuer.protocol === 'http:' && isLoopback(issuer.hostname);
  return async () => {
    if (known && now().getTime() - known.at < discoveryMs) return known.provider;
    const authentication = secret === null ? oidc.None() : oidc.ClientSecretPost(secret);
    try {
      const provider = await oidc.discovery(issuer, settings.clientId, {}, authentication, {
        timeout: askLimitSeconds,
        [oidc.customFetch]: (url, { method, headers, redirect, signal, body }) => {
          const text = body instanceof URLSearchParams || typeof body === 'string' ? body : null;
          return fetch(url, { method, headers, redirect, body: text, signal: signal ?? null });
        },
        // Plain http only to a provider on this machine, as a test's.
        ...(isLocal && { execute: [oidc.allowInsecureRequests] }),
      });
      known = { at: now().getTime(), provider };
      return provider;
    } catch (cause) {
      throw new LyhordError('provider-unreachable', {}, { cause });
    }
  };
}

async function finish(
  parts: OpenIdParts,
  discover: () => Promise<oidc.Configuration>,
  answer: URL,
  memory: string,
): Promise<Arrival | null> {
  const [state, nonce, verifier, ...rest] = memory.split('.');
  if (!state || !nonce || !verifier || rest.length > 0) return null;
  const provider = await discover();
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const tokens = await oidc.authorizationCodeGrant(provider, answer, checks).catch(refuseOrThrow);
  const claims = tokens?.claims();
  if (!tokens || !claims) return null;
  const { groupsClaim } = parts.settings;
  const told: Record<string, unknown> =
    claims[groupsClaim] !== undefined || provider.serverMetadata().userinfo_endpoint === undefined
      ? claims
      : { ...(await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub).catch(refuseOrThrow)), ...claims };
  const issuer = provider.serverMetadata().issuer;
  return {
    userId: hashId(issuer, claims.sub),
    groups: groupsSchema.parse(told[groupsClaim]),
    label: labelSchema.parse(told['name'] ?? told['preferred_username']),
    providerSession: typeof claims['sid'] === 'string' ? hashProviders(issuer, claims['sid']) : null,
  };
}

/** A provider that doesn't answer is one thing, an answer that doesn't hold another. */
function refuseOrThrow(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (error instanceof TypeError || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT')
    throw new LyhordError('provider-unreachable', {}, { cause: error });
  return null;
}

const groupsSchema = z
  .union([z.array(z.string()), z.string().transform((group) => [group])])
  .catch([])
  .transform((groups) => groups.slice(0, 1000));
const labelSchema = z
  .string()
  .transform((name) => name.replace(/\p{C}/gu, '').trim().slice(0, 80) || null)
  .nullable()
  .catch(null);
