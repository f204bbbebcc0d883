import { steady, type Matter } from '../matter.ts';

export const invoiceTooHigh: Matter = {
  name: 'invoice-too-high',
  product: 'el',
  ...steady,
  sv: `
== email ticket
~ {Fakturan stämmer inte|Orimlig elräkning|Fråga om senaste fakturan}
C: {Hej!|Hejsan,|God morgon,}
{Fick precis min elräkning och höll på att sätta kaffet i halsen.|Jag har fått en faktura som jag inte förstår mig på.|Nu får ni faktiskt förklara er.} <kr> för en lägenhet på två rum och kök. {Förra månaden betalade jag <smallkr>.|Samma månad i fjol låg den på en tredjedel.|Vi är två personer och jobbar hela dagarna.} Vad har hänt?

Kundnummer <customer>, anläggning <installation>.

{Mvh|Hälsningar|Med vänlig hälsning}
<name>
<phone>
A: Hej <first>!
{Tack för att du hör av dig, jag förstår att summan ser konstig ut.|Jag förstår att du reagerar.} När jag tittar på din anläggning ser jag att förbrukningen är {beräknad|uppskattad}, inte avläst, eftersom mätaren inte har svarat sedan i somras. Jag har beställt en ny avläsning av nätbolaget och skickar en rättad faktura senast på fredag. Du behöver inte betala den här.
/<agent>, Norrsken Energi
C+1d: {Tack, det var ett snabbt och tydligt svar. Då väntar jag på den nya.|Okej, bra. Skönt att jag inte behöver betala den. Hoppas det blir rätt nu då.}
/<first>

== call
A: Norrsken Energi, du pratar med <agent>.
C: {Ja hej, <name> heter jag.|Ja tjena, det är <name> här.} Jag ringer om räkningen, den är ju helt galen. <kr>!
A: Oj då. Ska vi titta på den. Har du ditt personnummer?
C: Ja, det är <pnrspoken>.
A: Tack. {Du bor på|Och det gäller} <street>, stämmer det?
C: Ja precis. {Och jag har inte gjort något annorlunda, eldar i kaminen gör jag också.|Vi har inte ens elbil, vi har fjärrvärme.}
A: Nej, men jag ser här att du har gått på rörligt pris, och snittet i månaden låg på nästan tre kronor. Förbrukningen är <kwh>, alltså ungefär som i fjol.
C: {Jaha. Så det är inget fel på den?|Så det är alltså bara priset?}
A: Det är inget fel, tyvärr. Vill du så kan jag dela upp den på tre månader.
C: {Ja, det vore snällt faktiskt.|Ja, gör det, annars går det inte runt den här månaden.}
A: Då gör jag det nu direkt. Så där, klart. Den första delen förfaller sista i månaden.
C: {Tack ska du ha, vad bra att du kunde ordna det.|Tack, då är jag nöjd.}

== chat
C: {hej, varför är min faktura dubbelt så hög|hallå, vad är det här för faktura}
B: Hej! Jag är Norrskens hjälpreda. Skriv ditt kundnummer så letar jag.
C: <customer>
B: Jag hittar ingen förklaring. Jag kopplar dig till en kollega.
A: Hej, <agent> här. Vad kan jag hjälpa till med?
C: {asså jag skrev det nyss|jag har ju redan skrivit det till roboten}. Fakturan är på <kr> och den brukar ligga runt 900. {Jag är student, jag har inte de pengarna|Jag har knappt varit hemma}
A: Förlåt, jag ser inte alltid vad du skrivit till hjälpredan. Jag ser två elavtal på dig, ett på <street> och ett på <newaddress>.
C: {va? jag flyttade ju från den första i juni, det har jag sagt till er|den där första har jag sålt, det vet ni om}
A: Då ska du förstås inte betala för den. Jag avslutar det avtalet från flyttdagen och krediterar mellanskillnaden. Pengarna dras av på nästa faktura.
C: {ok tack. men det var ju andra gången jag fick säga det|fint, tack för hjälpen :)}

== email
~ {Tredje gången jag skriver|Fortfarande fel på fakturan}
C: {Till den det berör.|Hej igen.}
Det här är tredje gången jag skriver om samma sak. Ni drar ett fast påslag på <smallkr> i månaden som jag aldrig har skrivit på. {Första gången sa ni att det skulle tas bort, andra gången fick jag inget svar alls.|Två olika personer har gett mig två olika besked.} Om det inte är rättat på nästa räkning går jag till {Polar El|Sydkraftsbolaget}, som för övrigt är billigare.

Anmäl mig gärna till er statistik över missnöjda kunder.
<name>, kundnr <customer>, född <dob>
A: Hej <first>,
Jag beklagar verkligen att du har fått skriva tre gånger. Påslaget hör till ett tillägg, {Trygg El|Elförsäkring Plus}, som lades till i fjol. Jag har tagit bort det nu och betalar tillbaka tolv månader till ditt konto. Kan du svara med clearing- och kontonummer?
Vänligen <agent>
C+1d: {Konto <account>. Jag tror på det när jag ser det.|Det är <account>. Tack för att någon äntligen läste vad jag skrev.}
A: Tack! Pengarna är hos dig inom fem bankdagar.

== ticket
~ {Vår brf har fått fel faktura|Faktura till föreningen}
C: Hej! Jag är kassör i vår bostadsrättsförening (org.nr <org>). {Elen till tvättstugan har gått från <kr> till det dubbla.|Vi har fått en faktura på trapphusbelysningen som inte kan stämma.} Vi bytte till ledlampor i våras så den borde gå ner. {Kan ni skicka timvärden?|Går det att se timme för timme?}
Betalning sker från bankgiro <bankgiro>. Nås på <phone> efter klockan 16.
/<name>
A+1d: Hej <first>! Timvärdena ligger bifogade. {Titta på natten: det går 4 kW hela tiden.|Man ser en jämn last dygnet runt.} Jag gissar på torkskåpet eller en värmeslinga som står på.
C+1d: {Du hade rätt! Det var värmeslingan i stuprören.|Det var torkskåpet, termostaten hade hängt sig.} Kanonbra service, det här ska jag berätta om på stämman.
A: Vad roligt att höra! Jag stänger ärendet, men svara här om det är något mer.

== call
A: Välkommen till Norrsken Energi, <agent> heter jag.
C: Hej. {Min mamma har fått en räkning som hon ligger vaken för.|Jag ringer åt min pappa.} Hon heter <partnername>, hon är över åttio och {har <health>|ser nästan ingenting}.
A: Okej. Har du fullmakt, eller är hon med dig?
C: Hon sitter här bredvid. {Mamma, säg ditt nummer.|Vänta, du får henne.} Kundnumret är <customerspoken>.
A: Tack. Då ser jag det. Det är två månader på samma faktura, för den förra gick aldrig iväg.
C: {Jaha, men det måste ni ju skriva! Hon trodde att hon gjort slut på hela pensionen.|Men hur ska en gammal människa förstå det?}
A: Jag håller med dig, det framgår dåligt. Jag kan ta bort påminnelseavgiften, och jag skickar ett brev som förklarar. Det går i morgon.
C: {Bra. Gör det. Tack.|Ja, det blir väl bra det.}
`,
  en: `
== email ticket
~ {Invoice question|Something is off with my bill|Bill twice the usual amount}
C: {Hello,|Hi there,|Good afternoon,}
My latest invoice is <kr>, and I live alone in a {studio|one-bedroom flat} that I heat with {a pellet stove|district heating}. {Could someone please check the meter?|I honestly can't see how I could use that much.} My customer number is <customer> and my personal number is <pnr>.

{Kind regards|Thanks|Best},
<name>
<phone>
A: Hi <first>,
{Thanks for getting in touch.|I can see why you were surprised.} The reading we received says <kwh>, which is four times your normal month. That looks like a typo from the grid company, so I've put the invoice on hold and asked them to read it again. I'll write to you by Wednesday.
<agent>, Norrsken Energi
A+2d: Hi again! The new reading is in and it was indeed a mistake. The corrected invoice is 412 SEK and it's in your inbox now.
C: {Brilliant, that's what I call service. Thank you!|Great, thanks for keeping your word.}

== chat
C: {hi, can i talk to a human about my invoice|hello is anyone there? its about my bill}
B: Sure! What is your customer number?
C: <customer>
A: Hi, you've reached <agent>. What's wrong with the invoice?
C: you charged <kr> to my card <card> and {I cancelled autopay in august|i never agreed to autopay}
A: Please don't send card numbers in the chat, I'll remove it on our side. I can see the autopay was switched on again when you moved.
C: {well I didn't switch it on|so it turned itself on? nice}. That's my rent money
A: I understand, and I'm sorry. I've turned it off and sent the money back. It's with you within three working days.
C: {ok. please make sure it doesn't happen again|fine, thanks}

== call
A: Norrsken Energi, this is <agent> speaking.
C: Yes, hi, my name is <name>, that's <spelled>.
A: Thank you. How can I help?
C: {I've been passed around by three people already.|I'm the one who was cut off ten minutes ago.} It's about the invoice for <address>. It says I owe you from last winter, and I moved in {in May|in June}.
A: Right. So you're being billed for the previous tenant.
C: {Exactly. Finally somebody gets it.|Yes! That's what I've been telling everyone.}
A: I've moved the debt back where it belongs, so your balance is zero. You'll get a confirmation to <emailspoken>?
C: {Yes, that's the one. Thank you, you've been very kind.|That's right. Took you long enough as a company, but thanks to you personally.}
`,
};
