import { LyhordError } from '#core/errors.ts';
import { gapCount, labelCount } from './lattice.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** Trained weights and the word list, read from `names.model.bin`. */
export interface NameModel {
  readonly lexicon: Lexicon;
  /** Four weights a place, in steps of `step`. */
  readonly weights: Int8Array;
  /** The same, the four weights of a place in one number. */
  readonly fourWeights: Int32Array;
  readonly step: number;
  /** The number of places less one. */
  readonly mask: number;
  /** exp(weight) by gap, label before, label. */
  readonly moves: Float64Array;
  /** What the tagger's own probability is worth on held-out text, at 0, 1/16 … 1. */
  readonly calibration: Float32Array;
}

export interface NameModelParts {
  readonly hashes: Int32Array;
  readonly bits: Uint16Array;
  readonly weights: Int8Array;
  readonly step: number;
  /** Weights, not yet exp. */
  readonly moves: Float32Array;
  readonly calibration: Float32Array;
}

const magic = 0x324d4e4c; // LNM2
const headerBytes = 20;
const moveCount = gapCount * labelCount * labelCount;
export const calibrationSteps = 17;

/**
 * Reads a model; throws `name-model-invalid` where the bytes are not one that this version writes. The file holds a bit a
 * place, and weights only for the places whose bit is set.
 */
export function parseNameModel(bytes: Uint8Array): NameModel {
  const buffer = bytes.slice().buffer;
  if (buffer.byteLength < headerBytes) throw new LyhordError('name-model-invalid', { bytes: buffer.byteLength });
  const header = new DataView(buffer);
  const words = header.getUint32(4, true);
  const places = header.getUint32(8, true);
  const used = header.getUint32(12, true);
  const expected =
    headerBytes + 4 * (moveCount + calibrationSteps + words) + 2 * (words + (words % 2)) + places / 8 + 4 * used;
  const isKnown = header.getUint32(0, true) === magic && places > 0 && (places & (places - 1)) === 0;
  if (!isKnown || expected !== buffer.byteLength)
    throw new LyhordError('name-model-invalid', { bytes: buffer.byteLength });

  let offset = headerBytes;
  const take = (size: number): number => (offset += size) - size;
  const moves = new Float32Array(buffer, take(4 * moveCount), moveCount);
  const calibration = new Float32Array(buffer, take(4 * calibrationSteps), calibrationSteps);
  const hashes = new Int32Array(buffer, take(4 * words), words);
  const bits = new Uint16Array(buffer, take(2 * (words + (words % 2))), words);
  const isUsed = new Uint8Array(buffer, take(places / 8), places / 8);
  const weights = spread(isUsed, new Int8Array(buffer, offset, 4 * used), places);
  return {
    lexicon: createLexicon(hashes, bits),
    weights,
    fourWeights: new Int32Array(weights.buffer),
    step: header.getFloat32(16, true),
    mask: places - 1,
    moves: Float64Array.from(moves, Math.exp),
    calibration,
  };
}

/** The bytes that `parseNameModel` reads, on a machine whose numbers are little-endian. */
export function writeNameModel(parts: NameModelParts): Uint8Array {
  const words = parts.hashes.length;
  const places = parts.weights.length / labelCount;
  const { isUsed, weights } = gather(parts.weights, places);
  const header = new DataView(new ArrayBuffer(headerBytes));
  [magic, words, places, weights.length / labelCount].forEach((value, i) => header.setUint32(4 * i, value, true));
  header.setFloat32(16, parts.step, true);
  const pieces = [
    header,
    parts.moves,
    parts.calibration,
    parts.hashes,
    parts.bits,
    new Uint16Array(words % 2),
    isUsed,
    weights,
  ];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength), offset);
    offset += piece.byteLength;
  }
  return bytes;
}

function spread(isUsed: Uint8Array, packed: Int8Array, places: number): Int8Array {
  const weights = new Int8Array(places * labelCount);
  let next = 0;
  for (let place = 0; place < places; place++) {
    if ((((isUsed[place >>> 3] ?? 0) >>> (place & 7)) & 1) === 0) continue;
    for (let label = 0; label < labelCount; label++) weights[place * labelCount + label] = packed[next++] ?? 0;
  }
  return weights;
}

function gather(weights: Int8Array, places: number): { isUsed: Uint8Array; weights: Int8Array } {
  const isUsed = new Uint8Array(places / 8);
  const packed: number[] = [];
  for (let place = 0; place < places; place++) {
    const row = weights.subarray(place * labelCount, (place + 1) * labelCount);
    if (row.every((weight) => weight === 0)) continue;
    isUsed[place >>> 3] = (isUsed[place >>> 3] ?? 0) | (1 << (place & 7));
    packed.push(...row);
  }
  return { isUsed, weights: Int8Array.from(packed) };
}
