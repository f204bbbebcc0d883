import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { EntityType } from '../../core/redaction/entity.ts';
import type { Redactor } from '../../core/redaction/redactor.ts';
import { RawText } from '../../core/text/raw-text.ts';
import { overlaps, type Masked } from './score.ts';

export interface PresidioRow {
  readonly set: string;
  readonly recall: number;
  readonly precision: number;
  readonly f2: number;
  readonly pieces: number;
}

/** The set's types as ours. What isn't named here stays by promise (cities, companies, dates, titles, nationalities). */
const mapping: Readonly<Record<string, readonly EntityType[]>> = {
  PERSON: ['PERSON'],
  STREET_ADDRESS: ['ADDRESS'],
  ZIP_CODE: ['ADDRESS'],
  CREDIT_CARD: ['CARD'],
  PHONE_NUMBER: ['PHONE'],
  EMAIL_ADDRESS: ['EMAIL'],
  IBAN_CODE: ['IBAN'],
  IP_ADDRESS: ['IP_ADDRESS'],
  US_SSN: ['NATIONAL_ID'],
  US_DRIVER_LICENSE: ['DRIVING_LICENCE'],
  AGE: ['AGE', 'DATE_OF_BIRTH'],
};

const fileSchema = z.array(
  z.object({
    full_text: z.string(),
    template_id: z.number(),
    spans: z.array(z.object({ entity_type: z.string(), start_position: z.number(), end_position: z.number() })),
  }),
);

/**
 * presidio-research by word, as its own evaluator counts: a word inside a span is found when it is taken, whatever the
 * type. Marked entities (ages) count as found. Words of unmapped types count neither way, except in `every type`.
 */
export function measurePresidio(redactor: Redactor, data: string): PresidioRow[] {
  const file = `${data}/presidio-research/synth_even_templates.json`;
  if (!existsSync(file)) return [];
  const examples = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).map((example) => {
    const units = [0];
    for (const point of example.full_text) units.push((units.at(-1) ?? 0) + point.length);
    const gold = example.spans.map((span) => ({
      type: span.entity_type,
      start: units[span.start_position] ?? 0,
      end: units[span.end_position] ?? 0,
    }));
    return {
      text: example.full_text,
      gold,
      spans: redactor.redactText(RawText.of(example.full_text)).entities,
      heldOut: example.template_id % 10 >= 6,
    };
  });
  const heldOut = examples.filter((example) => example.heldOut);
  return [
    count('mapped types', examples, (type) => type in mapping, null),
    count('PERSON alone', examples, (type) => type === 'PERSON', 'PERSON'),
    count('mapped types, templates the names never saw', heldOut, (type) => type in mapping, null),
    count('PERSON alone, templates the names never saw', heldOut, (type) => type === 'PERSON', 'PERSON'),
    count('every type, also cities, companies, dates, titles', examples, () => true, null),
  ];
}

interface Counted {
  readonly text: string;
  readonly gold: readonly { type: string; start: number; end: number }[];
  readonly spans: readonly Masked[];
}

function count(
  set: string,
  examples: readonly Counted[],
  isWanted: (type: string) => boolean,
  only: EntityType | null,
): PresidioRow {
  let [found, wanted, right, taken, pieces] = [0, 0, 0, 0, 0];
  for (const { text, gold, spans } of examples) {
    const mine = spans.filter((span) => only === null || span.type === only);
    pieces += gold.filter((piece) => isWanted(piece.type)).length;
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const word = { start: match.index, end: match.index + match[0].length };
      const types = gold.filter((piece) => overlaps(piece, word)).map((piece) => piece.type);
      const isTaken = mine.some((span) => overlaps(span, word));
      const isGold = types.some(isWanted);
      if (types.length > 0 && !isGold && only === null) continue;
      if (isGold) wanted += 1;
      if (isGold && isTaken) found += 1;
      if (isTaken) taken += 1;
      if (isTaken && isGold) right += 1;
    }
  }
  const recall = wanted === 0 ? 0 : found / wanted;
  const precision = taken === 0 ? 0 : right / taken;
  const f2 = recall + precision === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall);
  return { set, recall, precision, f2, pieces };
}
