import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText } from '#core/insight/model/folded-text.ts';

const text = fc.string({ unit: fc.constantFrom(...'abÅöß AZ!.-\n[`’  \u200b\u0301é') });

test('a text folds the same whether or not it stands beside something that needs the long way', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (said, keepLines) => {
      // A tag nobody sees sends the text the long way and leaves nothing behind.
      const [alone, beside] = [foldText(said, { keepLines }), foldText(`${said}\u{E0041}`, { keepLines })];
      assert.equal(alone.text, beside.text);
      for (let start = 0; start < alone.text.length; start += 1)
        for (const end of [start + 1, alone.text.length])
          assert.deepEqual(alone.toOriginal(start, end).start, beside.toOriginal(start, end).start);
    }),
  );
});
