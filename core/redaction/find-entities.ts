import type { NameTagger } from './names/name-tagger.ts';
import { gatesOf, isOpen } from './gates.ts';
import { findSpoken } from './spoken/find-spoken.ts';
import type { Finding, PreparedText, Recognizer } from './recognizer.ts';
import type { TextHints } from './redactor.ts';

/** What finds personal data. */
export interface Finders {
  readonly recognizers: readonly Recognizer[];
  /** Null where there are no weights: then only parties' names and names after a form are found. */
  readonly names: NameTagger | null;
}

/** Finds in one text what it gives away by itself, as written and as spoken. Findings may overlap. */
export function findEntities(text: PreparedText, finders: Finders, hints: TextHints): Finding[] {
  const findings = findWritten(text, finders, hints);
  for (const finding of findSpoken(text.text, text.lower, hints)) findings.push(finding);
  return findings;
}

/** The same without what is said in words, which a conversation is searched for as a whole. */
export function findWritten(text: PreparedText, { recognizers, names }: Finders, hints: TextHints): Finding[] {
  const findings: Finding[] = [];
  const gates = gatesOf(recognizers);
  for (let index = 0; index < recognizers.length; index += 1) {
    const found = isOpen(gates, index, text) ? recognizers[index]?.find(text, hints) : undefined;
    if (!found) continue;
    for (let i = 0; i < found.length; i += 1) {
      const finding = found[i];
      if (finding) findings.push(finding);
    }
  }
  for (const { start, end, score, why } of names?.find(text.text, text.lower, hints) ?? []) {
    findings.push({ type: 'PERSON', start, end, score, recognizer: 'name-tagger', why });
  }
  return findings;
}
