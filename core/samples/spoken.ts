const digitWords = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const;

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** The figures of a number as a caller says them, one word each. */
export function sayDigits(number: string, language: 'sv' | 'en'): string {
  return [...number.replace(/\D/g, '')].map((digit) => digitWords[language][Number(digit)] ?? digit).join(' ');
}

/** An e-mail address as a caller says it. */
export function sayEmail(email: string, language: 'sv' | 'en'): string {
  const [dot, at] = language === 'sv' ? [' punkt ', ' snabel-a '] : [' dot ', ' at '];
  return email.replaceAll('.', dot).replace('@', at);
}

/** A name letter by letter, as a caller spells it. */
export function spell(name: string): string {
  return [...name.toUpperCase().replace(/[^\p{L}]/gu, '')].join('-');
}

/** A date of birth in words: `14 mars 1967`. */
export function sayDate(date: { year: number; month: number; day: number }, language: 'sv' | 'en'): string {
  return `${String(date.day)} ${months[language][date.month - 1] ?? ''} ${String(date.year)}`;
}
