import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knowsNobody, readBack, zipOf } from './fixtures.ts';

const users = JSON.stringify([
  {
    id: 'U1',
    name: 'anna',
    profile: { real_name: 'Anna Lind', email: 'anna@example.com', phone: '070-1740605' },
    is_restricted: true,
  },
  { id: 'U2', name: 'erik', profile: { real_name: 'Erik Berg', email: 'erik@exempel.se' } },
  { id: 'B1', name: 'bot', is_bot: true, profile: { real_name: 'Hjälpbot' } },
]);
const message = (user: string, text: string, ts: string, more: object = {}) => ({
  type: 'message',
  user,
  text,
  ts,
  ...more,
});

describe('a Slack export', () => {
  it('gives a conversation for each thread, over days, and for each run outside threads', async () => {
    const zip = zipOf({
      'users.json': users,
      'channels.json': '[]',
      'support/2026-11-03.json': JSON.stringify([
        message('U1', 'Fakturan är fel', '1793700000.000100', { thread_ts: '1793700000.000100' }),
        message('U1', 'Lösenordet går inte', '1793700060.000100'),
        message('U2', '<@U1> prova <https://exempel.se|här> &amp; nu', '1793700120.000100'),
        message('U1', 'joined', '1793700130.000100', { subtype: 'channel_join' }),
      ]),
      'support/2026-11-04.json': JSON.stringify([
        message('U2', 'Vi rättar den', '1793790000.000100', { thread_ts: '1793700000.000100' }),
        message('U1', 'En ny fråga', '1793800000.000100'),
      ]),
    });
    const { conversations, skipped } = await readBack('export.zip', zip);
    assert.deepEqual(skipped, []);
    assert.deepEqual(conversations.map(({ turns }) => turns).sort(), [
      ['customer: En ny fråga'],
      ['customer: Fakturan är fel', 'agent: Vi rättar den'],
      ['customer: Lösenordet går inte', 'agent: @Anna Lind prova här & nu'],
    ]);
  });

  it('makes the users’ names and addresses known, mentioned ones too', async () => {
    const day = JSON.stringify([message('U2', 'Ring <@U1>', '1793700000.000100')]);
    const { conversations } = await readBack('x.zip', zipOf({ 'users.json': users, 'a/2026-11-03.json': day }));
    assert.deepEqual(conversations[0]?.people, [
      'agent Erik Berg erik@exempel.se',
      'customer Anna Lind anna@example.com',
    ]);
  });

  it('knows bots', async () => {
    const day = JSON.stringify([message('B1', 'Hej!', '1793700000.000100'), message('U1', 'Hej', '1793700001.000100')]);
    const { conversations } = await readBack('x.zip', zipOf({ 'users.json': users, 'a/2026-11-03.json': day }));
    assert.deepEqual(conversations[0]?.turns, ['bot: Hej!', 'customer: Hej']);
  });

  it('goes on after a broken day and a broken message', async () => {
    const zip = zipOf({
      'users.json': users,
      'a/2026-11-02.json': '[{"type":"mess',
      'a/2026-11-03.json': JSON.stringify([{ type: 'message' }, message('U1', 'Hej', '1793700000.000100')]),
    });
    const { conversations, skipped } = await readBack('x.zip', zip);
    assert.equal(conversations.length, 1);
    assert.deepEqual(
      skipped.map(({ place }) => place),
      ['x.zip, day 1 of a channel', 'x.zip, day 2 of a channel, message 1'],
    );
  });

  it('that claims to unpack to more than it may is refused before it is unpacked', async () => {
    const { skipped } = await readBack('x.zip', zipOf({ 'users.json': users }, { sizeBytes: 4_000_000_000 }));
    assert.deepEqual(skipped, [{ place: 'x.zip', reason: 'The archive unpacks to more than it may.' }]);
  });

  it('that lies about its size is refused while it is unpacked', async () => {
    const zip = zipOf({ 'users.json': Buffer.alloc(50_000_000) }, { sizeBytes: 100 });
    assert.equal((await readBack('x.zip', zip)).conversations.length, 0);
  });

  it('damaged, or with nothing of Slack in it, is told of', async () => {
    const good = zipOf({ 'users.json': users });
    assert.equal(
      (await readBack('x.zip', good.subarray(0, 60))).skipped[0]?.reason,
      'The archive is damaged or not a zip file.',
    );
    assert.equal(
      (await readBack('x.zip', zipOf({ 'a.txt': 'x' }))).skipped[0]?.reason,
      'The archive holds no Slack export.',
    );
  });
});

const ticket = {
  id: 42,
  subject: 'Fel faktura',
  created_at: '2026-11-03T09:00:00Z',
  requester_id: 7,
  tags: ['faktura'],
  via: { channel: 'email' },
};
const comments = [
  { id: 1, author_id: 7, plain_body: 'Fakturan är fel', public: true, created_at: '2026-11-03T09:00:00Z' },
  { id: 2, author_id: 8, body: 'Intern anteckning', public: false, created_at: '2026-11-03T09:05:00Z' },
  { id: 3, author_id: 8, body: 'Vi rättar den', public: true, created_at: '2026-11-03T09:10:00Z' },
];
const people = [
  { id: 7, name: 'Anna Lind', email: 'anna@example.com', phone: '070-1740605', role: 'end-user' },
  { id: 8, name: 'Erik Berg', email: 'erik@exempel.se', role: 'agent' },
];

describe('a Zendesk export', () => {
  it('with ticket, comments and users is one conversation, without internal notes', async () => {
    const { conversations } = await readBack('x.json', JSON.stringify({ ticket, comments, users: people }));
    assert.deepEqual(conversations[0]?.turns, ['customer: Fakturan är fel', 'agent: Vi rättar den']);
    assert.deepEqual(conversations[0].people, [
      'customer Anna Lind anna@example.com 070-1740605',
      'agent Erik Berg erik@exempel.se',
    ]);
    assert.equal(conversations[0].customer, 'anna@example.com');
    assert.equal(conversations[0].raw.externalId, 'ticket-42');
    assert.equal(conversations[0].raw.channel, 'email');
  });

  it('with a ticket a line is read line by line, past a broken one', async () => {
    const lines = [JSON.stringify({ ...ticket, comments }), '{"id":', JSON.stringify({ ...ticket, id: 43, comments })];
    const { conversations, skipped } = await readBack('x.json', lines.join('\n'));
    assert.equal(conversations.length, 2);
    assert.deepEqual(skipped, [{ place: 'x.json, line 2', reason: 'This is not valid JSON.' }]);
    assert.deepEqual(conversations[0]?.turns, ['customer: Fakturan är fel', 'agent: Vi rättar den']);
  });

  it('as a list of tickets names the broken item', async () => {
    const list = { tickets: [{ ...ticket, comments }, { subject: 'x' }], users: people };
    const { conversations, skipped } = await readBack('x.json', JSON.stringify(list));
    assert.equal(conversations.length, 1);
    assert.equal(skipped[0]?.place, 'x.json, item 2');
  });
});

describe('a table', () => {
  it('in Swedish with semicolons and Latin-1 groups the rows of a case', async () => {
    const table = [
      'Ärendenummer;Datum;Avsändare;E-post;Roll;Meddelande;Produkt',
      '1;2026-11-03 10:12;Anna Lind;anna@example.com;Kund;"Hej; fakturan är fel";Bredband',
      '2;2026-11-03 10:13;Bo Ek;bo@example.com;Kund;Går inte;Mobil',
      '1;2026-11-03 10:20;Erik Berg;;Handläggare;Vi rättar den;Bredband',
    ].join('\r\n');
    const { conversations } = await readBack('x.csv', Buffer.from(table, 'latin1'));
    assert.deepEqual(
      conversations.map(({ turns }) => turns),
      [['customer: Hej; fakturan är fel', 'agent: Vi rättar den'], ['customer: Går inte']],
    );
    assert.deepEqual(conversations[0]?.people, ['customer Anna Lind anna@example.com', 'agent Erik Berg']);
    assert.equal(conversations[0].raw.startedAt, '2026-11-03T09:12:00.000Z');
    assert.deepEqual(Object.keys(conversations[0].raw.segments), ['product']);
  });

  for (const [name, delimiter] of [
    ['commas', ','],
    ['tabs', '\t'],
    ['bars', '|'],
  ] as const) {
    it(`in English with ${name} is read, in UTF-16 too`, async () => {
      const table = [
        ['id', 'created_at', 'role', 'body'],
        ['c1', '2026-11-03T09:12:00Z', 'customer', 'It broke'],
      ]
        .map((row) => row.join(delimiter))
        .join('\n');
      for (const bytes of [Buffer.from(table), Buffer.from(`\uFEFF${table}`, 'utf16le')]) {
        const { conversations } = await readBack('x.csv', bytes);
        assert.deepEqual(conversations[0]?.turns, ['customer: It broke']);
      }
    });
  }

  it('without ids has a conversation a row', async () => {
    const { conversations } = await readBack(
      'x.csv',
      'date,comment\n2026-11-03,Bra\n2026-11-04,"Dåligt\noch långsamt"\n',
    );
    assert.deepEqual(
      conversations.map(({ turns }) => turns),
      [['customer: Bra'], ['customer: Dåligt\noch långsamt']],
    );
  });

  it('with a broken row says its line and goes on', async () => {
    const { conversations, skipped } = await readBack('x.csv', 'id,text\n1,Hej\n2,för,många\n3,\n4,Hopp\n');
    assert.equal(conversations.length, 2);
    assert.deepEqual(
      skipped.map(({ place }) => place),
      ['x.csv, line 3', 'x.csv, line 4'],
    );
  });

  it('whose header names no text is not guessed at', async () => {
    const { conversations } = await readBack('x.csv', 'a,b\n1,2\n', knowsNobody);
    assert.equal(conversations.length, 0);
  });
});

describe('JSON Lines', () => {
  const line = (id: string, more: object = {}) =>
    JSON.stringify({
      id,
      channel: 'chat',
      startedAt: '2026-11-03T09:00:00Z',
      turns: [{ role: 'customer', text: 'Hej' }],
      ...more,
    });

  it('keep what they say of role, customer and time', async () => {
    const { conversations } = await readBack('x.jsonl', line('anna@example.com', { customer: 'anna@example.com' }));
    assert.deepEqual(conversations[0]?.people, ['customer anna@example.com']);
    assert.match(conversations[0].raw.externalId, /^[0-9a-f]{32}$/);
  });

  it('with broken lines name each and go on', async () => {
    const bad = Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]);
    const bytes = Buffer.concat([Buffer.from(`${line('1')}\nnot json\n{"id":"2"}\n`), bad, Buffer.from(line('3'))]);
    const { conversations, skipped } = await readBack('x.jsonl', bytes);
    assert.equal(conversations.length, 2);
    assert.deepEqual(
      skipped.map(({ place, reason }) => `${place}: ${reason}`),
      [
        'x.jsonl, line 2: This is not valid JSON.',
        'x.jsonl, line 3: The object does not have the shape that this format asks for.',
        'x.jsonl, line 4: The line is not valid UTF-8.',
      ],
    );
  });
});
