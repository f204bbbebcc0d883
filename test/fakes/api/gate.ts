import { nobody } from '#core/access/principal.ts';
import type { Gate } from '#core/api/gate.ts';

/** Lets everybody in as nobody: for tests of what stands behind the gate. */
export const openGate: Gate = {
  admit: () => Promise.resolve({ kind: 'in', principal: nobody }),
  admitPlugin: () => Promise.resolve({ kind: 'in', principal: nobody }),
};
