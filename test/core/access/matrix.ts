import { nobody, samplesVisitor, serviceOf, signedIn } from '#core/access/principal.ts';
import { roles, type Action, type Principal, type Scope } from '#core/contracts/principal.ts';

/** Who may what, written down a second time and by action, so that a slip in the table is seen. */
const mostOf: Readonly<Partial<Record<Action, Readonly<Record<string, Scope>>>>> = {
  'page.open': { everybody: 'own-record' },
  'health.read': { everybody: 'own-record' },
  'session.read': { everybody: 'own-record' },
  'session.begin': { everybody: 'own-record' },
  'session.end': { everybody: 'own-record' },
  'service.describe': { everybody: 'own-record' },
  'panel.read': { agent: 'own-record', sales: 'own-record', manager: 'groups', privacyOfficer: 'all', visitor: 'all' },
  'feedback.give': {
    agent: 'own-record',
    sales: 'own-record',
    manager: 'groups',
    privacyOfficer: 'all',
    visitor: 'all',
  },
  'conversation.list': { manager: 'groups', privacyOfficer: 'all', visitor: 'all' },
  'conversation.read': { manager: 'groups', privacyOfficer: 'all', visitor: 'all' },
  'themes.read': { manager: 'aggregates', analyst: 'aggregates', privacyOfficer: 'aggregates', visitor: 'all' },
  'trackers.read': { manager: 'aggregates', analyst: 'aggregates', privacyOfficer: 'aggregates', visitor: 'all' },
  'trackers.try': { manager: 'groups', privacyOfficer: 'all', visitor: 'all' },
  'trackers.change': { manager: 'groups', privacyOfficer: 'all', visitor: 'all' },
  'text.redact': { person: 'own-record', visitor: 'own-record' },
  'text.analyze': { person: 'own-record', visitor: 'own-record' },
  'service.redact': { 'token redact': 'own-record' },
  'service.analyze': { 'token analyze': 'own-record' },
  'service.themes': { 'token themes': 'aggregates' },
  'access.read': { privacyOfficer: 'all', auditor: 'all', administrator: 'all' },
  'access.manage': { administrator: 'all' },
  'audit.read': { privacyOfficer: 'all', auditor: 'all' },
};

const subjects: readonly (readonly [string, Principal])[] = [
  ['nobody', nobody],
  ['visitor', samplesVisitor],
  ...roles.map((role) => [role, signedIn('0'.repeat(32), [role], ['North'])] as const),
  ...(['redact', 'analyze', 'themes'] as const).map((scope) => [`token ${scope}`, serviceOf('1', [scope])] as const),
];

export const wanted = {
  subjects,
  /** The most with which a subject may do this; null where he may not. */
  reach(subject: string, action: Action): Scope | null {
    const row = mostOf[action] ?? {};
    const isPerson = roles.some((role) => role === subject) && subject !== 'auditor';
    return row[subject] ?? (isPerson ? row['person'] : undefined) ?? row['everybody'] ?? null;
  },
};
