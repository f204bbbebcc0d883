import { findWidest } from '#core/access/policy.ts';
import { actions, type Principal } from '#core/contracts/principal.ts';
import { instantSchema } from '#core/conversation/conversation.ts';
import type { SessionRow } from '#core/store/access-rows.ts';
import type { OwnName, WhoAnswer } from './contract.ts';

export interface Asker {
  readonly principal: Principal;
  readonly row: SessionRow | null;
  /** The browser holds a session that doesn't last any more. */
  readonly isExpired: boolean;
  readonly door: WhoAnswer['door'];
}

/** Who asks, for himself to read: his name, his roles, and what they let him do. */
export function describeAsker({ principal, row, isExpired, door }: Asker): WhoAnswer {
  return {
    state: stateOf(principal, isExpired),
    via: principal.via,
    name: row?.label ? ownName(row.label) : null,
    roles: principal.roles,
    may: actions.filter((action) => findWidest(principal, action) !== null),
    endsAt: row && instantSchema.parse(row.endsAt.toISOString()),
    isEmergency: row?.isEmergency ?? false,
    door,
  };
}

function stateOf({ via }: Principal, isExpired: boolean): WhoAnswer['state'] {
  if (via === 'samples') return 'samples';
  if (via !== 'nobody') return 'in';
  return isExpired ? 'session-expired' : 'signed-out';
}

function ownName(label: string): OwnName {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the person's own name, from his own session
  return label as OwnName;
}
