import type { Operator } from './operator.ts';

/** Reports the entity and leaves the text. */
export const mark: Operator = {
  name: 'mark',
  replace: () => null,
};
