import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide, findWidest } from '#core/access/policy.ts';
import { localAdministrator, nobody, program, samplesVisitor, serviceOf, signedIn } from '#core/access/principal.ts';
import { actions, roles, scopes, tokenScopes, type Action, type Principal } from '#core/contracts/principal.ts';
import { jobActions } from '#core/jobs/job-actions.ts';
import { wanted } from './matrix.ts';

const everyone: readonly Principal[] = [
  nobody,
  samplesVisitor,
  localAdministrator,
  program,
  ...roles.map((role) => signedIn('a', [role], ['North'])),
  ...tokenScopes.map((scope) => serviceOf('1', [scope])),
];

test('the table is the one that was agreed on, row by row', () => {
  for (const [subject, principal] of wanted.subjects) {
    for (const action of actions) {
      const widest = findWidest(principal, action)?.scope ?? null;
      assert.equal(widest, wanted.reach(subject, action), `${subject} ${action}`);
    }
  }
});

test('what no rule names is refused', () => {
  for (const action of actions.filter((name) => !name.startsWith('page') && !name.startsWith('session')))
    assert.equal(decide(signedIn('a', [], []), action, 'all').allowed, false, action);
  assert.deepEqual(decide(nobody, 'conversation.read', 'all'), { allowed: false, rule: 'no-rule' });
});

test('the rule that decided is named', () => {
  const { rule } = decide(signedIn('a', ['manager'], ['North']), 'panel.read', 'groups');
  assert.equal(rule, 'manager/panel.read/groups');
});

test('a role that is bound to groups reaches nothing without one', () => {
  assert.equal(findWidest(signedIn('a', ['manager'], []), 'conversation.read'), null);
});

test('one role more never takes a right away, and none comes from nowhere', () => {
  const some = fc.subarray([...roles]);
  fc.assert(
    fc.property(some, some, fc.constantFrom(...actions), fc.constantFrom(...scopes), (mine, more, action, scope) => {
      const may = (list: typeof mine) => decide(signedIn('a', list, ['North']), action, scope).allowed;
      const together = [...new Set([...mine, ...more])];
      return may(together) === (may(mine) || may(more));
    }),
  );
});

test('a job is the program’s to do, each by an action of its own, and nobody else’s', () => {
  const named: readonly Action[] = Object.values(jobActions);
  assert.equal(new Set(named).size, named.length);
  assert.deepEqual(
    [...named],
    actions.filter((action) => action.startsWith('job.')),
  );
  for (const principal of everyone) {
    for (const action of named) assert.equal(decide(principal, action, 'all').allowed, principal === program, action);
  }
});
