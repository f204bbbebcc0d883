import type { Matter } from '../matter.ts';

export const appLogin: Matter = {
  name: 'app-login',
  product: 'el',
  weeklySwedish: [9, 7, 6, 4, 3, 2, 1, 1],
  weeklyEnglish: [4, 4, 3, 2, 1, 1, 1, 0],
  sv: `
== chat
C: {kommer inte in i appen|appen säger fel lösenord hela tiden|hej, går inte att logga in i appen}
A: Hej! Har du provat att återställa lösenordet?
C: {ja tre gånger. får inget mejl|ja, det kommer inget mejl}
A: Vilken adress ska det gå till?
C: <email>
A: Tack. {Den är stavad fel hos oss, det fattas en bokstav.|Här står en annan adress.} Nu har jag rättat den, prova igen.
C: {nu kom det! tack|yes funkar. tack så mycket}

== email ticket
~ {Appen|Kan inte logga in|Inloggningen fungerar inte}
C: Hej!
{Sedan senaste uppdateringen kommer jag inte in i er app.|Efter uppdateringen kraschar appen när jag trycker på BankID.} Telefon {med IMEI <imei>|Android 9, IMEI <imei>}. Har avinstallerat och installerat på nytt {två|tre} gånger. {Den förra appen var mycket bättre.|Varför ska man laga det som inte är trasigt?}
/<name>, <customer>
A+1d: Hej <first>, tack! Det är ett fel i {version 5.2|den nya versionen} på äldre telefoner. Rättningen kommer i butiken nästa vecka. Tills dess går det bra att logga in på webben.
<agent>
C+8d: {Nu fungerar det igen. Tack!|Uppdaterade i dag, nu kommer jag in.}

== call
A: Norrsken Energi, <agent>.
C: Hej, {jag kommer inte in på Mina sidor.|jag kan inte logga in hos er.} Jag är <age> och inte så bra på sådant här.
A: Det löser vi. Har du BankID?
C: {Nej, det får jag inte för banken.|Det har jag, men den säger att jag inte finns.} Mitt personnummer är <pnrspoken>.
A: Tack. Vad heter du i efternamn?
C: <last>, <spelled>.
A: Då hittar jag dig. Jag skickar ett brev med en kod, {det är framme på måndag|det kommer inom tre dagar}.
C: {Tack, vad du är snäll.|Tack så mycket, vilken tålmodig person du är.}

== chat
C: {fick en kod på sms men den funkar inte, <code>|koden <code> funkar inte}
A: Hej! Skicka aldrig koden till någon, inte ens till oss. Den gäller bara i fem minuter. {Jag har skickat en ny.|Nu kommer en ny.}
C: {ok kom in nu|tack nu gick det}

== ticket final
~ {Ser någon annans fakturor|Fel konto i appen}
C: {När jag loggar in i appen ser jag en helt annan persons fakturor!|Jag är inloggad som någon annan.} {Där står namn, adress och allt: <partnername>, <newaddress>.|Jag ser <partnername> på <newaddress>, med alla fakturor.} Det här måste väl vara ett brott mot GDPR? Jag vill inte att någon ser mina uppgifter.
<name>, inloggad från <ip>
A: Hej <first>, tack för att du rapporterar det här. Jag har lämnat det till vårt dataskyddsombud, som kontaktar dig i dag. {Kontot är spärrat så länge.|Vi har stängt av inloggningen för båda kontona.}
C+1d: {Jag har pratat med henne. Bra hanterat, men det är allvarligt.|Hon ringde. Tack för att ni tog det på allvar.}

== email
~ {Trött på appen|Förslag om appen}
C: Hej, {varför loggas man ut varje dag?|jag måste logga in varje gång jag öppnar appen.} {Kustkrafts app minns en i ett år.|Min banks app är lättare att komma in i.} Annars är den snygg, särskilt grafen över timmarna. Önskar mig även mörkt läge.
Hälsningar <name>
A+1d: Hej <first>! Kul att du gillar grafen. Utloggningen är {till för säkerheten|en säkerhetsinställning}, men du kan slå på "kom ihåg mig" under Inställningar.
C: {Haha, den hade jag missat. Tack!|Där ser man, tack.}

== chat
C: {appen ligger nere igen|appen funkar inte för tredje gången den här månaden}
B: Har du provat att starta om telefonen?
C: {ja!!!|ja. kan jag få prata med en människa}
A: Hej, <agent> här. Vi har {störningar i inloggningen sedan klockan sju|problem just nu}. Vad behövde du göra, så hjälper jag dig?
C: {bara se när fakturan ska betalas. <pnr>|ändra mitt telefonnummer till <phone>}
A: {Den ska betalas den sista.|Klart, det är ändrat.}
C: {ok tack. men ni måste fixa den där appen|tack! synd att den krånglar så}
== chat
C: {appen vill att jag godkänner nya villkor men knappen går inte att trycka på|"Godkänn"-knappen i appen är grå?}
A: {Hej! Skrolla längst ner i texten först, då tänds den.|Den tänds när man läst till slutet, lite gömt.}
C: {40 sidor juridik?? på mobilen?|jaha. ingen läser ju det där}
A: {Jag vet. Jag brukar skicka en kortversion, vill du ha den?|Nej, jag fattar. Dra snabbt neråt bara.}
C: {gick nu. kundnr <customer> om ni vill anteckna att det var dåligt|skicka till <email>, tack}

== call
A: Kundservice, <agent>.
C: {Jo, jag har bytt telefon och nu vill inte appen.|Hej, min nya telefon släpper inte in mig i er app.} <name>.
A: Hej <first>. {Har du flyttat över ditt BankID till den nya?|Kommer du till rutan med BankID?}
C: {Det vet jag inte. Hur ser man det?|Den snurrar bara.}
A: Öppna BankID först. Står ditt namn där?
C: {Nej, det står "skaffa BankID".|Det står min frus namn, <partner>. Jaha! Det är hennes telefon som vi har råkat byta.}
A: {Då är det banken du behöver ringa först, sedan går vår app av sig själv.|Haha, då har vi nog hittat felet.}
C: {Aha. Tack, då ringer jag dem.|Jösses. Förlåt att jag tog upp din tid.}

== email ticket
~ {Mina sidor|Inloggning med lösenord försvann|Varför bara BankID?}
C: {God dag.|Hej,}
{Ni har tagit bort inloggning med lösenord. Min man har <health> och klarar inte BankID, så jag sköter allt åt honom.|Jag bor i Spanien halva året och mitt svenska BankID slutade gälla. Nu kommer jag inte åt något.} {Vad är tanken?|Hur ska vi göra?} Det gäller <partnername>, <pnr>.
Hälsningar,
<name>
A+1d: Hej <first>, {tack för att du skriver.|jag förstår att det ställer till det.} Det finns en fullmaktsblankett, och med den får du ett eget inlogg till hans sidor. {Jag postar den till <address>.|Jag lägger den på lådan i dag.} När den är tillbaka hos oss tar det två dagar.
<agent>
C+6d: {Blanketten är inskickad.|Nu är den postad.} {Hoppas det går fort.|Synd att man måste använda penna och papper i nådens år, men tack.}
A+2d: Hej, den kom i dag och ditt inlogg är klart. Välkommen in!

== chat
C: {hjälp, appen säger att jag är spärrad|"ditt konto är låst" står det när jag loggar in}
B: {Jag förstår att du vill spärra ditt kort. Stämmer det?|Menar du att du vill låsa ditt konto?}
C: {nej!!|nej, tvärtom}
A: Hej, roboten missförstod. <agent> här. {Fem försök från <ip> i natt, var det du?|Någon försökte logga in från <ip> i natt.}
C: {nej, jag sov. är någon inne på mitt konto?|inte jag. ska jag vara orolig?}
A: {Ingen kom in, låset slog till som det ska.|Nej, det var därför den låstes.} Jag öppnar det igen och skickar en engångskod till <phone>.
C: {kom in, bytte lösenord. tack för att ni har koll|oj. bra att det funkar, tack}

== ticket
~ {Recension av appen|Betyg på er nya app}
C: {Jag gav er en etta i butiken och fick en fråga om varför, så här kommer svaret:|Ni bad om synpunkter.} man måste logga in två gånger, {den glömmer vilken adress man valt|den visar fel anläggning först}, och den tar {åtta|tolv} sekunder att starta. {Sydkraftsbolagets är inte vacker men den öppnar sig.|Det enda jag vill är att se timpriset på morgonen.}
/<handle>
A+1d: Hej, tack för att du tog dig tid. {Dubbelinloggningen är rättad i nästa version.|Startsträckan arbetar vi med.} Resten har jag lämnat till dem som bygger appen.
C+2d: {Då får ni en tvåa så länge.|Bra. Jag ändrar betyget när det händer.}
`,
  en: `
== chat
C: {can't log in to the app|app keeps saying wrong password}
A: Hi! Have you tried a reset?
C: {yes, the mail never comes|3 times. no email}
A: Which address should it go to?
C: <email>
A: {We had a typo in it, it's corrected now.|There was a letter missing on our side.} Please try again.
C: {got it! thanks|works now, cheers}

== email ticket
~ {App crashes at login|Login problem}
C: Hello,
{Since the last update your app crashes when I open it.|I can't get past the login screen since the update.} My phone's IMEI is <imei>. {I have reinstalled it twice.|Reinstalling didn't help.} {The old one was better.|}
<name>
A+1d: Hi <first>, it's a bug on older phones. The fix comes next week. Until then the website works.
<agent>
C+8d: {All good now, thank you.|Updated today and I'm in.}

== call
A: Norrsken Energi, <agent> speaking.
C: Hi, {I don't have BankID, so I can't get into the app.|your app wants BankID and I'm not allowed to have one yet.} {It's really frustrating.|I've been here two years!}
A: I understand. We can do it another way. Do you have a passport or driving licence?
C: {Yes, licence number <licence>.|Both. The licence is <licence>, the passport <passport>.}
A: Thank you. And your name and e-mail?
C: It's <name>. <emailspoken>.
A: I've sent a link there. It's valid for an hour.
C: {Got it. Oh, that's great, I'm in.|I see it. Thanks a lot!}

== chat
C: {your code doesn't work. <code>|the code <code> is wrong apparently}
A: Please never share the code, not even with us. It lasts five minutes, so I've sent you a new one.
C: {ok i'm in now|worked, thanks}

== chat
C: {the app says my account is locked|locked out of my account, why?}
B: {I understand you want to block your card. Is that right?|Would you like to lock your account?}
C: {no...|no! the opposite}
A: Sorry about our bot, this is <agent>. {There were five attempts from <ip> last night, was that you?|Somebody tried to log in from <ip> last night.}
C: {nope, I was asleep|not me. should I worry?}
A: {Nobody got in.|No, that's why it was locked.} I've opened it and sent a code to <phone>.
C: {I'm in, password changed. thanks|ok I'm back in. good that you keep an eye on it}

== email ticket
~ {No BankID, no app?|Login without BankID}
C: Hello, {I moved here in the spring and my bank won't give me a BankID until I have an ID card.|I spend the winters in Spain and my BankID has expired.} {How do I see my invoices meanwhile?|I can't see a single invoice.} My passport is <passport>, my number <phone>.
<name>
A+1d: Hi <first>, you're not alone in this. {We can send the invoices by e-mail until then.|I can send you a code by post to <address>.} Which would you prefer?
<agent>
C: {E-mail is fine, <email>.|By e-mail, please: <email>. Thank you.}

== ticket
~ {About your app|Feedback}
C: {You asked for a review, so:|Since you asked:} I have to sign in twice, {it shows the wrong flat first|it forgets my choice}, and {it takes ten seconds to start|the font is tiny}. {The graphs are lovely, though.|I just want to see today's price.} {<handle>|/<name>}
A+1d: Thank you for taking the time! {Signing in twice is fixed in the next version.|I've passed every point on.}
C+2d: {Looking forward to it.|Okay. I'll change my rating when I see it.}
`,
};
