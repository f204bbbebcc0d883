import type { Operator } from './operator.ts';

/** `[PERSON_1]`: the same person has the same number through a conversation. */
export const numbered: Operator = {
  name: 'numbered',
  replace: (subject, tools) => `[${subject.type}_${tools.numberOf(subject)}]`,
};
