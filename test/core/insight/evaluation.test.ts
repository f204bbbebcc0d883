import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compareWithLabels, f1 } from '#core/insight/evaluation.ts';
import { insight, redaction, safe } from '#test/core/store/builders.ts';

const { conversation } = redaction({ said: ['Jag byter till Tibber.', 'Jag ringer dig på fredag.'] });
const read = {
  ...insight(),
  resolution: 'promised' as const,
  churnRisk: { level: 'high' as const, evidence: [] },
  promises: [
    {
      ...{ by: 'agent' as const, what: safe('Jag ringer dig'), due: null, dueDate: null, kept: null },
      evidence: [{ turn: 1, start: 0, end: 14 }],
    },
  ],
};

it('what was found rightly, wrongly and not at all is counted field by field', () => {
  const labels = {
    churn: 'some' as const,
    resolution: 'promised' as const,
    promises: [{ by: 'agent' as const, turn: 1, quote: 'ringer dig på fredag' }],
    competitors: ['tibber'],
  };
  const tallies = compareWithLabels([{ labels, insight: read, conversation }]);
  assert.deepEqual(tallies.get('promises'), { hits: 1, wrong: 0, missed: 0 });
  assert.deepEqual(tallies.get('resolution'), { hits: 1, wrong: 0, missed: 0 });
  assert.deepEqual(tallies.get('churn'), { hits: 0, wrong: 1, missed: 1 });
  assert.deepEqual(tallies.get('competitors'), { hits: 0, wrong: 0, missed: 1 });
});

it('a field that nobody judged is not compared', () => {
  const tallies = compareWithLabels([{ labels: {}, insight: read, conversation }]);
  assert.deepEqual(tallies.get('churn'), { hits: 0, wrong: 0, missed: 0 });
});

it('F1 is the harmonic mean of precision and recall', () => {
  assert.equal(f1({ hits: 2, wrong: 1, missed: 1 }), 4 / 6);
  assert.equal(f1({ hits: 0, wrong: 0, missed: 0 }), 0);
});
