import { instantOfWallTime } from './local-time.ts';

/** The first three letters of the months' names in our languages, and how those differ. */
const months: Readonly<Record<string, number>> = {
  ...{ jan: 1, tam: 1, feb: 2, hel: 2, mar: 3, mär: 3, maa: 3, apr: 4, huh: 4, maj: 5, may: 5, mai: 5, tou: 5 },
  ...{ jun: 6, kes: 6, jul: 7, hei: 7, aug: 8, elo: 8, sep: 9, syy: 9, okt: 10, oct: 10, lok: 10, nov: 11 },
  ...{ mars: 3, marr: 11, dec: 12, des: 12, dez: 12, jou: 12 },
};

/** Finds the date, and the time of day, in a line such as `Den tis 3 nov. 2026 kl 10:12 skrev …`; noon where no time stands. */
export function findDate(text: string, timeZone: string): Date | null {
  const clock = /(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?(?:\s?([AP])M)?/i.exec(text.replace(/\d{1,2}\.\d{1,2}\.\d{4}/g, ' '));
  const day = findDay(text);
  if (!day) return null;
  const hour = Number(clock?.[1] ?? 12);
  const isAfternoon = clock?.[3]?.toLowerCase() === 'p' && hour < 12;
  return instantOfWallTime(
    { ...day, hour: isAfternoon ? hour + 12 : hour, minute: Number(clock?.[2] ?? 0), second: 0 },
    timeZone,
  );
}

function findDay(text: string): { year: number; month: number; day: number } | null {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dotted = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text);
  if (dotted) return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
  const dayFirst = /\b(\d{1,2})\.? (?:de )?(\p{L}{3,})\.?,? (\d{4})\b/u.exec(text);
  const monthFirst = /\b(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const lower = name?.toLowerCase() ?? '';
  const month = months[lower.slice(0, 4)] ?? months[lower.slice(0, 3)];
  return month && day && year ? { year: Number(year), month, day: Number(day) } : null;
}
