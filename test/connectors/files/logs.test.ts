import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knowsNobody, readBack } from './fixtures.ts';

describe('a chat log', () => {
  it('has a turn for each name and goes on over lines without one', async () => {
    const { conversations } = await readBack(
      'x.txt',
      'Kund: Hej!\nMin router\när trasig.\nKundtjänst: Vi hjälper dig.\n',
    );
    assert.deepEqual(conversations[0]?.turns, ['customer: Hej!\nMin router\när trasig.', 'agent: Vi hjälper dig.']);
    assert.equal(conversations[0].customer, null);
  });

  const forms = [
    '[2026-11-03 10:12] Anna Lind: Hej!\n[2026-11-03 10:13] Support: Hej!',
    '2026-11-03 10:12:00 - Anna Lind: Hej!\n2026-11-03 10:13:00 - Support: Hej!',
    '03.11.2026, 10:12 - Anna Lind: Hej!\n03.11.2026, 10:13 - Support: Hej!',
    '10:12 Anna Lind: Hej!\n10:13 Support: Hej!',
    'Anna Lind (10:12): Hej!\nSupport (10:13): Hej!',
  ];
  for (const form of forms) {
    it(`tells name and time apart in "${form.slice(0, 22)}…"`, async () => {
      const { conversations } = await readBack('x.txt', form);
      assert.deepEqual(conversations[0]?.turns, ['customer: Hej!', 'agent: Hej!']);
      assert.equal(conversations[0].raw.turns[0]?.at, '2026-11-03T09:12:00.000Z');
      assert.deepEqual(conversations[0].people, ['customer Anna Lind', 'agent']);
    });
  }

  it('takes the first who speaks for the customer where nothing else tells', async () => {
    const { conversations } = await readBack('x.txt', 'Anna: Hej\nErik: Hej\nAnna: Den är trasig', knowsNobody);
    assert.deepEqual(conversations[0]?.turns, ['customer: Hej', 'agent: Hej', 'customer: Den är trasig']);
  });

  it('knows the company’s own people by the names that are configured', async () => {
    const own = { ...knowsNobody, own: { domains: [], agentNames: ['erik berg'] } };
    const { conversations } = await readBack('x.txt', 'Erik Berg: Välkommen\nAnna: Hej', own);
    assert.deepEqual(conversations[0]?.turns, ['agent: Välkommen', 'customer: Hej']);
  });

  it('reads a log in UTF-16 and in Latin-1', async () => {
    const log = 'Kund: Går ej på åter\nKundtjänst: Försök igen';
    const expected = ['customer: Går ej på åter', 'agent: Försök igen'];
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(log, 'utf16le')]);
    for (const bytes of [utf16, Buffer.from(log, 'utf16le'), Buffer.from(log, 'latin1')]) {
      assert.deepEqual((await readBack('x.txt', bytes)).conversations[0]?.turns, expected);
    }
  });

  it('is not seen in any text', async () => {
    const { conversations, skipped } = await readBack('x.txt', 'Bara en vanlig text\nutan några namn i.');
    assert.equal(conversations.length, 0);
    assert.deepEqual(skipped, [{ place: 'x.txt', reason: 'The format was not recognised.' }]);
  });
});

describe('captions', () => {
  it('in WebVTT have the voices as speakers', async () => {
    const vtt = [
      'WEBVTT - samtal\n',
      'NOTE en anteckning\n',
      'notebook-1\n00:00:01.000 --> 00:00:04.000 align:start\n<v Anna Lind>Hej, jag &amp; min <i>man</i></v>\n<v Support>Hej!\n',
      '00:00:05.000 --> 00:00:07.000\n<v Support>Vad kan jag\nhjälpa till med?\n',
    ].join('\n');
    const { conversations } = await readBack('x.vtt', vtt);
    assert.deepEqual(conversations[0]?.turns, [
      'customer: Hej, jag & min man',
      'agent: Hej! Vad kan jag hjälpa till med?',
    ]);
    assert.equal(conversations[0].raw.turns[0]?.at, '2026-11-03T12:00:01.000Z');
    assert.equal(conversations[0].raw.channel, 'call');
  });

  it('in SRT have names before a colon, and a cue without one goes on', async () => {
    const srt = [
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nAgent: Välkommen till oss\r\n',
      '2\r\n00:00:03,000 --> 00:00:04,000\r\nKund: Jag har en fråga\r\n',
      '3\r\n00:00:05,000 --> 00:00:06,000\r\nom min faktura.\r\n',
    ].join('\r\n');
    const { conversations } = await readBack('x.srt', srt);
    assert.deepEqual(conversations[0]?.turns, [
      'agent: Välkommen till oss',
      'customer: Jag har en fråga om min faktura.',
    ]);
  });

  it('with a broken cue say its line and keep the rest', async () => {
    const vtt =
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nKund: Hej\n\n00:00:xx --> 00:00:04.000\nTrasig\n\n00:00:05.000 --> 00:00:06.000\nAgent: Hej\n';
    const { conversations, skipped } = await readBack('x.vtt', vtt);
    assert.deepEqual(conversations[0]?.turns, ['customer: Hej', 'agent: Hej']);
    assert.deepEqual(skipped, [{ place: 'x.vtt, line 6', reason: 'The cue has no readable time or text.' }]);
  });
});

describe('a transcript by Whisper', () => {
  it('joins the segments of a speaker', async () => {
    const segments = [
      { start: 0, end: 1, text: ' Hej, du har', speaker: 'SPEAKER_01' },
      { start: 1, end: 2, text: ' kommit till oss.', speaker: 'SPEAKER_01' },
      { start: 2.5, end: 3, text: ' Hej.', speaker: 'SPEAKER_00' },
    ];
    const { conversations } = await readBack('x.json', JSON.stringify({ text: '…', segments, language: 'sv' }));
    assert.deepEqual(conversations[0]?.turns, ['customer: Hej, du har kommit till oss.', 'agent: Hej.']);
    assert.equal(conversations[0].raw.turns[1]?.at, '2026-11-03T12:00:02.500Z');
  });

  it('without speakers is one party’s', async () => {
    const { conversations } = await readBack('x.json', JSON.stringify({ segments: [{ start: 0, text: 'Hej' }] }));
    assert.deepEqual(conversations[0]?.people, ['customer']);
  });

  it('that is cut off is told of', async () => {
    const { skipped } = await readBack('x.json', '{"segments":[{"start":0,"text":"Anna Lind');
    assert.deepEqual(skipped, [{ place: 'x.json', reason: 'This is not valid JSON.' }]);
  });
});

describe('any file', () => {
  const hostile = [
    Buffer.alloc(0),
    Buffer.from([0, 1, 2, 3, 255]),
    Buffer.from('\u0000'.repeat(5000)),
    Buffer.from('{"a":'),
  ];
  for (const [index, bytes] of hostile.entries()) {
    it(`that nobody can read is left out with a reason (${index + 1})`, async () => {
      const { conversations, skipped } = await readBack('x', bytes);
      assert.equal(conversations.length, 0);
      assert.equal(skipped.length, 1);
    });
  }
});
