import type { Finding } from './recognizer.ts';

/**
 * Leaves findings that don't overlap, in order of `start`: the surer wins over the less sure, of equals the longer, then
 * the earlier. What a loser covers beyond the winner is still covered where both are of one type.
 */
export function resolveConflicts(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const byPlace = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of byPlace) keep(kept, finding);
  return kept;
}

/** `kept` is free of overlaps; the new finding starts at or after the last one's start. */
function keep(kept: Finding[], finding: Finding): void {
  const last = kept.at(-1);
  if (!last || finding.start >= last.end) {
    kept.push(finding);
    return;
  }
  const isSurer = isStronger(finding, last);
  const winner = isSurer ? finding : last;
  if (finding.type === last.type) {
    kept[kept.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, finding.end) };
    return;
  }
  if (!isSurer) return;
  kept.pop();
  // The finding that is now last ends before the popped one started, so the winner overlaps nothing more.
  kept.push(finding);
}

function isStronger(a: Finding, b: Finding): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.end - a.start > b.end - b.start;
}
