import type { Route } from '#core/contracts/plugin.ts';

/** The interface for the company's own programs. */
export function serviceRoutes(): readonly Route[] {
  return [];
}
