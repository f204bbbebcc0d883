import { defineCues } from '../reading/cue-table.ts';

/** What customers say about leaving. Conditions, denials and what never happened are judged by scope, not here. */
export const churnCues = defineCues<'high' | 'some' | 'taken_back' | 'denied' | 'asks'>('churn', [
  {
    means: 'high',
    phrases: `
      säger/sade/sa ?jag/vi ?härmed upp
      säger/sade/sa ~3 upp ?mitt/vårt/mina/våra/det/allt/hela/avtalet/abonnemang*/prenumeration*/medlemskap*/försäkring*/kontot/alla
      sagt upp ~
      säg upp mitt/vårt/mina/våra/det/avtalet/abonnemang*/prenumeration*/medlemskap*/försäkring*/allt/alla/min/vår
      vill/ska/måste/önskar/tänker/behöver/skulle ?vilja ?härmed ?genast ?nu säga upp
      vill/ska/måste/önskar/tänker/behöver ~2 avsluta ~3 konto*/avtal*/abonnemang*/medlemskap*/prenumeration*/kund*/försäkring*/allt/alla/gymkort*/kort*/hos
      avslutar ~2 konto*/avtal*/abonnemang*/medlemskap*/prenumeration*/kundrelation*/försäkring*/allt/alla/engagemang*/samarbetet
      avsluta mitt/vårt/mina/våra/min/vår ~2 konto*/avtal*/abonnemang*/medlemskap*/prenumeration*/kundrelation*/försäkring*/kort*/engagemang*
      avslutas/upphör ~4 mitt/vårt/konto*/avtal*/abonnemang*/medlemskap*/försäkring*/prenumeration*
      uppsägning av ~ avtal*/abonnemang*/medlemskap*/försäkring*/prenumeration*/konto*/mitt/vårt
      härmed ~ uppsägning
      uppsägning ~ gäller/från/per/bifogas/härmed
      sägs upp ~
      häver ~ köpet/avtalet/fiberavtalet/jag/vi/härmed
      jag/vi häver
      annullera/avbeställ/avboka ~ ordern/beställningen/order/allt/köpet
      avsluta ?allt ?nu ?genast direkt/omedelbart/genast
      stäng/stänga/avsluta/avslutar/stänger ~2 mitt/mina/vårt/ner/av ~ konto/kontot/konton
      jag/vi lämnar er/nu/banken
      lämnar er ?för/nu/och
      lämnade er ~
      byter/bytt/bytte ?nu ?jag/vi ?alla ?allt till <name>
      har ?precis ?redan ?nu bytt till
      byter ?nu ?jag/vi bank/elbolag/leverantör/operatör/försäkringsbolag/gym/apotek/system
      bytt bank/elbolag/leverantör/operatör/försäkringsbolag/gym/apotek/system
      går/gått/gick ?nu ?jag/vi ?i ?stället ?över till <name>
      går över till
      flyttar ?nu ?jag/vi ~4 till <provider>
      flyttat/flyttar ~3 recept*/försäkring*/abonnemang*/konton*/lån*/bolån*/pengar*/sparande* ~3 till/från
      tar över den/från/efter/vid/i
      tar över $
      tecknat/skrivit/signerat ?på ?avtal ?nytt ~ med/hos/på
      har ?redan ?nu ?precis skrivit på
      redan skrivit på
      redan tecknat
      förnyar/förlänger ?vi/jag ?inte ~4 avtal*/abonnemang*/medlemskap*/försäkring*/prenumeration*
      inte förnya/förlänga ~
      ska/vill/tänker/kommer ~ inte förnya/förlänga
      låt ~4 löpa ut
      löpa/löper ut ~ förnya/förnyas
      handlar/beställer/bokar/köper ?jag/vi aldrig ?mer ~ hos/av/här/igen/mer/er
      aldrig ?mer ?i ?livet handla/handlar/beställa/beställer/boka/bokar/köpa/köper/anlita/anlitar ~
      aldrig mer/igen
      sista gången ~ handlar/handlade/beställer/bokar/bokade/ni/jag/köper
      slutar ~ vara/som kund/hos
      inte ?längre vara/är ?jag/vi ?längre kund/kunder ?hos/längre
      vill inte vara kund
      ni ?har ?just ?precis ?nu förlorat/tappat en/mig/oss/ännu
      ni har ~ mist
      redan/nu bokad/bokat/beställt/köpt ~3 hos/på/av/med/via <name>
      bokad/bokat/köpt/köpte/beställt/beställde ~4 hos/på/från <provider>
      på väg ut genom dörren
      jag/vi är klar/klara/färdiga/färdig med er
      klar med er
      adjö/hejdå/farväl ~ har/skrivit/byter
      säger/tackar ~ adjö/hejdå/farväl/upp
      nästa ~ bokad/bokat ~ hos/med
      försäkras hos ~ från
      ta bort/avregistrera/radera ~ mitt/mina konto/kundkonto/medlemskap
      avregistrera mig
      avsluta mig
      beslutat/bestämt ~4 lämna/byta/avsluta/säga/förnya/gå/sluta
      stäng/stänger/stänga av alltihop/allt/abonnemanget/bredbandet
      ska/skall upphöra/avslutas ~ vid/per/från/nu/omgående
      mina/samtliga/alla ~2 försäkringar/avtal/abonnemang/konton ~ ska/skall upphöra/avslutas/bort
      numret flyttas/porteras
      flyttar/porterar numret/nummer
      redan tecknat ~3 med/hos
      beställer jag/vi ~ från/hos <name>
      beslutet är fattat
      inte förlänga/förnya ~ prenumeration*/avtal*
      röstade ~5 byta/flytta
      cancel/cancelling/canceling/cancelled/canceled ?all ?of ?both my/our/the ~3 contract/contracts/account/subscription/membership/policy/policies/plan/order/service/services/cover/booking
      want/wish/like/need/going/would/decided ~2 to cancel ~
      please/hereby/now cancel ~
      i/we am/are/hereby/will ?now ?also cancelling/canceling/cancel
      policies/contract/account/subscription/membership/policy ~ are/is cancelled/canceled as/from/with
      cancel ?it/everything/this/that ?all ?now/please/immediately/today $
      cancelling ?as/because/my/now/today/this/everything ~
      end/ending/terminate/terminating/close/closing ~2 my/our/the/mine/both ~2 contract/contracts/account/accounts/subscription/membership/policy/plan/service/agreement
      close my/our/it
      could/can/please you ?please end mine
      ending ?my ?our membership/contract/subscription/agreement
      notice of ~ termination/cancellation
      giving/give/given ?you ?my ?our notice
      i/we am/are leaving ~
      i/we am/are off to <provider>
      i/we am/are off ?to/elsewhere/then
      have ?already ?now ?just ?been left/switched/moved/gone ?you/over/to/away/elsewhere ~
      left you for
      switched/switching/moved/moving/gone/going/transferring/porting/ported ?away ?everything ?all ?my ?our ~3 to <provider>
      moving/moved/transferring my/our/all/everything ~3 to/away/elsewhere
      take/takes/taking over ?from/on/in/as <num>/next/january/february/march/april/may/june/july/august/september/october/november/december
      take/takes over $
      signed ?up ?with ?a ?already elsewhere/another/already/<name>
      already signed
      signed already
      never ~3 ordering/order/buying/buy/booking/book/shopping/shop/using/use/flying/fly/coming ~4 again
      never again
      done/finished/through ?shopping ?dealing with you/this
      lost/losing ?me ?as ?a customer
      you have ?just lost me/us/a/another
      last ~3 holiday/order/purchase/time/booking with you
      will not be renewing/renew/back/returning/ordering/using
      not be renewing
      not renewing/renew
      will be renewing with <name>
      taking my/our business/custom/money elsewhere
      take my/our business/custom/money elsewhere
      bought one/it/mine/them/another at/from/elsewhere
      booked ~5 with <provider>
      voted ~4 to move/leave/switch
      decided to leave/move/switch/go/close/end/stop
      do not ?want ?to ?wish ?to renew
      stop my/our ~2 subscription/membership/plan
      shut/switch/turn ?it ?the ?this ~2 lot/all/everything/thing/line off
      want/wants ?it ?the ?my ~3 disconnected/terminated
      take/takes me/us off ~3 books/scheme/plan/contract
      none of my/our ~8 renewed
      number moves/ports/goes
      i/we am/are done ?here/with $
      i/we am/are off ?now $
      mind is made up
      decision is final
      taken the decision not
      can you end/close/stop mine
      you end/close/stop mine
      instead from <provider>
      will be migrating/moving/switching ~2 to
      already signed up ?with/to
      port/pac code`,
    found: [
      'Jag säger upp mitt avtal.',
      'Härmed säger jag upp det per mejl.',
      'avslutar min prenumeration på blöjor',
      'Vi går över till Visma vid årsskiftet.',
      "I'm ending my membership.",
      'close my account.',
      'never ordering from here again',
      'Hastings take over.',
    ],
    clean: ['Jag säger till om det blir problem.', 'How do I cancel the alarm?', 'Jag bytte till nytt lösenord.'],
  },
  {
    means: 'some',
    phrases: `
      funderar/funderat/fundera/funderade ~4 på att/om ~6 byta/lämna/säga/avsluta/häva/flytta/gå/sluta/vara/stanna/bli
      funderar ~4 på att
      funderar ~3 byta/lämna/avsluta
      överväger/övervägt/överväga ~4 byta/lämna/säga/avsluta/annan/andra/annat/flytta/alternativ*/sluta
      överväger ~ att
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
      börjat/börjar/börja snegla/luta/titta/kolla/leta/fundera/tröttna/se
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
      nästa gång ~3 kanske/någon/hos/väljer/beställer/handlar/bokar/går
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
      sista chansen/chans/gången/året ~
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
      vi/jag får se ~ om/var
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
      might/may/could/will ?well ?just ?have ?to ?then ?be ?probably ?as ?well go/switch/move/leave/cancel/try/book/order/shop/take/moving/leaving/going/switching ~
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
      before/if/when ~ i/we leave/cancel/go/move/switch
      talking of/about moving/leaving/switching
      long time before ~ you see/i/we
      would be a shame to ~
      time to ~ try/switch/move/leave/look
      wondering ~ whether/if ~4 stay/leave/switch/move/worth
      not sure ~6 want/stay/renew/continue/carry
      hard time defending
      go/going/went ~ there/elsewhere instead
      there instead
      i/we am/are off
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
      picked/chose/choose you
      valde/väljer ?ändå er
      valet föll på er`,
    found: ['Nej, jag tänker inte säga upp något.', "I'm not leaving."],
    clean: ['Det går inte att betala.'],
  },
]);
