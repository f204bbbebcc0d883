import { carriers } from './lines.ts';

export const swedishClean = carriers(`
Hej
`);
