import { test } from 'node:test';
import type { Language } from '#core/conversation/conversation.ts';
import { assertFinds } from './marked.ts';

const texts: readonly (readonly [language: Language, marked: string])[] = [
  ['no', 'telefonnummeret er [PHONE:førtien tjueto trettitre førtifire]'],
  ['no', 'fødselsnummeret mitt er [NATIONAL_ID:femten null tre åttifem tolv tre førtifem]'],
  ['no', 'epost er [EMAIL:kari punktum nordmann krøllalfa example punktum no]'],
  ['no', 'jeg har ventet i to uker og betalt fire hundre kroner'],
  ['da', 'mit telefonnummer er [PHONE:toogtyve tredive femogfyrre halvtreds]'],
  ['da', 'mit cpr nummer er [NATIONAL_ID:femten nul tre femogfirs tolv fireogtredive]'],
  ['da', 'jeg bor på [ADDRESS:nørregade tolv]'],
  ['fi', 'puhelinnumeroni on [PHONE:nolla neljä nolla yksi kaksi kolme neljä viisi kuusi seitsemän]'],
  ['fi', 'sähköposti on [EMAIL:matti piste virtanen ät example piste fi]'],
  ['de', 'meine telefonnummer ist [PHONE:null eins sieben sechs eins zwei drei vier fünf sechs]'],
  ['de', 'meine handynummer ist [PHONE:null hundertsechsundsiebzig zwölf vierunddreißig sechsundfünfzig]'],
  ['de', 'ich wohne in der [ADDRESS:hauptstraße zwölf]'],
  ['de', 'es kostet zweihundertfünfzig euro und dauert drei wochen'],
];

test('numbers, addresses and e-mails said in the neighbours’ languages are found where the language is known', () => {
  for (const [language, marked] of texts) assertFinds(marked, { language });
});
