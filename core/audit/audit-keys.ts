import { createHash, hash } from 'node:crypto';
import type { Seal } from '#core/store/audit-table.ts';
import { type NoteSigner, noteSigner } from './signed-note.ts';

/** What is made of the log's one secret: who signs its checkpoints, and the seal of its entries. */
export interface AuditKeys {
  readonly signer: NoteSigner;
  readonly seal: Seal;
}

/** The log's name is of its key, so that two companies' logs are never taken for each other. */
export function auditKeysOf(secret: Uint8Array): AuditKeys {
  const seed = derive(secret, 'checkpoint');
  const name = `lyhord/${createHash('sha256').update(derive(secret, 'name')).digest('hex').slice(0, 16)}`;
  const key = derive(secret, 'seal');
  const [inner, outer] = [padded(key, 0x36), padded(key, 0x5c)];
  return {
    signer: noteSigner(name, seed),
    seal: (id, line) => {
      const first = hash('sha256', Buffer.concat([inner, Buffer.from(`${id} ${line}`)]), 'buffer');
      return hash('sha256', Buffer.concat([outer, first]), 'buffer')
        .subarray(0, 16)
        .toString('base64url');
    },
  };
}

/** HMAC (RFC 2104) written out: an object of node:crypto costs five times as much. */
function padded(key: Buffer, pad: number): Buffer {
  const block = Buffer.alloc(64, pad);
  for (const [index, byte] of key.entries()) block[index] = byte ^ pad;
  return block;
}

function derive(secret: Uint8Array, purpose: string): Buffer {
  return createHash('sha256').update(`lyhord audit ${purpose}\n`).update(secret).digest();
}
