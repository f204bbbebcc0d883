import { calendarDateSchema, type CalendarDate } from './insight.ts';
import { addDays, dayOf, type Day, lastOfMonth, nextDate } from './calendar.ts';
import { matchPhrase, parsePhrase, type Phrase } from './reading/phrase.ts';
import {
  clock,
  dayAlone,
  dayAndMonth,
  days,
  friday,
  hours,
  isoDate,
  lastWeekday,
  months,
  nextWeek,
  nextWeekday,
  ordinals,
  slashDate,
  sunday,
  weekdays,
  workingDays,
} from './due-days.ts';
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
const monthAlternatives = months.flat().join('/');
const weekdayAlternatives = weekdays.flat().join('/');
const pastWeekdays = weekdays.map(([name = '']) => `${name}s`);

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
