import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { resolveConflicts } from '#core/redaction/conflicts.ts';
import { entityTypes, type EntityType } from '#core/redaction/entity.ts';
import type { Finding } from '#core/redaction/recognizer.ts';

test('an address wins over the name inside it', () => {
  const settled = resolveConflicts([found('PERSON', 0, 16, 0.99), found('ADDRESS', 0, 24, 0.9)]);
  assert.deepEqual(settled.map(brief), ['ADDRESS 0-24']);
});

test('a long number wins over a surer one inside it', () => {
  const settled = resolveConflicts([found('NATIONAL_ID', 0, 13, 0.8), found('PHONE', 3, 13, 0.97)]);
  assert.deepEqual(settled.map(brief), ['NATIONAL_ID 0-13']);
});

test('what a loser covers beyond the winner stays taken', () => {
  const settled = resolveConflicts([found('PERSON', 0, 13, 0.9), found('ADDRESS', 5, 20, 0.9)]);
  assert.deepEqual(settled.map(brief), ['PERSON 0-5', 'ADDRESS 5-20']);
});

test('two findings of one kind become one that covers both', () => {
  const settled = resolveConflicts([found('PERSON', 0, 4, 0.9), found('PERSON', 2, 13, 0.7)]);
  assert.deepEqual(settled.map(brief), ['PERSON 0-13']);
});

test('settled findings stand in order, apart from each other', () => {
  fc.assert(
    fc.property(fc.array(findingArbitrary, { maxLength: 12 }), (findings) => {
      let end = 0;
      for (const finding of resolveConflicts(findings)) {
        assert.ok(finding.start >= end && finding.end > finding.start);
        end = finding.end;
      }
    }),
  );
});

const findingArbitrary: fc.Arbitrary<Finding> = fc
  .tuple(fc.constantFrom(...entityTypes), fc.nat(40), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 100 }))
  .map(([type, start, length, score]) => found(type, start, start + length, score / 100));

function found(type: EntityType, start: number, end: number, score: number): Finding {
  return { type, start, end, score, recognizer: 'test', why: {} };
}

function brief({ type, start, end }: Finding): string {
  return `${type} ${start}-${end}`;
}
