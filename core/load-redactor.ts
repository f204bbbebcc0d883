import { createRedactor } from '#core/redaction/create-redactor.ts';
import { createNameTagger } from '#core/redaction/names/name-tagger.ts';
import { defaultPolicy, type Policy } from '#core/redaction/policy.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import type { Config } from './config/config.ts';
import { readCustomerKeys } from './config/customer-key.ts';
import { redactionVersion } from './config/redaction-version.ts';
import { loadNameModel } from './config/load-name-model.ts';
import { readPolicy } from './config/read-policy.ts';

/**
 * Makes the redactor with what stands on this machine: weights, the company's policy and its key. Where no key was made
 * yet, hashes are of this process alone.
 */
export function loadRedactor(config: Config, policy: Policy = policyOf(config)): Redactor {
  const [key, ...laterKeys] = readCustomerKeys(config);
  const names = createNameTagger(loadNameModel());
  return createRedactor({ policy, names, rulesVersion: redactionVersion(), ...(key && { key, laterKeys }) });
}

/** The policy in force: the file's that the settings name, from the project's folder, otherwise the default. */
export function policyOf({ policy }: Pick<Config, 'policy'>): Policy {
  return policy ? readPolicy(policy) : defaultPolicy;
}
