import { carriers } from './lines.ts';

export const englishNames = carriers(`
`);
export const englishWordNames = carriers(`
`);
