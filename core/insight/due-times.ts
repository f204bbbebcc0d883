import { calendarDateSchema, type CalendarDate } from './insight.ts';
import { addDays, addMonths, addWorkingDays, dayOf, type Day, lastOfMonth, nextDate, weekdayOf } from './calendar.ts';
import { matchPhrase, parsePhrase, type Phrase } from './reading/phrase.ts';
import { createPhraseIndex } from './reading/phrase-index.ts';
import type { Token } from './reading/token.ts';

/** A time that the text names, with its place in the tokens. `date` is null where no day follows from the words. */
export interface NamedTime {
  readonly from: number;
  readonly to: number;
  readonly date: CalendarDate | null;
  readonly isPast: boolean;
}

interface Rule {
  readonly phrase: Phrase;
  readonly day: (words: readonly Token[], said: Date) => Day | null;
  /** The more definite rule wins where several fit. */
  readonly rank: number;
  readonly isPast: boolean;
}

/**
 * The most definite time that a stretch of tokens names, resolved against the instant it was said at, in Stockholm's
 * days. `isRetold` reads a weekday as the last one instead of the next.
 */
export function findNamedTime(tokens: readonly Token[], said: Date, isRetold = false): NamedTime | null {
  let best: (NamedTime & { rank: number }) | null = null;
  for (const [at, token] of tokens.entries())
    for (const rule of index.candidatesAt(token)) {
      const match = matchPhrase(rule.phrase, tokens, at);
      if (
        !match ||
        (best && (best.rank > rule.rank || (best.rank === rule.rank && best.to - best.from >= match.to - match.from)))
      )
        continue;
      const words = tokens.slice(match.from, match.to);
      const day = rule.day(words, said);
      const found = isRetold && !rule.isPast ? retold(rule, day) : day;
      best = {
        from: match.from,
        to: match.to,
        date: found === null ? null : calendarDateSchema.parse(found),
        isPast: rule.isPast,
        rank: rule.rank,
      };
    }
  if (!best) return null;
  return { from: widen(tokens, best.from), to: best.to, date: best.date, isPast: best.isPast };
}

/** Of a promise told again only a weekday and the day itself still tell their date. */
function retold(rule: Rule, day: Day | null): Day | null {
  if (rule.rank === ranks.weekday) return day && addDays(day, -7);
  return rule.rank === ranks.relative || rule.rank === ranks.clock ? day : null;
}

const ranks = { clock: 1, duration: 2, relative: 3, weekday: 4, dayAlone: 5, date: 6 };
const before = '?senast ?före ?innan ?till ?by ?before ?until ?on ?på ?den ?the';
const months = [
  'januari january jan',
  'februari february feb',
  'mars march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sept sep',
  'oktober october oct okt',
  'november nov',
  'december dec',
].map((names) => names.split(' '));
const monthAlternatives = months.flat().join('/');
const weekdays = [
  'söndag sunday',
  'måndag monday',
  'tisdag tuesday',
  'onsdag wednesday',
  'torsdag thursday',
  'fredag friday',
  'lördag saturday',
].map((names) => names.split(' '));
const weekdayAlternatives = weekdays.flat().join('/');
const pastWeekdays = weekdays.map(([name = '']) => `${name}s`);
const englishOrdinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinals = 'noll första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');
const numbers: ReadonlyMap<string, number> = new Map(
  (
    'en:1 ett:1 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 fjorton:14 femton:15 tjugo:20 trettio:30 par:2 ' +
    'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fourteen:14 fifteen:15 twenty:20 thirty:30 couple:2 the:1 fortyeight:48'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word = '', value]) => [word, Number(value)]),
);

const count = '<num>/a/an/the';
const rules: readonly Rule[] = [
  // Dates
  rule(ranks.date, `<num> ?: ?e/a/st/nd/rd/th ?of ${monthAlternatives}`, dayAndMonth),
  rule(ranks.date, `${ordinals.slice(1).join('/')} ${monthAlternatives}`, dayAndMonth),
  rule(ranks.date, `${monthAlternatives} <num> ?st/nd/rd/th`, dayAndMonth),
  rule(ranks.date, '<slash-date>', slashDate),
  rule(ranks.date, `<num> - <num> - <num>`, isoDate),
  rule(ranks.dayAlone, 'den <num> ?: ?e/a', dayAlone),
  rule(ranks.dayAlone, `den ${ordinals.slice(1).join('/')}`, dayAlone),
  rule(ranks.dayAlone, 'the <num> st/nd/rd/th', dayAlone),
  rule(ranks.dayAlone, 'from/on/by/before the first/second/third/fourth/fifth/tenth', dayAlone),
  // Weekdays
  rule(ranks.weekday, `${weekdayAlternatives} nästa/next ?vecka/week`, nextWeek),
  rule(ranks.weekday, `nästa veckas ${weekdayAlternatives}`, nextWeek),
  rule(ranks.weekday, weekdayAlternatives, nextWeekday),
  rule(ranks.weekday, pastWeekdays.join('/'), lastWeekday, true),
  rule(ranks.weekday, `last ${weekdayAlternatives}`, lastWeekday, true),
  // Relative days
  rule(ranks.relative, 'under morgondagen', (_, said) => addDays(dayOf(said), 1)),
  rule(ranks.relative, 'i övermorgon', (_, said) => addDays(dayOf(said), 2)),
  rule(ranks.relative, 'day after tomorrow', (_, said) => addDays(dayOf(said), 2)),
  rule(ranks.relative, 'i morgon ?bitti/kväll/förmiddag/eftermiddag', (_, said) => addDays(dayOf(said), 1)),
  rule(ranks.relative, 'tomorrow ?morning/afternoon/evening', (_, said) => addDays(dayOf(said), 1)),
  rule(ranks.relative, 'i dag/kväll/eftermiddag/natt/förmiddag', (_, said) => dayOf(said)),
  rule(ranks.relative, 'under dagen/kvällen/eftermiddagen/förmiddagen', (_, said) => dayOf(said)),
  rule(ranks.relative, 'före/innan/till lunch', (_, said) => dayOf(said)),
  rule(ranks.relative, 'today/tonight', (_, said) => dayOf(said)),
  rule(ranks.relative, 'this morning/afternoon/evening', (_, said) => dayOf(said)),
  rule(ranks.relative, 'later today/on', (_, said) => dayOf(said)),
  rule(ranks.relative, 'i går', (_, said) => addDays(dayOf(said), -1), true),
  rule(ranks.relative, 'i morse', (_, said) => dayOf(said), true),
  rule(ranks.relative, 'yesterday', (_, said) => addDays(dayOf(said), -1), true),
  rule(ranks.relative, 'före/innan helgen', friday),
  rule(ranks.relative, 'before/by the weekend', friday),
  rule(ranks.relative, 'denna/den vecka/veckan', friday),
  rule(ranks.relative, 'i veckan', friday),
  rule(ranks.relative, 'end of the/this week', friday),
  rule(ranks.relative, 'before ?the ?this week is ?out ?over', friday),
  rule(ranks.relative, 'slutet av ?denna veckan/vecka', friday),
  rule(ranks.relative, 'innan/före veckan är slut/över', friday),
  rule(ranks.relative, 'i helgen', sunday),
  rule(ranks.relative, 'over/at the weekend', sunday),
  rule(ranks.relative, 'close of play/business ?today', (_, said) => dayOf(said)),
  rule(ranks.relative, 'end of ?the ?working day', (_, said) => dayOf(said)),
  rule(ranks.relative, 'månadsskiftet', (_, said) => lastOfMonth(dayOf(said))),
  rule(ranks.relative, 'slutet av månaden', (_, said) => lastOfMonth(dayOf(said))),
  rule(ranks.relative, 'end of the/this month', (_, said) => lastOfMonth(dayOf(said))),
  rule(ranks.relative, 'årsskiftet', (_, said) => nextDate(dayOf(said), 12, 31)),
  rule(ranks.relative, 'nästa vecka/månad', () => null),
  rule(ranks.relative, 'next week/month', () => null),
  // Durations
  rule(ranks.duration, `inom/om ${count} ?- ?<num> ?till ?<num> timme/timmar/timmen/minuter/min/h/dygn`, hours),
  rule(
    ranks.duration,
    `within/inside/in ${count} ?couple ?of ?next ?to ?<num> hour/hours/minutes/minute/mins/hrs`,
    hours,
  ),
  rule(ranks.duration, `within/inside/in half an hour`, hours),
  rule(ranks.duration, `inom/om en halvtimme/kvart/stund`, hours),
  rule(ranks.duration, `inom/om ${count} ?till ?- ?<num> dagar/dag/veckor/vecka/månader/månad`, days),
  rule(
    ranks.duration,
    `within/inside/in ${count} ?couple ?of ?next ?to ?<num> day/days/week/weeks/month/months/fortnight`,
    days,
  ),
  rule(
    ranks.duration,
    `inom/om ${count} ?till ?- ?<num> arbetsdagar/arbetsdag/bankdagar/bankdag/vardagar/vardag`,
    workingDays,
  ),
  rule(
    ranks.duration,
    `within/inside/in ${count} ?couple ?of ?next ?to ?<num> working/business/banking/week day/days`,
    workingDays,
  ),
  // Times of day
  rule(ranks.clock, 'klockan <num>', (_, said) => dayOf(said)),
  rule(ranks.clock, 'by/before/at <num> ?am/pm', clock),
  rule(ranks.clock, 'before/by/at noon/lunch/midday/lunchtime', (_, said) => dayOf(said)),
  rule(ranks.clock, 'within the hour', (_, said) => dayOf(said)),
];

const index = createPhraseIndex(rules);

function rule(rank: number, source: string, day: Rule['day'], isPast = false): Rule {
  return { phrase: parsePhrase(source), day, rank, isPast };
}

const leading = new Set(
  before
    .replaceAll('?', '')
    .split(' ')
    .concat('klockan', 'at', 'inom', 'within', 'om', 'in', 'vid', 'från', 'from', 'kring'),
);

/** `senast den 9 september`, `by Friday`: the words before a time that belong to it. */
function widen(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && from - at < 3 && leading.has(tokens[at - 1]?.norm ?? '')) at -= 1;
  return at;
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return numbers.get(word) ?? null;
}

function dayAndMonth(words: readonly Token[], said: Date): Day | null {
  const month = months.findIndex((names) => words.some(({ norm }) => names.includes(norm))) + 1;
  const day = words.map(({ norm }) => dayNumber(norm)).find((value) => value !== null);
  const next = day ? nextDate(dayOf(said), month, day) : null;
  // Nobody binds himself for ten months on: such a date has just passed.
  return next !== null && next <= addMonths(dayOf(said), 10) ? next : null;
}

function dayNumber(norm: string): number | null {
  const ordinal = Math.max(ordinals.indexOf(norm), englishOrdinals.indexOf(norm));
  if (ordinal > 0) return ordinal;
  const value = /^\d{1,2}/.test(norm) ? Number.parseInt(norm, 10) : numberOf(norm);
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

function dayAlone(words: readonly Token[], said: Date): Day | null {
  const day = words
    .slice(1)
    .map(({ norm }) => dayNumber(norm))
    .find((value) => value !== null);
  return day ? nextDate(dayOf(said), null, day) : null;
}

/** `1/10` is the first of October in Sweden and in Britain. */
function slashDate(words: readonly Token[], said: Date): Day | null {
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/.exec(words[0]?.norm ?? '') ?? [];
  if (day === undefined || Number(month) > 12 || Number(day) > 31) return null;
  return nextDate(dayOf(said), Number(month), Number(day));
}

function isoDate(words: readonly Token[]): Day | null {
  const text = words.map(({ norm }) => norm).join('');
  return calendarDateSchema.safeParse(text).success ? text : null;
}

function weekdayIn(words: readonly Token[]): number {
  return weekdays.findIndex((names) => words.some(({ norm }) => names.includes(norm.replace(/s$/, ''))));
}

function nextWeekday(words: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  return addDays(today, ((weekdayIn(words) - weekdayOf(today) + 6) % 7) + 1);
}

function lastWeekday(words: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  return addDays(today, -(((weekdayOf(today) - weekdayIn(words) + 6) % 7) + 1));
}

/** Weeks begin on Monday. */
function nextWeek(words: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  const monday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
  return addDays(monday, (weekdayIn(words) + 6) % 7);
}

function friday(_: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  return addDays(today, (5 - weekdayOf(today) + 7) % 7);
}

function sunday(_: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  return addDays(today, (7 - weekdayOf(today)) % 7);
}

/** The last number counts: `inom 24–48 timmar`. */
function amountIn(words: readonly Token[]): number {
  return words.map(({ norm }) => numberOf(norm)).findLast((value) => value !== null) ?? 1;
}

function hours(words: readonly Token[], said: Date): Day {
  const has = (pattern: RegExp) => words.some(({ norm }) => pattern.test(norm));
  const each = has(/^(minut|min)/)
    ? 60_000
    : has(/^dygn/)
      ? 86_400_000
      : has(/^(half|halvtimme|kvart|stund)/)
        ? 1_800_000
        : 3_600_000;
  return dayOf(new Date(said.getTime() + amountIn(words) * each));
}

function days(words: readonly Token[], said: Date): Day {
  const unit = words.at(-1)?.norm ?? '';
  const amount = amountIn(words);
  const today = dayOf(said);
  if (/^(vecka|veckor|week)/.test(unit)) return addDays(today, 7 * amount);
  if (unit === 'fortnight') return addDays(today, 14);
  if (/^(månad|month)/.test(unit)) return addMonths(today, amount);
  return addDays(today, amount);
}

function workingDays(words: readonly Token[], said: Date): Day {
  return addWorkingDays(dayOf(said), amountIn(words));
}

function clock(words: readonly Token[], said: Date): Day | null {
  const hour = numberOf((words[1]?.norm ?? '').replace(/[.:].*$/, ''));
  return hour !== null && hour <= 24 ? dayOf(said) : null;
}
