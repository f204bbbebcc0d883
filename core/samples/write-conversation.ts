import {
  externalIdSchema,
  instantSchema,
  sourceNameSchema,
  versionSchema,
  type Channel,
  type Instant,
  type Party,
  type RawConversation,
  type Role,
  type Turn,
} from '#core/conversation/conversation.ts';
import { RawText } from '#core/text/raw-text.ts';
import type { Matter } from './matter.ts';
import type { Planted } from './planted.ts';
import type { Random } from './random.ts';
import type { SampleCustomer } from './sample-customer.ts';
import { tell, type Script } from './script.ts';
import { openSlots, type Slots } from './slots.ts';

/** A made-up conversation, and beside it (never in it) what the tests must not find anywhere. */
export interface SampleConversation {
  readonly conversation: RawConversation;
  readonly matter: string;
  readonly language: 'sv' | 'en';
  readonly planted: readonly Planted[];
}

/** A story to tell: when, on which channel, and for which time it is told. */
export interface Plan {
  readonly matter: Matter;
  readonly language: 'sv' | 'en';
  readonly channel: Channel;
  /** 0 is the oldest of the eight. */
  readonly week: number;
  readonly script: Script;
  readonly use: number;
}

const sampleSource = sourceNameSchema.parse('samples');
const weeks = 8;
const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Tells the plan's story as a conversation of `customer`; `today` in ms is where the eight weeks end. */
export function writeConversation(
  plan: Plan,
  customer: SampleCustomer,
  place: { index: number; today: number; random: Random },
): SampleConversation {
  const { random, today } = place;
  const slots = openSlots(customer, new Date(today).getUTCFullYear(), random);
  const times = timeTurns(plan, today, random);
  const number = `S-${String(place.index + 1).padStart(4, '0')}`;
  const parties = listParties(plan.script, plan.channel, customer, slots);
  const turns = plan.script.lines.map((line, index): Turn<RawText> => ({
    party: parties.findIndex((party) => party.role === line.role),
    role: line.role,
    text: RawText.of(tell(line.text, plan.use, index, slots.fill)),
    at: times[index] ?? null,
    externalId: externalIdSchema.parse(`${number}-${String(index + 1)}`),
  }));
  const conversation: RawConversation = {
    source: sampleSource,
    externalId: externalIdSchema.parse(number),
    version: versionSchema.parse(times.at(-1)),
    channel: plan.channel,
    startedAt: times[0] ?? toInstant(today),
    subject: plan.script.subject === null ? null : RawText.of(tell(plan.script.subject, plan.use, 0, slots.fill)),
    customer: RawText.of(slots.plant('EMAIL', customer.email)),
    parties,
    turns,
    segments: { product: RawText.of(plan.matter.product) },
    isSample: true,
  };
  return { conversation, matter: plan.matter.name, language: plan.language, planted: slots.planted() };
}

/** A caller is known by the number that rings, everybody else by name and address. */
function listParties(script: Script, channel: Channel, customer: SampleCustomer, slots: Slots): Party<RawText>[] {
  const roles = new Set(script.lines.map((line) => line.role));
  const party = (role: Role): Party<RawText> => {
    if (role === 'bot') return { role, name: null, addresses: [] };
    if (role === 'agent') return { role, name: RawText.of(slots.fill('agent')), addresses: [] };
    if (channel === 'call') return { role, name: null, addresses: [RawText.of(slots.plant('PHONE', customer.phone))] };
    return { role, name: RawText.of(slots.fill('name')), addresses: [RawText.of(slots.fill('email'))] };
  };
  return [...roles].map(party);
}

/** Gives the turns their times, by the channel's pace, so that the first is in its week and the last not after yesterday. */
function timeTurns(plan: Plan, today: number, random: Random): Instant[] {
  const pace = { ticket: [40, 300], email: [60, 500], chat: [1, 3], call: [0.2, 0.8] }[plan.channel];
  const [shortest = 1, spread = 1] = pace;
  const day = today + (plan.week - weeks) * 7 * dayMs + random.int(7) * dayMs;
  const offsets: number[] = [];
  for (const [index, line] of plan.script.lines.entries()) {
    const before = offsets.at(-1) ?? 0;
    const pause = line.gapMinutes ?? shortest + random.int(Math.ceil(spread * 100)) / 100;
    offsets.push(index === 0 ? 0 : before + pause);
  }
  const start = day + (6 * 60 + random.int(9 * 60)) * minuteMs;
  const over = start + (offsets.at(-1) ?? 0) * minuteMs - (today - minuteMs);
  const shifted = start - (over > 0 ? Math.ceil(over / dayMs) * dayMs : 0);
  return offsets.map((offset) => toInstant(shifted + Math.round(offset * 60) * 1000));
}

function toInstant(time: number): Instant {
  return instantSchema.parse(new Date(time).toISOString());
}
