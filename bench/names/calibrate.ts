import { calibrationSteps } from '../../core/redaction/names/name-model.ts';
import type { NameTagger } from '../../core/redaction/names/name-tagger.ts';
import type { Example } from './corpora.ts';
import { lowerOf } from './runs.ts';

/** How often a span of each own probability is a person, made to rise (pool adjacent violators). */
export function calibrationOf(tagger: NameTagger, examples: readonly Example[]): Float32Array {
  const right = new Float64Array(calibrationSteps).fill(0.5);
  const all = new Float64Array(calibrationSteps).fill(1);
  for (const { text, marks } of examples) {
    for (const { start, end, score } of tagger.find(text, lowerOf(text))) {
      const bin = Math.round(score * (calibrationSteps - 1));
      const isPerson = marks.some(
        (mark) => mark.kind === 'person' && Math.min(mark.end, end) - Math.max(mark.start, start) > (end - start) / 2,
      );
      all[bin] = (all[bin] ?? 0) + 1;
      right[bin] = (right[bin] ?? 0) + (isPerson ? 1 : 0);
    }
  }
  const first = all.findIndex((count) => count > 5);
  return Float32Array.from(rising(right, all), (value, i) => (i < first ? i / (calibrationSteps - 1) : value));
}

function rising(right: Float64Array, all: Float64Array): number[] {
  const blocks: { right: number; all: number; size: number }[] = [];
  right.forEach((value, i) => {
    blocks.push({ right: value, all: all[i] ?? 1, size: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (last === undefined || before === undefined || before.right / before.all <= last.right / last.all) break;
      blocks.splice(-2, 2, {
        right: before.right + last.right,
        all: before.all + last.all,
        size: before.size + last.size,
      });
    }
  });
  return blocks.flatMap(({ right: hits, all: count, size }) => Array.from({ length: size }, () => hits / count));
}
