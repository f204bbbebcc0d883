import type { Role } from '#core/conversation/conversation.ts';
import type { Finding } from '../recognizer.ts';
import type { TextHints } from '../redactor.ts';
import { findSpoken } from './find-spoken.ts';

/** A turn as it is read here; turns stand in order of time. */
export interface SpokenTurn {
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  readonly role: Role;
}

/**
 * Finds the same as `findSpoken` over several turns, so that a number asked for in one turn and said in pieces over the
 * next is found whole. Gives a list a turn, with offsets of that turn's text.
 */
export function findSpokenAcrossTurns(
  turns: readonly SpokenTurn[],
  hints: TextHints = {},
): readonly (readonly Finding[])[] {
  const text = turns.map((turn) => turn.text).join('\n');
  const lower = turns.map((turn) => turn.lower).join('\n');
  const byTurn: Finding[][] = turns.map(() => []);
  let turn = 0;
  let offset = 0;
  for (const finding of findSpoken(text, lower, hints)) {
    let length = turns[turn]?.text.length ?? Infinity;
    while (finding.start > offset + length) {
      offset += length + 1;
      turn += 1;
      length = turns[turn]?.text.length ?? Infinity;
    }
    byTurn[turn]?.push({ ...finding, start: finding.start - offset, end: finding.end - offset });
  }
  return byTurn;
}
