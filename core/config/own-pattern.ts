import { RE2JS, RE2JSException } from 're2js';
import type { Span } from '#core/redaction/recognizer.ts';

/**
 * Compiles a pattern of the company's own in RE2's syntax, which has no lookaround and no back-reference and so can't
 * backtrack. Null where it isn't valid or finds an empty text. Long texts are searched in windows, since finding all of
 * a pattern like `a(.*z)?` would take quadratic time: a find of more than `reach` characters may be cut there.
 */
export function compileOwnPattern(pattern: string): ((text: string) => readonly Span[]) | null {
  const compiled = compile(pattern);
  if (!compiled || compiled.matcher('').find()) return null;
  return (text) => {
    const spans: Span[] = [];
    for (let from = 0; from === 0 || from + reach < text.length; from += step) {
      findInWindow(compiled, text, from, spans);
    }
    return spans;
  };
}

const step = 768;
const reach = 128;

function findInWindow(compiled: RE2JS, text: string, from: number, spans: Span[]): void {
  const to = Math.min(text.length, from + step + 2 * reach);
  const matcher = compiled.matcher(text.slice(from, to));
  const last = to === text.length ? to : from + step + reach;
  while (matcher.find()) {
    const start = from + matcher.start();
    const isOfWindowBefore = from > 0 && start < from + reach;
    if (start >= last) return;
    if (!isOfWindowBefore) spans.push({ start, end: from + matcher.end() });
  }
}

function compile(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}
