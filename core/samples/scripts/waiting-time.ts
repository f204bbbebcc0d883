import { steady, type Matter } from '../matter.ts';

export const waitingTime: Matter = {
  name: 'waiting-time',
  product: 'bredband',
  ...steady,
  sv: `
== email ticket
~ {Er telefonkö|Väntetiden i telefon|Klagomål på kundtjänst}
C: Hej,
{I dag satt jag <min> minuter i er kö och blev sedan bortkopplad.|<min> minuter i kö. Sedan tyst. Sedan tutade det.} {Jag har inte obegränsat med lunchrast.|Musiken går fortfarande runt i huvudet.} Detta är ett formellt klagomål.
Ring mig gärna, <phone>, för jag tänker inte ringa er.
<name>
A+1d: Hej <first>, jag beklagar. {Vi har haft många samtal om routrar den här månaden.|Vi är för få just nu.} Jag ringer dig i morgon klockan tio.
<agent>
C+2d: {Du ringde på slaget tio. Det hade jag inte väntat mig, tack.|Tack för samtalet. Det ordnade sig.}

== call
A: Norrsken Energi, <agent>. Tack för att du väntade.
C: {Ja, väntade gjorde jag. <min> minuter.|Vad är det för fel på er? <min> minuter!}
A: Jag beklagar det. Vad kan jag hjälpa dig med?
C: Jag ska bara {byta mejladress|ändra mitt nummer}. Det tar tio sekunder. Jag heter <name>.
A: Självklart. Vad ska det vara?
C: {<emailspoken>.|<phonespoken>.}
A: Klart. {Du kan också göra det på Mina sidor.|}
C: {Där gick det inte, det var därför jag ringde.|Jo, det försökte jag med först, knappen var grå.}
A: Då anmäler jag det som ett fel. Något annat?
C: {Nej tack. Hej.|Anställ fler. Nej, du har varit trevlig. Hej.}

== chat
C: {hallå?|finns det någon där}
B: Du är nummer 34 i kön.
C+19m: {hallå 34 vadå|är jag fortfarande nummer 34}
A: Hej! Tack för tålamodet, <agent> här.
C: {20 minuter för en chatt. jaja|tog sin lilla tid}. undrar bara om ni har fått min betalning, kundnr <customer>
A: Ja, den kom i går. Allt är i sin ordning <first>.
C: {ok bra. ha det|tack, då kan jag sova i natt}

== email
~ {Inget svar|Ingen svarar hos er}
C: Hej, {jag har skickat tre mejl sedan den 2:a utan svar|det här är mitt tredje mejl}. Chatten skickar mig till telefonen och telefonen till mejlen. {Jag vill bara veta när teknikern kommer till <address>.|Det gäller teknikerbesöket på <address>.}
{En trött kund|Uppgiven},
<name>
A+2d: Hej <first>, förlåt! {Dina mejl hamnade i fel låda.|De två förra låg i skräpposten.} Teknikern kommer på torsdag mellan 13 och 15.
C: {Tack. Äntligen.|Okej, då är jag hemma.}
A+5d: Hej! Jag vill bara höra att teknikern kom?
C+3h: {Ja, och han var hur bra som helst.|Ja. Allt är klart, tack för omtanken.}

== chat
C: {vill bara säga att <agent2> som jag pratade med i går är fantastisk|hej! var lämnar man beröm?}
A: Hej! Åh, vad roligt. Vad gällde det?
C: {hon satt med mig i en timme tills nätet funkade. jag heter <name>|<agent2> ringde upp mig efter sin lunch fast hon inte måste}. {jag har <health> och nätet är min livlina|ge henne en tårta från mig}
A: Det ska jag se till att hon får höra i dag. {Tack <first>!|Du gjorde min dag.}
C: {bra, såna ska man vara rädd om|bra. synd bara på kön in till er}
`,
  en: `
== email ticket
~ {Your phone queue|Complaint about waiting time}
C: Hello,
{I waited <min> minutes on the phone today and was cut off.|<min> minutes on hold, and then the line went dead.} {This is a formal complaint.|I'd like to make a complaint.} Please call me on <phone>, since calling you is pointless.
<name>
A+1d: Hi <first>, I'm sorry. I'll call you tomorrow at ten.
<agent>
C+2d: {You called at ten sharp. I'm impressed.|Thanks for the call, it's all sorted.}

== call
A: Norrsken Energi, thank you for waiting, this is <agent>.
C: {Waiting is the word. <min> minutes.|Finally! <min> minutes, I counted.}
A: I'm very sorry. How can I help?
C: I only need to {change my e-mail|give you a new e-mail}. <name>, it's <emailspoken>.
A: Done! You could also do that online.
C: {I tried. The button is grey.|The page wouldn't let me, that's why I called.}
A: Then I'll report that. Thank you, and sorry again.
C: {It's not your fault. Bye.|You've been nice. But hire more people.}

== chat
C: {hello??|anyone there}
B: You are number 27 in the queue.
C+21m: {still 27?|this is ridiculous}
A: Hi, I'm <agent>, sorry about the wait.
C: {can you just tell me when the technician comes? <address>|just want to know if my order <order> went through. <email>}
A: {On Thursday between one and three.|It did, everything is as it should.}
C: {thank you|great, was that so hard :)}
`,
};
