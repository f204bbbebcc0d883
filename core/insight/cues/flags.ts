import type { flagKinds } from '../insight.ts';
import { dataRightsRows } from './data-rights.ts';
import { pressRows } from './press.ts';
import { defineCues } from '../reading/cue-table.ts';

/** What somebody must act on, in the customer's words. */
export const flagCues = defineCues<(typeof flagKinds)[number]>('flags', [
  {
    means: 'formal_complaint',
    phrases: `
      formell/formellt/formella klagomål/reklamation/anmälan/klagan
      detta/det/här är ett/en ?officiellt ?officiell klagomål/reklamation
      officiellt/officiell klagomål/reklamation
      reklamerar/reklamera ~ ?härmed formellt/härmed/officiellt
      härmed ~ reklamerar/klagar/klagomål/reklamation
      anmäla/lämna/inge/göra/framföra ?ett ?en ?in ?formellt klagomål/reklamation
      klagomål enligt
      klagomålsansvarig*
      överklaga/överklagar ~ ert/beslut*/er
      begär ?om omprövning
      omprövning av
      stage <num> complaint
      formal/official/formally/officially ~ complaint/complain
      raise/lodge/make/log/file/register/submit ~3 complaint
      treat/regard/consider/take ~2 as ?a ?my ?formal complaint
      this is a ?formal ?official complaint`,
    found: [
      'Jag vill göra en formell reklamation.',
      'This is a formal complaint.',
      'I wish to lodge a formal complaint.',
    ],
    clean: ['Inga klagomål här.', 'I have no complaints.'],
  },
  {
    means: 'customer_in_need',
    phrases: `
      blivit/blev av med jobbet/bostaden/lägenheten
      förlorat/förlorade jobbet/arbetet/min/bostaden
      arbetslös/uppsagd ~ kan inte betala
      inga pengar ?kvar till
      pengar till mat
      kan/klarar inte ~ betala ~ månaden/hyran/räkningen/räkningarna/fakturan/elen
      har inte råd ~ mat/medicin/betala/hyran
      vräkt/vräks/vräkning*
      gick/gått bort ~
      min/vår man/fru/make/maka/mamma/pappa/son/dotter ~ dog/dött/avliden/avled/bort
      nybliven änka/änkling
      orkar inte leva
      inte ~2 leva längre
      inte vill leva
      vill inte leva
      orkar inte leva
      dement/dementa/demens*/alzheimer*
      rullstol/permobil/sängliggande ~8 fast/sitter/kommer/utan
      bebis/nyfödd/spädbarn ~8 grader/kallt/värme/utan
      grader/kallt/värme*/värmen ~12 bebis/nyfödd/spädbarn
      lurat mig ~12 tomt/borta/pengar
      satt ~4 samma kläder
      ta livet
      självmord*
      utmattad/utbränd/deprimerad ~
      cancer*/cellgift*/palliativ*
      låg på golvet
      ligger/sitter ensam/själv hela dagarna/dagen
      har ramlat ~2 gånger
      sover inte ~2 äter inte
      ensam och ~ rädd/sjuk/gammal
      hotar/slår/misshandlar mig
      skyddat/skyddade boende/personuppgifter/identitet
      respirator/syrgas*/andningsmaskin/dialys
      ingen kom till honom/henne/mamma/pappa
      lost my job/home/husband/wife/son/daughter/mother/father
      made redundant
      can not pay/afford ~4 month/rent/bill/bills/food/heating/eat/medication
      no money for ~ food/heating
      choose between heating and
      evicted/eviction/homeless
      passed away ~
      my husband/wife/son/daughter/mum/dad/mother/father/partner ~ died/passed/dead
      recently/been widowed
      can not go on
      point of being/staying alive
      point in living
      do not want to live
      suicidal/suicide
      kill myself
      do not know how i am going to cope
      ventilator/oxygen/dialysis
      terminal/terminally/chemo/chemotherapy
      women's refuge/shelter
      domestic abuse/violence
      not sleeping ~ not eating
      dementia/alzheimer*
      wheelchair ~8 stuck/trapped/stranded/housebound
      bedbound/housebound
      not cope ~2 longer/anymore/more
      can not cope
      not slept ~3 in weeks/days/nights
      mould/mold/damp/heating ~10 asthma/asthmatic/baby/newborn
      not ~2 pay ~2 rent
      on her/his own all day`,
    found: [
      'Jag har blivit av med jobbet.',
      "I've lost my job.",
      'jag har inga pengar till mat',
      'My husband died last week.',
    ],
    clean: ['Jag har tappat kortet.', "I can't pay by card in the app."],
  },
  {
    means: 'threat',
    phrases: `
      vet var ~4 bor/jobbar/kontor
      vet var du
      kommer/ska jag/vi förbi och då
      då blir det inte trevligt
      inte bli trevligt ~ för er/dig
      inte över än/här
      inte ~ tomma händer
      slå ihjäl/ner/sönder ~
      döda dig/er/honom/henne
      komma/kommer ~4 dit/förbi ~ slå/bränna/sönder/yxa/ångra
      kommer att få ångra
      ska få ångra
      få betala för det här med
      akta dig/er/sig
      passa dig/er noga
      skada/skjuta/bränna/spränga dig/er/ner/kontoret
      bomb/bomba/bombhot
      waiting for him/her/you at ~
      will regret ~ it
      vet var ~5 bor
      know where ~4 live/lives/work/works/park/office
      coming/come down there ~
      will not be pretty
      sorry you ever
      hurt/kill/shoot/stab/beat you/him/her/somebody/someone/them
      burn ~ down
      watch your back
      you will regret/pay ~
      make you pay
      not come empty-handed
      blow ~ up`,
    found: ['Jag vet var du bor.', 'I know where you live.'],
    clean: ['Jag vet var paketet är.', 'Do you know where my parcel is?'],
  },
  {
    means: 'legal_threat',
    phrases: `
      advokat*/jurist*/rättsombud/ombud ~
      via ombud
      stämma/stämmer er/företaget/bolaget/dig
      stämning/stämningsansökan ~
      dra/drar ~ inför/till rätta/domstol/tingsrätt*
      tingsrätten/tingsrätt/domstol
      rättsliga/juridiska/rättslig åtgärder/steg/process/väg
      anmäla/anmäler/anmälan/vänder/går ~4 arn/konsumentverket/reklamationsnämnden/ko/konsumentombudsmannen/imy/datainspektionen/finansinspektionen/pts/energimarknadsinspektionen/tillsynsmyndighet*/jo/ivo
      vänder/går/anmäler/anmäla ~4 hyresnämnden/hyresgästföreningen/diskrimineringsombudsmannen/do/överklagandenämnd*
      blir det ?till ?en arn/anmälan/stämning
      reklamationsnämnden/konsumentombudsmannen/arn/allmänna reklamationsnämnden
      polisanmäl*/polisanmäla ~ er
      kräva/kräver ~ skadestånd
      skadeståndskrav*/skadestånd
      kronofogden ~ på er
      lawyer/lawyers/solicitor/solicitors/attorney
      legal action/proceedings/steps/advice/route
      small claims
      take/taking/see you ~2 to/in court
      take/taking/taken ~6 to ~2 ombudsman/court/solicitor
      to court
      sue/suing you/the
      ombudsman/ofcom/ofgem/ico/trading standards
      trading standards
      report/reporting you to
      take this/it further legally
      letter before action`,
    found: [
      'Jag lämnar ärendet till min advokat.',
      "then it's the small claims court",
      'I will take this to the Ombudsman.',
    ],
    clean: ['Jag jobbar på ett kontor.', 'I play tennis on a court.'],
  },
  ...pressRows,
  ...dataRightsRows,
]);
