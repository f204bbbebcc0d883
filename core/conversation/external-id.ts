import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type ExternalId, externalIdSchema } from './conversation.ts';

/** Ids that can hold nobody's name or number: `1234567`, `ticket-42`, `C12`, a UUID. */
const plainId = /^((conv|conversation|ticket|case|chat|call|mail|thread|sample|[a-z])[-_:#]?)?\d{1,9}$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id from outside: as it is where it can hold no personal data, otherwise 128 bits of its SHA-256. */
export function toExternalId(id: string): ExternalId {
  return externalIdSchema.parse(plainId.test(id) || uuid.test(id) ? id : hashOf(utf8ToBytes(id)));
}

/** 128 bits of SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, 32);
}
