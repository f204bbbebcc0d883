import { dealAsides } from './asides.ts';
import type { Matter } from './matter.ts';
import { matters } from './matters.ts';
import { createRandom, type Random } from './random.ts';
import { makeCustomer, type SampleCustomer } from './sample-customer.ts';
import { parseScripts } from './script.ts';
import { writeConversation, type Plan, type SampleConversation } from './write-conversation.ts';

export type { SampleConversation } from './write-conversation.ts';

const dayMs = 86_400_000;
/** Who was born earlier may say that they are old. */
const oldBefore = 1952;

/**
 * The made-up company's conversations of the eight full weeks that end yesterday (UTC days, counted from `now`), the
 * oldest first. The same for every `now` but for the dates and ages.
 */
export function sampleConversations(now: Date): SampleConversation[] {
  const random = createRandom(20_261_123);
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  const plans = matters.flatMap((matter) => [...planMatter(matter, 'sv'), ...planMatter(matter, 'en')]);
  const customers = createCustomers(random);
  const addAside = dealAsides();
  return random
    .shuffle(plans)
    .map((plan, index) => writeConversation(addAside(plan), customers(plan), { index, today, random }))
    .sort((one, other) => (one.conversation.startedAt < other.conversation.startedAt ? -1 : 1));
}

/** Deals the stories of a matter out over its weeks; a story comes again only when all have been told. */
function planMatter(matter: Matter, language: 'sv' | 'en'): Plan[] {
  const scripts = parseScripts(matter[language]);
  const weekly = language === 'sv' ? matter.weeklySwedish : matter.weeklyEnglish;
  const ofWeeks = weekly.flatMap((count, week) => Array.from({ length: count }, () => week));
  return ofWeeks.map((week, turn) => {
    const script = scripts[turn % scripts.length];
    if (!script) throw new RangeError(`no story of ${matter.name} in ${language}`);
    const use = Math.floor(turn / scripts.length);
    const channel = script.channels[use % script.channels.length] ?? 'ticket';
    return { matter, language, channel, week, script, use };
  });
}

/** Hands out customers: mostly somebody new, now and then one who was here before; for a story that tells an age, an old one. */
function createCustomers(random: Random): (plan: Plan) => SampleCustomer {
  const known: Record<'sv' | 'en', SampleCustomer[]> = { sv: [], en: [] };
  return ({ language, script }) => {
    const isOld = script.lines.some((line) => line.text.includes('<age>'));
    const earlier = known[language];
    const fitting = earlier.filter((customer) => !isOld || customer.born.year < oldBefore);
    if (fitting.length > 5 && random.int(100) < 36) return random.pick(fitting);
    const born = isOld ? { firstYear: 1939, years: oldBefore - 1939 } : undefined;
    const customer = makeCustomer(earlier.length, language, random, born);
    earlier.push(customer);
    return customer;
  };
}
