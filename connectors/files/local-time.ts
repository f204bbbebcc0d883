/** Parts of a time as a clock on a wall shows it; `month` is 1 to 12. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The instant at which the clocks of a time zone show this; null where no such date exists. */
export function instantOfWallTime(wall: WallTime, timeZone: string): Date | null {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const date = new Date(asUtc);
  if (Number.isNaN(asUtc) || date.getUTCMonth() !== wall.month - 1 || date.getUTCDate() !== wall.day) return null;
  const first = asUtc - offsetMs(asUtc, timeZone);
  return new Date(asUtc - offsetMs(first, timeZone));
}

/**
 * Reads a time as exports write it: ISO 8601 with or without a zone, `2026-11-03 10:12`, `03.11.2026 10:12`, `3/11/2026`
 * (the day first, unless it can't be), seconds or milliseconds since 1970; null where it is none of these.
 */
export function parseTime(text: string, timeZone: string): Date | null {
  const trimmed = text.trim();
  const epoch = /^\d{10}(\.\d+)?$|^\d{13}$/.exec(trimmed);
  if (epoch) return new Date(trimmed.length === 13 ? Number(trimmed) : Number(trimmed) * 1000);
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|UTC|[+-]\d\d:?\d\d)$/.test(trimmed)) {
    const date = new Date(
      trimmed
        .replace(' UTC', 'Z')
        .replace(/ (?=[+-Z])/, '')
        .replace(/^(\S{10}) /, '$1T'),
    );
    return Number.isNaN(date.getTime()) ? null : date;
  }
  const wall = parseWallTime(trimmed);
  return wall ? instantOfWallTime(wall, timeZone) : null;
}

function parseWallTime(text: string): WallTime | null {
  const clock = /(?:^|[T ,])(?:kl\.? ?)?(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?$/i.exec(
    text,
  );
  const day = clock ? text.slice(0, clock.index).trim() : text;
  const date = parseDay(day.replace(/,$/, ''));
  if (!date) return null;
  const half = clock?.[4]?.toLowerCase();
  const hour = Number(clock?.[1] ?? 0);
  return {
    ...date,
    hour: half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour,
    minute: Number(clock?.[2] ?? 0),
    second: Number(clock?.[3] ?? 0),
  };
}

function parseDay(text: string): { year: number; month: number; day: number } | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const european = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!european) return null;
  const [first, second, year] = [Number(european[1]), Number(european[2]), Number(european[3])];
  return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at an instant. */
function offsetMs(instant: number, timeZone: string): number {
  const clock = clocks.get(timeZone) ?? makeClock(timeZone);
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour') % 24, get('minute'), get('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}

function makeClock(timeZone: string): Intl.DateTimeFormat {
  const clock = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  clocks.set(timeZone, clock);
  return clock;
}
