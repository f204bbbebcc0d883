const languageCodes = ['sv', 'en', 'nb', 'da', 'fi', 'de'];

/** Countries in six languages, from the Unicode CLDR that comes with the runtime. */
export function countries(): string[] {
  const codes: string[] = [];
  for (let a = 65; a <= 90; a++) for (let b = 65; b <= 90; b++) codes.push(String.fromCharCode(a, b));
  return languageCodes.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.map((code) => names.of(code)).filter((name) => name !== undefined);
  });
}

/** Months and weekdays in six languages. */
export function calendarNames(languages: readonly string[] = languageCodes): string[] {
  return languages.flatMap((language) => {
    const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_, i) => month.format(new Date(Date.UTC(2026, i, 15))));
    return [...months, ...Array.from({ length: 7 }, (_, i) => weekday.format(new Date(Date.UTC(2026, 0, i + 1))))];
  });
}
