import { createRedactor } from '#core/redaction/create-redactor.ts';
import { createNameTagger } from '#core/redaction/names/name-tagger.ts';
import { defaultPolicy, type Policy } from '#core/redaction/policy.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import type { Config } from './config/config.ts';
import { readCustomerKey } from './config/customer-key.ts';
import { loadNameModel } from './config/load-name-model.ts';
import { LyhordError } from './errors.ts';

/**
 * Makes the redactor with what stands on this machine: weights, the company's policy and its key. Where no key was made
 * yet, hashes are of this process alone.
 */
export function loadRedactor(config: Config, policy: Policy = loadPolicy(config)): Redactor {
  const key = readCustomerKey(config);
  return createRedactor({ policy, names: createNameTagger(loadNameModel()), ...(key && { key }) });
}

function loadPolicy(config: Config): Policy {
  if (config.policy) throw new LyhordError('part-missing', { part: 'policy files' });
  return defaultPolicy;
}
