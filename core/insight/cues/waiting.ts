import type { CueRow } from '../reading/cue-table.ts';

/** Long waits and being passed around, in the customer’s words. */
export const waitingRows: readonly CueRow<'long_wait' | 'transferred'>[] = [
  {
    means: 'long_wait',
    phrases: `
      suttit/satt/sitter/stått/väntat/legat/hängt/köat ~ i ?er ?telefonkö/kö/kön/telefonkön
      suttit/satt/sitter/väntat/hängt/köat ~ på/i tråden/linjen/luren/telefon/telefonen
      i/på kö/telefonkö/telefonkön/kön/tråden/linjen ~4 <num> <unit>
      kö/kön/telefonkö* ~4 minuter/timmar/timme/timmen/kvart
      <num> <unit> ~ i ?er kö/telefonkö/telefonkön/kön/luren
      telefonkö/telefonkön ~ <num>
      köat/köade ~ <num> <unit>
      väntat/väntade/vänta/väntar ~5 <num> <unit>
      väntat/väntade/väntar ~ i/en evighet*/evigheter
      väntat ~ länge/dagar/veckor/månader/timmar/evighet*
      väntar fortfarande
      väntar jag fortfarande
      väntar vi fortfarande
      fortfarande väntar
      fått vänta ~4 <num>/länge/orimligt/veckor/dagar/evighet*
      <num> <unit> ~ har det tagit
      <num> <unit> tog det
      tog/tagit/tar/tagit ~4 <num> <unit> ~ att komma fram
      tog/tagit/tar/dröjer/dröjt ~4 <num>/flera/många <unit> ~ innan/att ?ni/jag/någon svarade/svarar/svara/få/svar/hjälp
      svarade efter <num> timme/timmar/dagar/veckor/minuter
      svarade ~ först efter <num>
      svar*/svaren tar ~ <num> <unit>
      tar ~ <num> <unit> att få ?ett svar/hjälp
      <num> <unit> ~ innan jag gav upp
      <num> <unit> och/men fortfarande ?inget/ingen/inga
      <num> <unit> , inget/ingen/inga
      <num> <unit> utan bredband/internet/el/tv/telefon/uppkoppling/fiber/pengar/paket/leverans
      snart/redan/nu/över <num> veckor/månader/månad ~ och/sedan ~ väntat/väntar/inget/ingen
      det/nu är/gått ?nu ?över ?snart ?redan <num> veckor/månader/månad sedan
      har/nu ?det ?snart ?nu gått <num>/flera veckor/månader
      lång/långa/långt/orimlig/evighetslång/evighetslånga/extremt ?lång/långa väntetid/väntetider/kötid/kötider/kö/köer/telefonkö/telefonköer/väntan/handläggningstid
      kötid*/väntetid* ~ orimlig/orimliga/skämt/horribel/för/sjuk/oacceptabel/lång/långa/galen
      aldrig/inte kommer/kom/kommit fram ?på ?telefon
      hur länge ska/skall ?jag/man/vi ~ vänta
      fått vänta hela
      vänta ~ en evighet
      dröjt ~ <num>/flera/alldeles veckor/månader/länge/dagar
      seg handläggning
      on hold ~4 <num>/hours/ages/forever
      <num> <unit> ~ on/in ?the/a hold/queue/phone/line
      hours/ages/minutes/forever ~ on/in ?the/a hold/queue
      in ?the/a/your queue/queues ~ for/over/since
      queued/queuing/queueing ~ for/over/almost/nearly <num>/ages/hours
      waited/waiting/wait ~5 <num> <unit>
      waited/waiting ~3 ages/forever/long/weeks/months/days/hours/eternity/patiently
      still waiting
      i waited ~4 <unit>
      kept me/us waiting
      been holding ~ <num>
      took/taken/takes ~3 <num> <unit> ~ to get through
      took/taken/takes ?me/us ?over <num> <unit> ~ to reach/speak/get/answer/reply/respond
      that took <num> <unit>
      answers/replies/response/responses take/takes ~ <num> <unit>
      <num> <unit> ~4 since my/our/i/we
      <num> weeks/months/days and ~ counting/still/nothing/no
      <num> weeks/months/days without
      <num> weeks/months/days late
      phone/telephone queue/queues that/is/was/are
      long/endless/ridiculous/absurd/terrible/insane wait/waits/queue/queues/hold/delay/delays
      wait/waiting time/times ~3 ridiculous/too/insane/absurd/awful/joke/terrible/unacceptable
      can not/never get through ?to ?you/anyone/anybody
      how much longer
      how long do/must i/we ?have ?to wait`,
    found: [
      'Jag har suttit i kö i femtio minuter.',
      'Tre kvart har det tagit.',
      'I waited eighty minutes on the phone.',
      'It took me two hours on hold to reach someone.',
      'väntat i sju veckor på svar',
    ],
    clean: ['Jag väntar här.', 'Hur lång är leveranstiden?', "I'll wait for your call."],
  },
  {
    means: 'transferred',
    phrases: `
      kopplad/kopplats/kopplade/kopplas/kopplat ~4 <num> gånger
      kopplad/kopplats/kopplade/kopplas ~ vidare/runt/fram/mellan/bort/hit/från
      kopplade/kopplar mig vidare/runt/fel
      bollad/bollas/bollats/bollade/bollar/bollat ~ runt/mellan/fram/mig/oss/vidare
      bollas/bollats/bollad
      skyfflad/skyfflas/skyfflats/slussad/slussas/slussats
      hänvisad/hänvisas/hänvisats/hänvisade/hänvisar ~4 mellan/vidare/runt/tillbaka/varandra
      skickad/skickats/skickas/skickades/runtskickad/skickade ~ från ~ till
      skickad/skickats/skickas/runtskickad ~ runt/mellan/vidare ~
      skickar mig/oss ~ runt/mellan/vidare
      fram och tillbaka mellan
      från avdelning till avdelning
      mellan ~ olika avdelningar
      mellan ~ avdelningar/personer/handläggare
      <num> olika avdelningar/personer/handläggare
      tredje/fjärde/femte/sjätte/sjunde/andra personen/handläggaren/avdelningen/säljaren/medarbetaren ~ jag/vi/på
      tredje/fjärde/femte/sjätte/sjunde/andra personen/handläggaren/avdelningen jag
      pratat/talat med <num> olika/personer/handläggare/medarbetare
      efter att ha varit hos
      nu är jag ~ hos ~8 tidigare/förut/innan
      byta/bytt/byter handläggare ~ gång/gånger/igen
      ny handläggare igen/varje
      ingen vet vem som
      transferred/transfered ~4 <num>/between/around/from/again/times/to
      passed ~ around/between/from/along/about/on/back
      bounced/bouncing/shunted/pushed/shoved/shuttled ~ around/between/from/about
      pillar to post
      been/being sent ~ from/between/around/round
      sent me round/around/from
      put through to ~4
      been through <num> ~ departments/people/agents/teams
      third/fourth/fifth/sixth/second person/agent/department/advisor/handler/rep ~ i/we
      third/fourth/fifth/sixth/second person/agent/department/advisor/handler/rep on
      spoken/spoke/talked ~ to <num> ~ people/departments/agents/different
      <num> different people/departments/agents/advisors/teams
      department to department
      from one department/person/agent/team to
      handed/passed/sent from
      every time i call i get someone`,
    found: [
      'Nu har jag blivit kopplad tre gånger.',
      'blev skickad från chatt till telefon till kontor',
      "You're the third person I've been put through to.",
      'I have been passed between four departments.',
    ],
    clean: ['Kan du koppla mig till ekonomi?', 'The money was transferred yesterday.'],
  },
];
