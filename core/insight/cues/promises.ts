import { defineCues } from '../reading/cue-table.ts';
import { present } from './promise-verbs.ts';

/** How people bind themselves. `first` a speaker for himself, `other` what will come to the hearer, `firm` says it outright. */
export const promiseCues = defineCues<
  'first' | 'other' | 'firm' | 'elided' | 'offer' | 'plain_offer' | 'done' | 'not_commitment'
>('promises', [
  {
    means: 'firm',
    phrases: `
      <me> ?kan lovar/lova/garanterar/garantera ~ att
      <me> lovar
      lovar jag
      jag/vi ?ska ser/se till att
      ser jag/vi till att
      hör ~ av mig/oss
      återkommer ~ till dig/er/med/på/senast/inom/när/så/i/imorgon/före
      återkommer $
      <me> återkommer
      återkommer jag/vi
      får du/ni ?ett ?din ?dina ?ert ?er svar/besked/pengarna/ersättning*/bekräftelse*/förslag/sms/mejl
      kommer ?jag ?vi tillbaka ~ till dig/er
      jag/vi ber/be ~5 ringa/kontakta/höra/mejla/återkomma/komma/titta/skicka
      ber jag/vi ~5 ringa/kontakta/höra/mejla/återkomma/komma/titta/skicka
      *en/*et/*ör/*are/*an/*on/*rd/han/hon/någon/vi/jag/<mask> ringer/kontaktar/mejlar ?upp ?till dig/er
      i/we am/are getting/having/sending ~4 out/over/round
      i/we will get/have/ask ~6 to call/ring/phone/email/contact/come/look/write
      get/come/be ?right back to you
      come/get back ~ on/by/with/within
      you have my word
      i/we promise/guarantee
      make sure ~`,
    found: ['Jag lovar att det blir klart.', 'Jag hör av mig på fredag.', "I'll get back to you."],
    clean: ['Ni lovade ringa.'],
  },
  {
    means: 'first',
    phrases: `
      jag/vi ${present}
      jag/vi ?nu också/även/gärna/självklart/självfallet/då/själv/genast/strax/nu ${present}
      ${present} jag/vi
      jag/vi ska ?nu ?också ?genast ?gärna ?även ?se ?till ?att *a
      jag/vi ska *
      ska jag/vi *a
      jag/vi kommer ?också ?även att *
      kommer jag/vi ?också att *
      i/we will/shall ?also ?now ?then ?personally ?gladly ?happily ?immediately ?be ?have ?get ?make *
      i/we am/are ?also ?now ?just going/about to *
      i/we am/are ?also sending/calling/ringing/booking/adding/refunding/arranging/posting/shipping/crediting/replacing/emailing/issuing/escalating
      i will/shall
      we will/shall
      you can count on me/us`,
    found: ['Jag skickar en offert på tisdag.', 'så ringer jag i morgon', "I'll send a quote on Tuesday."],
    clean: ['Jag förstår.'],
  },
  {
    means: 'elided',
    phrases: `
      ^ ringer/återkommer/skickar/mejlar/ordnar/fixar/bokar/lämnar/postar/kommer/betalar/hör/signerar/laddar/fotar/lägger/smsar ~
      ^ ska/skall fylla/skicka/betala/ringa/mejla/lämna/signera/posta/kolla/höra/återkomma ~
      och kommer tillbaka ~ till/med
      och återkommer/mejlar/ringer/skickar/meddelar/bekräftar/hör ~
      will confirm/send/call/email/refund/update/let/ring/arrange/post/be/reply/credit/chase/follow/contact
      next update ~
      gör jag/vi $
      det/så gör jag/vi
      det ordnar/fixar/löser jag/vi
      det ska jag
      i/we will $
      will do $
      consider it done
      leave it with me/us
      absolutely , i will`,
    found: ['Lämnar in dem i morgon.', 'Det gör jag.', 'Will do.'],
    clean: ['Det skulle jag vilja.'],
  },
  {
    means: 'other',
    phrases: `
      du/ni/hon/han/de får/har/ser/slipper/hör/blir/är/kontaktas/ersätts/krediteras
      får/har/hör/blir/ersätts du/ni/hon/han
      *en/*et/*na/*ar/*er/*ning/<mask>/han/hon/den/det/de/<name>/allt kommer/är/ringer/levereras/skickas/skickat/görs/utförs/genomförs/publiceras/avgörs/verkställs/återkopplar/åker/sänds/överförs/återbetalas/betalas/utbetalas/krediteras/rättas/byts/lagas/går/sker/startar/ligger/finns/hämtas/sätts/dras/ändras/uppdateras/aktiveras/avslutas/registreras/åtgärdas/bokas/publiceras/monteras/installeras/besöker/hämtar/tar/hör/blir/byter/kör/öppnar/löses/justeras/ska/infaller/börjar/återställs/ersätts/släpps/lämnas/bekräftas/behandlas/besvaras/når/landar/anländer/dyker/mejlas/postas/visas/syns/färdigställs/återkommer/kontaktar
      ${'kommer/är/ringer/levereras/skickas/betalas/återbetalas/krediteras'} *en/*et/*na/han/hon/den/det/de
      beloppet/pengarna/summan/hela
      så har/är/ligger/får vi/jag/du/ni/den/det
      en/ett/er/ert/din/ditt/nästa/ny/vår/våra/nya
      you/it/he/she/they/this/that/there will/shall
      *s/*t/*d/*n/*r/*y/*e/*g/*l/*m/*h/*k/*p/<mask>/*w will ?now ?then phone/review/write/respond/answer/investigate/process/issue/email/text/repay/credit/confirm/sort/look/help/complete/pay/check/post/ship/be/go/have/come/arrive/call/reach/ring/contact/receive/get/visit/remove/bring/fix/follow/take/start/show/deliver/return/land/appear/replace/send/collect/meet/update/cover/reflect/happen
      will be ~ refunded/sent/paid/credited/posted/delivered/fixed/issued/processed/removed/updated/cancelled/reversed/with/back/there/here/done/ready/completed/on/in
      who/which will ~
      *'s coming/calling/visiting/arriving
      is/are coming/calling/visiting/arriving/delivering/going ~
      *s/*t/*n/*d/*y/*r/it/they go/goes/arrives/arrive/lands/land/ships/ship/leaves/leave/comes/reaches/starts ?back ?out ?in ?with ?to/on/within/tomorrow/by
      payment/refund/delivery/collection/callback within/by/on/before
      utbetalning/leverans/hämtning/besked/svar inom/senast/på/före
      is/are being ~ refunded/sent/delivered/replaced/posted
      is/are ?now on its/their/the way`,
    found: ['Pengarna är på ditt konto på fredag.', 'En tekniker kommer på onsdag.', "You'll have it tomorrow."],
    clean: ['Hej!'],
  },
  {
    means: 'offer',
    phrases: `
      vill du/ni att jag/vi
      vill du/ni ha ?en ?ett
      vill du/ni prova/testa/boka
      ska/skall/kan/får jag/vi
      ska jag/vi
      önskar du/ni
      shall/should/may/can i/we
      would you like me/us/a/an/to/one/the
      do you want me/us/a/an
      want me to`,
    found: ['Vill du att jag skickar en avbetalningsplan?', 'Shall I e-mail you a payment plan?'],
    clean: ['Vill du något mer?'],
  },
  {
    means: 'plain_offer',
    phrases: `
      i/we can/could ?also ?always have/arrange/ask/get/book/send/email/call/ring/put/order/do/set/offer/take/give
      jag/vi kan ?också ?annars ?ju be/ordna/boka/skicka/mejla/ringa/beställa/lägga/ge/göra/fixa/erbjuda/sätta
      eller så lägger/bokar/skickar/ordnar jag/vi`,
    found: ['I can have an adviser call you.', 'Jag kan skicka en ny.'],
    clean: ['Vad kan jag hjälpa till med?', 'Jag kan inte svara på det.'],
  },
  {
    means: 'not_commitment',
    phrases: `
      jag/vi förstår/beklagar/ser/hör/tror/vet/hittar/tycker/hoppas/menar/antar/gissar/ber/tackar/skäms/heter/älskar/önskar/vill/kan/får/måste/behöver/tittar/kollar/letar/söker/läser/noterar/säljer/erbjuder/brukar/försöker/siktar/undrar/minns/märker
      ser/hör/förstår/tror/hittar/kan/får/måste/behöver/vill jag/vi
      jag/vi räknar med
      vi/jag tar ?tyvärr bara/inte/emot/ut/betalt
      vi/jag har
      jag/vi kopplar
      jag/vi ringer från/för/angående/om/bara/gällande
      vi tar det i/lugnt/steg
      we will take it slowly/from/step/as
      swallow/absorb that
      jag ringer ?dig från/för/angående/om/gällande
      ringer upp angående/gällande/om
      jag/vi går ?lite/inte
      lämnar/lämna ?nu ?ärendet över/vidare
      lämnar ~ över ~ till
      skickar/skicka ~ vidare
      lyfter/eskalerar/larmar
      kopplar ~ dig/vidare
      se/ser om/vad jag/vi/det
      ska se
      ska ~ titta/kolla/försöka/se/undersöka/kontrollera $
      ska jag/vi ?bara ?inte störa
      ska se om/vad
      ska inte
      see/check/look if/what/whether/into/that/this/at
      will see ~
      will ?just ?quickly ?have/take ?a look
      will ?just ?now ?quickly check $
      let me/us
      one moment
      ett ögonblick
            you will need/find/see/notice/have/want/be ?able to
      du/ni får gärna/inte/tyvärr/vänta/själv/logga/då
      kan/måste/behöver du/ni
      får du/ni ?då ?gärna ?själv *a
      du/ni ser ~ i/på/under
      you will ~ see/find/notice/need
      if you need/have any/anything
      that will be
      will not/never
      it will depend
      i will be honest
      i will admit
      will take a note
      will pass ~4 on/along
      take it from here
      som jag/vi bifogar
      hör ?gärna ?bara av dig/er
      säg ?gärna ?bara till om
      jag/vi hjälper dig ?gärna ?då direkt/nu/$
      talk/speak to my
      pratar/prata/talar/snackar med min/mina/mitt
      sedan i/den/förra/några/flera/många/årsskiftet/årets/<num>
      since spring/summer/autumn/winter/last/then/we/<num>/january/february/march/april/may/june/july/august/september/october/november/december
      i/we should/would/could/might
      how will/would
      kommer inte
      ingen/inga/inget/inte
      gäller/kostar/ingår/upphör/förfaller/löper
      roadmap/road
      plan/planerat/planerar ~ nästa`,
    found: ['Jag förstår att det är jobbigt.', "I'll see what I can do."],
    clean: ['Pengarna skickas i dag.'],
  },
  {
    means: 'done',
    phrases: `
      jag/vi/nu har/har ?nu ?precis ?just ?redan ?också *t/*tt/*d
      har jag/vi ?nu ?precis ?just *at/*it/*tt/*rt/*gt/*lt/*nt
      har skickats/registrerats/åtgärdats/ordnats/makulerats/krediterats/tagits/bokats/avslutats/ändrats/uppdaterats
      är/är ?nu ?redan ?härmed klart/klar/fixat/löst/ordnat/åtgärdat/avslutat/avslutad/ändrat/ändrad/bokat/bokad/registrerat/registrerad/skickat/skickad/bifogat/bifogad/rättat/makulerad/krediterat/inlagt/noterat/spärrad/uppdaterat/borttagen/öppnad/återställt/återställd
      ^ klart/fixat/ordnat/ombokat/bokat/avslutat/ändrat/rättat/gjort/skickat/uppdaterat/registrerat/bytt/borttaget/noterat
      i/we have ?now ?just ?already ?also *ed/sent/done/put/taken/made/given/told/paid/reset/set/found/written/switched/booked/lifted
      has/have been ?now *ed/sent/paid/done/put/reset
      is/are ?now ?all ?already done/sorted/fixed/cancelled/cancelled/updated/attached/booked/changed/sent/corrected/resolved/ended/closed/active/noted/logged/live
      ^ done/fixed/sorted/cancelled/changed/rebooked/updated/sent/noted/received/attached/corrected/booked
      is attached
      are attached`,
    found: ['Jag har skickat den nu.', 'Det är fixat.', "I've updated it.", "It's attached."],
    clean: ['Jag skickar den.'],
  },
]);
