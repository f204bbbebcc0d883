import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSpokenAcrossTurns } from '#core/redaction/spoken/across-turns.ts';
import { assertFinds } from './marked.ts';

test('a number said in pieces is masked in each of its turns', () => {
  assertFinds(
    'Agent: vad är ditt telefonnummer / Kund: ja det är [PHONE:noll sju noll] / Agent: mm / Kund: [PHONE:ett sju fyra] / Agent: ja / Kund: [PHONE:noll sex noll fem] / Agent: stämmer',
  );
  assertFinds(
    "what's your phone number / it's [PHONE:oh double seven] / uh huh / [PHONE:double oh nine hundred] / yep / [PHONE:one two three]",
  );
  assertFinds(
    'ditt kortnummer / [CARD:fyra fem sju ett] / ja / [CARD:noll noll ett två] / ja / [CARD:tre fyra fem sex]',
  );
  assertFinds('can you spell your last name / [PERSON:w a h l] / [PERSON:w a h l] yes / [PERSON:s t r o m] / got it');
});

test("the listener's repetition is masked", () => {
  assertFinds(
    'vad är ditt nummer / [PHONE:noll sju noll ett sju fyra] / ja / [PHONE:noll sex noll fem] / [PHONE:noll sju noll ett sju fyra noll sex noll fem] / stämmer',
  );
});

test('a wrong first try is masked with its correction', () => {
  assertFinds(
    'kan jag få numret / [PHONE:noll sju noll tre fyra] nej förlåt [PHONE:noll sju noll ett sju fyra] / okej / [PHONE:noll sex noll fem]',
  );
});

test('each question decides what its answer is', () => {
  assertFinds(
    'kan jag få personnumret / [NATIONAL_ID:åttiofem noll tre tolv] / okej / [NATIONAL_ID:tolv trettiofyra] / och postnumret / [ADDRESS:ett ett fyra femtiosex] / tack',
  );
});

test('what is said after a number is whole stays', () => {
  assertFinds(
    'personnumret tack / [NATIONAL_ID:åttiofem noll tre tolv] / okej / [NATIONAL_ID:tolv trettiofyra] / jag ser att du har två abonnemang / ja precis tre stycken faktiskt',
  );
  assertFinds('hur många vill du ha / tre / mm / och när / klockan två / ok');
});

test('a written number is masked where it comes in pieces', () => {
  assertFinds('vad har du för telefonnummer / [PHONE:070174] / ok / [PHONE:0605]');
});

test('an address goes on over turns at its signs', () => {
  assertFinds(
    'vad är din mejl / det är [EMAIL:anna punkt] / mm / [EMAIL:lindqvist snabel-a] / ja / [EMAIL:gmail punkt com] / tack',
  );
  assertFinds(
    "what's the email / [EMAIL:jen underscore martinez] / okay / [EMAIL:at gmail] / yes / [EMAIL:dot com] / great",
  );
  assertFinds('jag bor på [ADDRESS:storgatan] / ja / [ADDRESS:tolv b] / mm / [ADDRESS:ett ett fyra fem sex uppsala]');
});

test('what was spelled or begun is masked again where it is repeated', () => {
  assertFinds('jag heter [PERSON:wahlström] det stavas [PERSON:w a h l s t r ö m] tack [PERSON:wahlströms] konto');
  assertFinds(
    "and the email / it's [EMAIL:anna dot berg] / [EMAIL:anna dot berg] / [EMAIL:at example dot org] / thanks",
  );
  assertFinds(
    'mobil [PHONE:noll sju noll ett sju fyra noll sex noll fem] / det slutar alltså på [PHONE:noll sex noll fem]',
  );
});

test("time stamps and speakers' names before a turn stay", () => {
  assertFinds(
    "[00:01:12] Agent: what's the best number / [00:01:15] Caller: [PHONE:seven one eight] / [00:01:18] Caller: [PHONE:five five five oh one one two]",
  );
});

test('findings are given by turn, with offsets of that turn', () => {
  const turn = (role: 'agent' | 'customer', text: string) => ({ role, text, lower: text.toLowerCase() });
  const turns = [
    turn('agent', 'Vad är ditt nummer?'),
    turn('customer', 'Det är noll sju noll'),
    turn('agent', ''),
    turn('customer', 'ett sju fyra'),
    turn('customer', 'noll sex noll fem, tack'),
  ];
  const found = findSpokenAcrossTurns(turns).map((list, at) =>
    list.map(({ type, start, end }) => [type, turns[at]?.text.slice(start, end)]),
  );
  assert.deepEqual(found, [
    [],
    [['PHONE', 'noll sju noll']],
    [],
    [['PHONE', 'ett sju fyra']],
    [['PHONE', 'noll sex noll fem']],
  ]);
});
