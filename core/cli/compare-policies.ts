import type { RedactedEntity } from '#core/redaction/entity.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import { RawText } from '#core/text/raw-text.ts';
import type { CommandContext, Outcome } from './command.ts';
import { readTextPieces } from './text-pieces.ts';

/** Shows on the text of standard input what another policy would do otherwise: places and kinds, then the text as it would be. */
export async function comparePolicies(
  { terminal, signal }: CommandContext,
  inForce: Redactor,
  wanted: Redactor,
): Promise<Outcome> {
  let offset = 0;
  let changes = 0;
  for await (const { text } of readTextPieces(terminal.input)) {
    if (signal.aborted) break;
    const before = inForce.redactText(RawText.of(text)).entities;
    const after = wanted.redactText(RawText.of(text));
    for (const line of compareEntities(before, after.entities, offset)) {
      changes += 1;
      await terminal.out(`${line}\n`);
    }
    await terminal.out(`\n${after.text}`);
    offset += text.length;
  }
  terminal.tell(changes === 1 ? '1 change.' : `${changes} changes.`);
  return 'done';
}

/** A line for each entity that only one of the two takes, or that gets another pseudonym. */
export function compareEntities(
  before: readonly RedactedEntity[],
  after: readonly RedactedEntity[],
  offset = 0,
): string[] {
  const known = new Map(before.map((entity) => [placeOf(entity, 0), entity]));
  const kept = new Set(after.map((entity) => placeOf(entity, 0)));
  const describe = (sign: string, { type, recognizer, ...entity }: RedactedEntity, put: string) =>
    `${sign} ${placeOf(entity, offset).padEnd(12)} ${type.padEnd(17)} ${put} ${recognizer} ${entity.score.toFixed(2)}`;
  const lines = [
    ...before
      .filter((entity) => !kept.has(placeOf(entity, 0)))
      .map((entity) => ({ entity, sign: '-', put: wordOf(entity) })),
    ...after.flatMap((entity) => {
      const other = known.get(placeOf(entity, 0));
      if (!other) return [{ entity, sign: '+', put: wordOf(entity) }];
      const isSame = other.pseudonym === entity.pseudonym && other.type === entity.type;
      return isSame ? [] : [{ entity, sign: '~', put: `${wordOf(other)} → ${wordOf(entity)}` }];
    }),
  ];
  return lines
    .sort((a, b) => a.entity.start - b.entity.start)
    .map(({ entity, sign, put }) => describe(sign, entity, put));
}

function wordOf({ pseudonym }: RedactedEntity): string {
  return pseudonym ?? '(left, marked)';
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }, offset: number): string {
  return `${offset + start}–${offset + end}`;
}
