import { writeFileSync } from 'node:fs';
import { makePhoneTable } from './make-phone-table.ts';

// node test/core/redaction/phone/write-phone-table.ts: run it after an update of libphonenumber-js.
const head = `/**
 * Made by test/core/redaction/phone/write-phone-table.ts from the metadata of libphonenumber-js (MIT; Google's
 * libphonenumber, Apache 2.0). \`callingCodes\` gives the possible lengths of national numbers; \`personal\`, by length, the
 * first four digits of numbers that reach a person (fixed, mobile, personal, VoIP); \`hotlines\` those
 * of toll-free, premium, shared-cost and company-wide numbers.
 */
export const phoneTable: PhoneTable = `;
const types = `
/** The form of the table below. */
export interface PhoneTable {
  readonly callingCodes: Readonly<Record<string, string>>;
  readonly personal: Readonly<Record<string, readonly string[]>>;
  readonly hotlines: Readonly<Record<string, readonly string[]>>;
}

`;
writeFileSync(
  new URL('../../../../core/redaction/phone/phone-table.ts', import.meta.url),
  `${types.trimStart()}${head}${JSON.stringify(makePhoneTable(), null, 2)};\n`,
);
