import { carriers } from './lines.ts';

/** Swedish messages with names: full, first only, surnames, capitals, genitives, lower-case chat and transcripts. */
export const swedishNames = carriers(`
Hej {first}! Tack för snabbt svar.
Hej {first},⏎⏎Tack för ditt mejl. Vi återkommer inom {count} dagar.⏎⏎Med vänliga hälsningar⏎{full}⏎Kundservice, {company}
Mvh {first}
Mvh⏎{first}
MVH {caps}
/{first}
// {first} & {first}
Hälsningar {first} och {first}
Hälsn. {full}
Kram {first}
Tack på förhand! {first}
Vänligen, {full}
Hej, jag heter {full} och har köpt {product} hos er.
Hej, mitt namn är {full} och jag skriver angående order {order}.
Jag pratade med {first} igår som lovade {amount} i ersättning.
Jag talade med en {first} på er support {weekday} kl 10.
Er kollega {full} sa att det skulle ordna sig.
Det var {full} som skrev på avtalet, inte jag.
{full} har bytt efternamn till {last}.
Kan {first} ringa mig?
{first}s faktura kom till mig av misstag.
{full}s abonnemang ska sägas upp per {date}.
Familjen {last} har flyttat ut.
Fru {last} ringde igen angående {product}.
Herr {last} vill ha pengarna tillbaka, {amount}.
Dr {last} har inte svarat.
Handläggare: {full}
Handläggare {first} {last} har ärende {case}.
Avtalsägare: {full}. Användare: {full}.
Jag och min fru {first} har två abonnemang.
Min son {first} ska ta över numret.
min dotter {first} har tappat bort kortet
Det gäller min mamma {full}, hon är dement.
Min pappa, {full}, gick bort i {weekday}s.
Dödsboet efter {full} ska ha fakturan.
Granne {first} tog emot paketet.
Chauffören {first} var jättetrevlig!
Teknikern hette {first} tror jag, han kom {date}.
Butikschefen {full} i {city} lovade byta {product}.
VD {full} vill ha svar innan {weekday}.
Till {full}
Att: {full}
Attn {full}, {company}, {city}
Cc: {full}; {full}
Deltagare: {full}, {full}, {full}
Närvarande: {first}, {first}, {first} och {first}
{full} (kund) – {full} (säljare)
{full} skrev {date}:
{full} via Kundforum⏎Har någon annan problem med {product}?
@{first} kan du kolla order {order}?
Svar till {first}: ja det går bra
Re: SV: Möte med {full}
Protokoll fört av {full}, justerat av {full}
Kontakta {full} på {company}.
Vi välkomnar {full} som ny kundansvarig på {company}!
{full} från {company} i {city} köpte {count} st {product}
Fakturan är ställd till {full} men ska till {company} AB.
Biljett utfärdad för {full}, {city}–{city}, {date}
Passagerare 1: {caps}⏎Passagerare 2: {caps}
RESENÄR: {caps}
FAKTURAMOTTAGARE {caps}, BELOPP {amount}
Namnteckning: {full}
Signerat av {full} {date} {time}
Hyresgäst {full} har inte betalat hyran {amount}.
Patienten {full} uteblev från besök {date}.
Läraren {full} vill boka {count} platser.
{first} är sjuk idag, {first} tar hennes ärenden.
Vem är {full}? Står på min faktura {invoice}.
Kan ni ta bort {full} som behörig på kontot?
jag vill lägga till {full} som användare
Har {first} jobbat hos er länge? Toppen kille!
Tack {first} för hjälpen, du är bäst 🙏
Stort tack till {full} i er butik på {street}!
Ni har stavat mitt namn fel, det är {full}, inte {full}.
{first#1} {last#1}, {city}
1. {full}⏎2. {full}⏎3. {full}
- {full}: {amount}⏎- {full}: {amount}
namn,belopp⏎{name},{amount}⏎{name},{amount}
{name};{order};{date}
"namn": "{name}", "status": "aktiv"
Mottagare={name}&belopp={amount}
Kund: {name} | Ärende: {case} | Status: öppen
Bil_{name}.pdf
Avtal {name} {date}.docx
Se bifogat foto (kvitto_{first}.jpg)
hej det är {lfirst} igen
hej jag heter {lfull} och undrar var mitt paket är
det är {lfirst} här har ni hittat ordern
ja hej mitt namn är {lfull} jag ringer om fakturan
{lfirst} heter jag
det var {lfirst} på er support som sa det
jag pratade med {lfirst} i går och hon lovade ringa tillbaka
ja det är {lfull} jag bor i {city}
min man {lfirst} har redan ringt om detta
kan du hälsa {lfirst} att jag ringt
tack {lfirst} ha en bra dag
okej {lfirst} då gör vi så
mvh {lfirst}
mvh {lfull}
hälsningar {lfirst}
hej {lfirst} tack för svar men det funkar fortfarande inte
ja hej du pratar med {lfirst} på kundtjänst vad kan jag hjälpa till med
välkommen till {company} du talar med {lfirst}
agent: vad heter du?⏎kund: {lfull}
vad var namnet sa du? {lfull}
jo jag skulle prata med {lfirst} är hon där
efternamnet är {llast} och förnamnet {lfirst}
abonnemanget står på {lfull} men det är jag som betalar
det är min sambo {lfirst} som står på avtalet
skriv {lfull} på paketet tack
{lfirst} sa att {lfirst} skulle fixa det
då kopplar jag dig till {lfirst} på teknik
mm ja precis {lfirst} då ska vi se här
den är skriven på {lfull} eller på min fru {lfirst}
jag sitter här med min dotter {lfirst} som hjälper mig
är det {lfull} jag pratar med
kan ni skicka den till {lfull} i stället för mig
ja men {lfirst} då får du ringa igen på {weekday}
HEJ JAG HETER {caps} OCH ÄR MYCKET ARG
RING {cfirst} OMGÅENDE!!!
TACK {cfirst}
Hejsan {first}😊 Fick du min bild?
{first}, kan du återkomma?
Ok {first}.
Ja, {first}, det stämmer.
Är {first} där?
{first}?
Fråga {first}.
Ingen annan än {first} vet.
Kram från {first}, {first} och barnen
{first} hälsar att allt löste sig. {first}s tips var bra.
Hoppas {first} mår bättre!
Det var inte {first}s fel, det var systemet.
Jag är {first}s god man och sköter ekonomin.
`);

/** Names that are words, each among other words, and the same words in their own meaning. */
export const swedishWordNames = carriers(`
Hej, {wfull} heter jag.
Jag heter {wfull} och har en fråga om {product}.
Mvh {wfull}
Mvh {word}
Hej {word}! Tack för hjälpen.
Hej {word},⏎⏎Din order {order} är skickad.⏎⏎Hälsningar⏎{wfull}
Jag pratade med {word} i {weekday}s.
{word} på er support sa att det var klart.
Min son {word} har köpt {product}.
min fru {word} och jag
{wfull} har inte fått fakturan.
Kontakta {wfull} på {company}.
Handläggare: {wfull}
Tekniker {wfull} kommer {date} {time}.
{word}s abonnemang ska sägas upp.
/{word}
// {word} och {word}
Kund: {wfull}, ärende {case}
Ring {word} på {phone}.
Är det {word} jag talar med?
Tack {word}, det löste sig!
Jag vill prata med {word}, inte med någon annan.
{word}: Hej, hur kan jag hjälpa dig?
[{time}] {word}: ett ögonblick
Det var {word} som tog emot mig i butiken i {city}.
{wfull} <{email}> skrev den {date}:
Att: {wfull}
Hälsa {word} och {word} från mig.
Avtalet är tecknat av {wfull}, {pnr}.
Fakturan ska stå på {wfull} och skickas till {address}.
hej det är {lword} igen
jag heter {lwfull} och undrar över fakturan
jag pratade med {lword} på support i går
tack {lword} ha det bra
mvh {lword}
du talar med {lword} på {company}
min man {lword} ringde förra veckan
Deltagare: {wfull}, {full}, {wfull}
Hyresgästen {wfull} störde grannarna {weekday}.
{word} har bytt telefon till {product}.
Vår säljare {wfull} slutar {date}.
Kan {word} återkomma till mig?
Hälsningar {word} i {city}
Ordförande {wfull} öppnade mötet.
Min chef {wfull} måste godkänna {amount}.
Det är {word} som har nyckeln.
Ska jag ringa {word} eller {word}?
Snälla {word}, kan du titta på det här?
Det var {word}s idé att byta till {product}.
Säljaren {word} lovade {amount} rabatt.
Hans faktura {invoice} är betald men inte hennes.
Det är hans abonnemang, inte mitt.
Hans fru ringde i {weekday}s om order {order}.
Vi såg en björn vid stugan i {city}.
Björn och älg är fridlysta här.
Han kastade en sten på rutan.
Sten och grus levereras på {weekday}.
Leverans i maj månad funkar bra.
Den 3 maj kommer teknikern.
Maj och juni är fullbokade.
En stig leder fram till huset.
Två gånger per dag startar {product} om sig.
Priset är {amount} per månad.
Dag 1 fungerade det, dag 2 inte.
Varje dag samma sak. Dag ut och dag in.
Liv och död är inte frågan här, men det är bråttom.
Mitt liv blev lättare med {product}.
Vi kan bo kvar till {date}.
Båten ligger vid kaj 4 i {city}.
En falk har byggt bo på taket.
Det var storm i natt och bredbandet dog.
Saga eller sanning? Jag tror inte på er.
My sa inget om det? Nej, inte ett dugg, inte ett my.
Ask och ek finns i lager, {article}.
Rosor och en iris i vas, {amount}.
Stella är ett bra ölmärke.
Det luktar viol i butiken.
Sol ute i dag, men mobilen är död.
Kärlek och love på er! Ni är bäst.
Mark och mattor ingår i hyran.
Max hastighet är {count} Mbit.
Jag betalar max {amount}.
Frank kritik: er app är dålig.
En pil på skärmen pekar åt vänster.
Klicka på Pil ner och sedan Hem.
Tor nätverket fungerar inte med er VPN.
Linn är ett tyg.
Tomten har en lind, en alm och en ek.
Berg och dal hela vägen till {city}.
Ström saknas sedan {time}.
Strand nära hotellet önskas.
Vi är en modig kund som vågar klaga.
Ett blad fastnade i {product}.
Skog och mark, {count} hektar.
Hård plast, inte mjuk.
Stark ström går genom kabeln.
Lång väntetid i telefon, {count} minuter.
En åker bakom huset är översvämmad.
Vi åker {date}.
hans bil är trasig
en björn i skogen
har ni öppet första maj
per person kostar det {amount}
en dag till sen går jag till konsumentverket
stig in i butiken så hjälper vi dig
`);
