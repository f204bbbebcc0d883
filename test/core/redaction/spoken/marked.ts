import assert from 'node:assert/strict';
import { findSpoken } from '#core/redaction/spoken/find-spoken.ts';
import type { TextHints } from '#core/redaction/redactor.ts';

/**
 * Asserts that exactly what is marked is found: `mitt nummer är [PHONE:noll sju noll …]`. ` / ` stands for a line break.
 */
export function assertFinds(marked: string, hints: TextHints = {}): void {
  const text = marked.replaceAll(/\[[A-Z_]+:([^\]]+)\]/gu, '$1').replaceAll(' / ', '\n');
  assert.equal(markFound(text, hints), marked);
}

/** The text with what is found in it in marks. */
export function markFound(text: string, hints: TextHints = {}): string {
  let marked = '';
  let at = 0;
  for (const { type, start, end } of findSpoken(text, text.toLowerCase(), hints)) {
    marked += `${text.slice(at, start)}[${type}:${text.slice(start, end)}]`;
    at = end;
  }
  return (marked + text.slice(at)).replaceAll('\n', ' / ');
}
