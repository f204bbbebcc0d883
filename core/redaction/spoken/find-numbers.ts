import type { Finding } from '../recognizer.ts';
import { isCorrected, joinPieces, type Chain } from './chains.ts';
import { decideChain, type Verdict } from './decide.ts';
import type { Element } from './element.ts';
import type { SpokenCue } from './find-cues.ts';
import { findNearCue } from './near-cue.ts';
import { readPieces, type Piece } from './pieces.ts';
import { leads, units } from './speech-words.ts';
import { noCities } from './street-words.ts';

/** A conversation holds few numbers; the limit keeps a list of thousands from costing more than its length. */
const mostKnown = 200;

/** Finds numbers, codes and spelled words said in pieces, and marks their elements in `taken`. */
export function findNumbers(
  elements: readonly Element[],
  cues: readonly SpokenCue[],
  taken: Uint8Array,
  isNordic: boolean,
): Finding[] {
  const findings: Finding[] = [];
  const known = new Map<string, Verdict>();
  const undecided: Chain[] = [];
  let cue = 0;
  let usedUntil = 0;
  for (const chain of joinPieces(elements, readPieces(elements, taken), cues)) {
    const first = chain.pieces[0];
    if (!first) continue;
    while ((cues[cue]?.next ?? Infinity) <= first.first) cue += 1;
    const near = findNearCue(elements, cues, cue, chain, usedUntil);
    const verdict = mayBeSpoken(chain) ? decideChain(chain, near, elements, isNordic) : null;
    if (!verdict) {
      undecided.push(chain);
      continue;
    }
    const accepted = acceptPieces(elements, chain, verdict);
    for (const piece of accepted) findings.push(addCity(elements, piece, createFinding(piece, verdict)));
    if (accepted.length > 0) usedUntil = chain.pieces.at(-1)?.last ?? usedUntil;
    for (const reading of chain.readings)
      if (reading.length >= 4 && known.size < mostKnown) known.set(reading, verdict);
  }
  return [...findings, ...findRepeats(elements, undecided, known)];
}

/** Written digits alone are the written recognizers' business, unless they come in pieces over several lines. */
function mayBeSpoken(chain: Chain): boolean {
  if (chain.pieces.some((piece) => piece.spoken)) return true;
  const [first] = chain.pieces;
  const last = chain.pieces.at(-1);
  return first !== undefined && last !== undefined && first.line !== last.line && first.pure;
}

/** What is so long is a number of its own after the first: `eller jobbet …`. */
const leastWhole = 7;

function acceptPieces(elements: readonly Element[], chain: Chain, verdict: Verdict): Piece[] {
  const accepted: Piece[] = [];
  const counts = chain.pieces.filter((piece) => isCount(elements, piece)).length;
  if (counts * 2 > chain.pieces.length) return [];
  let said = '';
  for (const [index, piece] of chain.pieces.entries()) {
    const last = chain.pieces[index - 1];
    const isAnew = last !== undefined && isCorrected(elements, last, piece);
    if (isAnew) said = '';
    const isRepeat = piece.value.length > 1 && chain.readings[0]?.includes(piece.value) === true && index > 0;
    const isAnother = verdict.full > leastWhole && piece.value.length >= leastWhole;
    const isDone = said.length >= verdict.full && !isRepeat && !isAnew && !isAnother;
    if (isDone && !(piece.pure && piece.value.length > 1)) continue;
    if (isCount(elements, piece)) continue;
    if (verdict.recognizer === 'spoken-spelling' && piece.letters < 2 && !piece.pure) continue;
    if (piece.value.length < 2 && !piece.pure && !(isAnew && piece.digits > 0)) continue;
    accepted.push(piece);
    said += piece.value;
  }
  return accepted;
}

/** `fyra veckor`, `klockan fjorton trettio`: a measure, a time or a count. */
function isCount(elements: readonly Element[], piece: Piece): boolean {
  const next = elements[piece.last + 1];
  const before = elements[piece.first - 1];
  if (piece.value.length <= 8 && (before?.value === 'klockan' || before?.value === 'kl')) return true;
  if (piece.value.length > 6) return false;
  const isMeasured = next?.kind === 'word' && units.has(next.value);
  return isMeasured || next?.value === '%' || (before !== undefined && leads.has(before.value));
}

/** Takes what repeats a number that was found before: the listener reads it back, or a part of it. */
function findRepeats(
  elements: readonly Element[],
  chains: readonly Chain[],
  known: ReadonlyMap<string, Verdict>,
): Finding[] {
  if (known.size === 0) return [];
  const parts = new Map<string, Verdict>();
  for (const [value, verdict] of known) {
    if (verdict.type === 'CARD' || value.length > 40) continue;
    for (let length = 4; length <= value.length; length += 1) {
      for (let at = 0; at + length <= value.length; at += 1) parts.set(value.slice(at, at + length), verdict);
    }
  }
  return chains.flatMap((chain) =>
    chain.pieces.flatMap((piece) => {
      const verdict = piece.spoken ? parts.get(piece.value) : undefined;
      return verdict && !isCount(elements, piece) ? [createFinding(piece, verdict, 'conversation')] : [];
    }),
  );
}

/** The city after a postcode goes with it, where the sentence ends there or goes on with another word. */
function addCity(elements: readonly Element[], piece: Piece, finding: Finding): Finding {
  if (finding.recognizer !== 'spoken-postcode') return finding;
  const at = elements[piece.last + 1]?.value === ',' ? piece.last + 2 : piece.last + 1;
  const city = elements[at];
  const after = elements[at + 1];
  if (city?.kind !== 'word' || city.value.length < 3 || noCities.has(city.value)) return finding;
  const isLast = after?.kind !== 'word' || noCities.has(after.value);
  return isLast ? { ...finding, end: city.end } : finding;
}

function createFinding(piece: Piece, verdict: Verdict, memory?: 'conversation'): Finding {
  return {
    type: verdict.type,
    start: piece.start,
    end: piece.end,
    score: verdict.score,
    recognizer: verdict.recognizer,
    why: {
      ...(verdict.context === undefined ? {} : { context: verdict.context }),
      ...(verdict.check === undefined ? {} : { check: verdict.check }),
      ...(memory ? { memory } : {}),
    },
  };
}
