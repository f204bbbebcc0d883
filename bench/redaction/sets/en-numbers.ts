import { carriers } from './lines.ts';

export const englishNumbers = carriers(`
`);
