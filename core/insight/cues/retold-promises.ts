import { defineCues } from '../reading/cue-table.ts';

/** A promise of this company's told again: it counts as the agent's and as broken. */
export const retoldPromiseCues = defineCues<'retold' | 'kept_word'>('retold promises', [
  {
    means: 'retold',
    phrases: `
      <staff> ?har ?hade ?ju ?också ?då lovade/lovat/utlovade/utlovat/garanterade/garanterat/försäkrade
      lovade/lovat/utlovade/garanterade/försäkrade ~ ni/du/man/<staff> ~
      blev/blivit/fått/fick ?jag/vi ?ju lovad/lovade/lovat/utlovad/garanterad/löfte
      har lovats/utlovats
      utlovad/utlovade/utlovat *
      jag/vi lovades
      enligt överenskommelse/avtal/löfte ~8 skulle
      <staff>/*n/*t/ingen sa/skrev/svarade/sagt/skrivit/påstod/intygade/bekräftade/meddelade ~2 då ~2 att ~8 skulle
      <staff>/*n/*t sa/skrev/svarade/sagt/skrivit/påstod/intygade/bekräftade/meddelade ~2 att ~8 skulle
      sa/skrev/svarade ni/du/de/han/hon ~4 att ~8 skulle
      sa ni/du/de/han/hon ~ skulle
      <staff> sa/skrev ~2 inom/senast/före/i <num>/morgon/dag/fredag/måndag
      ni/du/<staff> skulle ?ju ~2 *a/*as/höra/ringa/ha/få/ge/se/gå
      skulle ni/du ju
      er/ert/era/din/ditt *  skulle ~2 *a/*as/vara/komma
      <yours> tekniker/montör/hantverkare/handläggare/chef/kollega/säljare/bud/förare skulle
      *en/*et/*na/det/den/allt/<mask> skulle ?ju ?enligt ?er ?ha varit/vara/kommit/komma/levererats/levereras/skickats/skickas/betalats/betalas/återbetalas/återställas/lagas/fixas/lösas/ringa/ringt/bytas/sättas/krediteras/åtgärdas/hämtas/tas/rättas/dras/stängas/installeras/monteras/starta/öppna/bli/ske/gå/dyka/landa/nå/finnas/ligga/avslutas/makuleras/återkomma
      skulle ha varit/kommit/levererats/skickats/betalats/ringt/fixats/lösts/hämtats/installerats
      skulle skickas/levereras/betalas/komma/vara ~8 enligt er
      var/är lovat/utlovat
      fick/fått ?jag/vi höra/veta/till ~3 att ~6 skulle
      *n/*t/*na som skulle ~2 kommit/ringt/varit/komma/ringa/vara/ske
      <staff> sa/skrev/lovade ~2 att jag/vi får/ska/slipper
      jag har ?det ?ju i skrift
      som ni/utlovat/avtalat lovade/lovat/sa
      lovar ~4 men
      you/he/she/they/<staff> ?had ?have ?even ?also ?personally promised/guaranteed/assured/swore/undertook/pledged/vowed ~
      you/he/she/they/<staff> ?had ?have ?even ?also said/told/wrote/replied/confirmed/claimed/insisted ~8 would/will/should/by
      you/<staff> said ~ <weekday>/tomorrow/today/yesterday
      you said it
      i/we was/were/have/had ?been ?also told ~6 that ~6 would/will
      i/we was/were/have/had ?been ?also told ~8 would be/come/arrive/have/get/ring/call
      who/which/that was/were meant/supposed/due to ~
      promised/assured/guaranteed/told me/us/that/a/the ~8 would/will/by/refund/callback/call/within/back/delivery/discount/credit
      was/were/been promised/assured/guaranteed ~
      the ~2 you/he/she/they promised
      <yours> ~3 gave/given ~ word
      gave ~ word
      swore blind
      was/were/is/are ?all ?originally ?already meant/supposed/due/scheduled ~ to ~
      were/was going to ~
      should have been/come/arrived ~ by/on/last/days/weeks/yesterday/<weekday>
      should have ~ been ~ sent/delivered/refunded/paid/here/sorted/fixed
      blev/blivit ?jag/vi lovad/lovade ~
      med utlovad/utlovat/utlovade ~
      then/and/he/she/you/colleague was/were ?all going to ~ me/it/us
      as promised ~ but
      promise* ~ broken
      broken/broke/break/breaking ~ promise/promises/word`,
    found: [
      'ni lovade ringa i tisdags',
      'Ni skulle återbetala frakten',
      'Bordet skulle ha levererats i juli.',
      'You said my repeat would be here by Wednesday.',
      'Your engineer was meant to be here between eight and ten.',
    ],
    clean: ['Jag skulle vilja boka.', 'You said my name wrong.'],
  },
  {
    means: 'kept_word',
    phrases: `
      höll/håller/hållit vad/löftet/ord/ert/det ~
      precis/exakt som ?ni lovat/lovade/utlovat/sagt
      som lovat/utlovat
      just as/like ?you promised/said
      as promised
      kept your/his/her word/promise`,
    found: ['Pengarna kom som utlovat.', 'Just as you promised.'],
    clean: ['Lovar ni det?'],
  },
]);
