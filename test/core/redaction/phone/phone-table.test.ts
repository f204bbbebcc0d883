import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isHotline, isPersonalNumber } from '#core/redaction/phone/national-numbers.ts';
import { createRandom } from './random.ts';

const countries = ['SE', 'NO', 'DK', 'FI', 'DE', 'GB', 'FR', 'US'] as const;
const personal = new Set(['FIXED_LINE', 'MOBILE', 'FIXED_LINE_OR_MOBILE', 'PERSONAL_NUMBER', 'PAGER', 'VOIP']);

for (const country of countries) {
  test(`every number of ${country} that libphonenumber calls a person's is one by our table`, () => {
    const random = createRandom(country.charCodeAt(0) * 256 + country.charCodeAt(1));
    let checked = 0;
    for (let i = 0; i < 1500; i += 1) {
      const number = randomNumber(random);
      const type = typeOf(country, number);
      if (type === undefined || !personal.has(type)) continue;
      checked += 1;
      assert.ok(isPersonalNumber(country, number), `${country} ${number} ${type}`);
    }
    assert.ok(checked > 20, `only ${checked} numbers were a person's`);
  });
}

test('toll-free, premium and shared-cost numbers are hotlines and no person’s', () => {
  for (const [country, number] of [
    ['SE', '20221100'],
    ['SE', '771567567'],
    ['GB', '8001234567'],
    ['US', '8005550199'],
    ['DK', '70123456'],
    ['DE', '8001234567'],
  ] as const) {
    assert.ok(isHotline(country, number), `${country} ${number}`);
    if (country !== 'DK') assert.ok(!isPersonalNumber(country, number), `${country} ${number}`);
  }
});

function randomNumber(random: (limit: number) => number): string {
  const length = 7 + random(4);
  let number = String(1 + random(9));
  while (number.length < length) number += String(random(10));
  return number;
}

function typeOf(country: (typeof countries)[number], number: string): string | undefined {
  const parsed = parsePhoneNumberFromString(`+${getCountryCallingCode(country)}${number}`);
  return parsed?.country === country && parsed.isValid() ? parsed.getType() : undefined;
}
