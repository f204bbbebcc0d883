import type { Principal } from '#core/contracts/principal.ts';

/** A conversation by the vendor's words. */
export interface RecordName {
  readonly source: string;
  readonly externalId: string;
}

/**
 * What a vendor's connector or plugin brings, where the agent has authorised Lyhörd (authorization code with PKCE): the
 * server reads the record as that agent, and the vendor's own answer tells whether he may. May throw: that is a no.
 */
export interface RecordAsker {
  readonly source: string;
  mayRead(principal: Principal, record: RecordName, signal: AbortSignal): Promise<boolean>;
}

export interface RecordPermissionParts {
  readonly askers: readonly RecordAsker[];
  /** Sources whose verified panel requests may read, as the administrator has accepted in the configuration. */
  readonly accepted: readonly string[];
  readonly now: () => Date;
}

/** Tells whether somebody may read one record, and remembers it for a while. */
export interface RecordPermission {
  mayRead(principal: Principal, record: RecordName): Promise<boolean>;
}

/** A right that was taken away at the vendor's is gone here after so long. */
const yesMs = 5 * 60_000;
/** So long nobody is asked again who said no: a right that was just given isn't waited for long. */
const noMs = 10_000;
const askLimitMs = 5000;
const rememberedLimit = 50_000;

/** Asks the vendor as the agent himself; nobody to ask, an error or silence are each a no. */
export function createRecordPermission(parts: RecordPermissionParts): RecordPermission {
  const askers = new Map(parts.askers.map((asker) => [asker.source, asker]));
  const remembered = new Map<string, { readonly until: number; readonly answer: Promise<boolean> }>();
  return {
    mayRead: async function mayReadRecord(principal, record) {
      if (principal.plugin === record.source && parts.accepted.includes(record.source)) return true;
      const asker = askers.get(record.source);
      if (!asker) return false;
      const key = JSON.stringify([principal.via, principal.id, record.source, record.externalId]);
      const known = remembered.get(key);
      if (known && known.until > parts.now().getTime()) return known.answer;
      const answer = askWithin(asker, principal, record);
      const remember = (forMs: number) => {
        remembered.delete(key);
        remembered.set(key, { until: parts.now().getTime() + forMs, answer });
      };
      // Others who ask meanwhile wait for the same answer.
      remember(askLimitMs);
      const oldest = remembered.size > rememberedLimit ? remembered.keys().next().value : undefined;
      if (oldest !== undefined) remembered.delete(oldest);
      const isYes = await answer;
      remember(isYes ? yesMs : noMs);
      return isYes;
    },
  };
}

async function askWithin(asker: RecordAsker, principal: Principal, record: RecordName): Promise<boolean> {
  const signal = AbortSignal.timeout(askLimitMs);
  const silence = new Promise<boolean>((resolve) => signal.addEventListener('abort', () => resolve(false)));
  const asked = Promise.resolve()
    .then(() => asker.mayRead(principal, record, signal))
    .catch(() => false);
  return (await Promise.race([asked, silence])) === true;
}
