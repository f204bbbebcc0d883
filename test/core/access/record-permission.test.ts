import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluginUser, signedIn } from '#core/access/principal.ts';
import { createRecordPermission, type RecordAsker } from '#core/access/record-permission.ts';

const record = { source: 'zendesk', externalId: '1042' };
const agent = pluginUser('zendesk', 'a', ['agent']);

function build(mayRead: RecordAsker['mayRead'], accepted: readonly string[] = []) {
  const clock = { ms: 0, asked: 0 };
  const asker: RecordAsker = {
    source: 'zendesk',
    mayRead: (...words) => {
      clock.asked += 1;
      return mayRead(...words);
    },
  };
  const permission = createRecordPermission({ askers: [asker], accepted, now: () => new Date(clock.ms) });
  return { clock, ask: (who = agent, what = record) => permission.mayRead(who, what) };
}

test('a yes is remembered for minutes and then asked for again', async () => {
  const { clock, ask } = build(() => Promise.resolve(true));
  assert.deepEqual([await ask(), await ask(), clock.asked], [true, true, 1]);
  clock.ms = 4 * 60_000;
  assert.deepEqual([await ask(), clock.asked], [true, 1]);
  clock.ms = 6 * 60_000;
  assert.deepEqual([await ask(), clock.asked], [true, 2]);
});

test('a right that was taken away is gone within minutes', async () => {
  const answers = [true, false];
  const { clock, ask } = build(() => Promise.resolve(answers.shift() ?? false));
  assert.equal(await ask(), true);
  clock.ms = 6 * 60_000;
  assert.equal(await ask(), false);
});

test('a no is remembered for seconds alone', async () => {
  const answers = [false, true];
  const { clock, ask } = build(() => Promise.resolve(answers.shift() ?? false));
  assert.deepEqual([await ask(), await ask(), clock.asked], [false, false, 1]);
  clock.ms = 11_000;
  assert.equal(await ask(), true);
});

test('an error is a no, thrown now or later', async () => {
  assert.equal(await build(() => Promise.reject(new Error('down'))).ask(), false);
  const thrower = build(() => {
    throw new Error('down');
  });
  assert.equal(await thrower.ask(), false);
});

test('a yes to one is no yes to another, nor for another record', async () => {
  const { ask } = build((who, { externalId }) => Promise.resolve(who.id === agent.id && externalId === '1042'));
  assert.equal(await ask(), true);
  assert.equal(await ask(pluginUser('zendesk', 'b', ['agent'])), false);
  assert.equal(await ask(agent, { ...record, externalId: '1043' }), false);
});

test('many who ask at once are one question', async () => {
  const { clock, ask } = build(() => Promise.resolve(true));
  assert.deepEqual(await Promise.all([ask(), ask(), ask()]), [true, true, true]);
  assert.equal(clock.asked, 1);
});

test('a source with nobody to ask is a no', async () => {
  const { ask } = build(() => Promise.resolve(true));
  assert.equal(await ask(agent, { ...record, source: 'hubspot' }), false);
});

test('an accepted panel request reads its own vendor’s record unasked, and nobody else’s', async () => {
  const { clock, ask } = build(() => Promise.resolve(false), ['zendesk']);
  assert.deepEqual([await ask(), clock.asked], [true, 0]);
  assert.equal(await ask(pluginUser('hubspot', 'a', ['agent'])), false);
  assert.equal(await ask(signedIn('a', ['agent'], [])), false);
});
