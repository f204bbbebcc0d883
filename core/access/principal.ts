import { createHash } from 'node:crypto';
import { roles, type Principal, type Role, type TokenScope } from '#core/contracts/principal.ts';

export type { Principal, Role } from '#core/contracts/principal.ts';

const nothing = { roles: [], groups: [], tokenScopes: [], plugin: null } as const;

/** Whoever shows nothing. */
export const nobody: Principal = { ...nothing, via: 'nobody', id: 'nobody' };

/** Whoever opens the page of this machine while it holds samples alone. */
export const samplesVisitor: Principal = { ...nothing, via: 'samples', id: 'visitor' };

/** The program's own jobs. */
export const program: Principal = { ...nothing, via: 'program', id: 'program' };

/** Whoever has the one-time link of this machine: he has the files and the database too, so every role is his. */
export const localAdministrator: Principal = { ...nothing, via: 'local-link', id: 'local', roles };

/** Somebody whom the company's provider told. */
export function signedIn(id: string, mine: readonly Role[], groups: readonly string[]): Principal {
  return { ...nothing, via: 'sign-in', id, roles: mine, groups };
}

/** A program with a service token; `number` is the token's. */
export function serviceOf(number: string, tokenScopes: readonly TokenScope[]): Principal {
  return { ...nothing, via: 'service-token', id: number, tokenScopes };
}

/** Somebody whom a plugin identified by its vendor's proof; `id` is the vendor's. */
export function pluginUser(plugin: string, id: string, mine: readonly Role[]): Principal {
  return { ...nothing, via: 'plugin', id: hashId(plugin, id), roles: mine, plugin };
}

/** A user's id here: a hash of who vouches for him and his id there, so that no log or table holds the provider's. */
export function hashId(issuer: string, subject: string): string {
  return createHash('sha256').update(`${issuer}\0${subject}`).digest('hex').slice(0, 32);
}
