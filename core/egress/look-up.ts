import type { LookupFunction } from 'node:net';
import type { Guard, LookUp } from './guard.ts';
import type { AllowedHost } from './rules.ts';

/**
 * A look-up for one connection: of what the name leads to only addresses that may be reached are given, and the socket
 * connects to no other. A name that leads nowhere else is refused, also where it led elsewhere a moment ago.
 */
export function lookUpWithin(guard: Guard, allowed: AllowedHost, lookUp: LookUp): LookupFunction {
  return (name, { all, family, hints }, done) => {
    const wanted = familyOf(family);
    lookUp(name, { all: true, ...(wanted && { family: wanted }), ...(hints && { hints }) }, (error, addresses) => {
      if (error) return done(error, '');
      const reachable = addresses.filter(({ address }) => guard.rules().judgeAddress(address, allowed));
      const [first] = reachable;
      if (!first) {
        const { purpose } = allowed;
        return done(guard.refusals.refuse({ purpose, reason: 'address', host: name }), '');
      }
      return all ? done(null, [...reachable]) : done(null, first.address, first.family);
    });
  };
}

function familyOf(family: number | 'IPv4' | 'IPv6' | undefined): number {
  return family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : (family ?? 0);
}
