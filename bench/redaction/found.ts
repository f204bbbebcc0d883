import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { RawText } from '../../core/text/raw-text.ts';
import type { Redactor } from '../../core/redaction/redactor.ts';
import { cleanMessages } from './clean.ts';
import { benchClasses, benchLanguages } from './message.ts';
import { fillAll, fillClass, readTemplates } from './sets.ts';
import { adversarialInputs } from './speed.ts';
import { loadNamePools } from './values/held-out.ts';

/**
 * Writes what is found in each message of both halves, in 2 kB of them joined and in each adversarial input, so that a
 * change that is to be faster and nothing else can show that it is.
 */
export async function writeFound(redactor: Redactor, path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const text of await readTexts()) {
    const { text: redacted, entities } = redactor.redactText(RawText.of(text));
    if (!file.write(`${JSON.stringify([redacted, entities])}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

async function readTexts(): Promise<readonly string[]> {
  const pools = await loadNamePools();
  const templates = readTemplates();
  const messages = (['dev', 'test'] as const).flatMap((half) => [
    ...benchClasses.flatMap((one) => benchLanguages.flatMap((each) => fillClass(one, each, half, templates, pools))),
    ...(['sv', 'en'] as const).flatMap((language) => cleanMessages(language, half)),
    ...fillAll(half, 2, templates, pools),
  ]);
  const texts = [...new Set(messages.map(({ text }) => text))];
  const joined = texts.join('\n\n');
  const long = Array.from({ length: 400 }, (_, at) => joined.slice(at * 2000, at * 2000 + 2000));
  return [...texts, ...long, ...adversarialInputs(3000).map(({ text }) => text)];
}
