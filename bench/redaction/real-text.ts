import { existsSync } from 'node:fs';
import type { Redactor } from '../../core/redaction/redactor.ts';
import { type Example, readDanish, readFinnish, readNorwegian } from '../names/corpora.ts';
import { newsPart } from '../names/sets.ts';
import { type Share, wilson } from './interval.ts';
import { isCovered, overlaps } from './score.ts';
import { RawText } from '../../core/text/raw-text.ts';

export interface RealRow {
  readonly set: string;
  readonly recall: Share;
  readonly precision: Share;
  readonly recallTarget: number;
  readonly precisionTarget: number;
}

/** PERSON on real prose; sets that aren't on this machine are left out. The names' weights never saw these parts. */
export function measureRealText(redactor: Redactor, data: string): RealRow[] {
  if (!existsSync(data)) return [];
  return [
    row('Swedish web news, last 15 %', newsPart(data, true), redactor, 0.93, 0.9),
    row('Danish (DDT dev)', readDanish(data), redactor, 0.85, 0.85),
    row('Norwegian (NorNE dev)', readNorwegian(data), redactor, 0.85, 0.85),
    row('Finnish (Turku dev)', readFinnish(data), redactor, 0.85, 0.85),
  ];
}

function row(
  set: string,
  examples: readonly Example[],
  redactor: Redactor,
  recallTarget: number,
  precisionTarget: number,
): RealRow {
  let [found, gold, fitting, predicted] = [0, 0, 0, 0];
  for (const { text, marks } of examples) {
    const spans = redactor.redactText(RawText.of(text)).entities.filter((entity) => entity.pseudonym !== null);
    const persons = marks.filter((mark) => mark.kind === 'person').map((mark) => withoutGenitive(text, mark));
    for (const { start, end } of persons) {
      const range = { start, end };
      gold += 1;
      if (
        isCovered(text, { ...range, kind: 'name', benchClass: 'full-name', types: ['PERSON'], ranges: [range] }, spans)
      )
        found += 1;
    }
    for (const span of spans.filter(({ type }) => type === 'PERSON')) {
      predicted += 1;
      if (persons.some((person) => overlaps(person, span))) fitting += 1;
    }
  }
  return { set, recall: wilson(found, gold), precision: wilson(fitting, predicted), recallTarget, precisionTarget };
}

/** A genitive -s may be masked or not. */
function withoutGenitive(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end: end - start > 2 && text[end - 1] === 's' ? end - 1 : end };
}
