import { steady, type Matter } from '../matter.ts';

export const outage: Matter = {
  name: 'outage',
  product: 'bredband',
  ...steady,
  sv: `
== chat
C: {Hej, är det avbrott på nätet?|Ligger ert bredband nere?|Inget internet här sen i morse}
B: Jag kontrollerar driftläget. Vad har du för adress?
C: <address>
B: Jag ser inga kända störningar på din adress.
C: {Men det är helt dött. Lampan lyser rött.|jo men det ÄR nere, alla i huset har samma sak}
A: Hej, <agent> här. {Jag ser att noden i ert område precis har slutat svara.|Nu kom det in larm här också.} En tekniker är på väg och räknar med att vara klar vid 15.
C: ok. {jag jobbar hemifrån så det är ju kört för i dag|sitter med mobilen som router så länge}
A: Jag förstår. Jag skickar ett sms till <phone> när det är i gång igen.
A+3h: Nu ska det fungera. Kan du prova?
C: {Funkar! Tack för att du följde upp.|ja nu är det grönt. tack!}

== call final
A: Norrsken Energi felanmälan, <agent>.
C: {Ja hej, vi är strömlösa här ute.|Hej, strömmen gick för en timme sen.} Vi bor på <street>.
A: Jag ser det. Det är ett träd över ledningen norr om er.
C: Hur lång tid tar det? {Min man har <health> och en apparat som måste ha ström.|Jag har <health> och behöver ha kylan till medicinen.}
A: Då sätter jag er först i kön. Har ni någon som kan hjälpa er just nu?
C: {Grannen har ett elverk.|Min dotter är på väg.} Men jag är faktiskt rädd.
A: Jag förstår det. Jag ringer upp dig om tjugo minuter och säger hur det går. Är det <phone>?
C: Ja.
A+22m: Hej, det är <agent>. De är framme vid trädet nu. Inom en timme, säger de.
C: {Åh vad bra. Tack för att du ringde som du sa.|Tack snälla du. Det betyder mycket.}

== email ticket
~ {Bredband som dör varje kväll|Avbrott varje dag|Fjärde avbrottet på två veckor}
C: Hej!
{Fjärde gången på två veckor|Varje kväll mellan åtta och nio} försvinner nätet. Router {<mac>|serienummer <serial>}, publik adress <ip>. Jag har startat om, bytt kabel och {suttit <min> minuter i er telefonkö|läst hela er felsökningssida}. Grannen har {Fjällfiber|Telenät} och där är det aldrig avbrott. Börjar fundera.
/<name>, <customer>
A+1d: Hej <first>, tack för en bra felanmälan. {Jag ser 31 tappade anslutningar i loggen.|Loggen visar att signalen faller varje kväll.} Jag bokar en tekniker på torsdag mellan 8 och 12. Passar det?
C: {Det passar. Portkoden är <code>.|Ja. Nyckel finns hos <partner> på våningen under.}
A+4d: Hej igen! Teknikern hittade en skadad kontakt i skåpet och bytte den. Hur har det gått sedan dess?
C+1d: {Inte ett enda avbrott. Bra jobbat.|Helt stabilt i två dygn nu. Tack, då stannar vi kvar.}

== ticket
~ {Ersättning för strömavbrott|Avbrottsersättning}
C: {Vi var utan el i 19 timmar i förra veckan.|Vi hade strömavbrott från lördag kväll till söndag eftermiddag.} Frysen tinade och allt kött fick slängas. Har hört att man har rätt till ersättning? <name>, <address>, konto <account>.
A+1d: Hej <first>! Ja, över tolv timmar ger rätt till ersättning. {Du behöver inte ansöka.|Den betalas ut automatiskt.} Beloppet är 1 100 kr och kommer inom sex månader enligt lagen, men vi brukar vara snabbare. Maten får du anmäla till din hemförsäkring.
C: {Tack för tydligt svar!|Sex månader låter länge men tack för svaret.}

== chat
C: {internet lagg som fan|asså vad är det med ert nät} ping 400
A: Hej! Jag tittar. Sitter du på wifi eller kabel?
C: kabel. ip <ip6> {om du behöver det|}
A: Tack. {Det är överbelastat i din nod just nu.|Jag ser paketförluster ut från området.} Vi bygger ut den, men jag har inget datum.
C: {"inget datum" lol. då kör jag väl Telenät|ok så jag betalar för <mbit> mbit och får 12. najs}
A: Jag kan sätta ner avgiften till hälften tills det är åtgärdat.
C: {ok det är rimligt. gör det|hm. ja okej gör det, men fixa skiten}
A: Klart, det gäller från i dag.
`,
  en: `
== chat
C: {is the internet down in my area?|no connection since 7am, anyone else?}
A: Good morning! Which address is it?
C: <address>, <name>
A: Yes, there's a {fibre cut|broken cable} near you. The repair crew expects to be done by {noon|2 pm}.
C: {I have a job interview at 1 on video...|Hmm, I have an exam online at 1.}
A: I can put 10 GB of mobile data on your number, so that you can share it from your phone. Is it <phone>?
C: {omg yes please, you're a lifesaver|Yes. That would be amazing.}
A: Done. Good luck!

== email ticket final
~ {Outage again|Compensation for lost working days}
C: Hi,
{This is the third outage this month.|We've now had three outages in one month.} I run a {small design studio|bakery} (<org>) and I lose a day's income each time. Your status page said everything was fine while my router (<mac>) was blinking red. {I want compensation, and I want it in writing that this is fixed.|What are you going to do about it?}
<name>
<phone>
A+1d: Dear <first>,
I'm sorry about the trouble this has caused. I'm handing this to our business team, who can decide about compensation. {They will contact you.|You'll hear from them before Friday.}
<agent>
C+4d: {Nobody has contacted me.|It's Monday. Not a word.} If this is how you treat business customers I'll take the offer from Fjällfiber.

== call final
A: Norrsken Energi, fault reports, <agent> here.
C: {Hi, the power's out on our street.|Hello, we've lost power.} It's <street>. There's {a crackling noise from the box outside|smoke coming from the cabinet}.
A: Stay away from it, please. Is anyone hurt?
C: No, no. {The kids are inside.|We're all inside.}
A: Good. I've alerted the crew, they're eight minutes away. Can I have your name and number?
C: <name>, <phonespoken>.
A: Thank you, <first>. You did exactly the right thing.
C: {Thanks. I can see them coming.|Okay. Thank you so much.}
`,
};
