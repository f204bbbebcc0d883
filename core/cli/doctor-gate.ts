import { verifyLog } from '#core/audit/verify-log.ts';
import { LyhordError } from '#core/errors.ts';
import type { House } from '#core/house.ts';
import type { Finding } from './doctor.ts';

/** Up to so many entries the whole log is read; some seconds. */
const wholeLimit = 200_000;

/** Says which hosts this program may reach. */
export function checkNetwork({ egress, config }: House): Finding {
  const what = 'Network';
  if (!egress) return { isGood: true, what, says: 'not guarded here' };
  const hosts = egress.hosts().filter(({ purpose }) => purpose !== 'database');
  const named = hosts.map(({ host, port, purpose }) => `${host}${port === null ? '' : `:${port}`} (${purpose})`);
  const ranges = config.privateNetworks.length > 0 ? `; private ranges ${config.privateNetworks.join(', ')}` : '';
  const says = `may reach ${named.length === 0 ? 'nobody but its database' : named.join(', ')}${ranges}; all else is refused`;
  return { isGood: true, what, says };
}

/** Says whether the audit log is whole. */
export async function checkAudit(house: House): Promise<Finding> {
  const what = 'Audit log';
  const cure = 'See `npm run -s lyhord -- audit verify`, and docs/audit.md.';
  try {
    const [store, { keys, outside }] = [await house.store(), await house.audit()];
    const size = (await store.audit.lastCheckpoint())?.size ?? 0;
    if (size > wholeLimit)
      return { isGood: true, what, says: `${size} entries; \`npm run -s lyhord -- audit verify\` reads them all` };
    const { verifier } = keys.signer;
    const run = verifyLog({ log: store.audit, verifier, seal: keys.seal, outside: outside.read() });
    const first = await run.next();
    if (!first.done) return { isGood: false, what, says: 'is not whole', cure };
    const { entries, waiting, outside: confirmed } = first.value;
    return {
      isGood: true,
      what,
      says: `whole: ${entries} entries, ${waiting} not numbered yet, ${confirmed} checkpoints outside`,
    };
  } catch (error) {
    return { isGood: false, what, says: error instanceof LyhordError ? error.message : 'could not be read', cure };
  }
}
