import type { Operator } from './operator.ts';

/** `[PERSON]`: tells the kind and nothing else. */
export const label: Operator = {
  name: 'label',
  replace: ({ type }) => `[${type}]`,
};
