import assert from 'node:assert/strict';
import test from 'node:test';
import { scanText } from '#core/egress/scan-text.ts';
import { textsOfChat } from '#core/insight/model/prompt-pieces.ts';
import { conversationMessages } from '#core/insight/model/prompt.ts';
import { stateQuestion } from '#core/insight/model/questions.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { conversationOf } from '#test/core/insight/conversation-of.ts';

/** Finds the word that stands for personal data in these tests. */
const rescan = (text: string) => (text.includes('0701740605') ? null : mintRedactedText(text));

function sender(textsOf?: (body: unknown) => readonly string[] | null) {
  const seen = { sent: 0, held: 0 };
  const fetch = () => Promise.resolve(new Response(String((seen.sent += 1))));
  const send = scanText(fetch, {
    purpose: 'model',
    rescan,
    onHeld: () => (seen.held += 1),
    ...(textsOf && { textsOf }),
  });
  return { seen, post: (body: BodyInit) => send('https://model.example/', { method: 'POST', body }) };
}

test('a body without personal data goes out', async () => {
  const { post, seen } = sender();
  await post(JSON.stringify({ text: 'hej', blocks: [{ text: 'fakturan' }] }));
  assert.deepEqual(seen, { sent: 1, held: 0 });
});

test('personal data anywhere in a body holds the whole body back', async () => {
  const bodies = [
    { text: 'ring 0701740605' },
    { deep: [{ list: ['a', { text: '0701740605' }] }] },
    { '0701740605': 'a name of a field' },
    { number: 701740605, text: '0701740605' },
    '0701740605',
  ];
  for (const body of bodies) {
    const { post, seen } = sender();
    await assert.rejects(post(JSON.stringify(body)), { code: 'text-held-back' });
    assert.deepEqual(seen, { sent: 0, held: 1 });
  }
});

test('a body that cannot be looked into is held back', async () => {
  for (const body of ['plain text', '{"half":', new URLSearchParams({ a: 'b' })]) {
    const { post, seen } = sender();
    await assert.rejects(post(body), { code: 'text-held-back' });
    assert.equal(seen.sent, 0);
  }
});

test('a question to the model goes out, and not where a turn holds personal data', async () => {
  const ask = (said: string) => {
    const conversation = conversationOf(['customer', said], ['agent', 'Vi ringer upp.']);
    const messages = conversationMessages(conversation, [{ from: 0, to: 2 }], stateQuestion.task, 'bcdfg23456', 4000);
    return JSON.stringify({ model: 'm', messages, response_format: { anything: 'green' } });
  };
  const { post, seen } = sender(textsOfChat);
  await post(ask('Min faktura är fel'));
  await assert.rejects(post(ask('Ring 0701740605')), { code: 'text-held-back' });
  await assert.rejects(post(JSON.stringify({ prompt: 'another form' })), { code: 'text-held-back' });
  assert.deepEqual(seen, { sent: 1, held: 2 });
});
