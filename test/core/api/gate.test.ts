import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nobody, serviceOf, signedIn } from '#core/access/principal.ts';
import { createGate, type Asking, type GateParts } from '#core/api/gate.ts';
import type { SessionRow } from '#core/store/access-rows.ts';
import type { RefusalCode } from '#core/api/contract.ts';

const asking: Asking = { action: 'themes.read', bearer: null, cookie: null, address: '203.0.113.7' };

const at = new Date(0);
const sessionRow: SessionRow = {
  ...{ session: '0'.repeat(32), via: 'sign-in' as const, userId: 'a', groups: [], label: null, isEmergency: false },
  ...{ beganAt: at, seenAt: at, endsAt: at },
};

function build(wishes: Partial<GateParts> = {}) {
  const state = { nowMs: 0 };
  const noted: RefusalCode[] = [];
  const gate = createGate({
    findSession: () => Promise.resolve(null),
    findService: () => Promise.resolve(null),
    isSamplesOnly: () => Promise.resolve(false),
    note: (_principal, _action, _decision, code) => Promise.resolve(void noted.push(code)),
    nowMs: () => state.nowMs,
    ...wishes,
  });
  return { gate, state, noted };
}

test('too many at once wait so long as is said, and others don’t wait for them', async () => {
  const findService = (secret: string) => Promise.resolve(serviceOf(secret, ['themes']));
  const { gate, state } = build({ findService });
  const ask = (bearer: string) => gate.admit({ ...asking, action: 'service.themes', bearer });
  let admission = await ask('1');
  for (let count = 1; count < 300 && admission.kind === 'in'; count += 1) admission = await ask('1');
  assert.ok(admission.kind === 'out' && admission.code === 'too-often' && (admission.waitMs ?? 0) > 0);
  assert.equal((await ask('2')).kind, 'in');
  state.nowMs += admission.waitMs ?? 0;
  assert.equal((await ask('1')).kind, 'in');
});

test('false tokens are counted by address, and the record isn’t flooded with them', async () => {
  const { gate, noted } = build();
  const codes = new Map<string, number>();
  for (let count = 0; count < 200; count += 1) {
    const admission = await gate.admit({ ...asking, bearer: 'lyt_guess' });
    const code = admission.kind === 'out' ? admission.code : 'in';
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  assert.deepEqual(
    [...codes],
    [
      ['bad-token', 20],
      ['too-often', 180],
    ],
  );
  assert.equal(noted.length, 20);
});

test('a token beside a session is the token’s: the lesser proof doesn’t lend to the greater', async () => {
  const row = { row: sessionRow, principal: signedIn('a', ['privacyOfficer'], []) };
  const { gate } = build({ findSession: () => Promise.resolve(row) });
  const admission = await gate.admit({ ...asking, cookie: 'lys_x', bearer: 'lyt_wrong' });
  assert.deepEqual(admission, { kind: 'out', code: 'bad-token' });
});

test('who may not is refused with the record knowing, and nothing is let through where it can’t be written', async () => {
  const findSession = () => Promise.resolve({ row: sessionRow, principal: signedIn('a', ['agent'], []) });
  const { gate, noted } = build({ findSession });
  assert.deepEqual(await gate.admit({ ...asking, cookie: 'x' }), { kind: 'out', code: 'not-allowed' });
  assert.deepEqual(noted, ['not-allowed']);
  const broken = build({ findSession, note: () => Promise.reject(new Error('full')) });
  await assert.rejects(broken.gate.admit({ ...asking, cookie: 'x' }));
});

test('a page’s file looks nobody up', async () => {
  const findSession = () => Promise.reject(new Error('looked up'));
  const admission = await build({ findSession }).gate.admit({ ...asking, action: 'page.open', cookie: 'x' });
  assert.deepEqual(admission, { kind: 'in', principal: nobody });
});
