import { isWordUnit } from '../characters.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** A person's age, in the words that only people's ages are told in. */
export const age: Recognizer = {
  name: 'age',
  type: 'AGE',
  startsAt: 'digits',
  find(text) {
    const findings: Finding[] = [];
    for (const { start, end } of text.anchors.digits) {
      if (end - start > 3) continue;
      const finding = findAt(text, start, end);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Jag är 82 år gammal', '82 år gammal'],
      ['Min mamma är 78 år och ser dåligt', '78 år'],
      ['en 45-åring', '45-åring'],
      ["I'm 34 years old", '34 years old'],
      ['my 7-year-old son', '7-year-old'],
      ['aged 67', '67'],
      ['Ich bin 54 Jahre alt', '54 Jahre alt'],
      ['ålder: 45', '45'],
      ['olen 66-vuotias', '66-vuotias'],
      ['fyller 70 i maj', '70'],
      ['Jag fyller 50 den 3 maj', '50'],
    ],
    clean: ['5 års garanti', 'avtalet gäller i 2 år', '24 månader', 'öppet 8-17', 'the house is 120 m2'],
  },
};

const told =
  /^[ -]?(?:år(?:ing(?:en|ar)?| gammal| gamla?| gammel| ung)(?!\p{L})|årig(?:a|e)?(?!\p{L})|years? old|yrs? old|year-olds?|-?years?-old|y\s?\/\s?o(?!\p{L})|yo(?!\p{L})|jahre alt|jährig\p{L}{0,2}|vuotta vanha|vuotias\p{L}{0,3}|års ålder|års alder)/iu;
const mayTell = /^[ -]?[-åÅyYjJvV]/;
/** The ends of the words after which an age comes; most numbers follow others. */
const mayLead = /(?:ed|ge|of|er|en|är|är nu|kä|er|lt|de|is|ir|ev|te|ju|nu|rt|an)[:\s]{1,2}$/i;
const before =
  /(?:^|[^\p{L}])(?:aged|age|age of|ålder|åldern|ålder är|alder|ikä|alter|i åldern|fyller|fyllde|turned|turning|fylte|fylder|age is|at age)[:\s]{1,2}$/iu;
const personIs =
  /(?:^|[^\p{L}])(?:jag|han|hon|hen|som|mamma|pappa|mor|far|man|fru|make|maka|son|dotter|sonen|dottern|dotra|farmor|mormor|morfar|farfar|sambo|jeg|hun|minä|jo)(?:\s(?:är|blir|blev|er|bliver|blir nu|är nu|är ju|är snart|är redan|fyller))\s$/iu;

function findAt({ text }: PreparedText, start: number, end: number): Finding | null {
  if (Number(text.slice(start, end)) > 120 || isWordUnit(text, start - 1)) return null;
  const lead = text.slice(Math.max(0, start - 32), start);
  if (/^\d[-.,:/]$/.test(lead.slice(-2))) return null;
  const found = mayTell.test(text.slice(end, end + 2)) ? told.exec(text.slice(end, end + 20)) : null;
  if (found) return make(start, end + found[0].length, 0.9);
  if (!mayLead.test(lead.slice(-9))) return null;
  if (personIs.test(lead)) {
    const years = /^ (?:år|years|år nu)(?!\p{L})/u.exec(text.slice(end, end + 8));
    if (years) return make(start, end + years[0].length, 0.8);
  }
  const isPlain = !/^(?:[.,:]?\d|\s?(?:kr|%|st|kg|mån|dag|min|tim|months?|days?|hours?)(?!\p{L}))/u.test(
    text.slice(end, end + 8),
  );
  return before.test(lead) && isPlain && !isWordUnit(text, end) ? make(start, end, 0.7) : null;
}

function make(start: number, end: number, score: number): Finding {
  return { type: 'AGE', start, end, score, recognizer: 'age', why: { check: 'form' } };
}
