import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from '#core/conversation/conversation.ts';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { conversationOf } from './conversation-of.ts';

const engine = createEmbeddedEngine();
type Turns = readonly (readonly [Role, string])[];
const read = (...turns: Turns) => engine.extract(conversationOf(...turns));
const said = (text: string) => read(['customer', text]);
const answered = (text: string) => read(['customer', 'När blir det klart? / When will it be done?'], ['agent', text]);

/** Each of the texts shows what the sentence of the conventions says. */
async function each(texts: readonly string[], show: (text: string) => Promise<void>): Promise<void> {
  for (const text of texts) await show(text);
}

describe('mood', () => {
  it('is the customer’s in the first and the last turn that shows any', async () => {
    const { sentiment } = await read(
      ['customer', 'Hej, det gäller order [ORDER_1].'],
      ['agent', 'Vad har hänt?'],
      ['customer', 'Det här är så dåligt, jag är riktigt besviken på er.'],
      ['agent', 'Jag skickar en ny i dag.'],
      ['customer', 'Åh vad glad jag blir, tusen tack, du är en ängel!'],
    );
    assert.ok((sentiment.start ?? 0) < 0 && (sentiment.end ?? 0) > 0);
  });

  it('is none for plain courtesy', () =>
    each(
      ['Hej, var hittar jag avtalet? Tack på förhand.', 'Hi, where do I find my contract? Thanks.'],
      async (text) => {
        const { sentiment } = await said(text);
        assert.deepEqual([sentiment.start, sentiment.end], [0, 0], text);
      },
    ));

  it('takes irony as it is meant', () =>
    each(['Jaha, grattis till ännu en prishöjning.', 'Oh brilliant service, well done.'], async (text) => {
      assert.ok(((await said(text)).sentiment.start ?? 0) < 0, text);
    }));
});

describe('churn', () => {
  const level = async (text: string) => (await said(text)).churnRisk.level;
  it('is high where leaving is decided, asked for or begun', () =>
    each(
      [
        'Vi har redan skrivit på med ett annat bolag.',
        'Kan ni avsluta mitt medlemskap från den första?',
        "We've already signed up with another supplier.",
        'Please close my account from the first.',
      ],
      async (text) => assert.equal(await level(text), 'high', text),
    ));

  it('is some where it is conditional or considered', () =>
    each(
      [
        'Ordnar ni inte det här byter vi leverantör.',
        'Jag överväger att lämna er.',
        "If this isn't fixed we're switching supplier.",
        "I'm seriously considering leaving you.",
      ],
      async (text) => assert.equal(await level(text), 'some', text),
    ));

  it('is some where a decision is taken back', async () => {
    const { churnRisk } = await read(
      ['customer', 'Jag säger upp mitt avtal.'],
      ['agent', 'Får jag bjuda på två månader?'],
      ['customer', 'Okej, då stannar jag.'],
    );
    assert.equal(churnRisk.level, 'some');
  });

  it('is none where it is denied or did not happen', () =>
    each(
      [
        'Hade ni varit dyrare hade jag bytt.',
        'Nej, jag tänker inte säga upp något.',
        'If you had been dearer I would have left.',
        "I'm not leaving, I just want to know.",
      ],
      async (text) => assert.equal(await level(text), 'none', text),
    ));
});

describe('promises', () => {
  const promises = async (text: string) => (await answered(text)).promises;
  it('are commitments, also where the condition lies with the other', () =>
    each(
      [
        'Jag skickar ett nytt kort i dag.',
        'Skicka kvittot, så betalar vi ut pengarna.',
        "I'll send a new card today.",
        "Send me the receipt and we'll refund you.",
      ],
      async (text) => assert.equal((await promises(text)).length, 1, text),
    ));

  it('are not hedges, usual norms, road maps or what is done in the same turn', () =>
    each(
      [
        'Vi hoppas kunna lösa det i veckan.',
        'Leveransen brukar ta tre dagar.',
        'Det ligger i vår planering till våren.',
        'Jag har rättat fakturan nu.',
        'We hope to solve it this week.',
        'Delivery usually takes three days.',
        "It's on our roadmap for spring.",
        "I've corrected the bill now.",
      ],
      async (text) => assert.deepEqual(await promises(text), [], text),
    ));

  it('are made by an accepted offer', () =>
    each(
      [
        ['Ska jag boka en tekniker?', 'Ja tack.'] as const,
        ['Shall I book an engineer?', 'Yes please.'] as const,
      ].flat(),
      async () => {
        const swedish = await read(
          ['customer', 'Det funkar inte.'],
          ['agent', 'Ska jag boka en tekniker?'],
          ['customer', 'Ja tack.'],
        );
        const english = await read(
          ['customer', "It doesn't work."],
          ['agent', 'Shall I book an engineer?'],
          ['customer', 'Yes please.'],
        );
        assert.deepEqual([swedish.promises.length, english.promises.length], [1, 1]);
      },
    ));

  it('that are told again are the agent’s and not kept', () =>
    each(
      [
        'Ni lovade ringa i tisdags.',
        'Jag fick höra att pengarna skulle komma i fredags, men kontot är tomt.',
        'You promised to ring on Tuesday.',
        'I was told the money would be in my account by Friday and there is nothing there.',
      ],
      async (text) => {
        const [promise] = (await said(text)).promises;
        assert.deepEqual([promise?.by, promise?.kept], ['agent', false], text);
      },
    ));
});

describe('competitors', () => {
  it('are named providers of the same service, in any tone', async () => {
    const names = async (text: string) => (await said(text)).competitors.map(({ name }) => String(name));
    assert.deepEqual(await names('Telenor har samma bredband för mindre pengar.'), ['Telenor']);
    assert.deepEqual(await names('I like your broadband more than what Vodafone has.'), ['Vodafone']);
  });

  it('are not carriers, payment services or device makers', () =>
    each(
      [
        'PostNord tappade paketet och Klarna kräver betalt för min Samsung.',
        'Evri lost my iPhone and PayPal took the money.',
      ],
      async (text) => assert.deepEqual((await said(text)).competitors, [], text),
    ));
});

describe('effort', () => {
  it('is high where the customer contacted again, repeated, waited long or was transferred', () =>
    each(
      [
        'Detta är tredje gången jag ringer om samma fel.',
        'Jag har redan uppgett mitt kundnummer till din kollega.',
        'Jag har suttit i telefonkö i en timme.',
        'Jag har blivit bollad mellan tre avdelningar.',
        'This is the third time I am calling about the same fault.',
        "I've already given my customer number to your colleague.",
        'I was on hold for an hour.',
        "I've been passed between three departments.",
      ],
      async (text) => assert.equal((await said(text)).effort.level, 'high', text),
    ));
});

describe('resolution', () => {
  it('is promised by a set time or a committed step, and escalated wins over it', async () => {
    assert.equal((await answered('Jag ringer dig på fredag.')).resolution, 'promised');
    assert.equal((await answered("I'll call you on Friday.")).resolution, 'promised');
    assert.equal((await answered('Jag ringer på fredag. Ärendet är lyft till vår teamchef.')).resolution, 'escalated');
    assert.equal((await answered("I'll call on Friday. I've escalated this to my manager.")).resolution, 'escalated');
  });
});

describe('process problems', () => {
  const told = {
    long_wait: ['Jag har väntat i sex veckor på pengarna.', "I've been waiting six weeks for my money."],
    transferred: [
      'Jag blev kopplad fram och tillbaka mellan er avdelningar.',
      'I was bounced back and forth between departments.',
    ],
    asked_twice: ['Måste jag förklara allt en gång till?', 'Do I have to explain everything all over again?'],
    contradictory_answers: ['Jag får olika besked varje gång jag frågar.', 'I get a different answer each time I ask.'],
    self_service_failed: ['Appen kraschar när jag ska betala.', 'Your app crashes when I try to pay.'],
    promise_broken: [
      'Ni lovade återkomma i fredags men ingen har hört av sig.',
      'You promised to call back on Friday and nobody did.',
    ],
    no_reply: ['Jag har mejlat två gånger utan att få svar.', 'I have emailed twice and had no reply.'],
  } as const;
  for (const [kind, texts] of Object.entries(told))
    it(`${kind} is told in both languages`, () =>
      each(texts, async (text) => {
        const kinds = (await said(text)).processProblems.map((problem) => String(problem.kind));
        assert.ok(kinds.includes(kind), `${text} ${kinds.join()}`);
      }));

  it('of another company are none of this one', () =>
    each(['PostNord tappade bort paketet i tre veckor.', 'Evri never answered for three weeks.'], async (text) =>
      assert.deepEqual((await said(text)).processProblems, [], text),
    ));
});

describe('talk without marks', () => {
  it('is read clause by clause', async () => {
    const { promises, churnRisk } = await read(
      ['customer', 'ja hej det är jag igen internet är fortfarande nere och jag orkar inte mer stäng av alltihop'],
      ['agent', 'jag förstår jag tar det med min chef och återkommer till dig på fredag'],
    );
    assert.equal(churnRisk.level, 'high');
    assert.deepEqual(
      promises.map(({ by, dueDate }) => [by, dueDate]),
      [['agent', '2026-11-27']],
    );
  });
});
