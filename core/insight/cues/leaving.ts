import type { CueRow } from '../reading/cue-table.ts';

/** Leaving that is decided, asked for or begun. Conditions and denials are judged by scope, not here. */
export const leavingRows: readonly CueRow<'high'>[] = [
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
      gick/gått bort ~10 försäkring*/avtal*/konto*/abonnemang*/lån*
      inte ~2 gå vidare med/efter
      opted/decided/chosen/chose not to continue/renew/proceed/go/carry
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
];
