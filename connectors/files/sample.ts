import { instantSchema, type RawConversation } from '#core/conversation/conversation.ts';
import { finishDraft } from './draft.ts';

const at = instantSchema.parse('2026-11-03T09:12:00Z');

/** A made-up conversation as this connector gives it. */
export const sampleConversation: RawConversation = makeSample();

function makeSample(): RawConversation {
  const sample = finishDraft(
    {
      identity: 'sample-1',
      channel: 'email',
      startedAt: new Date(at),
      subject: 'Fel belopp på fakturan',
      speakers: [
        { name: 'Anna Lindqvist', addresses: ['anna.lindqvist@example.com'], role: 'customer' },
        { name: 'Erik Berg', addresses: ['erik.berg@example.se'], role: 'agent' },
      ],
      turns: [
        { speaker: 0, text: 'Hej! Fakturan är på fel belopp. Ring mig på 070-174 06 05.', at: new Date(at) },
        { speaker: 1, text: 'Hej Anna! Vi skickar en ny faktura före fredag.', at: new Date(at) },
      ],
    },
    { domains: [], agentNames: [] },
  );
  if (!sample) throw new TypeError('the sample has turns');
  return { ...sample, isSample: true };
}
