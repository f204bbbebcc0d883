import type { OperatorName } from '../policy.ts';
import { hash } from './hash.ts';
import { label } from './label.ts';
import { mark } from './mark.ts';
import { numbered } from './numbered.ts';
import type { Operator } from './operator.ts';

/** Every operator by its name. `keep` has none: such entities are not reported at all. */
export const operators: Readonly<Record<Exclude<OperatorName, 'keep'>, Operator>> = { hash, label, mark, numbered };
