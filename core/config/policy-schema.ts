import { z } from 'zod';
import { entityTypes } from '#core/redaction/entity.ts';
import { operatorNames } from '#core/redaction/policy.ts';
import { compileOwnPattern } from './own-pattern.ts';

const operator = z.enum(operatorNames, { error: `an operator is one of ${operatorNames.join(', ')}` });
const aThreshold = 'a threshold is a number from 0 to 1';
const threshold = z.number({ error: aThreshold }).min(0, aThreshold).max(1, aThreshold);
const type = z.enum(entityTypes, { error: `a type is one of ${entityTypes.join(', ')}` });

const ruleShape = { operator: operator.optional(), threshold: threshold.optional() };
const rule = map(ruleShape);
const kind = map({
  ...ruleShape,
  customer: rule.optional(),
  employee: rule.optional(),
  third: rule.optional(),
});

const aWord = 'a word is a text of 1 to 200 characters';
const wordText = z.string({ error: aWord }).trim().min(1, aWord).max(200, aWord);
const aPattern =
  'a pattern is a text in the syntax of RE2 (no lookaround, no back-reference, at most 500 characters) that finds no empty text';
const patternText = z
  .string({ error: aPattern })
  .max(500, aPattern)
  .transform((pattern, context) => {
    const findAll = compileOwnPattern(pattern);
    if (findAll) return { pattern, findAll };
    context.issues.push({ code: 'custom', input: pattern, message: aPattern });
    return z.NEVER;
  });

/** What a policy file may hold. Its messages are sentences of ours: the file's own words may be personal data. */
export const policySchema = map({
  default: rule.optional(),
  kinds: z.partialRecord(type, kind, { error: `under kinds stand types: ${entityTypes.join(', ')}` }).optional(),
  take: map({
    words: list(z.preprocess(asEntry, map({ type: type.default('CUSTOM'), word: wordText }))).optional(),
    patterns: list(map({ type: type.default('CUSTOM'), pattern: patternText })).optional(),
  }).optional(),
  leave: map({ words: list(wordText).optional(), patterns: list(patternText).optional() }).optional(),
});

export type PolicyFile = z.infer<typeof policySchema>;

/** A word alone is one of the company's own kind. */
function asEntry(value: unknown): unknown {
  return typeof value === 'string' ? { word: value } : value;
}

function map<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, { error: `here stand only ${Object.keys(shape).join(', ')}, each with a value` });
}

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'here stands a list' }).max(5000, 'a list holds at most 5,000 entries');
}
