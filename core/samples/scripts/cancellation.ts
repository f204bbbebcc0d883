import { steady, type Matter } from '../matter.ts';

export const cancellation: Matter = {
  name: 'cancellation',
  product: 'bredband',
  ...steady,
  sv: `
== email
~ {Uppsägning|Säger upp bredbandet|Uppsägning av abonnemang}
C: Hej!
Jag vill säga upp mitt bredband på <address> {så snart som möjligt|från och med månadsskiftet}. {Anledningen är att vi får fiber genom föreningen, av Telenät.|Fjällfiber har dragit in i huset och ger tio gånger snabbare till samma pris.} {Inget ont om er.|Ni har varit bra, men ibland måste man vara praktisk.}
<name>, <pnr>
A: Hej <first>!
{Tråkigt men begripligt.|Tack för åren.} Abonnemanget upphör den sista nästa månad, en månads uppsägningstid enligt avtalet. Routern lämnar du tillbaka med retursedeln som jag skickar i dag.
/<agent>
C: {Tack för enkel hantering.|Kanon. Tack.}

== call final
A: Norrsken Energi, <agent>.
C: Hej, jag vill säga upp {allt|både elen och bredbandet}.
A: Det var tråkigt. Får jag fråga varför?
C: {Jag har bett er om samma sak i två månader.|För att ingen lyssnar.} Först var det routern, sen fakturan, och nu ringde någon och ville sälja på mig tv. {Jag orkar inte mer.|Det räcker nu.}
A: Jag förstår. Vad heter du?
C: <name>. <customerspoken>.
A: Tack. {Jag kan se att du har tre öppna ärenden, det ska inte vara så.|Jag ser alla ärendena här, det är inte okej.} Får jag ett försök? Jag tar hand om alla tre själv och ringer dig på måndag när det är klart.
C: {Hm. Du får till måndag. Sen går jag.|Nej. Jag har hört det förut. Säg upp det bara.}
A: {Tack för förtroendet. Då hörs vi på måndag.|Då respekterar jag det.} Du får en bekräftelse till <email>.

== chat
C: {hur säger man upp elavtalet? hittar ingen knapp|letar efter var man säger upp, ni har gömt det bra}
B: Du kan säga upp ditt avtal genom att ringa kundservice. Telefontid 9–12.
C: {9-12?? jag jobbar då. kan jag inte göra det här|seriöst? går det inte via chatten}
A: Hej, det går bra här också. Jag heter <agent>. Vad är ditt personnummer?
C: <pnr>
A: Tack <first>. Är det något vi kunde ha gjort bättre?
C: {nä jag flyttar ihop med min tjej, hon har redan el hos er|billigare hos Kustkraft, det är allt}
A: Då avslutar jag avtalet till den sista. Klart!
C: {tack. gör gärna en uppsägningsknapp i appen så slipper folk leta|nice tack}

== email ticket final
~ {Ni har inte avslutat mitt avtal|Uppsagt men ändå fakturerad}
C: Hej, jag sade upp mitt avtal i {mars|april} och fick bekräftelse av <agent2>. {Ändå fortsätter fakturorna|Trots det har jag fått två fakturor till}, nu senast <kr>, och i dag kom ett inkassokrav! {Jag kräver att ni drar tillbaka det omgående, annars kontaktar jag en jurist.|Detta skadar min kreditvärdighet. Jag överväger att stämma er.}
<name>
<pnrlong>
<address>
A: Hej <first>, det här ska du inte behöva uppleva. Jag har stoppat inkassokravet i dag {och lämnat ärendet till min chef|och skickat allt vidare till vår klagomålsansvariga}, som ringer dig i morgon före lunch.
C+2d: {Ingen ringde.|Klockan är fyra dagen efter och ingen har ringt.} Precis som vanligt.
A: Jag beklagar, hon blev sjuk. {Kravet är återkallat, intyg bifogas|Här är intyget på att kravet är återkallat}, och 500 kr sätts in på ditt konto för besväret.
C: {Tack. Nu är vi färdiga med varandra.|Tack för intyget.}

== chat
C: {Hej, jag funderar på att byta bort er men vill höra vad ni säger först|hej, har fått ett bra erbjudande från Telenät, kan ni slå det?}
A: Hej! {Vad roligt att du frågar oss först.|Tack för chansen.} Vad är det för erbjudande?
C: {<mbit> mbit för 299 i ett år|249 kr i månaden, ingen bindningstid}. jag betalar 429 hos er. kundnr <customer>
A: Jag kan ge dig 289 i ett år med samma hastighet, utan ny router och utan tekniker.
C: {ok, kör på det|hmm. låter bra, då stannar jag}
A: {Fixat.|Då är det ändrat från i dag.} Tack för att du stannar <first>!
`,
  en: `
== email ticket
~ {Cancel my contract|Termination of contract}
C: Hello,
Please cancel my broadband at <address> as of {the end of the month|the 30th}. {I'm going back to Ireland.|My landlord now includes internet in the rent.} {It's been great.|Nothing to complain about, your support has been lovely.}
<name>, passport <passport> (I don't have a personal number yet)
A: Hi <first>, {thanks for the kind words!|it's been a pleasure.} It's cancelled as of that day, and your deposit goes back to the account you paid from within two weeks.
C: {Perfect. Thank you <agent>!|Thank you.}

== call final
A: Norrsken Energi, <agent> speaking, how can I help?
C: {I want to cancel. And please don't try to talk me out of it.|Cancel my contract, please.} <name>, <customerspoken>.
A: I'll do that. {May I note the reason, though?|May I ask why?}
C: {I've called six times about the same thing, and each time I get a different answer.|Forty minutes in the queue. Every time. That's the reason.}
A: I'm sorry. {I completely understand.|You deserved better.} It ends on the last of next month.
C: Next month? {It says fourteen days in the contract!|Your colleague said immediately.}
A: Let me check that... You're right, it's fourteen days for you. I've changed it.
C: {See, that's exactly what I mean.|Unbelievable. But thanks for checking.}

== chat
C: {thinking about leaving tbh. your speeds are awful in the evening|considering a switch to Fjällfiber, you're slow in the evenings}
A: Sorry to hear that. Can I run a test on your line? What's your router's number?
C: <serial>
A: {I can see it's an old model that can't handle your speed.|It's a router from 2017, that's the problem.} I'll send you a new one for free, it'll be with you by Friday.
C: {oh nice. ok I'll give it another month|ok, then I'll wait and see}
A: {Good. Write to me here if it doesn't help.|Great. Is <address> still right?}
C: {will do|yes, thx}
`,
};
