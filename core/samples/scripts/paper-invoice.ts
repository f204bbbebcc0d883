import { steady, type Matter } from '../matter.ts';

export const paperInvoice: Matter = {
  name: 'paper-invoice',
  product: 'el',
  ...steady,
  sv: `
== call
A: Norrsken Energi, <agent>.
C: God dag. {Jag heter <name> och jag vill ha mina räkningar på papper.|Ja, <name> heter jag. Varför får jag inga räkningar i brevlådan längre?}
A: Hej <first>. {Sedan i våras skickar vi dem digitalt.|Vi gick över till e-faktura i våras.}
C: {Jag har ingen dator. Jag är <age>.|Jag är <age> och tänker inte skaffa någon dator.}
A: Det är ingen fara, du kan få papper. Det kostar <smallkr> per faktura.
C: {Ska jag betala för att få betala?|Det är väl ändå fräckt.}
A: Jag förstår vad du menar. {För dig som är över 75 kan jag ta bort avgiften.|Vet du vad, jag tar bort avgiften för dig.} Vad har du för personnummer?
C: <pnrspoken>.
A: Tack. Då kommer den på papper från nästa månad.
C: {Det var hyggligt. Tack så mycket.|Tack, vännen.}

== email ticket
~ {Pappersfaktura|Vill ha faktura på papper|Ingen e-faktura, tack}
C: Hej!
{Ni har bytt mig till e-faktura utan att fråga.|Plötsligt får jag bara e-faktura.} Jag missade därför en räkning och fick påminnelseavgift. {Jag vill ha tillbaka pappersfakturan och avgiften bort.|Ta bort avgiften och skicka på papper som förut.} <name>, <address>, <customer>
A: Hej <first>, jag har ändrat tillbaka till papper och {strukit avgiften|tagit bort påminnelsen}. Förlåt!
/<agent>
C: {Tack.|Tack, snabbt gjort.}

== chat
C: {hej kan man få fakturan som pdf på mejlen istället för kivra|kan ni skicka fakturan till min mejl}
A: Hej! Det går bra. Vilken mejl?
C: <email>, {kundnr <customer>|personnr <pnr>}
A: Så, från nästa faktura kommer den dit.
C: {nice, tack!|sweet}

== email
~ {Faktura till god man|Ändra fakturamottagare}
C: Hej, jag är god man för <partnername>, som {har <health> och|} inte kan sköta sina räkningar. {Fakturorna ska på papper till mig: <address>.|Skicka fakturorna på papper till <address>.} Registerutdrag från överförmyndaren bifogas.
<name>, <phone>
A+1d: Hej <first>, tack. {Underlaget ser bra ut.|Allt är registrerat.} Från och med nu går allt till dig. {Den senaste fakturan skickar jag om i dag.|}
C: {Tack för vänligt bemötande.|Tack, det underlättar.}
C+9d: {Nu kom ändå en faktura hem till henne. Kan ni se över det?|Den senaste gick ändå till hans gamla adress. Vad hände?}
A: Jag beklagar, den hade redan gått till tryck. {Jag skickar en kopia till dig i morgon.|Nästa kommer rätt.}

== ticket
~ {E-faktura fungerar inte|Fakturan kommer inte fram}
C: {Jag har anmält e-faktura via banken tre gånger men får ändå papper.|Vill slippa papper! Anmält e-faktura i banken, inget händer.} {Tänk på miljön.|Dessutom kostar ni på mig <smallkr> per papper.} <name>, org.nr <org>
A: Hej <first>! Anmälan ligger på ditt personnummer, men avtalet står på firman. {Jag har kopplat ihop dem.|Nu är det ändrat.}
C+1d: {Äntligen någon som visste varför! Bra jobbat.|Logiskt när man vet det. Tack.}
`,
  en: `
== call
A: Norrsken Energi, <agent> speaking.
C: {Hello, my name is <name>. I'd like my bills on paper, please.|Hello. Why don't I get my bills in the post any more? It's <name>.}
A: Of course. We changed to digital invoices in the spring.
C: {Nobody asked me. I'm <age> and I don't own a computer.|I have <health>, I can't read on a screen.}
A: I'm sorry. I've switched you back to paper, and there's no fee for you. Is it still <address>?
C: {It is. Thank you very much.|That's right. That was easier than I feared.}

== email ticket
~ {Paper invoice|Please send paper invoices}
C: Hi, {you moved me to e-invoices without asking, and I missed one.|since I never saw the e-invoice I got a reminder fee.} Please take the fee off and go back to paper. <name>, <customer>, <address>
A: Hi <first>, both are done. Sorry about that!
C: {Thanks for sorting it so fast.|Thanks.}

== chat
C: {can I get the invoice as a pdf by mail|is there a way to get the bill by e-mail, not in the app}
A: Sure, which address?
C: <email>, {<name>|customer <customer>}
A: Done, from the next one on.
C: {perfect|awesome thanks}
`,
};
