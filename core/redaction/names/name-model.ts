import { LyhordError } from '#core/errors.ts';
import { gapCount, labelCount } from './lattice.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** Trained weights and the word list, read from `names.model.bin`. */
export interface NameModel {
  readonly lexicon: Lexicon;
  /** Four weights a place, in steps of `step`. */
  readonly weights: Int8Array;
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

const magic = 0x314d4e4c; // LNM1
const headerBytes = 16;
const moveCount = gapCount * labelCount * labelCount;
export const calibrationSteps = 17;

/** Reads a model; throws `name-model-invalid` where the bytes are not one that this version writes. */
export function parseNameModel(bytes: Uint8Array): NameModel {
  if (bytes.byteLength < headerBytes) throw new LyhordError('name-model-invalid', { bytes: bytes.byteLength });
  const buffer = bytes.slice().buffer;
  const header = new DataView(buffer);
  const words = header.getUint32(4, true);
  const places = header.getUint32(8, true);
  const evenWords = words + (words % 2);
  const expected = headerBytes + 4 * (moveCount + calibrationSteps) + 4 * words + 2 * evenWords + labelCount * places;
  if (header.getUint32(0, true) !== magic || expected !== bytes.byteLength || (places & (places - 1)) !== 0) {
    throw new LyhordError('name-model-invalid', { bytes: bytes.byteLength });
  }
  let offset = headerBytes;
  const moves = new Float32Array(buffer, offset, moveCount);
  const calibration = new Float32Array(buffer, (offset += 4 * moveCount), calibrationSteps);
  const hashes = new Int32Array(buffer, (offset += 4 * calibrationSteps), words);
  const bits = new Uint16Array(buffer, (offset += 4 * words), words);
  const weights = new Int8Array(buffer, offset + 2 * evenWords);
  return {
    lexicon: createLexicon(hashes, bits),
    weights,
    step: header.getFloat32(12, true),
    mask: places - 1,
    moves: Float64Array.from(moves, Math.exp),
    calibration,
  };
}

/** The bytes that `parseNameModel` reads, on a machine whose numbers are little-endian. */
export function writeNameModel(parts: NameModelParts): Uint8Array {
  const words = parts.hashes.length;
  const header = new DataView(new ArrayBuffer(headerBytes));
  header.setUint32(0, magic, true);
  header.setUint32(4, words, true);
  header.setUint32(8, parts.weights.length / labelCount, true);
  header.setFloat32(12, parts.step, true);
  const pieces = [
    header,
    parts.moves,
    parts.calibration,
    parts.hashes,
    parts.bits,
    new Uint16Array(words % 2),
    parts.weights,
  ];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength), offset);
    offset += piece.byteLength;
  }
  return bytes;
}
