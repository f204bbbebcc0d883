import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gap, joinRuns, runsOf } from '#core/redaction/digits.ts';
import { prepareText } from '#core/redaction/prepare.ts';
import type { PreparedText } from '#core/redaction/recognizer.ts';

const numberLike = fc.string({
  unit: fc.constantFrom('0', '1', '23', ' ', '-', '.', '/', ', ', '\n', ' kr '),
  maxLength: 60,
});
const gapSets = fc.constantFrom(gap.space, gap.space | gap.hyphen, gap.dot | gap.slash | gap.line, 0);

/** The same as `runsOf`, by adding up one run after the other. */
function addUp({ anchors: { digits } }: PreparedText, first: number, count: number, gaps: number): number {
  let total = 0;
  for (let i = first; i < digits.length; i += 1) {
    const run = digits[i];
    if (!run || (i > first && (run.gap & gaps) === 0)) return -1;
    total += run.end - run.start;
    if (total >= count) return total === count ? i : -1;
  }
  return -1;
}

test('the run that fills a number is the one that adding up comes to', () => {
  fc.assert(
    fc.property(numberLike, gapSets, fc.integer({ min: 1, max: 20 }), (original, gaps, count) => {
      const text = prepareText(original);
      text.anchors.digits.forEach((_, first) => {
        assert.equal(runsOf(text, first, count, gaps), addUp(text, first, count, gaps));
      });
    }),
    { numRuns: 300 },
  );
});

test('joined runs are the digits of the text between them', () => {
  fc.assert(
    fc.property(numberLike, (original) => {
      const text = prepareText(original);
      const { digits } = text.anchors;
      digits.forEach((from, first) => {
        digits.slice(first).forEach((to, further) => {
          const between = text.text.slice(from.start, to.end).replace(/\D/g, '');
          assert.equal(joinRuns(text, first, first + further), between);
        });
      });
    }),
    { numRuns: 100 },
  );
});
