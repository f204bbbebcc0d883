import type { Finder, Finding, PreparedText, Recognizer } from './recognizer.ts';
import type { TextHints } from './redactor.ts';

/** Runs every recognizer whose anchors stand in the text, and the finders that read whole texts. */
export function findEntities(
  text: PreparedText,
  recognizers: readonly Recognizer[],
  finders: readonly Finder[],
  hints: TextHints,
): Finding[] {
  const findings: Finding[] = [];
  for (const recognizer of recognizers) {
    if (text.anchors[recognizer.startsAt].length === 0) continue;
    for (const finding of recognizer.find(text, hints)) findings.push(finding);
  }
  for (const finder of finders) for (const finding of finder.find(text, hints)) findings.push(finding);
  return findings;
}
