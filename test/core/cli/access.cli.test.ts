import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { describe, it } from 'node:test';
import { folder, runLyhord } from './run-lyhord.ts';

// The private database runs as a user of its own where the tests run as root.
chmodSync(folder, 0o711);

describe('access', () => {
  it('prints every role against every route, without a database', async () => {
    const { status, out } = await runLyhord(['access', 'matrix']);
    assert.equal(status, 0);
    assert.match(out, /^GET \/api\/conversations\/:id +manager \(groups\), privacyOfficer \(all\)/m);
    assert.match(out, /^job extract +program \(all\)$/m);
    assert.doesNotMatch(out, /nobody$/m, 'nothing stands there that nobody may');
  });

  it('says which rule matched, or that none did', async () => {
    const manager = await runLyhord(['access', 'explain', 'role:manager', 'conversation.read']);
    assert.match(manager.out, /^May conversation\.read, with groups, by manager\/conversation\.read\/groups\.$/m);
    const agent = await runLyhord(['access', 'explain', 'role:agent', 'conversation.read']);
    assert.match(agent.out, /^May not conversation\.read: no rule lets it\.$/m);
    const unknown = await runLyhord(['access', 'explain', 'someone', 'panel.read']);
    assert.deepEqual([unknown.status, unknown.out], [1, '']);
    assert.equal((await runLyhord(['access', 'explain', 'role:agent', 'fly'])).status, 2);
  });

  it('makes a token that is shown once, lists it without its secret, and ends it', async () => {
    const wish = ['--name', 'crm', '--scope', 'redact,themes', '--expires', '90d'];
    const made = await runLyhord(['access', 'token', 'create', ...wish]);
    assert.match(made.out, /^lyt_[\w-]{43}\n$/);
    assert.match((await runLyhord(['access', 'token', 'create', ...wish])).told, /A token of that name lasts still/);
    const listed = await runLyhord(['access', 'token', 'list']);
    assert.match(listed.out, /^1 {2}crm {2}redact,themes {2}until .* never used$/m);
    assert.ok(!listed.out.includes(made.out.trim()));
    assert.equal((await runLyhord(['access', 'token', 'revoke', 'crm'])).out, 'Token crm is revoked.\n');
    assert.match((await runLyhord(['access', 'token', 'revoke', 'crm'])).told, /no token of that name/);
  });

  it('refuses a token without an end, without a scope, or with a name that says too much', async () => {
    for (const wish of [
      ['--name', 'crm', '--scope', 'redact'],
      ['--name', 'crm', '--scope', 'everything', '--expires', '1d'],
      ['--name', 'crm', '--scope', 'redact', '--expires', '400d'],
      ['--name', 'kim@example.com', '--scope', 'redact', '--expires', '1d'],
    ])
      assert.equal((await runLyhord(['access', 'token', 'create', ...wish])).status, 2, wish.join(' '));
  });

  it('prints a link that opens once, and who is signed in', async () => {
    assert.match((await runLyhord(['access', 'link'])).out, /^http:\/\/localhost:0\/#\/enter\/lyl_[\w-]{43}\n$/);
    assert.equal((await runLyhord(['access', 'sessions'])).out, 'Nobody is signed in.\n');
    assert.equal((await runLyhord(['access', 'revoke', 'nobody'])).status, 1);
  });
});
