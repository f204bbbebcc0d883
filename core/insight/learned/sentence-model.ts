import { LyhordError } from '#core/errors.ts';
import { featuresOf, placeCount } from './sentence-features.ts';
import type { Sentence } from '../reading/sentence.ts';

/** What the model tells of a sentence of the customer's, each by itself. */
export const sentenceTraits = [
  'negative',
  'positive',
  'long_wait',
  'transferred',
  'asked_twice',
  'contradictory_answers',
  'self_service_failed',
  'no_reply',
  'promise_broken',
  'leaving',
  'may_leave',
] as const;
export type SentenceTrait = (typeof sentenceTraits)[number];

/** Weights in steps of `step`, by place and then trait. */
export interface SentenceModel {
  readonly weights: Int8Array;
  readonly biases: Float32Array;
  readonly step: number;
}

const magic = 0x314d534c; // LSM1
const headerBytes = 8 + 4 * sentenceTraits.length;

/** The chance of each trait, between 0 and 1. */
export function judgeSentence(model: SentenceModel, sentence: Sentence): Record<SentenceTrait, number> {
  const { places, values } = featuresOf(sentence);
  const count = sentenceTraits.length;
  const sums = Float64Array.from(model.biases);
  for (let at = 0; at < places.length; at++) {
    const from = (places[at] ?? 0) * count;
    const value = (values[at] ?? 0) * model.step;
    for (let trait = 0; trait < count; trait++)
      sums[trait] = (sums[trait] ?? 0) + value * (model.weights[from + trait] ?? 0);
  }
  const chance = (trait: number) => 1 / (1 + Math.exp(-(sums[trait] ?? 0)));
  return {
    negative: chance(0),
    positive: chance(1),
    long_wait: chance(2),
    transferred: chance(3),
    asked_twice: chance(4),
    contradictory_answers: chance(5),
    self_service_failed: chance(6),
    no_reply: chance(7),
    promise_broken: chance(8),
    leaving: chance(9),
    may_leave: chance(10),
  };
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
