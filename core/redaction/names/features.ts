import { gaps } from './gaps.ts';
import { shapes, type Tokens } from './tokens.ts';

export const featureCount = 28;

/** How a sentence or line is written. */
export const cases = {
  /** With capitals inside. */
  usual: 0,
  /** Without any capital. */
  lower: 1,
  /** In capitals for the most part. */
  capitals: 2,
  /** With a capital at its beginning only, so that names may have lost theirs. */
  opening: 3,
} as const;

/** Tells for each word how its sentence or line is written. */
export function markCases(tokens: Tokens, first: number, marks: Uint8Array): void {
  const end = first + tokens.count;
  for (let from = first; from < end;) {
    let to = from + 1;
    while (to < end && !isSentenceEdge(tokens.gap[to] ?? 0)) to++;
    marks.fill(caseOf(tokens, from, to), from, to);
    from = to;
  }
}

function isSentenceEdge(gap: number): boolean {
  return gap === gaps.sentence || gap === gaps.line || gap === gaps.paragraph;
}

function caseOf({ shape }: Tokens, from: number, to: number): number {
  let words = 0;
  let capitals = 0;
  let inside = 0;
  for (let i = from; i < to; i++) {
    const own = shape[i] ?? 0;
    if (own === shapes.digits) continue;
    words++;
    if (own === shapes.capitals) capitals++;
    if (i > from && own !== shapes.lower && own !== shapes.oneCapital) inside++;
  }
  if (capitals * 10 > words * 6) return cases.capitals;
  if (inside > 0) return cases.usual;
  return shape[from] === shapes.lower ? cases.lower : cases.opening;
}

/** Writes the `featureCount` weight places of the word at `i` into `places`; `mask` is the number of places less one. */
export function writeFeatures(
  tokens: Tokens,
  i: number,
  lower: string,
  textCase: number,
  places: Int32Array,
  mask: number,
): void {
  const { hash, lexicon, shape, gap } = tokens;
  const w = hash[i] ?? 0;
  const w1 = hash[i - 1] ?? 0;
  const w2 = hash[i - 2] ?? 0;
  const n1 = hash[i + 1] ?? 0;
  const n2 = hash[i + 2] ?? 0;
  const lex = lexicon[i] ?? 0;
  const own = coarse[lex] ?? 0;
  const before = coarse[lexicon[i - 1] ?? 0] ?? 0;
  const after = coarse[lexicon[i + 1] ?? 0] ?? 0;
  const shape0 = shape[i] ?? 0;
  const shape1 = shape[i - 1] ?? 0;
  const shapeN = shape[i + 1] ?? 0;
  const gap0 = gap[i] ?? 0;
  const gapN = gap[i + 1] ?? 0;
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  const last = lower.charCodeAt(end - 1);
  const last2 = end - start > 1 ? last * 577 + lower.charCodeAt(end - 2) : last;
  const last3 = end - start > 2 ? last2 * 577 + lower.charCodeAt(end - 3) : last2;
  const last4 = end - start > 3 ? Math.imul(last3, 577) + lower.charCodeAt(end - 4) : last3;
  const first2 = lower.charCodeAt(start) * 577 + (end - start > 1 ? lower.charCodeAt(start + 1) : 0);
  const first3 = first2 * 577 + (end - start > 2 ? lower.charCodeAt(start + 2) : 0);
  const ownShape = (own << 3) | shape0;
  const around = (gap0 << 4) | gapN;

  places[0] = place(w, 1) & mask;
  places[1] = place(w1, 2) & mask;
  places[2] = place(n1, 3) & mask;
  places[3] = place(w1, w ^ 4) & mask;
  places[4] = place(n1, w ^ 5) & mask;
  places[5] = place(w2, w1 ^ 6) & mask;
  places[6] = place(n2, n1 ^ 7) & mask;
  places[7] = place(last2, (shape0 << 8) | 8) & mask;
  places[8] = place(last3, 9) & mask;
  places[9] = place(last4, 10) & mask;
  places[10] = place(first3, 11) & mask;
  places[11] = place(first2, (last2 << 5) ^ 12) & mask;
  places[12] = place(lex, (shape0 << 8) | 13) & mask;
  places[13] = place(lex, (textCase << 12) | (gap0 << 8) | 14) & mask;
  places[14] = place((before << 16) | (own << 8) | gap0, (shape1 << 12) | (shape0 << 8) | 15) & mask;
  places[15] = place((after << 16) | (own << 8) | gapN, (shapeN << 12) | (shape0 << 8) | 16) & mask;
  places[16] = place((before << 16) | (after << 8) | own, (around << 8) | 17) & mask;
  places[17] = place(w1, (ownShape << 8) | 18) & mask;
  places[18] = place(n1, (gapN << 20) | (ownShape << 8) | 19) & mask;
  places[19] = place(w2, Math.imul(w1, 31) ^ (own << 8) ^ 20) & mask;
  places[20] = place((around << 16) | ownShape, 21) & mask;
  places[21] = place(around, (shape1 << 16) | (shape0 << 12) | (shapeN << 8) | 22) & mask;
  places[22] = place(Math.min(end - start, 12), (shape0 << 16) | (((lex >>> 5) & 7) << 8) | 23) & mask;
  places[23] = place(w1, (gap0 << 12) | (shape0 << 8) | 24) & mask;
  places[24] = place(last3, (before << 16) | (shape1 << 12) | (gap0 << 8) | 25) & mask;
  places[25] = place(n1, Math.imul(n2, 31) ^ (own << 8) ^ 26) & mask;
  places[26] = place((textCase << 16) | ownShape, (lineKind(gap0, gapN) << 8) | 27) & mask;
  places[27] = place(w2, (gap[i - 1] === gaps.space ? 1 << 20 : 0) | (ownShape << 8) | 28) & mask;
}

/** 3 alone on its line, 2 at its end, 1 at its beginning, else 0. */
function lineKind(before: number, after: number): number {
  return (isLineEdge(before) ? 1 : 0) | (isLineEdge(after) ? 2 : 0);
}

function isLineEdge(gap: number): boolean {
  return gap === gaps.edge || gap === gaps.line || gap === gaps.paragraph;
}

/** Lexicon bits in a coarser form, for features that join several words: six bits and a half. */
const coarse = Uint8Array.from({ length: 1 << 15 }, (_, bits) => {
  const first = [0, 1, 2, 3, 3, 3, 3, 3][bits & 7] ?? 0;
  const surname = ((bits >>> 3) & 3) > 0 ? 1 : 0;
  const word = [0, 1, 1, 2, 2, 2, 2, 2][(bits >>> 5) & 7] ?? 0;
  const kind = (bits >>> 8) & 127;
  const role = (kind & 1) !== 0 ? 1 : (kind & 2) !== 0 ? 2 : (kind & 4) !== 0 ? 3 : (kind & 8) !== 0 ? 4 : 0;
  const cue = (bits >>> 12) & 3;
  const other = (kind & 64) !== 0 ? 5 : cue > 0 ? 5 + cue : role;
  return (first + 4 * surname + 8 * word + 24 * other) & 255;
});

function place(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
