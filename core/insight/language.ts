import { eld } from 'eld/small';
import { type Language, languages, type RedactedConversation } from '#core/conversation/conversation.ts';

/** In characters: more makes the answer no surer. */
const looked = 1000;
const swedish = new Set('och inte jag är från att också hur när vad eller någon mycket'.split(' '));
const neighbours = new Set(
  'og ikke jeg er fra at også hvordan når hva hvad eller noen nogen meget jer dere'.split(' '),
);

/** In what language a conversation is; `isForeign` where it is surely in one whose cues nobody wrote. */
export function detectLanguage(conversation: RedactedConversation): { language: Language; isForeign: boolean } {
  const text = conversation.turns
    .map((turn) => turn.text.replace(/\[[A-Z_0-9]+\]/g, ' '))
    .join('\n')
    .slice(0, looked);
  const found = eld.detect(text);
  if (!found.isReliable()) return { language: 'unknown', isForeign: false };
  const isNear = found.language === 'no' || found.language === 'da';
  if (isNear && isRatherSwedish(text)) return { language: 'sv', isForeign: false };
  const language = languages.find((one) => one === found.language) ?? 'unknown';
  return { language, isForeign: language !== 'sv' && language !== 'en' };
}

/** The Scandinavian languages are told apart by the small words that differ. */
function isRatherSwedish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  return count(swedish) > count(neighbours);
}
