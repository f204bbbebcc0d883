import type { EntityType } from './entity.ts';
import type { Policy } from './policy.ts';
import { resolveConflicts } from './conflicts.ts';
import { touchesMask } from './masks.ts';
import { isWordUnit } from './characters.ts';
import type { Finding, PreparedText, Span } from './recognizer.ts';

/** Applies the company's own words and patterns: what they take is taken, what they leave is left. */
export function applyOwnWords(
  text: PreparedText,
  findings: readonly Finding[],
  masks: readonly Span[],
  policy: Policy,
): readonly Finding[] {
  if (!hasOwnWords(policy)) return findings;
  const taken = [
    ...policy.takeWords.flatMap(({ type, word }) => asFindings(findWord(text, word), type)),
    ...policy.takePatterns.flatMap(({ type, findAll }) => asFindings(findAll(text.text), type)),
  ].filter((finding) => !touchesMask(masks, finding));
  const left = leave(text, findings, policy);
  return taken.length === 0 ? left : resolveConflicts([...left, ...taken]);
}

/** Whether the policy has words or patterns of the company's own. */
function hasOwnWords({ takeWords, takePatterns, leaveWords, leavePatterns }: Policy): boolean {
  return takeWords.length + takePatterns.length + leaveWords.length + leavePatterns.length > 0;
}

function asFindings(spans: readonly Span[], type: EntityType): Finding[] {
  return spans
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ type, start, end, score: 1, recognizer: 'policy', why: { memory: 'policy' } }));
}

function leave(text: PreparedText, findings: readonly Finding[], policy: Policy): Finding[] {
  if (policy.leaveWords.length === 0 && policy.leavePatterns.length === 0) return [...findings];
  const spans = [
    ...policy.leaveWords.flatMap((word) => findWord(text, word)),
    ...policy.leavePatterns.flatMap(({ findAll }) => findAll(text.text)),
  ];
  return findings.filter((finding) => !spans.some((span) => span.start <= finding.start && span.end >= finding.end));
}

/** Whole words only: `Ro` isn't found in `Rolf`. */
function findWord({ lower, text }: PreparedText, word: string): Span[] {
  const wanted = word.toLowerCase();
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const startsInside = isWordUnit(text, at) && isWordUnit(text, at - 1);
    const endsInside = isWordUnit(text, end - 1) && isWordUnit(text, end);
    if (!startsInside && !endsInside) spans.push({ start: at, end });
  }
  return spans;
}
