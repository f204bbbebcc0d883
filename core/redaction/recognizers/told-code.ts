import type { Finding, Recognizer } from '../recognizer.ts';

/** Codes that a sentence tells without the word for them: `slå 1945 i porten`, `fick 482913 i sms`. */
export const toldCode: Recognizer = {
  name: 'told-code',
  type: 'CREDENTIAL',
  startsAt: 'digits',
  leastDigits: 3,
  find({ text, anchors }) {
    const findings: Finding[] = [];
    for (const { start, end } of anchors.digits) {
      if (end - start < 3 || end - start > 6) continue;
      const check = isToldAt(text, start, end);
      if (!check) continue;
      const until = text.charAt(end) === '#' ? end + 1 : end;
      findings.push({
        type: 'CREDENTIAL',
        start,
        end: until,
        score: 0.7,
        recognizer: 'told-code',
        why: { check: 'form' },
      });
    }
    return findings;
  },
  examples: {
    found: [
      ['slå 1945 i porten', '1945'],
      ['tryck 1945# vid grinden', '1945#'],
      ['ni kommer in med 1945 på dörren', '1945'],
      ['punch in 1945 at the gate', '1945'],
      ['jag fick 482913 i sms', '482913'],
      ['it sent me 482913 but it expired', '482913'],
      ['jag slog 4821 som pin', '4821'],
    ],
    clean: [
      'jag fick 1500 i rabatt',
      'tryck 1 för faktura',
      'slå 1177 för råd',
      'jag fick 482913 poäng',
      'it sent me 12 emails',
      'ta buss 1945 till porten',
    ],
  },
};

const keyed =
  /(?:^|[^\p{L}])(?:slå|slår|slog|slå in|slog in|tryck|trycker|tryck in|knappa|knappa in|knappade in|ange|angav|in med|punch in|punch|key in|press|dial|enter|entered|type|typed|use)\s$/iu;
const door =
  /^#?\s(?:i|på|vid|till|at|on|in|to|into)\s(?:the\s|er\s|our\s|vår\s)?(?:porten?|dörren?|entrén?|grinden?|kodlåset|dosan|larmet|door|gate|entrance|keypad|alarm|lock|intercom)(?![\p{L}])/iu;
const asPin = /^\s(?:som|as)\s(?:(?:min|my|the)\s)?(?:pin|kod|code|pinkod|pin-kod)(?![\p{L}])/iu;
const received = /(?:^|[^\p{L}])(?:fick|fått|får|mottog|got|received|sent me|texted me|skickade|skickat)\s$/iu;
const bySms =
  /^\s(?:i|via|per|by|in|on|på|from)\s(?:ett\s|en\s|a\s|an\s|the\s)?(?:sms|text|message|meddelande|mejl|mail|e-?mail|appen|app|bankid)(?![\p{L}])|^\s(?:but|men|and|och)\s(?:it|that|den|det)\s(?:expired|has expired|is wrong|didn't work|doesn't work|gick ut|funkar inte|fungerar inte|är fel|har gått ut)/iu;

function isToldAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 18), start);
  const after = text.slice(end, end + 32);
  if (keyed.test(before)) return end - start > 2 && (door.test(after) || asPin.test(after));
  return end - start > 3 && received.test(before) && bySms.test(after);
}
