import type { Finding, Recognizer } from '../recognizer.ts';

/** The last digits of an identity number told apart: `sista fyra i personnumret 9805`. A card's last four stay. */
export const lastDigits: Recognizer = {
  name: 'last-digits',
  type: 'NATIONAL_ID',
  startsAt: 'digits',
  leastDigits: 4,
  find({ text, lower, anchors }) {
    const findings: Finding[] = [];
    for (const { start, end } of anchors.digits) {
      if (end - start !== 4 && end - start !== 5) continue;
      const before = lower.slice(Math.max(0, start - 90), start);
      const led = mayLead.test(before) ? tail.exec(before) : null;
      if (!led || /[\d\p{L}]|[-./:,]\d/u.test(text.slice(end, end + 2).replace(/^[.,:]\D?$/, ''))) continue;
      const around = before + lower.slice(end, end + 40);
      if (ofCard.test(before.slice(-led[0].length - 25))) continue;
      if (!ofIdentity.test(around) && !isOwn.test(led[0])) continue;
      const why = { check: 'length', context: 'sista fyra' };
      findings.push({ type: 'NATIONAL_ID', start, end, score: 0.8, recognizer: 'last-digits', why });
    }
    return findings;
  },
  examples: {
    found: [
      ['född 850709 och sista fyra är 9805', '9805'],
      ['personnumret slutar med sista fyra 9805', '9805'],
      ['mina fyra sista är 9805, personnummer', '9805'],
      ['sista fyra i personnumret: 9805', '9805'],
      ['last four of my SSN: 9999', '9999'],
      ['SSN, the last 4 are 9999.', '9999'],
      ['fødselsnummer, mine siste fem siffer er 10046', '10046'],
    ],
    clean: [
      'personnummer saknas, kortets sista fyra siffror är 4417',
      'last four digits of the card 4417',
      'card ending 4417',
      'sista fyra veckorna 2024, personnummer',
      'sista fyra siffrorna på fakturan 4417',
    ],
  },
};

/** One of these stands in every lead; asked first, since most numbers have none. */
const mayLead = /sista|siste|sidste|last|letzten|viimeistä/;
const tail =
  /(?:^|[^\p{L}])((?:mina|de|dom|mine|my|the)\s)?(?:(?:sista|siste|sidste)\s(?:fyra|fire|4|fem|5)|(?:fyra|4)\s(?:sista|siste)|last\s(?:four|4)|letzten\s(?:vier|4)|(?:neljä|4)\sviimeistä)(?:\s(?:siffrorna|siffror|siffrene|siffer|cifre|digits|ziffern|numeroa|numbers))?(?:\s(?:i|på|av|of|in|on|for|till|von|der)\s(?:mitt\s|my\s|the\s|min\s|hennes\s|hans\s|her\s|his\s|meiner\s)?[\p{L} -]{2,28}?)?(?:\s(?:är|is|are|er|ist|sind|on|ovat|was|var))?[\s:=]{1,2}$/u;
const ofIdentity =
  /person-?n(?:ummer|umret|r)|p-?nr(?![\p{L}])|född|födelse|fødsel|født|cpr|\bssn\b|social security|\bsocial\b|national insurance|born|date of birth|\bdob\b|henkilötunnu|hetu/u;
const ofCard = /\bkort|\bcard|visa|mastercard|amex|konto|account|karte|imei|serie|faktura|invoice|telefon|phone|mobil/u;
/** `mina fyra sista` of nothing else is said of a personnummer. */
const isOwn = /(?:mina|mine|de|dom)\s(?:fyra\s(?:sista|siste)|sista\sfyra|siste\sfem|sidste\sfire)/u;
