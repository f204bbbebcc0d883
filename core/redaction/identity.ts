import type { EntityType } from './entity.ts';

/** The value of an entity without its way of writing, so that two mentions of one thing compare equal. Not for persons. */
export function identityOf(type: EntityType, value: string): string {
  const plain = (ascii.test(value) ? value : value.normalize('NFKC')).toLowerCase();
  switch (type) {
    case 'EMAIL':
    case 'URL':
      return plain.replace(/\s+/g, '');
    case 'PHONE':
      return significantDigits(plain);
    case 'NATIONAL_ID':
    case 'ORG_NUMBER':
      return lettersAndDigits(plain).replace(/^(?:18|19|20)(?=\d{10}$)/, '');
    default:
      return lettersAndDigits(plain) || plain;
  }
}

/** What normalising leaves as it is. */
const ascii = /^[\0-\x7f]*$/;

function lettersAndDigits(plain: string): string {
  if (!ascii.test(plain)) return plain.replace(/[^\p{L}\d]/gu, '');
  return asciiSign.test(plain) ? plain.replace(asciiSigns, '') : plain;
}

const asciiSign = /[^a-z\d]/;
const asciiSigns = /[^a-z\d]+/g;

/** The last nine digits, or all of a shorter number: the same with a country code, a trunk zero or neither. */
function significantDigits(value: string): string {
  const digits = value.replace(/\D/g, '').replace(/^0+/, '');
  return digits === '' ? value : digits.slice(-9);
}
