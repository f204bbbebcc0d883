import { steady, type Matter } from '../matter.ts';

export const priceIncrease: Matter = {
  name: 'price-increase',
  product: 'el',
  ...steady,
  sv: `
== email ticket
~ {Prishöjningen|Nytt pris från januari?|Angående ert brev om höjt pris}
C: Hej Norrsken.
{Fick ert brev om att det fasta priset ska upp med 22 öre.|Läste ert brev om höjningen.} Jag har varit kund i {elva|fjorton} år och det här är tacken? {Polar El ligger 15 öre under er.|Sydkraftsbolaget erbjuder mig tre månader gratis.} {Vad kan ni göra?|Har ni något att säga till om det?}

<name>
Kund <customer>, {nås på <phone>|svara till <email>}
A: Hej <first>,
{Elva år är lång tid och vi vill ha dig kvar.|Tack för din ärlighet.} Jag kan erbjuda dig nuvarande pris i ett år till, om du binder dig. Säg bara till så skickar jag avtalet samma dag.
<agent>, Norrsken Energi
C+1d: {Okej, det låter rimligt. Skicka det.|Nej tack, jag vill inte binda mig. Jag får fundera.}

== call
A: Norrsken Energi, hej, det är <agent>.
C: Hej. Jag ringer om {det där brevet|höjningen}. <name> heter jag, <pnrspoken>.
A: Tack. Ja, vi höjer månadsavgiften med <smallkr>.
C: Varför då? {Elen har ju blivit billigare!|Jag hör på radion att priset går ner.}
A: Inköpspriset har gått ner lite, men nätavgifterna till oss har gått upp.
C: {Det där är bara prat.|Det låter som en undanflykt.} Jag är pensionär, <age>, och lever på garantipensionen. Var ska jag ta det ifrån?
A: Jag förstår att det är kännbart. Det finns ett avtal utan månadsavgift, det heter Enkel. Med din förbrukning blir det billigare för dig.
C: {Varför har ingen sagt det förut?|Det borde ni ha berättat i brevet.}
A: Det kan du ha rätt i. Ska jag byta åt dig?
C: {Ja, gör det du.|Ja tack. Det var snällt av dig.}
A: Då är det bytt från den första.

== chat
C: {kan ni verkligen höja priset mitt i bindningstiden|ni höjer priset fast jag har bindningstid??}
A: Hej! Vilket kundnummer har du?
C: <customer>
A: Ditt elpris är bundet och ändras inte. Det som ändras är {energiskatten|elskatten}, och den bestämmer riksdagen.
C: {jaha ok. brevet var jävligt otydligt då|aha. fattade inte det av brevet alls}
A: {Jag tar med mig det till dem som skriver breven.|Tack, det ska jag framföra.}
C: {tack :)|ok bra}

== email final
~ {Uppsägning på grund av prishöjning|Vi lämnar er}
C: Hej,
{Med anledning av prishöjningen säger vi upp vårt avtal.|Ni höjer, vi går. Så enkelt är det.} Vi har redan skrivit på med {Kustkraft|Polar El}. Gäller <address>, anläggning <installation>.
{Med vänlig hälsning|Hej då}
<name> och <partnername>
A: Hej <first>, {det var tråkigt att höra.|vad synd.} Jag ser att ni har bindningstid till mars, så det blir en lösenavgift på <kr>. Vill ni ändå säga upp?
C+1d: {Bindningstid? Det har vi aldrig fått veta. Skicka avtalet med våra underskrifter.|Lösenavgift? När er säljare ringde sa han att det inte fanns någon bindningstid. Det är ju motsatsen.} Annars anmäler vi er till Energimarknadsinspektionen.
A: Jag har begärt fram inspelningen av samtalet och återkommer till er inom en vecka.

== ticket
~ {Fråga om elpris|Rörligt eller fast?}
C: Hej! {Med tanke på höjningen undrar jag om rörligt pris vore bättre för oss.|Vad rekommenderar ni nu när priset går upp, rörligt eller fast?} Vi gör av med <kwh> i månaden, har {luftvärmepump|bergvärme} och elbil (<plate>, laddar på natten). /<name>
A: Hej <first>! {Med elbil som laddas på natten tjänar ni mest på timpris.|Ni som kan flytta er förbrukning passar bra för timpris.} Räknat på ert senaste år hade ni sparat ungefär 2 300 kr. Jag kan inte lova vad priset blir framöver, förstås.
C+2d: {Det låter bra, vi vill byta till timpris. Hur gör vi?|Kan du skicka ett förslag? Vi är intresserade.}
A: Roligt! Avtalet ligger nu i appen för signering, {det gäller från den första|det tar två minuter}.
`,
  en: `
== email ticket
~ {Your price increase|Letter about new prices}
C: Hello,
{I got your letter about the new monthly fee.|So you're raising the fee again.} I've been comparing, and {Polar El|Kustkraft} is cheaper for my usage, <kwh> a month. {If you can match it I'll stay.|Can you match that?}
<name>, <customer>
A: Hi <first>, thank you for giving us a chance. {I can take the monthly fee off for a year.|I can offer you twelve months without the fee.} Would that do?
C+1d: {Yes, that's fair. Please go ahead.|That works for me, thank you.}
A: Done, it shows on your next invoice.

== chat
C: {why is my price going up|got a mail that says my price goes up 19%. is that right??}
A: Hi! Let me look. Who am I talking to?
C: <name>, <email>
A: Thanks. Your fixed contract ends on the 31st, and after that it becomes variable unless you choose something else.
C: {ah so it's not an increase, it's the contract ending. your email doesn't say that|oh. the email made it sound like you just raised it}
A: {You're right that it could be clearer.|I agree, I'll tell the team.} Shall I send you the current fixed prices?
C: {yes please|please do}
A: They're in your inbox. Take your time, there are three weeks left.

== call final
A: Norrsken Energi, <agent> speaking.
C: {Good morning. I want to leave.|Hi, I'd like to cancel, please.} You've put the price up twice this year.
A: I'm sorry to hear that. May I have your name and personal number?
C: <name>. <pnrspoken>.
A: Thank you. {Before I end it, may I tell you what I can offer?|Would you like to hear an offer first?}
C: {No thanks. I've made up my mind, Sydkraftsbolaget takes over on the first.|There's no need. It's done, I've signed with Sydkraftsbolaget.}
A: Then I won't keep you. The contract ends on the 30th, and you'll get a confirmation today by e-mail.
C: {Fine. Thank you for not making it difficult.|Thanks.}
`,
};
