import { isDate, isLuhn, twoDigits } from '../digits.ts';
import type { Recognizer } from '../recognizer.ts';

/** Swedish VAT numbers of sole traders, which hold their personnummer: `SE` + ten digits + `01`. A company's stays. */
export const vatNumber: Recognizer = {
  name: 'vat-number',
  type: 'ORG_NUMBER',
  countries: ['SE'],
  startsAt: 'leads',
  leastDigits: 12,
  find({ text, anchors }) {
    return anchors.leads.flatMap(({ start, end }) => {
      if (end - start !== 2) return [];
      const found = /^SE ?(\d{6}) ?-?(\d{4}) ?-?01(?![\p{L}\d])/iu.exec(text.slice(start, start + 18));
      const ten = found ? `${found[1] ?? ''}${found[2] ?? ''}` : '';
      if (!found || !isLuhn(ten) || !isBirthDate(ten)) return [];
      const why = { check: 'luhn' };
      return [{ type: 'ORG_NUMBER', start, end: start + found[0].length, score: 0.95, recognizer: 'vat-number', why }];
    });
  },
  examples: {
    found: [['Momsnr SE850709980501', 'SE850709980501']],
    clean: ['Momsnr SE556016068001', 'SE8507099805', 'SE850709980601'],
  },
};

function isBirthDate(ten: string): boolean {
  const day = twoDigits(ten, 4);
  return isDate(twoDigits(ten, 0), twoDigits(ten, 2), day > 60 ? day - 60 : day);
}
