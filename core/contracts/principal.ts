/** What people are at their company, as far as Lyhörd tells them apart. */
export const roles = ['agent', 'sales', 'manager', 'analyst', 'privacyOfficer', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What a service token may be made for. */
export const tokenScopes = ['redact', 'analyze', 'themes'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/**
 * Everything that somebody may do: each route, each job and each word of `Lyhord` names one. What isn't named here
 * can't be asked for.
 */
export const actions = [
  'page.open',
  'health.read',
  'session.read',
  'session.begin',
  'session.end',
  'panel.read',
  'conversation.list',
  'conversation.read',
  'themes.read',
  'feedback.give',
  'trackers.read',
  'trackers.try',
  'trackers.change',
  'text.redact',
  'text.analyze',
  'service.redact',
  'service.analyze',
  'service.themes',
  'service.describe',
  'access.read',
  'access.manage',
  'audit.read',
  'job.extract',
  'job.refine',
  'job.group-themes',
  'job.deliver',
] as const;
export type Action = (typeof actions)[number];

/**
 * How much of the stored rows an action reaches: the one record that the asker has open (or the text that he brings),
 * the conversations of his groups, counts above the privacy threshold, or everything.
 */
export const scopes = ['own-record', 'groups', 'aggregates', 'all'] as const;
export type Scope = (typeof scopes)[number];

/**
 * How somebody came in: by the company's sign-in, by the one-time link of this machine, by a vendor's plugin, by a
 * service token, without sign-in while there are only samples, as a job of the program, or not at all.
 */
export type Via = 'sign-in' | 'local-link' | 'plugin' | 'service-token' | 'samples' | 'program' | 'nobody';

/** Who asks. No name and no address is in it: `id` is a hash, a vendor's id or a token's number. */
export interface Principal {
  readonly via: Via;
  readonly id: string;
  readonly roles: readonly Role[];
  /** The customers' groups (`segments.group`) whose conversations he may read, where his role is bound to groups. */
  readonly groups: readonly string[];
  /** Of a service token. */
  readonly tokenScopes: readonly TokenScope[];
  /** The plugin's name, where a plugin identified him. */
  readonly plugin: string | null;
}
