/** A secret's SHA-256: what of a cookie, a link or a token is stored. */
export type SecretHash = Buffer;

/** Who came in by a browser. `session` is the name under which he is listed and revoked, no secret. */
export interface SessionRow {
  readonly session: string;
  readonly via: 'sign-in' | 'local-link';
  readonly userId: string;
  /** The provider's groups that the configuration names: roles are read from them anew at each request. */
  readonly groups: readonly string[];
  /** How the person is called, for himself and the administrator; goes with the session. */
  readonly label: string | null;
  /** True where the link was used although the company has a provider. */
  readonly isEmergency: boolean;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly endsAt: Date;
}

export interface NewSession extends Pick<
  SessionRow,
  'session' | 'via' | 'userId' | 'groups' | 'label' | 'isEmergency'
> {
  readonly key: SecretHash;
  /** Hash of the provider's own name for the session, by which it ends it. */
  readonly providerSession: SecretHash | null;
  readonly lastsSeconds: number;
}

export interface ServiceTokenRow {
  readonly number: number;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly madeAt: Date;
  readonly endsAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What was ended, for the record. */
export type EndedSession = Pick<SessionRow, 'session' | 'userId'>;

/** The rows of those who come in. Times are the database's. */
export interface AccessRows {
  addSession(session: NewSession): Promise<void>;
  /** Null where there is none, or it has ended; one that lay idle for longer has ended too. */
  useSession(key: SecretHash, idleSeconds: number): Promise<SessionRow | null>;
  endSession(by: SessionChoice): Promise<readonly EndedSession[]>;
  listSessions(idleSeconds: number): Promise<readonly SessionRow[]>;
  addLink(key: SecretHash, lastsSeconds: number): Promise<void>;
  /** True once, and only while the link lasts. */
  takeLink(key: SecretHash): Promise<boolean>;
  /** False where this was used before and is remembered still. */
  useOnce(key: SecretHash, lastsSeconds: number): Promise<boolean>;
  /** Null where a token of that name is there. */
  addToken(token: {
    readonly key: SecretHash;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly lastsSeconds: number;
  }): Promise<ServiceTokenRow | null>;
  /** Null where there is none that lasts. */
  useToken(key: SecretHash): Promise<ServiceTokenRow | null>;
  listTokens(): Promise<readonly ServiceTokenRow[]>;
  /** Null where no token of that name lasts. */
  revokeToken(name: string): Promise<ServiceTokenRow | null>;
}

export type SessionChoice =
  | { readonly key: SecretHash }
  | { readonly session: string }
  | { readonly userId: string }
  | { readonly providerSession: SecretHash };
