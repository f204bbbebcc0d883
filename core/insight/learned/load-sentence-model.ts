import { readFileSync } from 'node:fs';
import { parseSentenceModel, type SentenceModel } from './sentence-model.ts';

/** Reads the shipped weights from beside the code; some 360 kB. Throws `sentence-model-invalid`. */
export function loadSentenceModel(): SentenceModel {
  return parseSentenceModel(readFileSync(new URL('sentence.model.bin', import.meta.url)));
}
