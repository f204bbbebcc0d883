import { carriers } from './lines.ts';

export const norwegianCarriers = carriers(`
`);
export const danishCarriers = carriers(`
`);
export const finnishCarriers = carriers(`
`);
export const germanCarriers = carriers(`
`);
