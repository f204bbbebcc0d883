import type { Finding } from '../recognizer.ts';
import type { Element } from './element.ts';

/** Lays findings in order; where two overlap the earlier list wins, and no finding reaches over a line break. */
export function settle(lists: readonly (readonly Finding[])[], lower: string): Finding[] {
  let kept: Finding[] = [];
  for (const list of lists) {
    const ordered = [...list].sort((one, other) => one.start - other.start);
    kept = merge(kept, ordered);
  }
  return kept.filter((finding) => finding.end > finding.start && finding.end <= lower.length);
}

/** Merges two ordered lists; of `added` only what touches nothing in `kept`, nor what was just added. */
function merge(kept: readonly Finding[], added: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  let at = 0;
  let lastEnd = 0;
  for (const finding of added) {
    while ((kept[at]?.start ?? Infinity) < finding.end && (kept[at]?.end ?? 0) <= finding.start) at += 1;
    const isFree = (kept[at]?.start ?? Infinity) >= finding.end;
    if (!isFree || finding.start < lastEnd) continue;
    merged.push(finding);
    lastEnd = finding.end;
  }
  return [...kept, ...merged].sort((one, other) => one.start - other.start);
}

/** Cuts findings that go on over several lines into their pieces; `elements` are those without the turns between. */
export function cutAtLines(findings: readonly Finding[], elements: readonly Element[], lower: string): Finding[] {
  const pieces: Finding[] = [];
  let at = 0;
  for (const finding of findings) {
    while ((elements[at]?.start ?? Infinity) < finding.start) at += 1;
    let start = finding.start;
    let end = start;
    for (; (elements[at]?.start ?? Infinity) < finding.end; at += 1) {
      const element = elements[at];
      if (!element) break;
      if (end > start && hasBreak(lower, end, element.start)) {
        pieces.push({ ...finding, start, end });
        start = element.start;
      }
      end = element.end;
    }
    pieces.push({ ...finding, start, end });
  }
  return pieces;
}

function hasBreak(lower: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = lower.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
