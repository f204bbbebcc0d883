import {
  roles,
  scopes,
  tokenScopes,
  type Action,
  type Principal,
  type Role,
  type Scope,
  type TokenScope,
} from '#core/contracts/principal.ts';

/** Whom a rule is about: a role, a token's scope, or how somebody came in. */
export type Subject = Role | `token:${TokenScope}` | 'anyone' | 'samples-visitor' | 'program';

/** What was decided, and the rule that decided it: `manager/conversation.read/groups`, or `no-rule`. */
export interface Decision {
  readonly allowed: boolean;
  readonly rule: string;
}

interface Rule {
  readonly who: Subject;
  readonly in: Scope;
  readonly may: readonly Action[];
}

const ownTexts = ['text.redact', 'text.analyze'] as const satisfies readonly Action[];
const trackers = ['trackers.try', 'trackers.change'] as const satisfies readonly Action[];
const conversations = [
  'panel.read',
  'feedback.give',
  'conversation.list',
  'conversation.read',
] as const satisfies readonly Action[];

/** Who may do what, and with how much. What doesn't stand here is refused. */
const table: readonly Rule[] = [
  { who: 'anyone', in: 'own-record', may: ['page.open', 'health.read', 'service.describe'] },
  { who: 'anyone', in: 'own-record', may: ['session.read', 'session.begin', 'session.end'] },

  { who: 'agent', in: 'own-record', may: ['panel.read', 'feedback.give', ...ownTexts] },
  { who: 'sales', in: 'own-record', may: ['panel.read', 'feedback.give', ...ownTexts] },

  { who: 'manager', in: 'own-record', may: ownTexts },
  { who: 'manager', in: 'groups', may: [...conversations, ...trackers] },
  { who: 'manager', in: 'aggregates', may: ['themes.read', 'trackers.read'] },

  { who: 'analyst', in: 'own-record', may: ownTexts },
  { who: 'analyst', in: 'aggregates', may: ['themes.read', 'trackers.read'] },

  { who: 'privacyOfficer', in: 'own-record', may: ownTexts },
  { who: 'privacyOfficer', in: 'aggregates', may: ['themes.read', 'trackers.read'] },
  { who: 'privacyOfficer', in: 'all', may: [...conversations, ...trackers, 'access.read', 'audit.read'] },

  { who: 'auditor', in: 'all', may: ['access.read', 'audit.read'] },

  { who: 'administrator', in: 'own-record', may: ownTexts },
  { who: 'administrator', in: 'all', may: ['access.read', 'access.manage'] },

  // The database shows him samples and nothing else, whatever scope stands here.
  { who: 'samples-visitor', in: 'own-record', may: ownTexts },
  { who: 'samples-visitor', in: 'all', may: [...conversations, ...trackers, 'themes.read', 'trackers.read'] },

  { who: 'token:redact', in: 'own-record', may: ['service.redact'] },
  { who: 'token:analyze', in: 'own-record', may: ['service.analyze'] },
  { who: 'token:themes', in: 'aggregates', may: ['service.themes'] },

  { who: 'program', in: 'all', may: ['job.extract', 'job.refine', 'job.group-themes', 'job.deliver'] },
];

/** Every subject of the table, in the order in which the matrix shows them. */
export const subjects: readonly Subject[] = [
  'anyone',
  ...roles,
  'samples-visitor',
  ...tokenScopes.map((scope) => `token:${scope}` as const),
  'program',
];

/** Whether somebody may do this with so much. A rule for `all` covers less; every other covers its own scope alone. */
export function decide(principal: Principal, action: Action, scope: Scope): Decision {
  const own = subjectsOf(principal);
  const rule = table.find(
    (candidate) =>
      own.includes(candidate.who) &&
      candidate.may.includes(action) &&
      (candidate.in === scope || candidate.in === 'all') &&
      (candidate.in !== 'groups' || principal.groups.length > 0),
  );
  return rule ? { allowed: true, rule: `${rule.who}/${action}/${rule.in}` } : { allowed: false, rule: 'no-rule' };
}

const widestFirst: readonly Scope[] = ['all', 'groups', 'aggregates', 'own-record'];

/** The most with which somebody may do this, and the rule; null where he may not at all. */
export function findWidest(principal: Principal, action: Action): { scope: Scope; rule: string } | null {
  for (const scope of widestFirst) {
    const { allowed, rule } = decide(principal, action, scope);
    if (allowed) return { scope, rule };
  }
  return null;
}

/** What one subject alone may do, as the matrix shows it. */
export function scopesOf(subject: Subject, action: Action): readonly Scope[] {
  return scopes.filter((scope) =>
    table.some((rule) => rule.who === subject && rule.in === scope && rule.may.includes(action)),
  );
}

/** A service token and a samples-visitor are what they are and nothing besides; people have their roles. */
function subjectsOf(principal: Principal): readonly Subject[] {
  switch (principal.via) {
    case 'nobody':
      return ['anyone'];
    case 'samples':
      return ['anyone', 'samples-visitor'];
    case 'service-token':
      return ['anyone', ...principal.tokenScopes.map((scope) => `token:${scope}` as const)];
    case 'program':
      return ['program'];
    case 'sign-in':
    case 'local-link':
    case 'plugin':
      return ['anyone', ...principal.roles];
  }
}
