import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const insight = join(import.meta.dirname, '../../core/insight');
const folders = ['.', 'cues', 'learned', 'reading', 'reasons'];
/** What is read by others than the engine. */
const apart = new Set(['evaluation.ts', 'insight-line.ts', 'snowball-stemmers.d.ts']);

/** Eight letters of a hash over the engine's tables, rules and weights; comments, spaces and its own mark aside. */
export function markOf(): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(join(insight, folder)).sort()) {
      if (apart.has(name) || !/\.(?:ts|bin)$/.test(name)) continue;
      hash.update(`${folder}/${name}\n`).update(contentOf(join(insight, folder, name)));
    }
  hash.update(contentOf(join(insight, 'engines/embedded.ts')));
  return hash.digest('hex').slice(0, 8);
}

function contentOf(file: string): string | Buffer {
  if (file.endsWith('.bin')) return readFileSync(file);
  const options = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true };
  return ts
    .transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options })
    .outputText.replaceAll(/\s+/g, ' ');
}
