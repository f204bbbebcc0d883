/** What `classOf` gives for a digit and for a letter; 0 for the rest. */
export const digit = 1;
export const letter = 2;

const asciiClasses = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 0x30 && unit <= 0x39) return digit;
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a ? letter : 0;
});

/** 1 for a digit, 2 for a letter, 0 for the rest. Halves of surrogate pairs are no letters. */
export function classOf(unit: number): number {
  if (unit < 128) return asciiClasses[unit] ?? 0;
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? letter : 0;
  if (unit === 0xd7 || unit === 0xf7) return 0;
  if (unit < 0x2000) return letter;
  return unit >= 0x3040 && (unit < 0xd800 || unit >= 0xf900) && unit < 0xfe00 ? letter : 0;
}

/** Whether the unit at a place is a letter or digit; false outside the text. */
export function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) !== 0;
}
