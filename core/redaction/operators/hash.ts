import type { Operator } from './operator.ts';

/** `[PERSON_7K2MXQ4TBA]`: the same through all conversations under one key. */
export const hash: Operator = {
  name: 'hash',
  replace: (subject, tools) =>
    `[${subject.type}_${tools.keyedHash(`${subject.type}\n${subject.identity}`).slice(0, lengthOfHash)}]`,
};

/** 50 bits: two of a million identities fall together with a chance of 1 in 2,000. */
const lengthOfHash = 10;
