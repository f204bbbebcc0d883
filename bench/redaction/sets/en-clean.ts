import { carriers } from './lines.ts';

export const englishClean = carriers(`
Hej
`);
