import { LyhordError } from '#core/errors.ts';
import { flagKinds, processProblemKinds } from '#core/insight/insight.ts';
import { featuresOf, placeCount } from './sentence-features.ts';
import type { Sentence } from '../reading/sentence.ts';

/** What the model tells of a sentence of the customer's, each by itself. */
export const sentenceTraits = [
  'negative',
  'positive',
  ...processProblemKinds,
  'leaving',
  'may_leave',
  'repeat_contact',
  ...flagKinds,
] as const;
export type SentenceTrait = (typeof sentenceTraits)[number];

/** Weights in steps of `step`, by place and then trait. */
export interface SentenceModel {
  readonly weights: Int8Array;
  readonly biases: Float32Array;
  readonly step: number;
}

const magic = 0x324d534c; // LSM2
const headerBytes = 8 + 4 * sentenceTraits.length;

/** The chance of each trait, between 0 and 1, in the order of `sentenceTraits`. */
export function judgeSentence(model: SentenceModel, sentence: Sentence): Float64Array {
  const { places, values } = featuresOf(sentence);
  const { weights, step } = model;
  const count = sentenceTraits.length;
  const sums = Float64Array.from(model.biases);
  for (let at = 0; at < places.length; at++) {
    const from = (places[at] ?? 0) * count;
    const value = (values[at] ?? 0) * step;
    for (let trait = 0; trait < count; trait++) sums[trait] = (sums[trait] ?? 0) + value * (weights[from + trait] ?? 0);
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}

/** Reads a model; throws `sentence-model-invalid` where the bytes are not one that this version writes. */
export function parseSentenceModel(bytes: Uint8Array): SentenceModel {
  const buffer = bytes.slice().buffer;
  const isWhole = buffer.byteLength === headerBytes + placeCount * sentenceTraits.length;
  if (!isWhole || new DataView(buffer).getUint32(0, true) !== magic)
    throw new LyhordError('sentence-model-invalid', { bytes: buffer.byteLength });
  return {
    step: new DataView(buffer).getFloat32(4, true),
    biases: new Float32Array(buffer, 8, sentenceTraits.length),
    weights: new Int8Array(buffer, headerBytes),
  };
}

/** The bytes that `parseSentenceModel` reads, on a machine whose numbers are little-endian. */
export function writeSentenceModel({ weights, biases, step }: SentenceModel): Uint8Array {
  const bytes = new Uint8Array(headerBytes + weights.length);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, magic, true);
  header.setFloat32(4, step, true);
  biases.forEach((bias, at) => header.setFloat32(8 + 4 * at, bias, true));
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), headerBytes);
  return bytes;
}
