import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityTypes } from '#core/redaction/entity.ts';
import { churnLevels, effortLevels, flagKinds, processProblemKinds, resolutions } from '#core/insight/insight.ts';
import { roles as userRoles } from '#core/contracts/principal.ts';
import { channels, languages, roles } from '#core/conversation/conversation.ts';
import { chooseLanguage, makeWords } from '#plugins/shared/make-words.ts';
import en from '#plugins/shared/words/en.json' with { type: 'json' };
import sv from '#plugins/shared/words/sv.json' with { type: 'json' };

const names = (word: unknown) => [...new Set(JSON.stringify(word).match(/\{\w+\}/g))].sort();

test('both languages have the same words, each with the same names in it', () => {
  assert.deepEqual(Object.keys(sv), Object.keys(en));
  const english = new Map<string, unknown>(Object.entries(en));
  for (const [key, word] of Object.entries(sv)) {
    assert.equal(typeof word, typeof english.get(key), key);
    assert.deepEqual(names(word), names(english.get(key)), key);
  }
});

test('every closed word of the core has a name in both languages', () => {
  const groups = [
    ['entity', entityTypes],
    ['channel', channels],
    ['language', [...languages, 'unknown']],
    ['role', roles],
    ['resolution', resolutions],
    ['churn', churnLevels],
    ['effort', effortLevels],
    ['problem', processProblemKinds],
    ['flag', flagKinds],
    ['flag.todo', flagKinds],
    ['promise', ['kept', 'broken', 'overdue', 'due-soon', 'open', 'unknown']],
    ['trend', ['rising', 'falling', 'steady']],
    ['duty', userRoles],
    ['me.via', ['samples', 'local-link', 'sign-in']],
    ['door', ['provider-down', 'bad-answer', 'bad-link']],
    ['failure', ['signed-out', 'session-expired', 'not-allowed', 'too-often', 'too-slow']],
    ['failure.todo', ['signed-out', 'session-expired', 'not-allowed', 'too-often', 'too-slow']],
    ['failure', ['offline', 'unreachable', 'other-version', 'refused']],
    ['failure.todo', ['offline', 'unreachable', 'other-version', 'refused']],
  ] as const;
  const missing = groups.flatMap(([group, words]) =>
    words.map((word) => `${group}.${word}`).filter((key) => !(key in sv)),
  );
  assert.deepEqual(missing, []);
});

test('one and several are told apart, and numbers are written as the language writes them', () => {
  assert.equal(makeWords('sv').t('others.count', { n: 1 }), '1 annan kund');
  assert.equal(makeWords('sv').t('others.count', { n: 12345 }), '12\u00a0345 andra kunder');
  assert.equal(makeWords('en').t('others.count', { n: 12345 }), '12,345 other customers');
});

test('a word that nobody has named is shown as it is', () => {
  assert.equal(makeWords('en').named('entity', 'MOON'), 'MOON');
});

test('Swedish is chosen where it is asked for before English, else English', () => {
  assert.equal(chooseLanguage(['', 'sv-SE', 'en']), 'sv');
  assert.equal(chooseLanguage(['de', 'en-GB', 'sv']), 'en');
  assert.equal(chooseLanguage(['fi']), 'en');
});
