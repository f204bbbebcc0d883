const word = "(?:\\p{Lu}[\\p{L}'’-]+|de|du|des|la|le|les|l['’]\\p{L}+|d['’]\\p{L}+|et|aux?|en)";
/** `12 rue de la Paix, 75002 Paris`, `45 bis boulevard Saint-Michel`. */
const form = new RegExp(
  `^\\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\\.|boulevard|bd|place|allée|chemin|impasse|quai|cours|square|route|passage) (?:${word} ?){1,6}(?<=[\\p{L}])(?:,? \\d{5} \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?`,
  'iu',
);

const mayFollow = /^,? ?(?:bis|ter|qua|rue|av|bo|bd|pla|all|che|imp|cou|squ|rou|pas)/i;

/** The end of a French street address whose number stands at a place; null where none is. */
export function frenchStreetAt(text: string, numberStart: number, numberEnd: number): number | null {
  if (!mayFollow.test(text.slice(numberEnd, numberEnd + 5))) return null;
  const found = form.exec(text.slice(numberStart, numberStart + 100));
  return found && /\p{Lu}/u.test(found[0]) ? numberStart + found[0].length : null;
}
