import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedbackTable } from '#core/cli/report-feedback.ts';
import { parseReasons } from '#core/config/read-reasons.ts';
import { LyhordError } from '#core/errors.ts';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { countFeedback, judgeCorrections } from '#core/insight/reasons/judge-feedback.ts';
import { learnOwnReasons } from '#core/insight/reasons/own-reasons.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { conversationOf } from './conversation-of.ts';

const list = parseReasons(
  `- reason: Pappersfaktura
  examples: [Kan jag få fakturan på papper?, Vill ha pappersfaktura i brevlådan]
- reason: Fiber nere
  examples: [Fibern är död sedan i går, Inget internet och fibern ligger nere]`,
  'reasons.yaml',
);
const listed = list.flatMap(({ reason, examples }) =>
  examples.map((text) => ({ text, label: mintRedactedText(reason) })),
);
const correction = (text: string, value: string) => ({
  ...{ field: 'contactReason', kind: 'correction', value: mintRedactedText(value) },
  conversation: conversationOf(['customer', text]),
});

describe('a company’s own contact reasons', () => {
  it('are read from its list and said by the engine', async () => {
    const engine = createEmbeddedEngine({ ownReasons: learnOwnReasons(listed, []) });
    const { contactReason } = await engine.extract(
      conversationOf(['customer', 'Hej, skicka fakturan på papper i brevlådan']),
    );
    assert.equal(contactReason?.own, 'Pappersfaktura');
  });

  it('are learned further from corrections', () => {
    const text = 'lampan på dosan lyser rött';
    const before = learnOwnReasons(listed, [])?.guess(text);
    const after = learnOwnReasons(listed, [
      correction('dosan lyser rött hela tiden', 'fiber nere'),
      correction('röd lampa på dosan', 'Fiber nere'),
    ])?.guess(text);
    assert.equal(after?.label, 'Fiber nere');
    assert.ok(after.confidence > (before?.label === 'Fiber nere' ? before.confidence : 0));
  });

  it('are not learned from a correction to a reason that the list doesn’t name, nor from thumbs', () => {
    const text = 'dosan lyser rött';
    const same = learnOwnReasons(listed, [
      correction('dosan lyser rött', 'Något annat'),
      { ...correction('dosan lyser rött', 'Fiber nere'), kind: 'thumb' },
    ]);
    assert.deepEqual(same?.guess(text), learnOwnReasons(listed, [])?.guess(text));
  });

  it('are none without a list', () => {
    assert.equal(learnOwnReasons([], [correction('dosan lyser rött', 'Fiber nere')]), null);
  });
});

describe('a list of reasons that is wrong', () => {
  const cases = {
    'reason: x': 'it takes a list',
    '- reason: A\n  examples: [a]': 'name two at least',
    '- reason: A\n  examples: [a]\n- reason: a\n  examples: [b]': 'the same name',
    '- reason: [': 'not valid YAML',
  };
  for (const [text, cause] of Object.entries(cases))
    it(`is told with its file and its cause: ${cause}`, () => {
      assert.throws(
        () => parseReasons(text, 'reasons.yaml'),
        (error) =>
          error instanceof LyhordError &&
          error.code === 'reasons-invalid' &&
          error.facts['file'] === 'reasons.yaml' &&
          String(error.facts['cause']).includes(cause),
      );
    });
});

describe('feedback', () => {
  it('is counted by part, and corrections are judged by what the others taught', () => {
    const corrections = [
      correction('fakturan på papper tack', 'Pappersfaktura'),
      correction('fibern är nere igen', 'Fiber nere'),
      correction('pappersfaktura i brevlådan', 'Pappersfaktura'),
    ];
    const thumbs = [
      { kind: 'thumb', field: 'promises.0', value: 'up' },
      { kind: 'thumb', field: 'promises.2', value: 'down' },
    ];
    const counts = countFeedback([...corrections, ...thumbs]);
    assert.deepEqual(counts, [
      { field: 'contactReason', up: 0, down: 0, corrected: 3 },
      { field: 'promises', up: 1, down: 1, corrected: 0 },
    ]);
    assert.deepEqual(judgeCorrections(listed, corrections), { right: 3, count: 3 });
    assert.match(feedbackTable(counts, { right: 3, count: 3 }), /promises {13,}1 +1 +0\n.*3 of 3 corrections right/);
  });

  it('that nobody gave is said to be none', () => {
    assert.equal(feedbackTable([], null), 'Nobody has given feedback yet.\n');
  });
});
