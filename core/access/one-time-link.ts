import { record } from '#core/audit/record.ts';
import type { Store } from '#core/store/store.ts';
import { hashSecret, isSecret, makeSecret } from './secret.ts';

/** A link that nobody used has ended after so long. */
export const linkSeconds = 15 * 60;

/** Makes a link's secret: it opens once, for whoever sits at this machine. The record says that it was made. */
export async function makeLink(store: Pick<Store, 'transaction'>, now: () => Date): Promise<string> {
  const secret = makeSecret('lyl');
  await store.transaction(async (tx) => {
    await tx.access.addLink(hashSecret(secret), linkSeconds);
    const expiresAt = now().getTime() + linkSeconds * 1000;
    await record(tx, { who: { by: 'local' }, action: 'link-made', expiresAt });
  });
  return secret;
}

/** True once for each link, and only while it lasts. */
export async function takeLink(store: Pick<Store, 'access'>, secret: string): Promise<boolean> {
  return isSecret('lyl', secret) && (await store.access.takeLink(hashSecret(secret)));
}

/** The address that carries it. After `#` it is sent to nobody: it stands in no log, and no preview uses it up. */
export function linkAddress(url: string, secret: string): string {
  return new URL(`#/enter/${secret}`, url).href;
}
