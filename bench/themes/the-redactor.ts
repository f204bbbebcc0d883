import { loadNameModel } from '../../core/config/load-name-model.ts';
import { createRedactor } from '../../core/redaction/create-redactor.ts';
import { createNameTagger } from '../../core/redaction/names/name-tagger.ts';
import { defaultPolicy } from '../../core/redaction/policy.ts';
import type { Redactor } from '../../core/redaction/redactor.ts';

/** The redactor as it comes. */
export function createTheRedactor(): Redactor {
  return createRedactor({ policy: defaultPolicy, names: createNameTagger(loadNameModel()) });
}
