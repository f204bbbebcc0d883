import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from '#core/conversation/conversation.ts';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { conversationOf } from './conversation-of.ts';

const engine = createEmbeddedEngine();
const need = async (...turns: (readonly [Role, string])[]) =>
  (await engine.extract(conversationOf(...turns))).customerNeed?.text;

describe('what the customer needs', () => {
  it('is no greeting, no wish and no name', async () => {
    assert.equal(
      await need([
        'customer',
        'Till den det berör. Hoppas ni mår bra. Jag heter [PERSON_1]. Min faktura är dubbelt så hög som den ska.',
      ]),
      'Min faktura är dubbelt så hög som den ska.',
    );
    assert.equal(
      await need([
        'customer',
        'Dear Sir or Madam, I hope this finds you well.\nMy bill is twice what it should be.\nKind regards, [PERSON_1]',
      ]),
      'My bill is twice what it should be.',
    );
  });

  it('is not a number that is read out', async () => {
    assert.equal(
      await need(
        ['customer', 'hej det är [PERSON_1] jag väntar på en router'],
        ['agent', 'har du kundnumret'],
        ['customer', 'fyra ett noll fem nio fem tre'],
      ),
      'jag väntar på en router',
    );
  });

  it('is null where the customer says nothing but hello', async () => {
    assert.equal(await need(['customer', 'Hej!']), undefined);
  });
});

describe('the summary', () => {
  const turns = [
    ['customer', 'Hi, my parcel has not arrived and I have emailed twice with no reply.'],
    ['agent', "I'll send a new one on Friday. Have a lovely day!"],
  ] as const;

  it('ends with how the case stands, not with a courtesy', async () => {
    const { summary } = await engine.extract(conversationOf(...turns));
    assert.match(summary ?? '', /parcel/);
    assert.match(summary ?? '', /I'll send a new one on Friday\.$/);
  });

  it('ends with the customer’s word where he says that it is solved', async () => {
    const { summary } = await engine.extract(
      conversationOf(
        ['customer', 'app keeps saying wrong password'],
        ['agent', 'Please try again now.'],
        ['customer', 'works now, cheers'],
      ),
    );
    assert.equal(summary, 'app keeps saying wrong password. works now, cheers');
  });

  it('is an outline in the reader’s language where the text is in another', async () => {
    const swede = createEmbeddedEngine({ reader: 'sv' });
    const { summary } = await swede.extract(conversationOf(...turns));
    assert.equal(
      summary,
      'Kunden skriver på engelska om: Leverans. Det som gått fel: uteblivet svar. Läget: utlovat till 2026-11-27.',
    );
  });
});
