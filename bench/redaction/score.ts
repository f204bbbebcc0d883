import type { EntityType } from '../../core/redaction/entity.ts';
import { kinds } from './kinds.ts';
import type { BenchClass, Gold, Message, Range } from './message.ts';

/** What a tool masked; `type` is null where it doesn't say. */
export interface Masked extends Range {
  readonly type: EntityType | null;
}

export interface ClassScore {
  readonly found: number;
  readonly gold: number;
  /** Predictions of the class's types in its messages, or on its gold: how many fit. */
  readonly fitting: number;
  readonly predicted: number;
  readonly missed: readonly Example[];
  readonly wrong: readonly Example[];
}

export interface Example {
  readonly message: Message;
  readonly range: Range;
  readonly note: string;
}

/** The types that a class's kinds ask for. */
export function typesOf(benchClass: BenchClass): ReadonlySet<EntityType> {
  const mine = Object.values(kinds).filter((kind) => kind.benchClass === benchClass);
  return new Set(mine.flatMap((kind) => kind.types.slice(0, 1)));
}

/**
 * Recall: a piece is found when every letter and digit of it is masked, by one entity or several, of any type.
 * Typed precision: of the entities that the tool masked in these messages, those with a type of this class, or lying
 * on a piece of this class, count; right is one that touches a piece for which its type fits. What touches nothing but
 * `either way` text isn't counted.
 */
export function scoreClass(
  benchClass: BenchClass,
  messages: readonly Message[],
  masked: readonly (readonly Masked[])[],
): ClassScore {
  const types = typesOf(benchClass);
  const score = { found: 0, gold: 0, fitting: 0, predicted: 0 };
  const missed: Example[] = [];
  const wrong: Example[] = [];
  for (const [at, message] of messages.entries()) {
    const spans = masked[at] ?? [];
    for (const gold of message.gold.filter((piece) => piece.benchClass === benchClass)) {
      score.gold += 1;
      if (isCovered(message.text, gold, spans)) score.found += 1;
      else missed.push({ message, range: gold, note: gold.kind });
    }
    for (const span of spans) {
      const verdict = judge(span, message, benchClass, types);
      if (verdict === 'beside') continue;
      score.predicted += 1;
      if (verdict === 'fits') score.fitting += 1;
      else wrong.push({ message, range: span, note: span.type ?? 'any' });
    }
  }
  return { ...score, missed, wrong };
}

function judge(
  span: Masked,
  message: Message,
  benchClass: BenchClass,
  types: ReadonlySet<EntityType>,
): 'fits' | 'wrong' | 'beside' {
  const touched = message.gold.filter((gold) => gold.ranges.some((range) => overlaps(range, span)));
  const isOfClass = touched.some((gold) => gold.benchClass === benchClass);
  if (!isOfClass && (span.type === null || !types.has(span.type))) return 'beside';
  if (touched.length === 0) return message.either.some((range) => overlaps(range, span)) ? 'beside' : 'wrong';
  const isFitting = touched.some((gold) => span.type === null || gold.types.includes(span.type));
  if (isFitting && !isOfClass) return 'beside';
  return isFitting ? 'fits' : 'wrong';
}

/** True when no letter and no digit of the piece is left in sight. */
export function isCovered(text: string, gold: Gold, spans: readonly Range[]): boolean {
  const over = spans.filter((span) => gold.ranges.some((range) => overlaps(range, span)));
  return gold.ranges.every((range) => {
    let at = range.start;
    for (const sign of text.slice(range.start, range.end)) {
      if (/[\p{L}\p{N}]/u.test(sign) && !over.some((span) => span.start <= at && at + sign.length <= span.end))
        return false;
      at += sign.length;
    }
    return true;
  });
}

export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
