import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { CustomerKey } from '#core/conversation/conversation.ts';

/** HMAC-SHA256 of a text, in base32 (RFC 4648, without padding): 52 letters. */
export function keyedHash(key: Uint8Array, text: string): string {
  return base32(hmac(sha256, key, utf8ToBytes(text)));
}

/**
 * The identity of a customer for counting: the keyed hash of the trimmed value in lower case and composed form, and of
 * that one by each later key. So a key can be changed without the value, which nobody has any more.
 */
export function customerKey(keys: readonly [Uint8Array, ...Uint8Array[]], customer: string): CustomerKey {
  const [first, ...later] = keys;
  const hashed = hashCustomer(first, `customer\n${customer.normalize('NFKC').trim().toLowerCase()}`);
  return later.reduce((known, key) => nextCustomerKey(key, known), hashed);
}

/** The same customer after one more key. */
export function nextCustomerKey(key: Uint8Array, known: CustomerKey): CustomerKey {
  return hashCustomer(key, `rotated\n${known}`);
}

function hashCustomer(key: Uint8Array, text: string): CustomerKey {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- its schema would bring zod into browsers
  return keyedHash(key, text).slice(0, 26) as CustomerKey;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array): string {
  let letters = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      letters += alphabet.charAt((held >>> (bits - 5)) & 31);
      bits -= 5;
    }
    held &= 0xff;
  }
  return bits > 0 ? letters + alphabet.charAt((held << (5 - bits)) & 31) : letters;
}
