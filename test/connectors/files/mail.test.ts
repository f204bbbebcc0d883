import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitMailBody } from '#connectors/files/mail-body.ts';
import { knowsNobody, mailOf, readBack } from './fixtures.ts';

const zone = 'Europe/Stockholm';

describe('a mail', () => {
  it('in ISO-8859-1 and quoted-printable is read as it was written', async () => {
    const mail = mailOf('Min router =E4r tr=F6tt. Hj=E4lp=\r\n mig!', {
      headers: 'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable',
      subject: '=?iso-8859-1?Q?=C5sk=E5dv=E4der?=',
    });
    const { conversations } = await readBack('x', mail);
    assert.deepEqual(conversations[0]?.turns, ['customer: Min router är trött. Hjälp mig!']);
    assert.equal(conversations[0]?.subject, 'Åskådväder');
  });

  it('with HTML alone gives its readable text', async () => {
    const mail = mailOf('<style>p{color:red}</style><p>Hej!</p><p>Fakturan &auml;r <b>fel</b>.</p>', {
      headers: 'Content-Type: text/html; charset=utf-8',
    });
    const { conversations } = await readBack('x.eml', mail);
    assert.deepEqual(conversations[0]?.turns, ['customer: Hej!\n\nFakturan är fel.']);
  });

  it('knows the people in it with their names and addresses', async () => {
    const { conversations } = await readBack('x.eml', mailOf('Hej'));
    assert.deepEqual(conversations[0]?.people, [
      'customer Anna Lindqvist anna.lindqvist@example.com',
      'agent kundtjanst@exempel.se',
    ]);
    assert.equal(conversations[0].customer, 'anna.lindqvist@example.com');
  });

  it('from a department is an agent’s also where no domain is configured', async () => {
    const mail = mailOf('Er order är på väg', { from: 'support@example.se', to: 'anna.lindqvist@example.com' });
    const { conversations } = await readBack('x.eml', mail, knowsNobody);
    assert.deepEqual(conversations[0]?.turns, ['agent: Er order är på väg']);
  });

  it('that answers by itself is a bot’s', async () => {
    const mail = mailOf('Jag är på semester', { headers: 'Auto-Submitted: auto-replied' });
    assert.deepEqual((await readBack('x.eml', mail)).conversations[0]?.turns, ['bot: Jag är på semester']);
  });

  it('turns the mails that it quotes into earlier turns', async () => {
    const body = [
      'Nej, den är fortfarande fel.',
      '',
      'Den tis 3 nov. 2026 kl 09:30 skrev Erik Berg <erik.berg@exempel.se>:',
      '> Hej Anna! Vi har rättat fakturan.',
      '> Mvh',
      '> Erik',
      '>',
      '> Den mån 2 nov. 2026 kl 16:05 skrev Anna Lindqvist <anna.lindqvist@example.com>:',
      '>> Min faktura är fel.',
    ].join('\n');
    const { conversations } = await readBack('x.eml', mailOf(body));
    assert.deepEqual(conversations[0]?.turns, [
      'customer: Min faktura är fel.',
      'agent: Hej Anna! Vi har rättat fakturan.',
      'customer: Nej, den är fortfarande fel.',
    ]);
    assert.equal(conversations[0].raw.turns[0]?.at, '2026-11-02T15:05:00.000Z');
    assert.equal(conversations[0].raw.startedAt, '2026-11-02T15:05:00.000Z');
  });

  it('without sender and text is told of and left out', async () => {
    const { conversations, skipped } = await readBack('x.eml', 'Subject: x\r\nReceived: y\r\n\r\n');
    assert.equal(conversations.length, 0);
    assert.equal(skipped[0]?.reason, 'This is not a readable e-mail.');
  });
});

describe('the body of a mail', () => {
  const quotes: readonly (readonly [string, string])[] = [
    ['On Tue, Nov 3, 2026 at 10:12 AM Anna Lind <a@example.com> wrote:', 'Anna Lind'],
    ['On 3 Nov 2026, at 10:12, Anna Lind <a@example.com> wrote:', 'Anna Lind'],
    ['3 nov. 2026 kl. 10:12 skrev Anna Lind <a@example.com>:', 'Anna Lind'],
    ['Den 2026-11-03 kl. 10:12, skrev Anna Lind:', 'Anna Lind'],
    ['Am 03.11.2026 um 10:12 schrieb Anna Lind <a@example.com>:', 'Anna Lind'],
    ['Den 3. nov. 2026 kl. 10.12 skrev Anna Lind <a@example.com>:', 'Anna Lind'],
    ['Anna Lind <a@example.com> kirjoitti 3.11.2026 kello 10.12:', 'Anna Lind'],
  ];
  for (const [line, name] of quotes) {
    it(`knows who is quoted in "${line.slice(0, 24)}…"`, () => {
      const { text, quoted } = splitMailBody(`Svar\n\n${line}\n> Fråga`, zone);
      assert.equal(text, 'Svar');
      assert.equal(quoted[0]?.text, 'Fråga');
      assert.equal(quoted[0].attribution.name, name);
      assert.equal(quoted[0].attribution.at?.toISOString(), '2026-11-03T09:12:00.000Z');
    });
  }

  it('knows Outlook’s header of a quoted mail', () => {
    const body =
      'Tack!\n\nFrån: Erik Berg <erik@exempel.se>\nSkickat: den 3 november 2026 10:12\nTill: Anna\nÄmne: SV: Fakturan\n\nDen är rättad.';
    const { text, quoted } = splitMailBody(body, zone);
    assert.equal(text, 'Tack!');
    assert.deepEqual(quoted, [
      {
        attribution: { name: 'Erik Berg', address: 'erik@exempel.se', at: new Date('2026-11-03T09:12:00Z') },
        text: 'Den är rättad.',
      },
    ]);
  });

  it('keeps an answer below the quote', () => {
    const { text } = splitMailBody('On 3 Nov 2026 at 10:12 Anna wrote:\n> Which day?\n\nFriday works.', zone);
    assert.equal(text, 'Friday works.');
  });

  it('keeps a sentence that only sounds like a quote', () => {
    const body = 'Den faktura som Anna skrev ut är fel.\nOn Friday I wrote to you.';
    assert.equal(splitMailBody(body, zone).text, body);
  });

  const closings = [
    'Mvh\nAnna Lind\n070-174 06 05',
    '-- \nAnna Lind\nSäljare',
    'Best regards,\nAnna',
    'Med vänliga hälsningar Anna',
  ];
  for (const closing of closings) {
    it(`tells the signature from "${closing.slice(0, 12).trim()}" on`, () => {
      const { text, signature } = splitMailBody(`Fakturan är fel.\n\n${closing}`, zone);
      assert.equal(text, 'Fakturan är fel.');
      assert.equal(signature, closing.trim());
    });
  }

  it('keeps thanks that say for what', () => {
    assert.equal(splitMailBody('Hi\nThanks for your help\nBut it is still broken', zone).signature, '');
  });

  it('keeps an afterthought below a greeting', () => {
    assert.equal(splitMailBody('Hej\nMvh\nAnna\nPS. Ring mig före fredag.', zone).signature, '');
  });

  it('takes time in proportion to its length', () => {
    const started = performance.now();
    for (const bad of ['> '.repeat(300_000), 'On '.repeat(300_000), 'Mvh\n'.repeat(100_000), '<'.repeat(500_000)]) {
      splitMailBody(bad, zone);
    }
    assert.ok(performance.now() - started < 3000);
  });
});

describe('a mailbox', () => {
  const postmark = 'From anna@example.com Tue Nov  3 10:12:00 2026\n';
  const box = (...mails: string[]) => mails.map((mail) => `${postmark}${mail.replaceAll('\r\n', '\n')}\n`).join('');

  it('gives a conversation for each thread, told by References and In-Reply-To', async () => {
    const { conversations } = await readBack(
      'x.mbox',
      box(
        mailOf('Fakturan är fel', { id: 'a1@example.com', date: 'Tue, 03 Nov 2026 10:00:00 +0100' }),
        mailOf('En annan sak', { id: 'b1@example.com', date: 'Tue, 03 Nov 2026 10:01:00 +0100' }),
        mailOf('Vi rättar den', {
          ...{ id: 'a2@exempel.se', from: 'Erik <erik@exempel.se>', to: 'anna.lindqvist@example.com' },
          ...{ headers: 'In-Reply-To: <a1@example.com>', date: 'Tue, 03 Nov 2026 11:00:00 +0100' },
        }),
        mailOf('Tack', {
          id: 'a3@example.com',
          headers: 'References: <a1@example.com>\n <a2@exempel.se>',
          date: 'Wed, 04 Nov 2026 10:00:00 +0100',
        }),
      ),
    );
    assert.deepEqual(
      conversations.map(({ turns }) => turns),
      [['customer: Fakturan är fel', 'agent: Vi rättar den', 'customer: Tack'], ['customer: En annan sak']],
    );
  });

  it('joins threads that a later mail shows to be one', async () => {
    const { conversations } = await readBack(
      'x.mbox',
      box(
        mailOf('ett', { id: 'a@example.com', date: 'Tue, 03 Nov 2026 10:00:00 +0100' }),
        mailOf('två', { id: 'b@example.com', date: 'Tue, 03 Nov 2026 10:01:00 +0100' }),
        mailOf('tre', { id: 'c@example.com', headers: 'References: <a@example.com> <b@example.com>' }),
      ),
    );
    assert.deepEqual(
      conversations.map(({ turns }) => turns.length),
      [3],
    );
  });

  it('reads a line that begins with "From " as part of a text', async () => {
    const { conversations } = await readBack(
      'x.mbox',
      box(mailOf('Hej\n\nFrom what I know 10:30 in 2026 it broke\n\n>From me')),
    );
    assert.deepEqual(conversations[0]?.turns, ['customer: Hej\n\nFrom what I know 10:30 in 2026 it broke\n\nFrom me']);
  });

  it('goes on after a broken message and says which it was', async () => {
    const { conversations, skipped } = await readBack(
      'post.mbox',
      box(mailOf('ett'), 'X-Broken: yes\n\n', mailOf('tre')),
    );
    assert.deepEqual(
      conversations.map(({ turns }) => turns[0]),
      ['customer: ett', 'customer: tre'],
    );
    assert.deepEqual(skipped, [{ place: 'post.mbox, message 2', reason: 'This is not a readable e-mail.' }]);
  });

  it('hashes message ids, which hold addresses', async () => {
    const { conversations } = await readBack('x.mbox', box(mailOf('Hej', { id: 'anna.lindqvist@example.com' })));
    assert.match(conversations[0]?.raw.externalId ?? '', /^[0-9a-f]{32}$/);
  });
});
