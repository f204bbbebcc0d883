import { identityWords } from './identity-words.ts';
import { moneyWords } from './money-words.ts';
import { secretWords } from './secret-words.ts';
import { specialWords } from './special-words.ts';
import { thingWords } from './thing-words.ts';
import type { CueList } from './words.ts';

/** All context words by topic; a word that stands under two topics counts for the first. */
export const cueLists: CueList = [...identityWords, ...moneyWords, ...secretWords, ...thingWords, ...specialWords];
