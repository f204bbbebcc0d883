/** A hash of what the embedded engine reads by, written by `node bench/insight/mark.ts`: a stored insight of another is made again. */
export const engineMark = '2577f272';
