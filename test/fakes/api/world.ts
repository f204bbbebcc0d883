import { customerKeySchema } from '#core/conversation/conversation.ts';
import { calendarDateSchema } from '#core/insight/insight.ts';
import type { StoredConversation, StoredInsight, StoredTheme, ThemeMembership } from '#core/store/store.ts';
import { compose, mintRedactedText } from '#core/text/redacted-text.ts';
import { evidenceOf, fakeConversation, fakeInsight } from './conversations.ts';
import type { FakeRows } from './store.ts';

/** The day on which the fake world is looked at: a Monday. */
export const worldDay = new Date('2026-11-23T10:00:00Z');

const ownKey = customerKeySchema.parse('A'.repeat(26));
const text = mintRedactedText;

/** A Swedish ticket that tells everything a panel can show. */
export const lateParcel: StoredConversation = fakeConversation({
  id: '1042',
  subject: 'Paketet har inte kommit – tredje gången jag skriver',
  startedAt: '2026-11-17T08:12:00Z',
  customer: ownKey,
  found: { PERSON: 4, PHONE: 1, EMAIL: 1, ADDRESS: 1, NATIONAL_ID: 1, CUSTOMER_NUMBER: 2 },
  turns: [
    [
      'customer',
      'Hej! Jag heter [PERSON_1] och beställde en luftrenare den 2 november. Det här är tredje gången jag skriver och paketet har fortfarande inte kommit. Ni har mitt personnummer [NATIONAL_ID_1] och mobil [PHONE_1].',
    ],
    [
      'agent',
      'Hej [PERSON_1]! Jag beklagar dröjsmålet. Jag har skapat en eftersökning hos transportören och återkommer till dig senast på fredag.',
    ],
    [
      'customer',
      'Ni sa samma sak förra veckan och ingen hörde av sig. Er spårningssida visar bara fel. Om det inte löser sig går jag över till Nordmarken, de levererar till [ADDRESS_1] på två dagar.',
    ],
    ['agent', 'Jag förstår att du är besviken. Jag har kopplat ärendet vidare till [PERSON_2] på lagret.'],
    ['customer', 'Tack för att du faktiskt svarar i alla fall. Jag vill bara ha mitt paket eller pengarna tillbaka.'],
    [
      'agent',
      'Vi skickar en ny luftrenare idag utan kostnad och du får ett spårningsnummer till [EMAIL_1] innan kl. 16.',
    ],
  ],
});

/** An English call about an invoice. */
export const wrongInvoice: StoredConversation = fakeConversation({
  id: '1057',
  channel: 'call',
  subject: 'Invoice charged twice',
  startedAt: '2026-11-18T13:40:00Z',
  found: { PERSON: 2, CARD: 1, CUSTOMER_NUMBER: 1 },
  turns: [
    ['agent', 'Thank you for calling, my name is [PERSON_1]. How can I help?'],
    ['customer', 'Hi, I have been charged twice for October. It is on my card ending [CARD_1]. I am quite annoyed.'],
    ['agent', 'I can see the second charge. I will have it refunded within five days.'],
    ['customer', 'Okay, that is good. Thanks for sorting it out so quickly.'],
  ],
});

/** A chat whose analysis isn't made yet. */
const waiting = fakeConversation({
  id: '1063',
  channel: 'chat',
  subject: 'Byta adress',
  startedAt: '2026-11-20T07:05:00Z',
  turns: [
    ['bot', 'Hej! Vad kan jag hjälpa till med?'],
    ['customer', 'Jag vill byta leveransadress till [ADDRESS_1].'],
  ],
});

/** An e-mail that tells next to nothing. */
const silent = fakeConversation({
  id: '1066',
  channel: 'email',
  subject: null,
  startedAt: '2026-11-20T09:00:00Z',
  found: {},
  turns: [['customer', 'Se bifogad fil.']],
});

const earlier = fakeConversation({
  id: '0988',
  channel: 'chat',
  subject: 'Var är mitt paket?',
  startedAt: '2026-11-09T16:20:00Z',
  customer: ownKey,
  turns: [
    ['customer', 'Hej, var är mitt paket? Spårningen visar ingenting.'],
    ['agent', 'Hej! Det är försenat, det kommer i veckan.'],
  ],
});

const crowd = Array.from({ length: 42 }, (_, index) =>
  fakeConversation({
    id: `${500 + index}`,
    channel: (['ticket', 'email', 'chat', 'call'] as const)[index % 4] ?? 'ticket',
    subject: index % 2 ? 'Försenad leverans' : 'Delivery is late',
    startedAt: new Date(Date.parse('2026-09-30T09:00:00Z') + index * 28 * 3_600_000).toISOString(),
    customer: customerKeySchema.parse(String.fromCharCode(66 + (index % 24)).repeat(26)),
    turns: [
      ['customer', index % 2 ? 'Mitt paket är försenat igen.' : 'My parcel is late again.'],
      ['agent', 'Jag ser efter.'],
    ],
  }),
);

const insights: readonly StoredInsight[] = [
  fakeInsight(lateParcel, {
    summary: text(
      'Kunden har väntat på en luftrenare sedan 2 november och skriver för tredje gången. En tidigare återkoppling uteblev. En ny vara skickas utan kostnad.',
    ),
    customerNeed: {
      text: text('Få sin luftrenare levererad, eller pengarna tillbaka.'),
      evidence: [evidenceOf(lateParcel, 'Jag vill bara ha mitt paket eller pengarna tillbaka.')],
    },
    contactReason: {
      label: text('Försenad leverans'),
      own: null,
      confidence: 0.86,
      evidence: [evidenceOf(lateParcel, 'paketet har fortfarande inte kommit')],
    },
    product: { name: text('luftrenare'), evidence: [evidenceOf(lateParcel, 'beställde en luftrenare')] },
    sentiment: {
      start: -0.6,
      end: 0.1,
      turns: [
        { turn: 0, value: -0.6 },
        { turn: 2, value: -0.85 },
        { turn: 4, value: 0.1 },
      ],
    },
    effort: { level: 'high', evidence: [evidenceOf(lateParcel, 'Det här är tredje gången jag skriver')] },
    resolution: 'promised',
    isFirstContact: false,
    churnRisk: {
      level: 'high',
      evidence: [evidenceOf(lateParcel, 'Om det inte löser sig går jag över till Nordmarken')],
    },
    promises: [
      {
        by: 'agent',
        what: text('Återkomma om eftersökningen'),
        due: text('senast på fredag'),
        dueDate: calendarDateSchema.parse('2026-11-20'),
        kept: false,
        evidence: [evidenceOf(lateParcel, 'återkommer till dig senast på fredag')],
      },
      {
        by: 'agent',
        what: text('Skicka en ny luftrenare och ett spårningsnummer'),
        due: text('innan kl. 16'),
        dueDate: calendarDateSchema.parse('2026-11-24'),
        kept: null,
        evidence: [evidenceOf(lateParcel, 'Vi skickar en ny luftrenare idag utan kostnad')],
      },
    ],
    nextSteps: [
      {
        who: 'agent',
        text: text('Kontrollera att spårningsnumret är skickat'),
        evidence: [evidenceOf(lateParcel, 'du får ett spårningsnummer till [EMAIL_1]')],
      },
    ],
    processProblems: [
      { kind: 'promise_broken', evidence: [evidenceOf(lateParcel, 'ingen hörde av sig')] },
      { kind: 'self_service_failed', evidence: [evidenceOf(lateParcel, 'Er spårningssida visar bara fel.')] },
      { kind: 'transferred', evidence: [evidenceOf(lateParcel, 'kopplat ärendet vidare')] },
    ],
    competitors: [{ name: text('Nordmarken'), evidence: [evidenceOf(lateParcel, 'Nordmarken')] }],
    productFeedback: [{ polarity: 'negative', evidence: [evidenceOf(lateParcel, 'Er spårningssida visar bara fel.')] }],
  }),
  fakeInsight(wrongInvoice, {
    language: 'en',
    summary: text('The customer was charged twice for October. A refund within five days was promised.'),
    customerNeed: { text: text('Get the second charge back.'), evidence: [evidenceOf(wrongInvoice, 'charged twice')] },
    contactReason: {
      label: text('Wrong invoice'),
      own: null,
      confidence: 0.74,
      evidence: [evidenceOf(wrongInvoice, 'charged twice for October')],
    },
    sentiment: {
      start: -0.5,
      end: 0.7,
      turns: [
        { turn: 1, value: -0.5 },
        { turn: 3, value: 0.7 },
      ],
    },
    resolution: 'resolved',
    churnRisk: { level: 'none', evidence: [] },
    promises: [
      {
        by: 'agent',
        what: text('Refund the second charge'),
        due: text('within five days'),
        dueDate: calendarDateSchema.parse('2026-11-23'),
        kept: null,
        evidence: [evidenceOf(wrongInvoice, 'I will have it refunded within five days')],
      },
    ],
  }),
  fakeInsight(silent),
  fakeInsight(earlier, { resolution: 'promised' }),
];

const themes: readonly StoredTheme[] = (
  [
    ['t-aaaaaaaaaa', 'Paketet är försenat', ['paket', 'försenat', 'spårning', 'väntat']],
    ['t-bbbbbbbbbb', 'Debiterad två gånger', ['faktura', 'dubbelt', 'återbetalning']],
    ['t-cccccccccc', 'Glömt lösenord', ['lösenord', 'inloggning', 'återställa']],
    ['t-dddddddddd', 'Vill ha mörkt läge', ['mörkt', 'appen']],
  ] as const
).map(([id, name, words]) => ({
  ...{ id, name: text(name), parentId: null, words: words.map((word) => compose([text(word)])), isSample: true },
  ...{ firstSeenAt: lateParcel.conversation.startedAt, memory: null },
}));

const themeIds = themes.map(({ id }) => id);

const counts: Readonly<Record<string, readonly number[]>> = {
  't-aaaaaaaaaa': [3, 4, 3, 4, 4, 5, 9, 24],
  't-bbbbbbbbbb': [17, 18, 16, 17, 15, 14, 3, 2],
  't-cccccccccc': [4, 5, 4, 4, 5, 4, 5, 4],
  't-dddddddddd': [0, 0, 1, 0, 0, 1, 0, 1],
};

const memberships: readonly ThemeMembership[] = [
  {
    ...{ conversation: lateParcel.id, theme: 't-aaaaaaaaaa', isMain: true },
    evidence: [evidenceOf(lateParcel, 'paketet har fortfarande inte kommit')],
  },
  { ...{ conversation: wrongInvoice.id, theme: 't-dddddddddd', isMain: true }, evidence: [] },
  ...crowd.map((stored, index) => ({
    conversation: stored.id,
    theme: themeIds[index % 3] ?? '',
    isMain: true,
    evidence: [{ turn: 0, start: 0, end: stored.conversation.turns[0]?.text.length ?? 1 }],
  })),
];

/** Made-up rows that show every state of the interface. */
export const fakeWorld: FakeRows = {
  conversations: [lateParcel, wrongInvoice, waiting, silent, earlier, ...crowd],
  insights,
  themes,
  memberships,
  weeks: Object.entries(counts).flatMap(([theme, numbers]) =>
    numbers.map((conversations, index) => ({
      ...{ theme, conversations, customers: conversations, samples: true },
      week: new Date(Date.parse('2026-09-28') + index * 7 * 86_400_000).toISOString().slice(0, 10),
    })),
  ),
};
