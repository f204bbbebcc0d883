import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cueEndings, cuesByStem, cuesByWord } from '#core/redaction/spoken/cue-words.ts';
import { mayStartCue } from '#core/redaction/spoken/find-cues.ts';
import { letterWords } from '#core/redaction/spoken/letter-words.ts';
import { readMorphemes } from '#core/redaction/spoken/morphemes.ts';
import { numberWords } from '#core/redaction/spoken/number-words.ts';
import { correctionSigns, fillers, signs, signStarts } from '#core/redaction/spoken/speech-words.ts';
import { readTokens } from '#core/redaction/spoken/tokens.ts';
import { hashOf } from '#core/redaction/spoken/trigger-words.ts';
import { factsOf, wordTableOf } from '#core/redaction/spoken/word-facts.ts';

const words = numberWords(['sv', 'en']);
const table = wordTableOf(words);

const listed = [words, signs, signStarts, letterWords, correctionSigns, fillers, cuesByWord].flatMap((list) => [
  ...list.keys(),
]);
const stems = [...cuesByStem.values()].flat().map(({ stem }) => stem);
const endings = cueEndings.map(([ending]) => ending);
const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö'), maxLength: 5 });
const anyWord = fc.oneof(
  fc.constantFrom(...listed, ...stems, ...endings),
  fc.tuple(letters, fc.constantFrom(...listed, ...endings)).map(([head, tail]) => head + tail),
  fc
    .tuple(fc.constantFrom(...listed, ...stems), fc.oneof(letters, fc.constant("'s"), fc.constantFrom(...words.keys())))
    .map(([head, tail]) => head + tail),
  letters.filter((word) => word !== ''),
);

test('the table of words tells of each word what its lists tell', () => {
  fc.assert(
    fc.property(anyWord, (word) => {
      const letter = letterWords.get(word);
      const isOpen = [
        word.length === 1,
        signs.has(word),
        signStarts.has(word),
        letter !== undefined && !letter.code,
        readMorphemes(word, words) !== null,
      ].includes(true);
      const kind = correctionSigns.has(word) ? 'correction' : fillers.has(word) ? 'filler' : 'word';
      const facts = factsOf(table, word, hashOf(word));
      assert.equal(facts.kind, isOpen ? null : kind, word);
      assert.equal(facts.plain, !isOpen && letter === undefined && !mayStartCue(word), word);
    }),
    { numRuns: 5000 },
  );
});

test('the tokens of a text hold all of it but blanks, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abå7 \t\n-@.'"), maxLength: 60 }), (text) => {
      let at = 0;
      for (const { start, end, word, kind, glued, facts } of readTokens(text, table)) {
        assert.match(text.slice(at, start), /^[ \t\n]*$/u);
        assert.equal(word, text.slice(start, end));
        assert.equal(glued, kind !== 'line' && start > 0 && start === at && !/\s/u.test(text.charAt(start - 1)));
        assert.equal(facts === null, kind !== 'word');
        at = end;
      }
      assert.match(text.slice(at), /^[ \t\n]*$/u);
    }),
  );
});
