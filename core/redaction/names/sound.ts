/**
 * Whether two single names (one word each) sound alike to a Swedish or English ear, or differ by a slip of the pen:
 * `Lindkvist` and `Lindqvist`, `vester` and `Wester`. Names of up to four sounds must sound the same.
 */
export function soundsLike(first: string, second: string): boolean {
  const a = soundsOf(first);
  const b = soundsOf(second);
  if (a === b) return a !== '';
  const limit = slipsAllowed(Math.min(a.length, b.length));
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return false;
  return isSameBeginning(a, b) && distance(a, b, limit) <= limit;
}

/** A coarse key that names which sound alike share: the first sound and the consonants after it. Empty without letters. */
export function soundKey(name: string): string {
  const sounds = soundsOf(name);
  const first = sounds.charAt(0);
  return (isVowel(first) ? 'a' : first) + sounds.slice(1).replace(/[aeiouö]/g, '');
}

/** Spellings of one sound, in the order in which they are replaced. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'e'],
  [/ø/g, 'ö'],
  [/œ/g, 'ö'],
  [/ł/g, 'l'],
  [/đ|ð/g, 'd'],
  [/þ/g, 't'],
  [/^(?:sch|skj|stj|sj|sh|tj|kj)/g, '$'], // Schröder, Sjöberg, Stjernström, Tjäder
  [/(?:sch|sh)/g, '$'], // Bosch, Natasha
  [/^(?:hj|gj|lj|dj)/g, 'j'], // Hjalmar, Ljung
  [/^(?:wr)/g, 'r'],
  [/^(?:kn)/g, 'n'],
  [/tch/g, 'k'],
  [/ch|ck|cq/g, 'k'], // Christina, Ericksson, Lindcqvist
  [/qu|qv|qw|q/g, 'kv'],
  [/c(?=[eiyäö])/g, 's'], // Cecilia
  [/c/g, 'k'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/tz|z/g, 's'],
  [/w/g, 'v'],
  [/dt/g, 't'], // Schmidt, Brandt
  [/^y(?=[aeouåäö])/g, 'j'], // Yousef, Jusuf
  [/(?<=[aeiouåäö])y(?=[aeou])/g, 'j'],
  [/ou|oo/g, 'u'],
  [/ie|ee|ii|ij|iy|y/g, 'i'],
  [/ai|ei|ae/g, 'e'],
  [/aa|å/g, 'o'],
  [/ä/g, 'e'],
  [/(?<=[^aeiouö])h|h$|h(?=[^aeiouö])/g, ''], // John, Sarah, Thomas
  [/(.)\1+/g, '$1'],
];

function soundsOf(name: string): string {
  let sounds = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<![ao])[\u0300-\u036f]|(?<=[ao])(?![\u0308\u030a])[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^a-zåäöæøœßłđðþ]/g, '');
  for (const [spelling, sound] of spellings) sounds = sounds.replace(spelling, sound);
  return sounds;
}

/** How many slips (a vowel for another counts half) a name of this many sounds may hold. */
function slipsAllowed(sounds: number): number {
  if (sounds <= 4) return 0;
  if (sounds <= 5) return 0.5;
  return sounds <= 9 ? 1 : 1.5;
}

function isSameBeginning(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) || (isVowel(a.charAt(0)) && isVowel(b.charAt(0)));
}

function isVowel(sound: string): boolean {
  return sound !== '' && 'aeiouö'.includes(sound);
}

/** Edit distance with half price between vowels and for swapped neighbours; `limit + 1` once it can't stay within it. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const x = a.charAt(i - 1);
      const y = b.charAt(j - 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + exchangeCost(x, y));
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && y === a.charAt(i - 2))
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

function exchangeCost(x: string, y: string): number {
  if (x === y) return 0;
  return isVowel(x) && isVowel(y) ? 0.5 : 1;
}
