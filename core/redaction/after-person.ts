import { monthPattern } from './months.ts';
import type { Finding } from './recognizer.ts';

/** Finds what people write right after who they are: a customer number, or the date of birth. */
export function findAfterPersons(text: string, findings: readonly Finding[]): Finding[] {
  const written = findings.flatMap((finding): Finding[] => {
    if (!introduces.has(finding.type)) return [];
    const rest = text.slice(finding.end, finding.end + 50);
    return [
      ...take(code.exec(rest), finding, 'CUSTOMER_NUMBER'),
      ...(finding.type === 'PERSON' ? take(birth.exec(rest), finding, 'DATE_OF_BIRTH') : []),
    ];
  });
  return [...written, ...findSaid(text)];
}

/** `Anna Lindqvist, fyra ett noll …`: a name and at least six digits said one by one; ten or twelve are a personnummer. */
function findSaid(text: string): Finding[] {
  if (!mayBeSaid.test(text)) return [];
  return Array.from(text.matchAll(said), ({ index, 0: all, 1: name = '', 2: digits = '' }) => {
    const count = digits.split(/[ ,]+/).length;
    const start = index + all.length - digits.length;
    const shared = { recognizer: 'after-person', why: { check: 'form' } };
    return [
      { ...shared, type: 'PERSON' as const, start: index, end: index + name.length, score: 0.8 },
      {
        ...{ ...shared, start, end: index + all.length, score: 0.8 },
        type: count === 10 || count === 12 ? ('NATIONAL_ID' as const) : ('CUSTOMER_NUMBER' as const),
      },
    ];
  }).flat();
}

const digitWord =
  '(?:noll|nolla|ett|etta|två|tvåa|tre|trea|fyra|fem|sex|sju|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine)';
/** Cheap to ask, and no for nearly all texts. */
const mayBeSaid = /[.,] (?:noll|et|tv|tre|fyr|fem|sex|sju|åtta|nio|zero|oh |one|two|thr|fou|fiv|six|sev|eig|nin)/;
const said = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]{1,30} \\p{Lu}[\\p{L}-]{1,30})[.,] (${digitWord}(?:,? ${digitWord}){5,11})(?!\\p{L})`,
  'gu',
);

const introduces: ReadonlySet<string> = new Set(['PERSON', 'ADDRESS', 'NATIONAL_ID', 'EMAIL', 'PHONE']);

const code = /^(?:, ?|\.? ?\r?\n)(?:kund|customer)?(?:nr|nummer| number)?\.?:? ?([A-Z]{1,4}-?\d{5,10})(?![\p{L}\d-])/iu;

/** Who writes to a company was born between 1910 and 2012. */
const birth = new RegExp(
  `^, ?(?:född )?(\\d{1,2}(?:st|nd|rd|th|:e)? (?:${monthPattern}) (?:19[1-9]\\d|200\\d|201[0-2])|(?:19[1-9]\\d|200\\d|201[0-2])-\\d\\d-\\d\\d)(?![\\d-])`,
  'iu',
);

function take(found: RegExpExecArray | null, { end }: Finding, type: Finding['type']): Finding[] {
  const value = found?.[1];
  if (!found || value === undefined) return [];
  const start = end + found[0].length - value.length;
  return [{ type, start, end: start + value.length, score: 0.8, recognizer: 'after-person', why: { check: 'form' } }];
}
