import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '#core/conversation/conversation.ts';
import { mattersOf } from '#core/themes/matters.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { conversationOf } from './conversation-of.ts';

const opened = (turns: readonly (readonly [Role, string])[], subject: string | null = null) =>
  mattersOf(conversationOf(turns, subject), 'sv').map(({ text }) => text);

test('greetings, names, numbers and thanks are no part of a matter', () => {
  const text = 'Hej!\nMitt paket har inte kommit.\nKundnummer [CUSTOMER_NUMBER_1]\nTack på förhand\n[PERSON_1]';
  assert.deepEqual(opened([['customer', text]]), ['Mitt paket har inte kommit.']);
});

test('the subject counts', () => {
  const [main] = opened([['customer', 'Det har inte kommit.']], 'Försenat paket');
  assert.equal(main, 'Försenat paket\nDet har inte kommit.');
});

test('a conversation with two matters counts as both, the main one first', () => {
  const turns = [
    ['customer', 'Jag kommer inte in i appen.'],
    ['agent', 'Prova att starta om telefonen.'],
    ['customer', 'Nu gick det. En sak till, när kommer fakturan i december?'],
  ] as const;
  assert.deepEqual(opened(turns), ['Jag kommer inte in i appen.', 'En sak till, när kommer fakturan i december?']);
});

test('an answer to the agent is no matter of its own', () => {
  const turns = [
    ['customer', 'Jag kommer inte in i appen.'],
    ['agent', 'Vilken telefon har du, och vilken adress?'],
    ['customer', 'En vanlig telefon. Adressen är [ADDRESS_1].'],
  ] as const;
  assert.equal(opened(turns).length, 1);
});

test('a question that takes up what was just said is no matter of its own', () => {
  const turns = [
    ['customer', 'Fakturan är för hög.'],
    ['agent', 'Du har rörligt avtal.'],
    ['customer', 'Så det är inget fel på mätaren alltså?'],
  ] as const;
  assert.equal(opened(turns).length, 1);
});

test('what a bot or an agent says is never a matter', () => {
  assert.deepEqual(opened([['bot', 'Hur kan jag hjälpa dig med fakturan?']]), []);
});

test("a matter's evidence is the place of its sentences", () => {
  const conversation = conversationOf([['customer', 'Hej! Paketet är borta. Tack']], null);
  const [found] = mattersOf(conversation, 'sv');
  const { turn, start, end } = found?.evidence ?? { turn: 9, start: 0, end: 0 };
  assert.equal(conversation.turns[turn]?.text.slice(start, end), mintRedactedText('Paketet är borta.'));
});
