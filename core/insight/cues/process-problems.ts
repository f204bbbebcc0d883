import type { processProblemKinds } from '../insight.ts';
import { waitingRows } from './waiting.ts';
import { askingAgainRows } from './asking-again.ts';
import { silenceRows } from './silence.ts';
import { defineCues } from '../reading/cue-table.ts';

type Kind = (typeof processProblemKinds)[number] | 'repeat_contact' | 'wants_human';

/** What customers say of this company's own process. Retold promises stand in retold-promises.ts. */
export const processProblemCues = defineCues<Kind>('process problems', [
  ...waitingRows,
  ...askingAgainRows,
  {
    means: 'self_service_failed',
    phrases: `
      försökt/försöker/försökte/provat/testat/provade/testade/prövat ~9 appen/app/hemsidan/hemsida/webben/webb/webbplats*/sajten/sidan/online/sidor/e-tjänst*/etjänst*/chatten/chattbot*/boten/botten/formulär*/bankid
      går inte ?att ~7 appen/online/hemsidan/hemsida/webben/sajten/sidan/sidor/e-tjänst*
      går inte ?att ~2 i/på appen/sidan/hemsidan/webben
      kan/kunde inte ~7 i/på appen/hemsidan/hemsida/sidan/webben/sajten/sidor/e-tjänst*/online
      appen/hemsidan/hemsida/webben/sajten/sidan/e-tjänst*/etjänst*/formulär*/inloggning*/självbetjäning*/länken/bokningssystem*/webbplatsen/portalen/sidor ~5 fungerar/funkar/går/laddar/svarar/öppnas/godkänner/accepterar/skickas/hittar inte
      appen/hemsidan/sajten/sidan/e-tjänst*/etjänst*/formulär*/portalen/sidor/länken/inloggningen ~4 kraschar/hänger/låser/fryser/snurrar/loopar/felmeddelande/nere/trasig/bugg*/error/död/timeout/tom/blank
      knapp/knappen/länk/länken ~ leder ingenstans
      knapp/knappen/länk/länken ~ är/funkar/fungerar/gör ?helt död/inte/inget/ingenting/trasig/grå
      e-tjänst*/appen/sidan/hemsidan/formulär* säger/visar/skriver/svarar ~
      sessionen har gått ut
      felmeddelande ~ när/varje/igen
      får ~ felmeddelande
      kastas/kastar/loggas/slängs ~ ut ~ hela/varje/igen/efter
      hjälpcenter/hjälpsidor/hjälpsidorna/hjälpcentret/faq/hjälpartiklar* ~8
      hänvisar/länkar ~ till varann/varandra
      till slut ~ 404
      er app/webb/webbplats/hemsida/sida/robot/bot/chattbot ~8 inte
      er/era bot/robot/chattbot/robotchatt ~6 förstår/fattar/hjälper/svarar/kan
      botten/boten/roboten/chattbotten/chattboten/chattroboten ~6 fattar/förstår/hjälper/svarar/kan/loopar/värdelös/inte/samma
      på er webb står ~8 inte/inga
      loggat in och ut
      fastnar/fastnade/fastnat ~ i/på ~ steg/sidan/steget/appen/formuläret/boten/inloggningen
      tried/trying/try ~9 app/website/online/site/portal/form/chatbot/bot/web
      can not/could not/unable ?to ~7 app/website/online/site/portal/form
      will not ?let ~5 app/website/online/site/portal/form
      app/website/site/portal/form/page/chatbot/bot/login/link/button/checkout ~4 not/never work/working/load/loading/open/let/accept/respond/recognise/recognize/go/submit/understand
      app/website/site/portal/form/page/button/link/login/checkout ~3 crashes/crashed/freezes/froze/hangs/loops/dead/down/broken/errors/timed/times/blank/greyed/error/stuck/nowhere/logs/kicks
      your/the form/page/site/website/app/portal/bot/chatbot ~2 times/loops/crashes/keeps/says/goes/throws/gives/shows/rejects/just
      button ~ goes nowhere
      gives ~ blank/error
      error message ~
      keeps logging/kicking/throwing/crashing/looping/saying/sending
      help centre/center/pages/article/articles ~8 not/useless/each/circles/404/nothing
      log in , ~6 log in
      going round in circles
      stuck in ~ loop
      no way to ~6 online/app/website`,
    found: [
      'e-tjänsten säger "sessionen har gått ut" efter 2 min.',
      'kan inte byta kod till kortet i appen, den hänger sig.',
      'your form times out after 2 minutes.',
      'your check-in page loops.',
    ],
    clean: ['Kan jag se fakturan i appen?', 'er app glömmer varukorgen varje gång jag byter flik. så dålig'],
  },
  {
    means: 'wants_human',
    phrases: `
      prata/tala/snacka/komma/skriva ~3 med ?en ?riktig människa/person/handläggare/medarbetare
      riktig människa/person/handläggare
      vill ha en människa
      ^ människa $
      ^ human $
      ^ agent $
      speak/talk/chat ~3 to/with ?a ?an ?real ?actual ?proper human/person/someone/agent
      real/actual human/person
      actual person`,
    found: ['jag vill prata med en människa', 'i want to talk to a human'],
    clean: ['Jag pratade med en kollega till dig.'],
  },
  ...silenceRows,
]);
