import { carriers } from './lines.ts';

export const englishContact = carriers(`
`);
