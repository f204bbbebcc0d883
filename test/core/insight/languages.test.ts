import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { conversationOf } from './conversation-of.ts';

const engine = createEmbeddedEngine();
const said = (text: string) => engine.extract(conversationOf(['customer', text]));
const angry = {
  no: 'Hei, jeg har ringt tre ganger og ingen svarer. Jeg er veldig skuffet og sier opp abonnementet mitt.',
  da: 'Hej, jeg har ringet tre gange, og ingen svarer. Jeg er meget skuffet og opsiger mit abonnement.',
  fi: 'Hei, olen soittanut kolme kertaa eikä kukaan vastaa. Olen todella pettynyt teihin ja irtisanon sopimuksen.',
  de: 'Hallo, ich habe dreimal angerufen und niemand antwortet. Ich bin sehr enttäuscht und kündige den Vertrag.',
} as const;

describe('a conversation in Norwegian, Danish, Finnish or German', () => {
  for (const [language, text] of Object.entries(angry))
    it(`has its language and its mood and nothing that the cues of others say: ${language}`, async () => {
      const insight = await said(text);
      assert.equal(insight.language, language);
      assert.equal(Math.sign(insight.sentiment.start ?? 0), -1);
      assert.deepEqual(
        [insight.churnRisk.level, insight.effort.level, insight.resolution, insight.summary, insight.customerNeed],
        ['unknown', 'unknown', 'unknown', null, null],
      );
      const lists = [insight.promises, insight.processProblems, insight.flags, insight.competitors, insight.questions];
      assert.deepEqual(lists, [[], [], [], [], []]);
    });
});

describe('the language gate', () => {
  it('says nothing of the mood in a language that nobody taught it', async () => {
    const { language, sentiment } = await said(
      'Bonjour, je suis très déçu de votre service, personne ne répond jamais au téléphone.',
    );
    assert.equal(language, 'unknown');
    assert.deepEqual(sentiment, { start: null, end: null, turns: [] });
  });

  it('lets short Swedish and English through', async () => {
    assert.notEqual((await said('säg upp mitt avtal')).churnRisk.level, 'unknown');
    assert.notEqual((await said('cancel my plan')).churnRisk.level, 'unknown');
  });
});
