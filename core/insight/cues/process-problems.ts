import type { processProblemKinds } from '../insight.ts';
import { defineCues } from '../reading/cue-table.ts';

type Kind = (typeof processProblemKinds)[number] | 'repeat_contact' | 'wants_human';

/** What customers say of this company's own process. Retold promises stand in retold-promises.ts. */
export const processProblemCues = defineCues<Kind>('process problems', [
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
  {
    means: 'asked_twice',
    phrases: `
      det/den/dem/detta har jag ?ju ?väl ?redan sagt/gjort/skickat/angett/lämnat/uppgett/skrivit/berättat/förklarat/svarat/gett
      som jag ?redan ?ju sa/skrev/nämnde/uppgav/berättade/förklarade/mejlade
      som ?jag sagt
      har/hade ?jag/vi ?ju redan/tidigare ?en ?gång gett/skickat/sagt/uppgett/lämnat/angett/skrivit/berättat/mejlat/bifogat/fyllt/förklarat/svarat/givit
      har/hade ?jag/vi ?ju redan/tidigare ~ gett/skickat/sagt/uppgett/lämnat/angett/skrivit/berättat/bifogat/fyllt/förklarat/svarat
      jag/vi har ju ?redan gett/skickat/sagt/uppgett/lämnat/angett/skrivit/berättat/förklarat
      redan uppgett/angett/uppgivit
      andra/tredje/fjärde/femte/sjätte/sjunde/åttonde/nionde/tionde gången ~ skickar/skickade/förklarar/säger/berättar/uppger/lämnar/bifogar/skriver/fyller
      andra/tredje/fjärde/femte/sjätte gången ~ på er begäran
      andra/tredje/fjärde/femte/sjätte/sjunde personen ~ förklarar/berättar/upprepar/säger
      skickat/lämnat/fyllt/bifogat/förklarat/uppgett ~4 samma ~4 <num> gånger
      skickat/lämnat/fyllt/förklarat/berättat/sagt ~5 två/tre/fyra/fem/flera/tredje gånger/gången
      upprepa ~ mig/igen/allt/samma/allting/hela
      upprepa mig
      börja om från noll/början/scratch
      börja om ~ igen
      dra ~ allt/hela/samma ~ igen/historien
      förklara/berätta/dra/säga ~3 allt/hela/samma/allting ~3 igen/gång
      förklara/berätta ~ från början
      samma fråga/frågor/sak/uppgifter/papper/blankett/information/historia ~3 igen/gång/gånger/varje
      ber/frågar/frågade/bad ~ om samma/det
      frågar/frågade/frågat ~4 igen/redan
      <num> gånger ~ samma uppgifter/fråga/sak/papper/blankett
      hur många gånger ska/måste/behöver/skall
      varje gång måste/får/ska jag
      måste/ska/behöver jag ~3 säga/skriva/skicka/uppge/förklara/berätta ~4 igen
      ska jag behöva ~4 igen
      det/den står ?ju ?redan i ~ anmälan/anmälningarna/mejlet/ärendet/ärendena/formuläret/förra/mitt/båda/tråden/ämnesraden
      knappade jag/in ~ in/redan/nyss
      skrev/fyllde/angav/knappade ~ i formuläret/ärendet/chatten/början
      samma som i ärendet/ärendena/mejlet
      fråga mig inte igen
      läser ni inte
      inte läser det/vad/mina
      läs/läser ~ mitt/mina ~ mejl/ärende/tidigare
      fick jag/vi ~ visa/förklara/berätta/lämna/uppge ~ igen
      ni har ?ju redan allt/alla/mina/det/den/numret/uppgifterna
      det har ni redan/ju
      already told/gave/given/sent/said/explained/provided/answered/mentioned/submitted/typed/uploaded/attached/entered/supplied/done/described/confirmed
      already been through/over
      like/as i said/mentioned/wrote/explained/told/stated
      i have/just given that/it/this/them/you to/that/all/already/my
      i have ~ given/sent/told/explained/provided/described ~6 already/twice/times/before
      i/we gave/told/sent/typed/entered ~4 already/before/earlier/twice/times
      gave it/that/them to ~
      it/they/that is/are ?all in both/my/the ~ report/reports/previous/first/last/email/ticket/tickets/form/thread/subject/signature/attachment
      second/third/fourth/fifth/sixth/ninth time ~ at your request
      second/third/fourth/fifth/sixth/ninth time ~4 send/sending/sent/explain/explaining/explained/giving/given/telling/told/provide/providing/repeat
      repeat/repeating/repeated myself/everything/the/all/it/this
      have to repeat
      from scratch
      start/starting ~ over again/from
      start all over
      explain/explaining/tell/describe/go ~5 all over/again
      all over again
      same one/details/info/information as in/before/last
      same question/questions/story/details/information/form/documents/document/thing ~4 again/over/time/times/twice/each/every
      ask/asks/asked/asking ~5 again/twice/every/each
      keep/keeps/kept asking
      how many times do/must/have/should
      you/he/she just asked
      typed it/that in
      also in the form
      every single time
      nobody/noone/not reads/read/reading ~ it/them/my/what
      do you ?people ?not ?ever read
      sent ~ it/them/that <num> times
      described/explained/told this/it/that/them ~2 to <num>`,
    found: [
      'Det har jag gjort två gånger redan.',
      "I've given that to both of the others.",
      'För fjärde gången skickar jag in veterinärens journal.',
      'får jag börja om från noll',
      'typed it in the form before the chat opened',
    ],
    clean: ['Kan du säga det igen?', 'I already have an account.', 'Jag har redan bestämt mig.'],
  },
  {
    means: 'contradictory_answers',
    phrases: `
      olika besked/svar/uppgifter/information/bud/saker/versioner/info/priser ~
      motsägelsefull*/motstridig*/motsägande
      säger emot varandra/er
      den ena/ene/en/någon säger/sa/skriver/hävdar/påstår ~12 andra/andre/annan
      en av er säger/sa ~12 annan
      en/ena säger/sa ~10 annan/andra/andre/annat
      en kollega säger/sa ~12 annan/andra/andre/annat/du
      vem har rätt
      vem av er ~ rätt
      vem/vad ska man/jag/vi tro
      vilket är/stämmer det
      vad är det som/egentligen gäller
      vad gäller egentligen
      kan ni bestämma er
      bestäm er
      ena dagen/stunden ~12 andra/nästa
      nummer ett ~14 nummer två
      igår/går sa/sas ~12 nu/dag säger/heter/sägs
      säger en sak ~6 annan/annat
      nu säger ni/du ~ något/plötsligt/att/annat
      nu får jag/vi ~ höra ~ annat
      står ~6 men ~ säger
      först sa/sades/hette/fick ~14 sedan/nu/därefter/sen
      two/three/different/conflicting/contradictory/opposite/mixed/inconsistent answers/stories/information/messages/things/advice/replies/versions/prices/figures
      contradict/contradicts/contradicting/contradicted/contradictory/conflicting
      one of you/your/them says/said/told ~14 another/one/other/third
      one says/said/agent/letter/person/colleague/rep/advisor ~14 another/other/next/someone/second
      says/said/say/told ~14 another/other/next says/said/one/told/letter/tells
      who is right
      which is it
      which one is it/right/correct
      who/what am i supposed to believe
      who do i believe
      who should i/we believe
      make up your mind/minds
      can not agree
      says/say/said one thing
      get your story/stories/facts straight
      left hand ~5 right hand
      yesterday ~10 said ~8 today/now
      first ~2 said/told/was ~14 then/now
      now ?you/i ?are/am ?being ?say/says/saying/told ~ something/the/opposite ~ else/different/opposite`,
    found: [
      'Vem har rätt?',
      'två mejl från er, två olika svar',
      "One of you says the classic car is covered in the garage, one says it isn't.",
      'Which is it?',
    ],
    clean: ['Ni har olika öppettider i olika butiker?', 'Jag sa att jag kommer i morgon.'],
  },
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
  {
    means: 'no_reply',
    phrases: `
      inte/ej/aldrig/inget/ingen ?har ?ha ?jag ?vi ?ens ?ni fått ?något/någon/ett/några ?enda/som/slags svar/återkoppling/besked/respons/kvittens/bekräftelse/ärendenummer
      utan ?att ?ens ?få/fått/någon ?ett/något/någon ?enda svar/återkoppling/respons/svarat/svarar/reaktion/besked/ärendenummer
      utan att någon ~ svarat/hört/återkommit/ringt
      utan en rad/ett
      inte/aldrig/inget/ingenting hört ?något/någonting/ett/av ?ljud/av/ord/från/knyst/er
      hört ?av ?er inget/ingenting/inte
      inte hört ?av något/er/någon/ett/sig
      hör aldrig/inget/ingenting ?av er/något/från
      ingen/inte/aldrig/ni ?har ?någon ?inte ?aldrig ?ni ?ens svarat/återkommit/återkopplat
      ingen/inte/aldrig ?har ?någon ?ni hört av sig/er
      ingen/aldrig/inte ?har ?någon ?ni ?ens ringt/ringde ?upp/tillbaka/mig/er
      ingen/ni ?har svarat/svarar/svarade ?mig/oss/på/aldrig/inte/i/när
      har ingen svarat
      har ~ ingen svarat
      ni svarar ?ju ?ändå aldrig/inte
      svarar ni aldrig/inte
      svarar ~ inte på ~ mejl/mejlen/meddelanden/frågor/telefon
      noll/inget/inga/ingen svar/återkoppling/respons/reaktion ~
      besvarades/besvarats/besvaras/besvarat aldrig/inte
      aldrig/inte besvarats/besvarat/besvarades/besvarade
      obesvarad/obesvarat/obesvarade
      förblivit/blivit/varit obesvara*
      radiotystnad/radioskugga
      helt/dödstyst/knäpptyst/total/bara tyst/tystnad ~ från/sedan
      det är ?helt tyst
      tyst från er
      bara/endast/ett autosvar*/automatsvar/auto-svar
      autosvar/autosvaret
      någon som lever
      lever ni
      hallå ?? någon/är
      är det någon/nån där/hemma
      mejlat/ringt/skrivit och mejlat/ringt/skrivit
      påmint/påminde ~ inget
      inte ens ~ fått ~ svar/ärendenummer/bekräftelse
      tredje/fjärde/femte gången ?nu ?som jag/vi ber/frågar/mejlar/hör/kontaktar/skickar/påminner
      ledsen/beklagar/ursäkta/förlåt/skäms ~ inte ?har fått ~ svar
      ignorerar/ignorerat/ignorerad/ignorerade ~
      no/zero ?further ?one/single reply/response/answer/answers/replies/word/acknowledgement/feedback/update
      no one/body ~ replied/answered/responded/answers/replies/responds/called/rang/got
      nobody ?has ?ever ?even ?bothered ?to replied/answered/responded/got/called/rang/contacted/answers/replies/reply/answer/confirmed/come/came/acknowledged
      not/never ?even ?yet ?once had/got/gotten/received/seen ?so ?much ?as ?a ?any ?an ?single ?one ?proper reply/response/answer/acknowledgement/replies
      not ?yet ?even ?once heard ?back/anything/from/a
      never heard ?back
      heard ?absolutely nothing/zilch/zero
      hear nothing ~ since/from
      got/had/received/getting nothing/zero/no ?back/reply/response/answer
      nothing back
      not/never ?a ?one ?single word/line/peep ?from/back/since
      not one line
      without ?a ?an ?any ?so ?much ?as ?getting ?having ?had ?receiving ?ever ?one ?single reply/response/answer/acknowledgement/word/sign/replies/hearing
      without ~3 answer/reply/response/acknowledgement
      without hearing
      unanswered/ignored/ignoring
      radio silence
      complete/total/deafening/absolute silence
      never/not ?yet ?even replied/answered/responded/responds/replies/answers
      never ?even ?ever got/get/gets/came/come/called/rang/call back
      you/they/he/she/has/have did/have/has/never not ?even replied/answered/responded
      did not ?even ?ever reply/respond/answer/get/acknowledge
      auto-reply/autoreply/auto-replies/auto-response/autoresponse
      third/fourth/fifth/sixth time ?now ?that i/we am/are/have ?been asking/emailing/writing/asked/contacted/chasing/emailed/written
      apologise/apologies/sorry ~6 silence
      sorry ~5 not/no ?had/got/getting/heard ?a/an answer/reply/response/back
      sorry ~6 message/email ~ got no/unanswered
      <num> replies
      took any notice
      received one/a/single ~ call/reply/auto*
      anyone/anybody there/alive/home
      is anyone/anybody there/alive/reading
      hello ?? ?? anyone
      chased ~ <num>/twice/times/already/repeatedly`,
    found: [
      'Tre mejl utan en rad tillbaka.',
      'Jag har mejlat och mejlat, inget svar.',
      'two tickets, zero answers',
      'not one line back',
      'Ingen har svarat.',
    ],
    clean: ['Tack för snabbt svar', 'Har ni fått mitt mejl?'],
  },
  {
    means: 'repeat_contact',
    phrases: `
      andra/tredje/fjärde/femte/sjätte/sjunde gången ?nu ?som jag/vi ~ ringer/mejlar/skriver/hör/kontaktar/påpekar/påminner
      ringt/mejlat/skrivit/kontaktat/påpekat/påmint/reklamerat/felanmält/anmält/chattat/hört ~4 två/tre/fyra/fem/sex/flera/många/upprepade/ett ?par gånger
      ringt/mejlat/skrivit/kontaktat/påpekat/anmält/hört ~ igen/redan/förut/tidigare
      har ?jag/vi ringt/mejlat/skrivit/kontaktat er ~ om
      ringer/mejlar/skriver/hör igen ~
      hej igen
      ringde/mejlade/skrev ~4 förra veckan/månaden
      ringde/mejlade/skrev ~ den <num>
      påpekat det
      second/third/fourth/fifth/sixth time ?now ?that ?i/we ~ call/calling/called/email/emailing/emailed/write/writing/wrote/contact/contacting/contacted/asked/chasing/reporting
      called/emailed/written/contacted/rung/phoned/messaged/reported/complained/chased/wrote ~4 two/three/four/five/six/several/multiple/countless/many/dozen times/emails
      called/emailed/written/contacted/rung/phoned/reported/wrote ~4 twice/before/repeatedly/already
      asked <num>/several/multiple times
      asked ~ twice/times
      have ?now had to call/chase/write/ring/contact
      again and again
      over and over`,
    found: ['Det är tredje gången jag ringer.', "I've asked three times now."],
    clean: ['Hur ringer man er?'],
  },
]);
