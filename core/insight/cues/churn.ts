import { leavingRows } from './leaving.ts';
import { defineCues } from '../reading/cue-table.ts';

/** What customers say about leaving. Conditions, denials and what never happened are judged by scope, not here. */
export const churnCues = defineCues<'high' | 'some' | 'taken_back' | 'denied' | 'asks'>('churn', [
  ...leavingRows,
  {
    means: 'some',
    phrases: `
      funderar/funderat/fundera/funderade ~4 på att/om ~6 byta/lämna/säga/avsluta/häva/flytta/gå/sluta/vara/stanna/bli
      funderar ~3 byta/lämna/avsluta
      överväger/övervägt/överväga ~4 byta/lämna/säga/avsluta/annan/andra/annat/flytta/alternativ*/sluta
      överväger ~ att byta/lämna/säga/avsluta/flytta/gå/sluta
      tänker/tänkte/tänkt/planerar ?på ?nog ?kanske att byta/lämna/flytta/säga
      lutar/luta åt ~
      tittar/tittat/kollar/kollat/titta/kolla/kika/kikar/kikat ?vi/jag ?nu ?även ?också ?runt på ~2 andra/alternativ*/annat/annan/<provider>
      tittar/kollar ~ alternativ*
      ser/se ?jag/vi mig/oss ?nog om/omkring efter/runt ~ annat/annan/andra/alternativ*
      ser/se mig/oss om/omkring
      jämför/jämföra ?just ?nu er/försäkringar/villaförsäkringar/elavtal/priser/bolag/erbjudanden ~
      jämför/jämföra/jämfört ~3 med andra/<provider>
      jämför/jämföra/jämfört ~3 olika bolag/leverantörer/banker/elbolag/operatörer
      ta in ?andra offert*/anbud
      tar in offert*/anbud
      lär tänka oss/mig för
      tänka mig/oss för ~ innan/nästa
      tänka oss/mig ?både två ?både en gånger/gång
      börjat/börjar/börja snegla/luta/titta/leta/tröttna
      snegla*/sneglar ~ på/dit/åt/mot/efter
      sugen på att byta
      leta/letar/letat ~ efter ~ annat/annan/andra/ny/nytt/en/ett ~ leverantör/bank/bolag/gym/operatör/alternativ/system
      får ?jag/vi leta efter
      byter/byta/lämna/flyttar/lämnar ?jag/vi ?kanske nog
      dags att ?börja prova/byta/testa/leta/hitta/se/titta/kolla ~
      prova/testa någon annan
      lära det dröja
      lär det dröja
      dröja/dröjer ~ innan ni ser/jag/vi
      handlar/beställer/bokar/köper ?jag/vi ?väl ?nog ?hellre där/dit ?i/istället/hellre/nästa
      nästa gång ~3 hos/väljer/beställer/handlar/bokar/går
      bokar/handlar/köper vi/jag där
      väljer ?jag/vi ?nog ?kanske någon/ett/en annan/annat
      knappast förbli/stanna/fortsätta
      lär ?vi/jag ?inte/knappast ?bli förbli/bli/stanna/vara ~ kund/kunder/kvar
      vara/är kvar ~ kund/hos/er
      vara kvar
      är kvar som kund
      vad kan ni ?göra ?erbjuda ~6 stanna/stannar/kvar
      för att ?jag/vi ?ska stanna
      ge mig/oss ?ett/en ?enda ?bra skäl/anledning ~ stanna
      sista chansen/chans ni/för
      hur ~3 säger ?jag/man/vi upp
      hur ~5 avslutar/avsluta ~ abonnemang*/avtal*/konto*/medlemskap*/försäkring*
      uppsägningstid*
      vad ?skulle ?det kosta* ?det ?mig ~6 lämna/bryta/avsluta/lösa/säga/flytta
      bryta/lösa avtalet/avtal/bindningstid* ~ förtid
      byta till <provider>/annan/annat/någon/er
      byta bank/elbolag/leverantör/operatör/försäkringsbolag/gym/apotek/system/elleverantör
      byta till något/någon
      är nära att ~ byta/säga/lämna/försäkra/avsluta/gå
      nära att byta/säga/lämna/gå
      på gränsen att/till
      tveksam/tveksamma/osäker ~6 stanna/fortsätta/kvar/förlänga/förnya
      tappar/tappat ?nu ?snart tålamodet ~ byta
      flyttar ?jag/vi ?i ?så ?fall ?då ?nog försäkring*/recept*/abonnemang*/konto*/allt/bolån*/lån*
      inför förnyelsen/omförhandlingen
      genomlysning
      i ?så fall ~ byter/lämnar/går/flyttar/avslutar
      så vi/jag får se
      bett <provider> om
      bokat ~2 demo/möte med/hos <provider>
      allvar*/allvarligt ~4 flytta/byta/lämna
      krävs ~2 för att ~2 ur/lämna/avsluta
      gå/komma ur avtalet/bindningen
      får ?jag/vi ?väl ?nog ?då flytta/ta ~2 lånet/lån/försäkring*/abonnemang*/recept*
      tar jag/vi <provider>
      vill ha kvar era/mig/oss
      considering/consider/considered/contemplating/thinking ~2 of/about ?about/moving/leaving/switching/cancelling/canceling/changing/going/closing/ending
      considering/contemplating ~2 switch*/leav*/mov*/cancel*/chang*/clos*/ending/alternatives/other
      thinking ~2 about/of ~2 switch*/leav*/mov*/cancel*/chang*/going/clos*/ending
      think/thinking twice ~
      looking/looked/look ~2 at/for/into ~2 alternatives/other/elsewhere/others/options/another/competitors/<provider>
      look/looking elsewhere
      looking around
      poking around/at ~ in/at
      shop/shopping around
      compare/comparing/compared ~2 you/your/prices/quotes/providers/offers/deals ~
      tempted ?to ?by ~
      might/may/could/will ?well ?just ?have ?to ?then ?be ?probably ?as ?well switch/leave/cancel/leaving/switching ~
      might/may/will ?well ?just ?have ?to ?then ?probably go/move/try/book/order/shop/take/going/moving ~2 elsewhere/somewhere/<provider>
      might as well
      what ~2 can/could you ~3 offer/do ~8 stay/keep
      give me/us ~ reason ~ stay
      offer us to stay
      how much notice
      notice period
      how do/can/would i/we cancel/leave/close/end/switch
      what ~ cost ~5 leave/transfer/cancel/end/switch/exit
      exit fee*
      cancellation fee*
      early termination
      transfer out
      not decided yet
      on the fence
      last chance/straw ~
      if ~ i/we leave/cancel/switch
      talking of/about moving/leaving/switching
      long time before ~ you see/i/we
      would be a shame to ~
      time to ~ try/switch/move/leave/look
      wondering ~ whether/if ~4 stay/leave/switch/move/worth
      not sure ~6 want/stay/renew/continue/carry
      hard time defending
      go/going/went ~ there/elsewhere instead
      there instead
      i will be off/gone
      threatening to leave
      reconsider/reconsidering ~
      rethink/rethinking ~
      serious thought ~
      giving ~2 thought to
      booked/requested/asked ~2 <provider> demo/quote/trial
      get/getting/come/break ~2 out of ~3 contract/it/this
      take to get out
      what would it take to ~3 out/leave
      will have to ~3 elsewhere
      remortgage/insure/bank/shop/buy/book elsewhere
      whether you want to keep
      i/we will have to ~3 move/switch/leave/remortgage
      tied in ~`,
    found: [
      'Jag funderar allvarligt på att byta.',
      'Jag börjar luta åt Apotea.',
      'might as well shop around',
      'What can you offer us to stay?',
      'how much notice do I have to give if I leave?',
    ],
    clean: ['Jag vill jämföra två abonnemang hos er.', 'Kan jag byta till en annan tid?'],
  },
  {
    means: 'taken_back',
    phrases: `
      stannar ?jag/vi ?väl ?nog ?då ?gärna ?kvar ?hos ?er $
      då stannar jag/vi
      jag/vi stannar ?kvar ?hos/ett/i/då
      stannar kvar
      blir/är kvar ?hos/då
      ångrar ?jag/vi uppsägning*/mig/oss
      ångra ~ uppsägning*
      dra/drar/ta/tar tillbaka ~ uppsägning*
      glöm uppsägningen
      vi/jag avvaktar ~ med uppsägning*
      då fortsätter jag/vi
      will stay ?then/with/put
      i/we am/are staying
      happy to stay
      i will/guess stay
      forget ~3 cancel*/cancellation
      do not cancel ~
      withdraw ~ cancellation
      ignore my cancellation
      stick/sticking with you
      never mind ~ cancel*`,
    found: ['Då stannar vi kvar.', "OK, I'll stay then."],
    clean: ['Paketet stannade i Malmö.'],
  },
  {
    means: 'denied',
    phrases: `
      tänker/vill/ska/kommer ?jag/vi inte ~2 byta/säga/lämna/avsluta/sluta
      inte ~2 säga upp
      inga planer på att ~ byta/lämna/avsluta/flytta
      inte lämna er
      nöjd ~5 byter inte
      byter inte
      not leaving/switching/cancelling/canceling/moving/going
      no plans/intention to/of ~ leave/leaving/switch/switching/cancel/cancelling
      do not want to cancel/leave/switch
      not want to cancel/leave/switch
      would not/never ~ dream ~4 leave/leaving/switching/switch
      too old to switch
      leaving/off for/on/at/the/school/work/home ~
      off/leaving/going to ~ for <num>
      picked/chose/choose you
      valde/väljer ?ändå er
      valet föll på er`,
    found: ['Nej, jag tänker inte säga upp något.', "I'm not leaving."],
    clean: ['Det går inte att betala.'],
  },
]);
