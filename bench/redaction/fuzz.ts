import fc from 'fast-check';
import type { RedactionResult, Redactor } from '../../core/redaction/redactor.ts';
import { RawText } from '../../core/text/raw-text.ts';
import { createRandom } from './random.ts';
import { fillTemplate, type Template } from './template.ts';
import type { NamePools } from './values/held-out.ts';

export interface FuzzResult {
  readonly runs: number;
  /** What broke, without the text: the seed and path replay it. */
  readonly failure: string | null;
}

/** Throws inputs at the redactor: made-up messages with odd signs in them, and plain noise. */
export function fuzzRedactor(
  redactor: Redactor,
  templates: readonly Template[],
  pools: NamePools,
  runs: number,
): FuzzResult {
  const result = fc.check(
    fc.property(inputs(templates, pools), (text) => checkResult(text, redactor.redactText(RawText.of(text)))),
    { numRuns: runs, seed: 16 },
  );
  if (!result.failed) return { runs: result.numRuns, failure: null };
  const why = result.errorInstance instanceof Error ? result.errorInstance.message.split('\n')[0] : 'failed';
  return { runs: result.numRuns, failure: `${why} (seed ${result.seed}, path ${result.counterexamplePath ?? ''})` };
}

const oddSigns = [
  '\u00ad',
  '\u200b',
  '\u0301',
  '\u00a0',
  '👍',
  '０',
  'ｱ',
  '\ufeff',
  '&auml;',
  '=C3=B6',
  '[PERSON_1]',
  '‑',
  '\u202e',
  '\ud83d',
  'İ',
  'ß',
];

function inputs(templates: readonly Template[], pools: NamePools): fc.Arbitrary<string> {
  const message = fc.tuple(fc.nat(), fc.nat(templates.length - 1)).map(([seed, at]) => {
    const template = templates[at];
    return template ? fillTemplate(template, createRandom(seed), pools).text : '';
  });
  const disturbed = fc
    .tuple(message, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...oddSigns)), { maxLength: 6 }))
    .map(([text, signs]) => signs.reduce((all, [at, sign]) => insert(all, at % (all.length + 1), sign), text));
  return fc.oneof(
    { weight: 4, arbitrary: disturbed },
    { weight: 2, arbitrary: fc.tuple(message, message).map(([one, two]) => `${one}${two}`) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'0123456789 -+@.:/()[]SEaA\n'), maxLength: 120 }) },
  );
}

function insert(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at);
}

/** Throws where an offset is wrong, a sign of an entity is left, or the text can't be had back. */
export function checkResult(text: string, { entities, text: redacted }: RedactionResult): void {
  let [from, at] = [0, 0];
  let restored = '';
  for (const { start, end, pseudonym } of entities) {
    if (!(start >= from && end > start && end <= text.length)) throw new Error('offsets out of order');
    if (pseudonym === null) continue;
    const before = text.slice(from, start);
    if (!redacted.startsWith(before + pseudonym, at)) throw new Error('the text between the masks is not the input’s');
    restored += before + text.slice(start, end);
    at += before.length + pseudonym.length;
    from = end;
  }
  if (redacted.slice(at) !== text.slice(from)) throw new Error('the end is not the input’s');
  if (restored + redacted.slice(at) !== text) throw new Error('not restored');
}
