import { monthPattern } from './months.ts';
import type { Finding } from './recognizer.ts';

/** Finds what people write right after who they are: a customer number, or the date of birth. */
export function findAfterPersons(text: string, findings: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const finding of findings) {
    if (!introduces.has(finding.type) || !goesOn(text, finding.end)) continue;
    const rest = text.slice(finding.end, finding.end + 50);
    take(code.exec(rest), finding, 'CUSTOMER_NUMBER', found);
    if (finding.type === 'PERSON') take(birth.exec(rest), finding, 'DATE_OF_BIRTH', found);
  }
  if (mayBeSaid.test(text)) found.push(...findSaid(text));
  return found;
}

/** With a comma or the end of the line, as both forms do. */
function goesOn(text: string, end: number): boolean {
  if (text.charAt(end) === ',') return true;
  let at = end;
  if (text.charAt(at) === '.') at += 1;
  if (text.charAt(at) === ' ') at += 1;
  return text.charAt(at) === '\n' || text.charAt(at) === '\r';
}

/** `Anna Lindqvist, fyra ett noll …`: a name and at least six digits said one by one; ten or twelve are a personnummer. */
function findSaid(text: string): Finding[] {
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

function take(written: RegExpExecArray | null, { end }: Finding, type: Finding['type'], found: Finding[]): void {
  const value = written?.[1];
  if (!written || value === undefined) return;
  const start = end + written[0].length - value.length;
  const why = { check: 'form' };
  found.push({ type, start, end: start + value.length, score: 0.8, recognizer: 'after-person', why });
}
