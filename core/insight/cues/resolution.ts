import { defineCues } from '../reading/cue-table.ts';

/** How a case stands at the end of the text. */
export const resolutionCues = defineCues<'escalated' | 'no_answer' | 'thanks' | 'solved' | 'done'>('resolution', [
  {
    means: 'escalated',
    phrases: `
      lämna*/lämnat/överlämna*/överlämnat ~5 till ~2 *chef*/*ansvarig*/*ombud*/*ombudet/grupp*/*gruppen/avdelning*/*avdelningen/specialist*/jurist*/ledning*/*ledningen/specialteam*/skadereglerare/teknik*/enhet*/ombudsman*/klagomål*/andra/second/särskild
      lämnar/lämnat ~ över ~3 till
      överlämnad/överlämnat/överlämnas/överlämnats till
      skickat/skickar/skickats/skicka/går/gått/lämnat/sänt ~3 vidare till
      lyft/lyfter/lyfts/lyfta ~4 till ~ *chef*/*ansvarig*/ledning*/grupp*/specialist*/teknik*/ansvarig*/med
      eskalera*/eskalerat/eskalerar/eskaleras/eskalerats
      larmar/larmat ~ *chef*/*ansvarig*
      har tagit över ~ ärendet/fallet/det/personligen
      tar över ~ ärendet ~ personligen
      chef/chefen/*chef/*chefen/*ansvarig har/tar ?nu ?har ?ärendet ?tagit över/emot/hand
      tagit emot ärendet
      på ~ hennes/hans/chefens bord
      kopplat/kopplar ~3 chef/specialist*/second
      passed/handed/forwarded/referred/sent/given/transferred ~6 to ~4 manager/managers/team/lead/leader/director/head/specialist/specialists/department/legal/officer/supervisor/second/level/management/engineering/ombudsman/complaints/lawyers
      taken/taking/raised/raising/take/raise ?this ?it ~4 to/with ~4 manager/director/head/leader/lead/supervisor/specialist/ceo/officer/management/team
      escalated/escalating/escalate
      has/have taken over ~
      is now/personally ~ in charge
      kopplar ~5 till/vidare
      vidarebefordrar/överlämnar ~5 till
      putting you through
      säkerhetschef*/säkerhetsavdelning*/presschef*/kvalitetsavdelning*/omprövningsnämnd*/trafikchef* ~
      security/operations/complaints/press team/director/officer ~ is/will/are
      a senior ~ will/is
      passing/handing/referring/forwarding ~4 to ~4 manager/director/security/legal/complaints/supervisor/head
      woken ~
      on her/his/their desk
      with ~ second-line/second-level/tier`,
    found: [
      'Jag lämnar över ärendet till vår drifttekniska grupp.',
      "I've passed this to their duty manager as urgent.",
      "I've escalated this today.",
    ],
    clean: ['Jag skickar en faktura till dig.'],
  },
  {
    means: 'no_answer',
    phrases: `
      tyvärr
      kan ?tyvärr ?inte ?jag ?vi ~ svara/säga/lova/göra/hjälpa/ändra/påverka/ge
      vet inte
      går inte att
      ingen vet
      vi hoppas
      siktar/hoppas/räknar/planerar vi
      vi siktar/hoppas/räknar/planerar
      inte ännu
      inte i dag
      inget datum
      avgörs från
      prismatchar inte
      brukar
      styrs av
      vi har mottagit ditt/er
      ditt/ert meddelande har mottagits
      tack för ~ felanmälan/synpunkter/att du säger till
      finns inte
      afraid
      unfortunately
      can not ~ say/promise/give/tell/answer/change/help/do/override
      do not ?price ?currently match/offer/know/have/do
      not today/yet
      nothing is decided
      we expect/hope/aim/plan
      no date
      are set by
      we have received your
      thank you for your views/feedback/message
      hopefully`,
    found: ['Jag kan tyvärr inte svara på när det kommer.', "We don't price match, sorry."],
    clean: ['Ja, det går bra.'],
  },
  {
    means: 'solved',
    phrases: `
      nu funkar/fungerar ~ det
      det/den/de funkar/fungerar/gick/löste ?nu ?igenom ?sig
      fungerar nu
      gick igenom
      hittade ~ den/det/kortet
      löste sig
      hon/han/jag är inne
      pengarna/paketet/den/det/allt kom ~ i/nu/fram
      all correct/good/sorted/working ~
      it works
      works now
      working now/again
      found it
      got it ?now ?thanks $
      it went through
      that did it
      that worked
      sorted
      fick den/det`,
    found: ['Det funkar nu, tack!', 'Found it, cheers.'],
    clean: ['Det kommer i morgon.'],
  },
  {
    means: 'thanks',
    phrases: `
      tack/tackar/tackar/thanks/thx/ta/cheers/thank/tusen
      perfekt/toppen/kanon/grymt/strålande/super/nice/underbart/härligt/bra/fint/utmärkt/gött/najs/schysst
      perfect/great/brilliant/lovely/cool/excellent/awesome/wonderful/amazing/super
      ok/okej/okay/k/förstår/understood/yep/fine
      skönt/aha/ah`,
    found: ['Tack för hjälpen!', 'Perfect, thanks.'],
  },
  {
    means: 'done',
    phrases: `
      har bifogat/bifogad/bifogade
      bifogat
      är ~2 klart/klar/fixat/löst/ordnat/åtgärdat/avslutat/avslutad/ändrat/ändrad/bokat/bokad/registrerat/registrerad/skickat/skickad/rättat/makulerad/krediterat/krediterad/inlagt/noterat/spärrad/uppdaterat/borttagen/öppnad/återställt/fryst/godkänd/upplåst/betald
      ^ klart/fixat/ordnat/ombokat/bokat/avslutat/ändrat/rättat/gjort/skickat/uppdaterat/registrerat/bytt/borttaget/noterat/löst
      jag/vi/nu har ~3 *t/*tt
      är/har ?nu raderat/raderade/raderad/borttagna/ändrade/avslutade/rättade/återbetalat/upphävt
      ^ raderat/avstängt/tillagt/inlagt/avslutad/raderad/återbetalat/avbokat/bekräftat/beviljat
      redan gjort/klart/ordnat
      it is attached
      is/are ?now ?all ?already attached/done/sorted/fixed/cancelled/updated/booked/changed/sent/corrected/resolved/ended/closed/active/noted/logged/live/enclosed/paid
      ^ done/fixed/sorted/cancelled/changed/rebooked/updated/sent/noted/received/attached/corrected/booked/added/deleted/amended/removed/refunded/confirmed/approved/suppressed/unblocked/registered/disconnected
      i/we have ?now ?just ?already ?also *ed/sent/done/put/taken/made/given/told/paid/reset/set/found/written/lifted
      has/have been *ed/sent/paid/done/put/reset/taken`,
    found: ['Kvittot är bifogat.', "It's attached."],
    clean: ['Jag skickar det i morgon.'],
  },
]);
