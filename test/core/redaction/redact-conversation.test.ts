import assert from 'node:assert/strict';
import test from 'node:test';
import { loadNameModel } from '#core/config/load-name-model.ts';
import {
  type Channel,
  externalIdSchema,
  instantSchema,
  type RawConversation,
  type Role,
  sourceNameSchema,
  versionSchema,
} from '#core/conversation/conversation.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import { createNameTagger } from '#core/redaction/names/name-tagger.ts';
import { RawText } from '#core/text/raw-text.ts';

const key = new Uint8Array(32).fill(7);
const redactor = createRedactor({ names: createNameTagger(loadNameModel()), key });

interface Given {
  readonly turns: readonly (readonly [Role, string])[];
  readonly subject?: string;
  readonly customer?: string;
  readonly customerName?: string;
  readonly channel?: Channel;
}

function conversation({ turns, subject, customer, customerName, channel = 'email' }: Given): RawConversation {
  return {
    source: sourceNameSchema.parse('files'),
    externalId: externalIdSchema.parse('1'),
    version: versionSchema.parse('1'),
    channel,
    startedAt: instantSchema.parse('2026-11-03T09:00:00Z'),
    subject: subject === undefined ? null : RawText.of(subject),
    customer: customer === undefined ? null : RawText.of(customer),
    parties: [
      { role: 'customer', name: customerName === undefined ? null : RawText.of(customerName), addresses: [] },
      { role: 'agent', name: null, addresses: [] },
    ],
    turns: turns.map(([role, text]) => ({
      party: role === 'customer' ? 0 : 1,
      role,
      text: RawText.of(text),
      at: null,
      externalId: null,
    })),
    segments: {},
    isSample: false,
  };
}

function redact(given: Given) {
  const { conversation: redacted } = redactor.redactConversation(conversation(given));
  return { subject: redacted.subject, texts: redacted.turns.map(({ text }) => text), customer: redacted.customer };
}

test('a name that is found once is masked everywhere, in the subject and the signature too', () => {
  const { subject, texts } = redact({
    subject: 'Ärende om Wachtmeister',
    turns: [
      ['customer', 'Hej, jag heter Ebba Wachtmeister och min faktura är fel.'],
      ['agent', 'Vi ser över fakturan till wachtmeister i dag.'],
    ],
  });
  assert.equal(subject, 'Ärende om [PERSON_1]');
  assert.equal(texts[0], 'Hej, jag heter [PERSON_1] och min faktura är fel.');
  assert.equal(texts[1], 'Vi ser över fakturan till [PERSON_1] i dag.');
});

test('a person has one pseudonym by full name, first name and genitive', () => {
  const { texts } = redact({
    turns: [
      ['customer', 'Jag heter Karin Lindqvist.'],
      ['agent', 'Hej Karin! Jag tittar på Karins faktura.'],
    ],
  });
  assert.match(texts[1] ?? '', /^Hej \[PERSON_1\]! Jag tittar på \[PERSON_1\]s? faktura\.$/);
});

test('two persons have two pseudonyms', () => {
  const { texts } = redact({ turns: [['customer', 'Jag heter Karin Lindqvist, min man heter Yusuf Demir.']] });
  assert.equal(texts[0], 'Jag heter [PERSON_1], min man heter [PERSON_2].');
});

test('a party is found where the name is misspelled', () => {
  const { texts } = redact({
    customerName: 'Karin Lindqvist',
    turns: [['agent', 'Då noterar jag att Lindkvist ringde om routern.']],
  });
  assert.equal(texts[0], 'Då noterar jag att [PERSON_1] ringde om routern.');
});

test('a mask that the text already holds is no trap', () => {
  const { texts } = redact({ turns: [['customer', '[PERSON_1] sa att Karin Lindqvist skulle ringa mig.']] });
  assert.equal(texts[0], '[PERSON_1] sa att [PERSON_2] skulle ringa mig.');
});

test('a number that is said over two turns is masked in both', () => {
  const { texts } = redact({
    channel: 'call',
    turns: [
      ['agent', 'vad har du för telefonnummer'],
      ['customer', 'noll sju noll ett sju'],
      ['agent', 'mm'],
      ['customer', 'fyra noll sex noll fem'],
    ],
  });
  assert.match(texts[1] ?? '', /^\[PHONE_\d\]$/);
  assert.equal(texts[2], 'mm');
  assert.match(texts[3] ?? '', /^\[PHONE_\d\]$/);
});

test('an age and an illness are marked, and stay in the text', () => {
  const given = 'Jag är 71 år och har diabetes.';
  const { text, entities } = redactor.redactText(RawText.of(given));
  assert.equal(text, given);
  assert.deepEqual(
    entities.map(({ type, pseudonym }) => [type, pseudonym]),
    [
      ['AGE', null],
      ['SPECIAL_CATEGORY', null],
    ],
  );
});

test('order numbers, amounts, dates, times, versions and cities stay', () => {
  const given = 'Order 998877 på 1 249 kr levereras 24 november kl. 14.30 till butiken i Uppsala, app version 4.12.1.';
  assert.equal(redactor.redactText(RawText.of(given)).text, given);
});

test('offsets are those of the text as it was given, odd characters or not', () => {
  const odd = [
    ['😀 ring ０７０-174 06 05 nu', '０７０-174 06 05'],
    ['mejla anna\u00ad.berg@example.se tack', 'anna\u00ad.berg@example.se'],
    ['ring\u00a0070\u00a0174\u00a006\u00a005', '070\u00a0174\u00a006\u00a005'],
    ['skriv till a\u200bnna.berg@example.se', 'a\u200bnna.berg@example.se'],
  ] as const;
  for (const [given, value] of odd) {
    const { entities } = redactor.redactText(RawText.of(given));
    assert.deepEqual(
      entities.map(({ start, end }) => given.slice(start, end)),
      [value],
    );
  }
});

test('the customer is known by a keyed hash, whatever the letters’ case, and never by the value', () => {
  const turns: Given['turns'] = [['customer', 'Hej']];
  const one = redact({ turns, customer: 'Karin.Lindqvist@example.se' }).customer;
  const same = redact({ turns, customer: 'karin.lindqvist@example.se ' }).customer;
  const other = redact({ turns, customer: 'karin.berg@example.se' }).customer;
  assert.match(one ?? '', /^[A-Z2-7]{26}$/);
  assert.equal(one, same);
  assert.notEqual(one, other);
});

test('a customer has another hash under another key', () => {
  const given = conversation({ turns: [['customer', 'Hej']], customer: 'karin.lindqvist@example.se' });
  const other = createRedactor({ key: new Uint8Array(32).fill(9) });
  assert.notEqual(
    other.redactConversation(given).conversation.customer,
    redactor.redactConversation(given).conversation.customer,
  );
});

test('what goes out is held back where it still holds personal data, and masks are none', () => {
  assert.equal(redactor.rescan('Kunden nås på karin.lindqvist@example.se.'), null);
  assert.equal(redactor.rescan('Kunden [PERSON_1] vill ha en ny router.'), 'Kunden [PERSON_1] vill ha en ny router.');
});
