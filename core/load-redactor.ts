import { createRedactor } from '#core/redaction/create-redactor.ts';
import { createNameTagger } from '#core/redaction/names/name-tagger.ts';
import { defaultPolicy } from '#core/redaction/policy.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import type { Config } from './config/config.ts';
import { loadNameModel } from './config/load-name-model.ts';
import { LyhordError } from './errors.ts';

/** Makes the redactor with what stands on this machine: weights, the company's policy and its key. */
// eslint-disable-next-line @typescript-eslint/require-await -- reads files as soon as there are weights
export async function loadRedactor(config: Config): Promise<Redactor> {
  if (config.policy) throw new LyhordError('part-missing', { part: 'policy files' });
  return createRedactor({ policy: defaultPolicy, names: createNameTagger(loadNameModel()) });
}
