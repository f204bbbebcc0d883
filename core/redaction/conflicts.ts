import type { Finding } from './recognizer.ts';

/** Below this a finding doesn't win by covering another one whole. */
const coveringScore = 0.6;

/**
 * Leaves findings that don't overlap, in order of `start`. One that covers another whole wins over it; else the surer wins,
 * and what the loser covers beyond the winner stays a finding, so that no part of it is left in the text.
 */
export function resolveConflicts(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const waiting = [...findings].sort(byPlace);
  const kept: Finding[] = [];
  for (let i = 0; i < waiting.length; i += 1) {
    const finding = waiting[i];
    const last = kept.at(-1);
    if (!finding) continue;
    if (!last || finding.start >= last.end) {
      kept.push(finding);
      continue;
    }
    kept.pop();
    const [first, rest] = settle(last, finding);
    kept.push(first);
    if (rest) insertByPlace(waiting, i + 1, rest);
  }
  return kept;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end;
}

/** `rest` starts later than all that is settled; it is put where it belongs among those that wait. */
function insertByPlace(waiting: Finding[], from: number, rest: Finding): void {
  let at = from;
  for (let next = waiting[at]; next && byPlace(next, rest) < 0; next = waiting[at]) at += 1;
  waiting.splice(at, 0, rest);
}

/** Settles two overlapping findings, `a` starting first: what stands now, and what is left to settle after it. */
function settle(a: Finding, b: Finding): [first: Finding, rest: Finding | null] {
  if (a.type === b.type) return [{ ...(b.score > a.score ? b : a), start: a.start, end: Math.max(a.end, b.end) }, null];
  if (a.start === b.start && a.end === b.end) return [isStronger(b, a) ? b : a, null];
  if (covers(a, b)) return [isCoverStrong(a, b) ? a : b, null];
  if (covers(b, a)) return [isCoverStrong(b, a) ? b : a, null];
  if (isStronger(a, b)) return [a, cut(b, a.end, b.end)];
  const head = cut(a, a.start, b.start);
  return head ? [head, b] : [b, null];
}

function covers(a: Finding, b: Finding): boolean {
  return a.start <= b.start && a.end >= b.end;
}

/** A weak finding still wins over a name inside it; a name never wins over what it covers. */
function isCoverStrong(cover: Finding, inner: Finding): boolean {
  if (cover.type === 'PERSON') return inner.score < coveringScore;
  if (cover.type === 'SPECIAL_CATEGORY' || cover.type === 'AGE') return false;
  return cover.score >= coveringScore || cover.score >= inner.score || inner.type === 'PERSON';
}

function isStronger(a: Finding, b: Finding): boolean {
  if (isWord(a) !== isWord(b)) return isWord(b);
  if (a.score !== b.score) return a.score > b.score;
  return a.end - a.start >= b.end - b.start;
}

/** Found by words alone, without a form of its own. */
function isWord({ type }: Finding): boolean {
  return type === 'PERSON' || type === 'SPECIAL_CATEGORY' || type === 'AGE';
}

function cut(finding: Finding, start: number, end: number): Finding | null {
  // A part of a plate is none, and the letters before a number give nobody away.
  return end - start > 1 && finding.type !== 'PLATE' ? { ...finding, start, end } : null;
}
