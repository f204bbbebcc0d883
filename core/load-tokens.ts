import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { TokenBox } from '#core/contracts/token-box.ts';
import type { Store } from '#core/store/store.ts';
import type { Config } from './config/config.ts';
import { ensureKeys } from './config/key-file.ts';
import { LyhordError } from './errors.ts';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * The secrets of one vendor, sealed by AES-256-GCM under `keys/tokens.key`; vendor and holder are bound to each, so that
 * none can be put in another's place. Throws `tokens-unreadable` where the key isn't the one that sealed.
 */
export function openTokenBox(
  config: Pick<Config, 'data'>,
  vendor: string,
  store: () => Promise<Pick<Store, 'tokens'>>,
): TokenBox {
  const keyOf = () => ensureKeys(config, 'tokens')[0] ?? new Uint8Array();
  const open = (sealed: Uint8Array | null, holder: string) =>
    sealed && unseal(keyOf(), sealed, boundTo(vendor, holder), vendor);
  return {
    read: async (holder) => open(await (await store()).tokens.read(vendor, holder), holder),
    change: async (holder, change) => {
      let changed: string | null = null;
      await (
        await store()
      ).tokens.change(vendor, holder, async (kept) => {
        changed = await change(open(kept, holder));
        return changed === null ? null : seal(keyOf(), changed, boundTo(vendor, holder));
      });
      return changed;
    },
    list: async () => (await store()).tokens.list(vendor),
  };
}

function boundTo(vendor: string, holder: string): Buffer {
  return Buffer.from(JSON.stringify([vendor, holder]));
}

function seal(key: Uint8Array, text: string, bound: Buffer): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(bound);
  return Buffer.concat([nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]);
}

function unseal(key: Uint8Array, sealed: Uint8Array, bound: Buffer, vendor: string): string {
  try {
    const [nonce, tag] = [sealed.subarray(0, nonceBytes), sealed.subarray(-tagBytes)];
    const opening = createDecipheriv(cipher, key, nonce).setAAD(bound).setAuthTag(tag);
    return Buffer.concat([opening.update(sealed.subarray(nonceBytes, -tagBytes)), opening.final()]).toString('utf8');
  } catch {
    throw new LyhordError('tokens-unreadable', { vendor });
  }
}
