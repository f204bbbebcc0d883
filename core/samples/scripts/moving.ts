import { steady, type Matter } from '../matter.ts';

export const moving: Matter = {
  name: 'moving',
  product: 'el',
  ...steady,
  sv: `
== email ticket
~ {Flyttanmälan|Flytt den första|Vi ska flytta}
C: Hej,
{Vi har köpt hus och flyttar|Jag flyttar ihop med min sambo|Vi lämnar lägenheten} den {första|femtonde} nästa månad. Gammal adress: <address>. Ny adress: <newaddress>. {Kan vi ta med oss avtalet med fast pris?|Följer vårt elavtal med eller måste vi skriva nytt?}

Vi är två som står på det: jag, <name> (<pnr>), och <partnername>.
A: Hej <first>! {Grattis till nya boendet.|Kul, lycka till med flytten!} Avtalet följer med utan kostnad, samma pris. Jag har lagt in flytten och du får en bekräftelse {i dag|under dagen}.
<agent>
C: {Perfekt, så smidigt! Tack.|Toppen. Tack för snabbt svar!}

== call
A: Norrsken Energi, <agent>.
C: {Hej, jag skulle vilja anmäla flytt.|Hej hej, jag ska byta lägenhet.}
A: Javisst. Vad har du för personnummer?
C: <pnrspoken>.
A: Och vart flyttar du?
C: <newaddress>. {Den tredje.|Nu på fredag faktiskt.}
A: Oj, det var snart. Nätbolaget vill ha det {fjorton dagar|två veckor} i förväg, annars kan du hamna på anvisat avtal.
C: {Va? Ingen har sagt något om det. På er hemsida står det att det går samma dag!|Men på hemsidan står det tre dagar.}
A: Jaså, står det så? Då får jag säga till om det. Jag ringer nätbolaget och hör om de kan skynda på, och så hör jag av mig till dig före torsdag.
C: Okej. {Mitt nummer är <phonespoken>.|Du når mig på <phone>.}
A: Tack, då har jag det.

== chat
C: hej! har flyttat för {två|tre} veckor sen men det är fortfarande den gamla adressen i era brev
A: Hej, vilken är din nya adress?
C: <newaddress>. kundnr <customer>. {anmälde det i appen samma dag|fyllde i formuläret på hemsidan, fick till och med ett mejl}
A: Konstigt, här syns ingen anmälan. {Har du kvar mejlet?|Kan du skicka bekräftelsen?}
C: {här är en skärmbild: <url>|ja: <url>}
A: Tack. Då är det vi som har missat den. Jag lägger in flytten från rätt datum nu, klart!
C: {bra men lite dåligt av er att det inte funkar i appen|tack! men formuläret på hemsidan borde ni ta en titt på}

== email
~ {Flytten som ni glömde|Betalar el för någon annan}
C: Hej. I {augusti|september} anmälde jag flytt från <address>. Er <agent2> lovade att det var ordnat. Nu har jag fått <kr> i faktura för en lägenhet där det bor {någon helt annan|en främling}. {Jag har ringt två gånger och väntat <min> minuter varje gång.|Jag blir så trött.}
Ordna det här, annars blir det både ARN och Konsumentverket.
<name>, <pnrlong>
A+1d: Hej <first>, jag är ledsen för det här. {Flytten låg kvar som utkast.|Anmälan hade fastnat.} Nu är den genomförd bakåt i tiden och fakturan makulerad. Som plåster på såren drar jag av 300 kr på nästa.
<agent>
C: {Okej. Det uppskattas. Då låter vi det vara bra så.|Det var hyggligt. Då drar jag tillbaka allt om ARN.}

== chat final
C: {Hej, min mamma har gått bort och jag behöver avsluta elen i hennes hus|Hej, hur gör man med elen i ett dödsbo}
A: Hej, jag beklagar sorgen. Jag hjälper dig. Vad hette hon och var låg huset?
C: <partnername>, <address>. {Jag är <first>, hennes enda barn|Jag heter <name> och är dödsbodelägare}
A: Tack <first>. Vi behöver ett dödsfallsintyg från Skatteverket, sedan avslutar vi från den dag du vill.
C: {Kan elen vara kvar tills vi har tömt huset?|Vi behöver ha el där över jul, går det?}
A: Ja, absolut. Jag skriver om avtalet på dödsboet så länge, och fakturan går till dig. Säg bara till när ni är klara.
C: Tack för att {du var så snäll om det|det gick så lätt}.
`,
  en: `
== email ticket
~ {Moving house|Change of address|Moving out at the end of the month}
C: Hello,
{We're moving to|I'm relocating to} <newaddress> on the {1st|15th}. Our present address is <address>. {Do we need a new contract?|Can we keep our fixed price?} The contract is in my name, <name>, born <dob>.
A: Hi <first>,
No new contract is needed, the price comes along. I've registered the move for you, {and the final invoice for the old flat comes in a month|and you'll see it in the app tomorrow}.
<agent>
C: {Thank you, that was painless.|Lovely, thanks!}

== call
A: This is <agent> at Norrsken Energi, good morning.
C: {Hi, I moved into a new flat and there's no power.|Hello, I've just got the keys and the lights don't work.}
A: Oh dear. Which address?
C: <newaddress>. My name's <name>.
A: Has anyone signed up for electricity there?
C: {Your colleague <agent2> said it was all arranged last week.|I filled in the form online, and then I called, and they said it was done.}
A: I can see a note, but the order was never sent. {I'm so sorry.|That's our mistake.} I'm sending an urgent one, and the grid company will switch it on before six today. I'll call you then on <phonespoken>.
C: I'll be sitting here in the dark then. {It's fine. Thanks.|I'm not impressed, to be honest.}
A+5h: Hi <first>, it's <agent> again. Do you have light?
C: {I do! Thanks for calling back, I appreciate that.|Yes, it came on half an hour ago. Thank you for calling.}

== chat
C: {moving abroad for good, how do I close my account|hey, leaving sweden next month. what happens with my contract?}
A: Hi! When do you leave, and who is this?
C: <name>, customer <customer>, {around the 20th|last day of the month}
A: Then I'll end it that day. There's no fee when you leave the country. Where should the last invoice go?
C: <email> please. And {can you pay what's left of my deposit to <iban>|is it possible to get the deposit back to <iban>}?
A: Yes, it goes out within ten days of the last invoice.
C: {cool, thanks. been happy with you guys|great. you've been a good supplier, cheers}
`,
};
