import { carriers } from './lines.ts';

export const englishSpoken = carriers(`
`);
