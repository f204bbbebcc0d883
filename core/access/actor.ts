import { auditHash, auditId, auditIdSchema, auditWord, type AuditId } from '#core/audit/audit-id.ts';
import type { Actor } from '#core/audit/entry.ts';
import type { Principal } from '#core/contracts/principal.ts';

const kinds = {
  'sign-in': 'person',
  'local-link': 'local',
  plugin: 'vendor',
  'service-token': 'token',
  samples: 'local',
  program: 'program',
  nobody: 'person',
} as const satisfies Record<Principal['via'], Actor['by']>;

/** Who acted, as the audit log names him. */
export function actorOf(principal: Principal): Actor {
  const { via, id, plugin } = principal;
  const hasId = via === 'sign-in' || via === 'plugin' || via === 'service-token';
  return {
    by: kinds[via],
    id: hasId ? auditId(id) : null,
    role: principal.roles.length === 1 && principal.roles[0] ? auditWord(principal.roles[0]) : null,
    via: auditWord(plugin ?? via),
  };
}

/** An id of a vendor's may be an address or a name: what could be one stands in the log as its hash. */
export function auditIdOf(id: string): AuditId {
  const known = auditIdSchema.safeParse(id);
  return known.success ? known.data : auditId(auditHash(id));
}
