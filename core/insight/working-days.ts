import { addDays, type Day, easterOf, weekdayOf } from './calendar.ts';

/** Whose public holidays are kept; `gb` are those of England and Wales, `de` those of all its states. */
export type Country = 'se' | 'no' | 'dk' | 'fi' | 'de' | 'gb';

/** When a company is closed on a weekday. */
export interface ClosedDays {
  readonly country: Country;
  /** The company's own, beside its country's. */
  readonly own: readonly Day[];
}

interface Holidays {
  /** `MM-DD`. */
  readonly fixed: readonly string[];
  /** Days after Easter Sunday. */
  readonly easter: readonly number[];
  /** A weekday (1 is Monday) between two dates. */
  readonly between: readonly { readonly weekday: number; readonly from: string; readonly to: string }[];
}

const midsummersEve = { weekday: 5, from: '06-19', to: '06-25' };

/**
 * The public holidays and the eves that offices take in practice. se: lag 1989:253, semesterlagen 3 a §. no: lov om
 * helligdager 1995, lov om 1 og 17 mai 1947. dk: lov om Folkekirkens helligdage, without store bededag since 2024. fi:
 * kirkkolaki, itsenäisyyspäivälaki. de: the nine of all states. gb: Banking and Financial Dealings Act 1971, with the
 * days that stand in for a weekend's.
 */
const holidays: Readonly<Record<Country, Holidays>> = {
  se: {
    fixed: ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
    easter: [-2, 1, 39],
    between: [midsummersEve],
  },
  no: {
    fixed: ['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31'],
    easter: [-3, -2, 1, 39, 50],
    between: [],
  },
  dk: {
    fixed: ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'],
    easter: [-3, -2, 1, 39, 50],
    between: [],
  },
  fi: {
    fixed: ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'],
    easter: [-2, 1, 39],
    between: [midsummersEve],
  },
  de: {
    fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'],
    easter: [-2, 1, 39, 50],
    between: [],
  },
  gb: {
    fixed: ['01-01', '12-25', '12-26'],
    easter: [-2, 1],
    between: [
      { weekday: 1, from: '01-02', to: '01-03' },
      { weekday: 1, from: '05-01', to: '05-07' },
      { weekday: 1, from: '05-25', to: '05-31' },
      { weekday: 1, from: '08-25', to: '08-31' },
      { weekday: 1, from: '12-27', to: '12-28' },
      { weekday: 2, from: '12-27', to: '12-28' },
    ],
  },
};

/** Counts from the day after: Mondays to Fridays that are no public holiday in Sweden. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at, { country: 'se', own: [] })) left -= 1;
  }
  return at;
}

/** The part of a week's five working days on which a company is open, 0 to 1; `monday` begins the week. */
export function openShareOfWeek(monday: Day, closed: ClosedDays): number {
  return [0, 1, 2, 3, 4].filter((offset) => isWorkingDay(addDays(monday, offset), closed)).length / 5;
}

function isWorkingDay(day: Day, { country, own }: ClosedDays): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isHoliday(day, holidays[country]) && !own.includes(day);
}

function isHoliday(day: Day, { fixed, easter, between }: Holidays): boolean {
  const date = day.slice(5);
  if (fixed.includes(date)) return true;
  const sunday = easterOf(Number(day.slice(0, 4)));
  if (easter.some((offset) => addDays(sunday, offset) === day)) return true;
  return between.some(({ weekday, from, to }) => weekdayOf(day) === weekday && date >= from && date <= to);
}
