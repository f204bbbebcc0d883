import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSpoken } from '#core/redaction/spoken/find-spoken.ts';
import { passesLuhn } from '#core/redaction/spoken/shapes.ts';
import { sayInPieces, swedish, english, type Tongue } from './say.ts';

const runs = 300;

/** 070-174 06 05 to 99 and 08-465 004 00 to 99 are kept for fiction by PTS, 07700 900xxx by Ofcom. */
const swedishPhone = fc.oneof(
  fc.integer({ min: 605, max: 699 }).map((last) => `0701740${last}`),
  fc.integer({ min: 0, max: 99 }).map((last) => `08465004${String(last).padStart(2, '0')}`),
);
const britishPhone = fc.integer({ min: 0, max: 999 }).map((last) => `07700900${String(last).padStart(3, '0')}`);

const personnummer = fc
  .record({
    year: fc.integer({ min: 20, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ year, month, day, serial }) => {
    const nine =
      [year, month, day].map((part) => String(part).padStart(2, '0')).join('') + String(serial).padStart(3, '0');
    return nine + [...'0123456789'].find((digit) => passesLuhn(nine + digit));
  });

const fillers = fc.constantFrom('', '', '', 'eh', 'öh', 'mm', 'alltså');
const seed = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });

function assertWhole(lead: string, said: string, tail: string, type: string): void {
  const text = `${lead} ${said} ${tail}`;
  const found = findSpoken(text, text.toLowerCase(), {});
  assert.deepEqual(
    found.map((finding) => [finding.type, text.slice(finding.start, finding.end)]),
    [[type, said]],
    text,
  );
}

test('a Swedish phone number said in any way is found whole', () => {
  const leads = fc.constantFrom('mitt nummer är', 'du når mig på', 'ring', 'ja det är', 'skriv');
  fc.assert(
    fc.property(leads, swedishPhone, seed, fillers, (lead, digits, choices, filler) => {
      assertWhole(lead, sayInPieces(digits, choices, swedish, filler), 'tack', 'PHONE');
    }),
    { numRuns: runs },
  );
});

test('a personnummer said in any way is found whole', () => {
  const leads = fc.constantFrom('mitt personnummer är', 'personnummer', 'hon har personnumret');
  fc.assert(
    fc.property(leads, personnummer, seed, fillers, (lead, digits, choices, filler) => {
      assertWhole(lead, sayInPieces(digits, choices, swedish, filler), 'tack', 'NATIONAL_ID');
    }),
    { numRuns: runs },
  );
});

test('a British phone number said in any way is found whole', () => {
  const leads = fc.constantFrom('my number is', 'call me on', "yeah it's", 'mobile');
  fc.assert(
    fc.property(leads, britishPhone, seed, fillers, (lead, digits, choices, filler) => {
      assertWhole(lead, sayInPieces(digits, choices, english, filler === '' ? '' : 'um'), 'thanks', 'PHONE');
    }),
    { numRuns: runs },
  );
});

test('any mix of words keeps offsets inside the text, in order and apart', () => {
  const words: Tongue['any'] = [...swedish.any, ...english.any];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (said) => {
      let last = 0;
      for (const { start, end } of findSpoken(said, said.toLowerCase(), {})) {
        assert.ok(start >= last && end > start && end <= said.length, said);
        assert.ok(!said.slice(start, end).includes('\n'));
        last = end;
      }
    }),
    { numRuns: runs },
  );
});
