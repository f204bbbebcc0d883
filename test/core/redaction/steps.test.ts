import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWritten } from '#core/redaction/find-entities.ts';
import { prepareText } from '#core/redaction/prepare.ts';
import type { Anchors, Recognizer } from '#core/redaction/recognizer.ts';
import { recognizers } from '#core/redaction/recognizers/all.ts';

/** The looks at anchors, which is what recognizers do in place of reading the text, while they search a text. */
function countLooks(text: string): number {
  let looks = 0;
  const counted = <Item>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get(target, key, receiver): unknown {
        looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const prepared = prepareText(text);
  const anchors: Anchors = {
    digits: counted(prepared.anchors.digits),
    words: counted(prepared.anchors.words),
    leads: counted(prepared.anchors.leads),
    codes: counted(prepared.anchors.codes),
    ats: counted(prepared.anchors.ats),
    colons: counted(prepared.anchors.colons),
    slashes: counted(prepared.anchors.slashes),
    cues: counted(prepared.anchors.cues),
    streets: counted(prepared.anchors.streets),
    parts: counted(prepared.anchors.parts),
  };
  findWritten({ ...prepared, anchors }, { recognizers, names: null }, {});
  return looks;
}

const inputs = [
  '0 ',
  '19-',
  '811228-9874 ',
  '+46 070',
  'a@b.c,',
  'http://',
  'kundnummer 1 ',
  'gatan 1 ',
  'SE45 5000 ',
  'ABC 123 ',
];
for (const input of inputs) {
  test(`twice as much of "${input.trim()}" takes the recognizers no more than twice the looks`, () => {
    const once = countLooks(input.repeat(100));
    const twice = countLooks(input.repeat(200));
    assert.ok(once > 100, 'the recognizers look at this input');
    assert.ok(twice < once * 2.3, `${once} looks, then ${twice}`);
  });
}

function calledFor(text: string, wants: Partial<Recognizer>): boolean {
  let isCalled = false;
  const recognizer: Recognizer = {
    name: 'counted',
    type: 'CUSTOMER_NUMBER',
    startsAt: 'words',
    find() {
      isCalled = true;
      return [];
    },
    examples: { found: [], clean: [] },
    ...wants,
  };
  findWritten(prepareText(text), { recognizers: [recognizer], names: null }, {});
  return isCalled;
}

test('a recognizer is called only where the text holds what it starts at', () => {
  assert.equal(calledFor('hej på dig', { startsAt: 'digits' }), false);
  assert.equal(calledFor('hej 5', { startsAt: 'digits' }), true);
  assert.equal(calledFor('hej', { startsAt: 'slashes' }), false);
  assert.equal(calledFor('hej och/eller', { startsAt: 'slashes' }), true);
});

test('a recognizer that wants so many digits is called only where they stand in a row', () => {
  const wants = { startsAt: 'digits', leastDigits: 10 } as const;
  assert.equal(calledFor('12345 kronor för 12345', wants), false);
  assert.equal(calledFor('12345-12345', wants), true);
});

test('a recognizer that wants a context word is called only where one of its topic stands', () => {
  const wants = { startsAt: 'cues', topics: ['iban'] } as const;
  assert.equal(calledFor('mitt kundnummer är 12', wants), false);
  assert.equal(calledFor('mitt IBAN är 12', wants), true);
});
