import { readFileSync } from 'node:fs';
import { parseNameModel, type NameModel } from '#core/redaction/names/name-model.ts';

/** Reads the shipped name model from beside its code; takes some 10 ms and 3 MB. Throws `name-model-invalid`. */
export function loadNameModel(): NameModel {
  return parseNameModel(readFileSync(new URL('../redaction/names/names.model.bin', import.meta.url)));
}
