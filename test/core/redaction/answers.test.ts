import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAfterPersons } from '#core/redaction/after-person.ts';
import { findAnswers } from '#core/redaction/answers.ts';

function answer(question: string, text: string): string[] {
  const [, found = []] = findAnswers([
    { role: 'agent', text: question },
    { role: 'customer', text },
  ]);
  return found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

test('a turn that gives what was asked for before is masked', () => {
  assert.deepEqual(answer('Vilket kundnummer har du?', 'AB-4108543'), ['CUSTOMER_NUMBER AB-4108543']);
  assert.deepEqual(answer("What's your router's number?", 'NR9091-927238'), ['DEVICE_ID NR9091-927238']);
  assert.deepEqual(answer('Lösenordet står under.', 'testat Hund7753!, fel'), ['CREDENTIAL Hund7753!']);
});

test('a turn that was not asked for a number keeps it', () => {
  assert.deepEqual(answer('Vilken order gäller det?', 'AB-4108543'), []);
  assert.deepEqual(answer('Vilket kundnummer har du?', `${'Det minns jag inte alls. '.repeat(6)}AB-4108543`), []);
});

test('a customer number or a date of birth right after a name is masked, a later number is not', () => {
  const after = (text: string) =>
    findAfterPersons(text, [{ type: 'PERSON', start: 0, end: 4, score: 0.9, recognizer: 'name-tagger', why: {} }]).map(
      ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
    );
  assert.deepEqual(after('Anna, AB-4108543'), ['CUSTOMER_NUMBER AB-4108543']);
  assert.deepEqual(after('Anna\nKund AB-4108543'), ['CUSTOMER_NUMBER AB-4108543']);
  assert.deepEqual(after('Anna, 23 januari 1991'), ['DATE_OF_BIRTH 23 januari 1991']);
  assert.deepEqual(after('Anna, 23 januari 2026'), []);
  assert.deepEqual(after('Anna, order AB-4108543'), []);
});

test('digits said one by one after a name are masked with it', () => {
  const text = 'Pengar tack. Göran Hedenström, fem tre noll två två sex nio åtta sju två.';
  const found = findAfterPersons(text, []).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
  assert.deepEqual(found, ['PERSON Göran Hedenström', 'NATIONAL_ID fem tre noll två två sex nio åtta sju två']);
  assert.deepEqual(findAfterPersons('Göran Hedenström, fem eller sex', []), []);
});
