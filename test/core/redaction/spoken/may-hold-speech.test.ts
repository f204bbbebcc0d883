import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSpoken } from '#core/redaction/spoken/find-spoken.ts';
import { mayHoldSpeech } from '#core/redaction/spoken/may-hold-speech.ts';
import { numberWords } from '#core/redaction/spoken/number-words.ts';

const words = numberWords(['sv', 'en']);

test('a written message is not read closely', () => {
  for (const text of [
    'hej, jag har två frågor om fakturan som kom den 3 maj',
    'my order of five mugs arrived yesterday, thanks',
    'ring mig på 070-174 06 05 eller mejla anna.berg@example.se',
    'i live at 12 b maple street and my plan is the v15',
  ]) {
    assert.equal(mayHoldSpeech(text, words), false, text);
  }
});

test('a text that may hold something said is read closely', () => {
  for (const text of [
    'noll sju',
    'storgatan tre',
    'two maple street',
    'född första maj',
    'jen at gmail com',
    'd i a z',
    'nollsjuttiotre',
    '1 2 3 4 5 6',
    'nummer?\n070174\nok\n0605',
  ]) {
    assert.equal(mayHoldSpeech(text, words), true, text);
  }
});

test('the time to read grows no faster than the text', () => {
  const parts = [
    'noll sju ',
    'a snabel-a b punkt ',
    'storgatan tolv ',
    'w ',
    'noll nej ',
    'femhundratolv ',
    'a\nb punkt\n',
    'fem',
  ];
  for (const part of parts) {
    const times = [2_000, 16_000].map((count) => {
      const text = part.repeat(count);
      const start = process.cpuUsage();
      findSpoken(text, text, {});
      const used = process.cpuUsage(start);
      return used.user + used.system;
    });
    // Eight times the text; quadratic work would take 64 times as long. The floor is for the compiler's warming up.
    assert.ok((times[1] ?? 0) < 30 * Math.max(times[0] ?? 0, 8_000), `${part}: ${times.join(', ')} µs`);
  }
});
