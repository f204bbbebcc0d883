import type { CueRow } from '../reading/cue-table.ts';

/** Being asked twice and being told two things, in the customer’s words. */
export const askingAgainRows: readonly CueRow<'asked_twice' | 'contradictory_answers'>[] = [
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
];
