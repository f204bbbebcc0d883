import { accountCue, isAccount } from '../bank/account-label.ts';
import { findBare, findBritish, findNorwegian, findSwedish } from '../bank/account-forms.ts';
import { clearingBefore, make, type Found, nextAccounts } from '../bank/account-finding.ts';
import { endsNumber, gap, isAmount, runsOf, startsNumber } from '../digits.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Account numbers that a word names or a form gives away: Swedish clearing and account, sort codes, those of other countries. */
export const bankAccount: Recognizer = {
  name: 'bank-account',
  type: 'BANK_ACCOUNT',
  startsAt: 'digits',
  leastDigits: 3,
  find(text) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const found =
        findLabelled(text, i) ??
        findBritish(text, i) ??
        findNorwegian(text, i) ??
        findSwedish(text, i) ??
        findBare(text, i);
      if (!found) continue;
      const clearing = clearingBefore(text, i);
      if (clearing && clearing.start >= (findings.at(-1)?.end ?? 0)) findings.push(clearing);
      findings.push(found.finding);
      i = found.last;
      for (const next of nextAccounts(text, found)) {
        findings.push(next.finding);
        i = next.last;
      }
    }
    return findings;
  },
  examples: {
    found: [
      ['Kontonummer 8327-9, 123 456 789-0', '8327-9, 123 456 789-0'],
      ['clearing 6789 konto 123 456 789', '6789', '123 456 789'],
      ['mitt konto är 5299-10 123 45', '5299-10 123 45'],
      ['Sätt in på 8867-2 kontonummer 6164631', '8867-2', '6164631'],
      ['6789, kontonr: 123 456 789', '6789', '123 456 789'],
      ['Skicka till 5178 / konto 72 895 24', '5178', '72 895 24'],
      ['95198369978 är mitt lönekonto', '95198369978'],
      ['Ni drog från 95198369978 i stället', '95198369978'],
      ['Kontot 95198369978 är avslutat, använd 92871261001', '95198369978', '92871261001'],
      ['Swedbank 8327-9 933 123 456-7', '8327-9 933 123 456-7'],
      ['sort code 20-00-00, account number 55779911', '20-00-00, account number 55779911'],
      ['account no: 12345678', '12345678'],
      ['konto 1234.56.78903', '1234.56.78903'],
      ['1234.56.78903', '1234.56.78903'],
      ['jag har bytt bank, 9218-573 796 069', '9218-573 796 069'],
      ['you can send it to 20-45-77 83920174', '20-45-77 83920174'],
      ['NatWest, 60-12-34 / 28471930', '60-12-34 / 28471930'],
      ['I gave you 339520, account no: 40014578 on the form', '339520, account no: 40014578'],
      ['Pengarna kom aldrig fram. Jag angav 6112 123 456 789 då', '6112 123 456 789'],
      ['Ni har 50117684139 sparat, men det kontot är stängt', '50117684139'],
      ['Min lön går in på 50117684139 i banken', '50117684139'],
      ['Please credit 83920174, sort 20-45-77.', '83920174, sort 20-45-77'],
      ['S/C 20 45 77 A/C 83920174', '20 45 77 A/C 83920174'],
      ['acct # 4519203376, routing # 021000021', '4519203376', '021000021'],
      ['my savings account, 83920174', '83920174'],
      ['the account number I gave was wrong, correct one is 83920174', '83920174'],
      ['two accounts, 83920174 and 61920345', '83920174', '61920345'],
      ['cl.nr 8327-9 kontonr 933 123 456 7', '8327-9', '933 123 456 7'],
      ['lönekontot: 5401 12 345 67', '5401 12 345 67'],
      ['reg.nr. 1551 kontonr. 0012345678', '1551', '0012345678'],
      ['Mitt konto i sparbanken, 95198369978, är spärrat', '95198369978'],
      ['Overfør til 1551 0012345678', '1551 0012345678'],
      ['Kto 0532013000 BLZ 370 400 44', '0532013000', '370 400 44'],
      ['Mein Konto bei der Sparkasse: 532013000', '532013000'],
      ['tilinumeroni on 123456-785', '123456-785'],
    ],
    clean: [
      'Jag satte in 12 500 kr på kontot',
      'kontot öppnades 2015',
      'konto 12',
      '1234.56.78904',
      'Nordea har 30 000 kunder',
      'the account ending in 4417',
      'dimensions 20-45-77 cm',
      'Pengarna är betalda. OCR 12345678903',
      'betala faktura 1234 567 890 12',
      'my account, order 88120344',
    ],
  },
};

const inside = gap.space | gap.hyphen | gap.comma | gap.dot | gap.slash | gap.line;

function findLabelled(text: PreparedText, first: number): Found | null {
  const { cues, digits } = text.anchors;
  const start = digits[first]?.start ?? 0;
  if (cues.length === 0 || !startsNumber(text, first)) return null;
  const cue = accountCue(text, start);
  if (!cue) return null;
  for (let count = 20; count >= 3; count -= 1) {
    const last = runsOf(text, first, count, inside);
    const end = digits[last]?.end ?? 0;
    if (last < 0 || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    if (!isAccount(text, first, last, cue)) continue;
    const score = cue.topic === 'sort-code' ? 0.92 : 0.88;
    return make(text, start, last, score, { check: 'form', context: cue.word });
  }
  return null;
}
