import { createServer, type RequestListener } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import Provider from 'oidc-provider';

/** A made-up employee, as the provider tells of him. */
export interface Employee {
  readonly name: string;
  readonly groups: readonly string[];
}

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Tells the provider where our server is. */
  serveFor(url: string): void;
  /** Signs claims with the provider's own key, as nobody else could. */
  sign(claims: JWTPayload, header?: { typ?: string; alg?: string }, key?: CryptoKey): Promise<string>;
  /** True: answers nothing but errors. */
  isDown: boolean;
  close(): Promise<void>;
}

const client = { id: 'lyhord', secret: 'made-up-secret-of-a-test-0123456789' };

/** Runs a certified provider on loopback for these employees; any password is right. */
export async function startProvider(employees: Readonly<Record<string, Employee>>): Promise<TestProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'test', use: 'sig', alg: 'RS256' };
  let handler: RequestListener = (_request, response) => response.writeHead(503).end();
  const state = { isDown: false };
  const server = createServer((request, response) => {
    if (state.isDown) request.socket.destroy();
    else handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    get isDown() {
      return state.isDown;
    },
    set isDown(isDown: boolean) {
      state.isDown = isDown;
    },
    serveFor: (url) => {
      const provider = new Provider(issuer, configure(url, employees, jwk));
      const callback = provider.callback();
      handler = (request, response) => void callback(request, response);
    },
    sign: (claims, { typ = 'logout+jwt', alg = 'RS256' } = {}, key = privateKey) =>
      new SignJWT(claims).setProtectedHeader({ alg, typ, kid: 'test' }).sign(key),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function configure(url: string, employees: Readonly<Record<string, Employee>>, jwk: object) {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        token_endpoint_auth_method: 'client_secret_post' as const,
        redirect_uris: [`${url}sign-in/callback`],
        post_logout_redirect_uris: [url],
        backchannel_logout_uri: `${url}sign-in/back-channel`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [{ kty: 'RSA', ...jwk }] },
    cookies: { keys: ['made-up'] },
    claims: { openid: ['sub', 'groups'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true }, backchannelLogout: { enabled: true } },
    // Its own guard refuses loopback, where the server of a test is: this is how it calls that one all the same.
    fetch: (url: string | URL | Request, { method, headers, body }: RequestInit = {}) =>
      fetch(url, { ...(method && { method }), ...(headers && { headers }), body: body ?? null }),
    pkce: { required: () => true },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...(employees[sub] ?? { name: sub, groups: [] }) }),
    }),
  };
}
