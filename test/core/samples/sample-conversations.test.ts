import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityTypes } from '#core/redaction/entity.ts';
import { sampleConversations, type SampleConversation } from '#core/samples/sample-conversations.ts';
import { openRawText } from '#core/text/raw-text.ts';

const now = new Date('2026-11-23T10:00:00.000Z');
const samples = sampleConversations(now);

function words({ conversation }: SampleConversation): string {
  const { subject, parties, turns, customer } = conversation;
  const raw = [
    ...(subject ? [subject] : []),
    ...(customer ? [customer] : []),
    ...parties.flatMap((party) => [...(party.name ? [party.name] : []), ...party.addresses]),
    ...turns.map((turn) => turn.text),
  ];
  return raw.map(openRawText).join('\n');
}

function turnsOf({ conversation }: SampleConversation): string {
  return conversation.turns.map((turn) => openRawText(turn.text)).join('\n');
}

function valuesOf(type: string): string[] {
  return samples.flatMap(({ planted }) => planted.filter((one) => one.type === type).map((one) => one.value));
}

function weekly(matter: string): number[] {
  const counts = Array.from({ length: 8 }, () => 0);
  const first = Date.parse('2026-09-28T00:00:00.000Z');
  for (const sample of samples.filter((one) => one.matter === matter)) {
    const week = Math.floor((Date.parse(sample.conversation.startedAt) - first) / (7 * 86_400_000));
    counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}

function isLuhn(number: string): boolean {
  const digits = [...number.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const weighted = at % 2 === 1 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

function isMod97(iban: string): boolean {
  const packed = iban.replaceAll(' ', '');
  const turned = packed.slice(4) + packed.slice(0, 4);
  const asDigits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(asDigits) % 97n === 1n;
}

test('there are at least 240 samples, about two thirds of them Swedish, on all four channels', () => {
  assert.ok(samples.length >= 240, String(samples.length));
  const swedish = samples.filter((one) => one.language === 'sv').length / samples.length;
  assert.ok(swedish > 0.6 && swedish < 0.75, String(swedish));
  for (const channel of ['ticket', 'email', 'chat', 'call']) {
    const count = samples.filter((one) => one.conversation.channel === channel).length;
    assert.ok(count >= 30, `${channel} ${String(count)}`);
  }
});

test('every sample is marked as one, has its own id and lies in the eight weeks that end yesterday', () => {
  assert.equal(new Set(samples.map((one) => one.conversation.externalId)).size, samples.length);
  for (const { conversation } of samples) {
    assert.equal(conversation.isSample, true);
    assert.equal(conversation.source, 'samples');
    for (const { at } of conversation.turns) {
      assert.ok(at !== null && at >= '2026-09-28' && at < '2026-11-23', `${conversation.externalId} ${String(at)}`);
    }
  }
});

test('the times of the turns of a sample never go backwards', () => {
  for (const { conversation } of samples) {
    const times = conversation.turns.map((turn) => turn.at ?? '');
    assert.deepEqual(times, [...times].sort());
  }
});

test('the delivery of routers rises, the login to the app falls, the other matters do neither', () => {
  const half = (counts: number[], from: number): number => counts.slice(from, from + 4).reduce((a, b) => a + b, 0);
  const rising = weekly('router-delivery');
  const falling = weekly('app-login');
  assert.ok(half(rising, 4) > 2.5 * half(rising, 0), rising.join(' '));
  assert.ok(half(falling, 0) > 2.5 * half(falling, 4), falling.join(' '));
  for (const matter of new Set(samples.map((one) => one.matter))) {
    if (matter === 'router-delivery' || matter === 'app-login') continue;
    const counts = weekly(matter);
    assert.ok(half(counts, 0) + half(counts, 4) >= 15, matter);
    assert.ok(
      half(counts, 4) <= 2 * half(counts, 0) && half(counts, 0) <= 2 * half(counts, 4),
      `${matter} ${counts.join(' ')}`,
    );
  }
});

test('every planted value stands in its sample', () => {
  for (const sample of samples) {
    const text = words(sample);
    for (const { type, value } of sample.planted) {
      assert.ok(value.length > 0 && text.includes(value), `${sample.conversation.externalId} ${type}`);
    }
  }
});

test('every kind of personal data but the company’s own is planted, and many samples hold several kinds', () => {
  const kinds = new Set(samples.flatMap(({ planted }) => planted.map((one) => one.type)));
  assert.deepEqual(
    entityTypes.filter((type) => type !== 'CUSTOM' && ![...kinds].some((kind) => kind === type)),
    [],
  );
  assert.deepEqual(
    [...kinds].filter((kind) => !entityTypes.includes(kind)),
    [],
  );
  const several = samples.filter((sample) => {
    const text = turnsOf(sample);
    const inTurns = sample.planted.filter(({ value }) => text.includes(value));
    return new Set(inTurns.map((one) => one.type)).size >= 3;
  });
  assert.ok(several.length >= 0.4 * samples.length, String(several.length));
});

test('about 150 customers stand behind the samples, and some come back', () => {
  const times = new Map<string, number>();
  for (const { conversation } of samples) {
    const customer = conversation.customer ? openRawText(conversation.customer) : '';
    times.set(customer, (times.get(customer) ?? 0) + 1);
  }
  assert.ok(times.size >= 130 && times.size <= 200, String(times.size));
  assert.ok([...times.values()].filter((count) => count > 1).length >= 30);
});

test('no two samples read the same, even with their personal data and figures away', () => {
  const bare = samples.map((sample) =>
    sample.planted
      .map((one) => one.value)
      .sort((one, other) => other.length - one.length)
      .reduce((text, value) => text.replaceAll(value, '_'), turnsOf(sample))
      .replace(/\d/g, ''),
  );
  assert.deepEqual(
    bare.filter((text, at) => bare.indexOf(text) !== at),
    [],
  );
});

test('no slot and no choice is left unwritten', () => {
  for (const sample of samples) assert.doesNotMatch(words(sample), /[<>{}|]|undefined/);
});

test('the planted numbers have valid check digits', () => {
  for (const value of valuesOf('NATIONAL_ID').filter((one) => /\d/.test(one))) {
    assert.ok(isLuhn(value.replace(/\D/g, '').slice(-10)), value);
  }
  for (const value of [...valuesOf('CARD'), ...valuesOf('ORG_NUMBER')]) assert.ok(isLuhn(value), value);
  for (const value of valuesOf('DEVICE_ID').filter((one) => /^\d{15}$/.test(one))) assert.ok(isLuhn(value), value);
  for (const value of valuesOf('BANK_ACCOUNT').filter((one) => /^\d{4}-\d{4}$/.test(one)))
    assert.ok(isLuhn(value), value);
  for (const value of valuesOf('IBAN')) assert.ok(isMod97(value), value);
});

test('the samples are the same on every call, and move with the day', () => {
  assert.deepEqual(sampleConversations(now).map(turnsOf), samples.map(turnsOf));
  const later = sampleConversations(new Date('2026-11-30T23:59:00.000Z'));
  assert.deepEqual(later.map(turnsOf), samples.map(turnsOf));
  assert.equal(
    Date.parse(later[0]?.conversation.startedAt ?? '') - Date.parse(samples[0]?.conversation.startedAt ?? ''),
    7 * 86_400_000,
  );
});
