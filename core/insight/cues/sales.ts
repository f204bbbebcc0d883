import { defineCues } from '../reading/cue-table.ts';

/** What speaks for and against a purchase, and what customers think of the product itself. */
export const salesCues = defineCues<'objection' | 'buying' | 'wish' | 'praise' | 'fault' | 'price'>('sales', [
  {
    means: 'objection',
    phrases: `
      för dyr/dyrt/dyra/högt/mycket ~6 oss/mig/nu/månaden/firma/just/känns
      är/blir/känns/verkar ?lite ?alldeles för dyr/dyrt/mycket/högt
      över budget
      utanför ?vår budget
      ryms inte ~ budget
      inte ~2 binda ~ sig/mig/oss
      bindningstid* ~6 problem/lång/för/hinder/stopp/avskräck*
      talar emot
      får fundera
      måste fundera/tänka/fråga/stämma/prata/diskutera
      inte rätt läge/tid/tidpunkt
      inget för oss/mig
      inte behov/aktuellt
      vet inte om vi ~ behöver/hinner/kvar
      too expensive/much/dear/pricey ~
      over/outside/beyond ~2 budget
      can not afford it/that ~
      not ~3 tie/lock/commit ~ myself/ourselves/in/to
      not the right time
      need to think ~
      have to ask/discuss/check/think
      set-up fee ~
      not ready to
      stumbled on
      hesitant/hesitating/on the fence`,
    found: ['Det är för dyrt för oss just nu.', '£39 per user is too expensive for a small practice.'],
    clean: ['Fakturan är för hög den här månaden, stämmer den?'],
  },
  {
    means: 'buying',
    phrases: `
      då beställer jag/vi
      då/vi/jag slår ?jag/vi till
      slår till
      vill/vi ?gärna köpa/beställa/teckna/boka/gå/testa/prova ~3 ?vidare ?demo årskort/licens*/avtal/paket*/demo/abonnemang*/försäkring*/vidare/provperiod*/en/ett
      vill gå vidare
      vill ~ se en demo
      behöver <num> ~ licenser/till/platser/användare
      skicka ~2 avtal*/offert* ~ skriva/signera/underteckna
      offert på ~
      skriver på/under ~
      var kan jag/vi skriva på/under
      när kan vi/jag börja/starta/komma
      vad kostar det ~5 om vi ?tar/är/blir <num>
      köper den/det/en/två ~
      intresserad*/intresserade av ~
      jag tar den/det
      vi tar det/paketet
      kan landa det
      ordering ~3 now/then/it/one/the/two
      i/we will take it/the/two/one
      want to go ahead/with
      go ahead with ~
      would like ?to a/to/sign/buy/order/book/start ~3 demo/trial/quote/buy/order/subscribe/contract/up
      send ~5 contract to sign
      need <num> ~ more seats/licences/licenses/users
      where do i/we sign
      ready to sign/buy/order/start
      when can we start
      interested in ~3 demo/buying/plan/trial/upgrading
      sign ?it as soon
      month's/free trial
      purchase ~`,
    found: ['tack, då beställer jag en 40 direkt', 'cool, ordering the 12 now then', 'Då slår vi till.'],
    clean: ['När kommer min beställning?'],
  },
  {
    means: 'wish',
    phrases: `
      vore/skulle ~5 bra/kul/fint/smidigt/toppen/önskvärt/guld/trevligt ~ om/att/med
      önskar/önskade/saknar ~6 funktion*/möjlighet*/knapp*/stöd/läge/integration*/att
      ni borde/kunde/skulle ?kunna ~
      bygg/byggt gärna ~
      får ni gärna bygga/lägga/fixa/införa
      kan ni inte ~ lägga/införa/bygga/göra
      finns det ~3 sätt/möjlighet/planer ~
      förslag ~2 att/till/på
      ett önskemål
      önskemål om
      would be ~3 nice/good/great/helpful/handy/useful/lovely ~
      wish you/there/it/the
      please build/add/make
      you should/could ~ add/build/make/use
      any plans for/to
      is there any way to
      feature request
      suggestion
      i miss the/a/being
      it would help if
      next time maybe`,
    found: ['Vore bra om man kunde sortera på datum.', 'It would be good to sort by date.'],
    clean: ['Jag skulle vilja boka en tid.'],
  },
  {
    means: 'praise',
    phrases: `
      appen/sidan/sajten/versionen/funktionen/verktyget/systemet/salen/yogasalen/produkten/rapporten/sök/tjänsten/editorn ~4 fantastisk*/bra/grym*/underbar*/snygg*/smidig*/lysande/toppen/bättre/suverän*/kanon
      nya * ~3 fantastisk*/grym*/underbar*/snygg*/lysande/toppen/suverän*/jättebra
      älskar ~3 appen/app/funktionen/nya/produkten/tjänsten/sidan
      app/site/editor/version/feature/tool/search/product/dashboard/studio ~4 gorgeous/great/brilliant/love/joy/fantastic/excellent/better/lovely/amazing
      love the/your ~2 app/feature/product/editor/site/new/tool`,
    found: ['den nya yogasalen blev fantastisk', 'the new editor is a joy'],
    clean: ['Tack för hjälpen.'],
  },
  {
    means: 'fault',
    phrases: `
      app/appen/sidan/sajten/systemet/verktyget/rapporterna/programmet/maskinerna/maskinen/produkten/duschen/bastun/tröjan/versionen ~6 trasig*/långsam*/seg*/dålig*/krånglig*/ologisk*/ful*/värdelös*/kass*/usel*/buggig*/ofräsch*/hatar
      tappar/glömmer/kraschar/hackar ~2 varje/hela/wifi/varukorgen
      hittar ingenting/inget ~ längre
      dålig kvalitet
      gick sönder
      går sönder
      håller inte
      saknar ~ funktion*/ringfunktion*
      app/site/page/system/tool/reports/software/machines/machine/product/showers/sauna/version ~6 broken/slow/bad/confusing/ugly/useless/awful/terrible/buggy/filthy/rubbish/clunky/hate
      empties/crashes/loses/forgets ~3 every/basket/time
      poor/bad quality
      broke after
      falls apart
      so many bugs`,
    found: ['Appen är långsam.', 'your app empties my basket every time I switch tabs'],
    clean: ['Min bil är trasig.'],
  },
  {
    means: 'price',
    phrases: `
      <num> kr/kronor/spänn/öre/:-/sek/euro/pund/kr/procent
      kr/€/£/$ <num>
      <num> €/pounds/euros/quid/p/pence/percent/%`,
    found: ['Det kostar 399 kr i månaden.', '£39 per user'],
    clean: ['Vi är 40 personer.'],
  },
]);
