import type { Matter } from '../matter.ts';
import { routerDeliveryEnglish } from './router-delivery-en.ts';

export const routerDelivery: Matter = {
  name: 'router-delivery',
  product: 'bredband',
  weeklySwedish: [1, 2, 2, 4, 5, 7, 9, 10],
  weeklyEnglish: [1, 1, 1, 2, 3, 3, 4, 5],
  sv: `
== email ticket
~ {Var är min router?|Router ej levererad|Väntar fortfarande på routern}
C: Hej,
{Jag beställde bredband för <weeks> veckor sedan och routern har inte kommit.|Enligt er skulle routern komma i förra veckan.} {Paketet har stått på "under behandling" hela tiden.|Spårningen visar ingenting.} Adressen är <address>, <order>.
{Jag jobbar hemifrån och surfar på mobilen så länge, det blir dyrt.|Vi har två tonåringar hemma, så ni kan ju tänka er stämningen.}
<name>
A+1d: Hej <first>,
{Ursäkta dröjsmålet.|Jag beklagar.} Vi har just nu brist på routrar från leverantören. {Din står på tur och skickas senast på torsdag.|Jag har flyttat fram dig i kön, den går härifrån på torsdag.}
<agent>
C+5d: {Torsdagen har varit och farit. Ingen router.|Den kom inte. Vad händer?}
A: Jag är ledsen, leveransen till lagret blev försenad. {Jag skickar en lånerouter med bud i dag.|Du får en lånerouter hemkörd i morgon.}

== chat
C: {när kommer min router|hej har inte fått min router än}
B: Jag kan hjälpa dig att spåra ditt paket. Vad är ditt ordernummer?
C: <order>
B: Din order är registrerad.
C: {ja det vet jag. när kommer den|men NÄR}
A: Hej, <agent> här! Jag ser att den lämnade lagret i {går|natt}. Den borde vara hos ombudet i morgon.
C: {det sa ni i måndags också|sa samma sak förra veckan, fast då var det <agent2>}
A: Jag förstår att det känns så. {Här är kollinumret, så kan du följa det själv.|Jag bevakar den och skriver till <email> när den är framme.}
C: {ok. men en dag till så avbeställer jag|okej, vi får se då}

== call
A: Norrsken Energi bredband, <agent>.
C: Hej, {det är <name>, jag väntar på en router.|jag heter <name> och jag har fått fel router.}
A: Har du ett kundnummer?
C: <customerspoken>.
A: Tack. {Den skickades till <newaddress>.|Här står det att den är levererad till <newaddress>.}
C: {Men där bor jag inte! Jag bor på <street>.|Det är ju min gamla adress.} {Jag ändrade den när jag beställde.|Det sa jag till er redan i telefon.}
A: Då har det blivit fel hos oss. Jag skickar en ny till <street> i eftermiddag, och den är framme på onsdag.
C: {Jag har väntat i tre veckor.|Det är tredje veckan utan nät.} {Kan man inte få något avdrag?|Ska jag betala för de veckorna?}
A: Absolut, du får hela månaden gratis.
C: {Okej. Bra. Tack.|Det var väl det minsta. Men tack.}

== ticket
~ {Skadad router|Routern trasig vid leverans}
C: {Routern kom äntligen, men lådan var genomblöt och den startar inte.|Fick routern i dag. Den är död.} Serienummer <serial>, MAC <mac>. Tog <weeks> veckor att få den. /<name>, <phone>
A+1d: Hej <first>! {Så tråkigt.|Det var illa.} Jag skickar en ny med express, den är hos dig inom två arbetsdagar. Den trasiga kan du slänga i elavfallet.
C+2d: {Ny router på plats, allt fungerar! Tack för snabb hjälp.|Kom i dag. Fungerar. Tack.}

== email final
~ {Avbeställning av bredband|Nu får det vara nog}
C: Hej.
{Tre utlovade leveransdatum, tre gånger ingenting.|Först den 3:e, sedan den 10:e, sedan "inom kort".} Jag vill avbeställa. {Telenät levererade min grannes router på två dagar.|Fjällfiber kunde leverera på tre dagar, så jag går till dem.} Pengarna, <kr>, vill jag ha tillbaka på <account>.
<name>, <pnr>
A: Hej <first>, jag förstår dig och beklagar. Beställningen är avslutad {och pengarna är på ditt konto inom fem bankdagar|och återbetalningen är gjord i dag}.
<agent>
C+1d: {Tack.|Tack för det, i alla fall.}

== chat
C: {hej! routern kom men den är låst med nåt lösenord|fick routern i dag, hur loggar man in på den}
A: Hej! Lösenordet står på undersidan.
C: {där står <password> men det funkar inte|har testat det, <password>, den säger fel}
A: Skriv inte lösenordet här, jag tar bort det ur chatten. Håll in knappen på baksidan i tio sekunder, så nollställs den.
C: {japp nu gick det!|yes nu kom jag in}
A: Toppen. {Byt lösenord direkt.|Välj ett eget lösenord nu.}
C: {gjort. tack för snabb hjälp|fixat, tack <agent>!}

== call final
A: Norrsken Energi, <agent>, hej.
C: {Hej, nu har jag suttit i telefonkö i <min> minuter.|Äntligen. <min> minuter tog det.} Det gäller routern igen.
A: Förlåt för väntan. Igen, säger du?
C: Ja, jag har ringt {två|tre} gånger. {En sa att den var slut, en annan att den var skickad.|Ena dagen är den skickad, andra dagen är den restnoterad.} Vad är det som gäller?
A: Jag ska ta reda på det ordentligt. Ditt personnummer?
C: <pnrspoken>. <name>.
A: Tack <first>. Den är inte skickad. {Vi får in nya på tisdag.|Nästa leverans till oss är på tisdag.} Jag lägger en åt sidan i ditt namn och ringer dig när den går i väg.
C: {Lovar du det?|Säkert?}
A: Jag lovar. {Är det <phonespoken>?|Har du nummer <phone>?}
C: Ja. {Annars säger jag upp elen också.|Om det inte blir av då så byter vi, både el och bredband.}

== email ticket
~ {Utan internet sedan flytten|Barn utan läxor, mamma utan jobb}
C: Hej!
Vi flyttade till <address> och {routern som skulle vara här på inflyttningsdagen är fortfarande inte här|blev lovade router på inflyttningsdagen}. {Jag är ensamstående med tre barn och min äldsta gör alla läxor på nätet.|Jag är sjukskriven för <health> och har min behandling över video.} Snälla, kan någon ta tag i det här?
/<name>, <phone>
A: Hej <first>, tack för att du berättar. {Jag har lagt in dig som prioriterad.|Du går före i kön nu.} En kollega åker förbi med en router i eftermiddag mellan 16 och 18.
C+1d: {Han kom 16.15 och satte till och med i kabeln. Ni räddade oss! Tusen tack.|Routern är på plats. Tack för att ni såg oss som människor.}

== chat
C: {jag fick två routrar|ni har skickat två routrar till mig}
A: Hej! Det var en för mycket. Vad är serienumret på dem?
C: {<serial> på den ena, den andra är oöppnad|den ena är <serial>, andra vet jag inte}
A: Då kan du skicka tillbaka den oöppnade. {Jag mejlar en fraktsedel nu.|Fraktsedeln kommer till <email>.}
C: {lite ironiskt när alla andra väntar på sin haha|ok. min kompis väntar på sin i fem veckor, kan jag ge den till honom?}
A: {Haha, ja, lite så är det.|Haha, tyvärr är den kopplad till dig.} Tack för att du sa till!

== ticket final
~ {Ändra leveransdatum|Kan routern komma senare?}
C: Hej, vi är bortresta till {den 20:e|slutet av månaden}. Kan ni vänta med att skicka routern? {Annars går den i retur hos ombudet.|Den ska till <address>.} <name>, <order>
A: Hej <first>! Inga problem, jag har flyttat leveransen. {Du får ett sms när den är på väg.|Säg till om något ändras.}
C+10h: {Toppen, tack!|Tack snälla.}
A+5d: Hej, tyvärr skickades den ändå och har nu gått i retur. {Vi skickar en ny den 21:a.|Jag lägger en ny beställning.}
C+1d: {Men herregud. Det var ju just det jag bad er att inte göra.|Suck. Det var ju hela poängen.}
== email ticket
~ {Paket hos fel ombud|Routern ligger på fel ställe}
C: Hej, {routern ligger hos ett ombud fyra mil härifrån.|ni har skickat routern till ett ombud i en annan stad.} Jag kör inte bil längre, {jag är <age>|jag har <health>}. Kan ni flytta den till ICA här, eller köra hem den till <address>?
Tack på förhand, <name>
A: Hej <first>! {Jag har bett budfirman köra hem den.|Det ordnar vi.} De ringer <phone> en timme innan.
C+2d: {Budet kom i dag, en väldigt trevlig ung man som bar in den.|Den är här. Min son <partner> kopplar in den i helgen. Tack.}

== chat
C: {routern är här! men det saknas en nätverkskabel|ingen strömadapter i routerlådan??}
A: {Åh, vad dumt! Jag skickar en i brev i dag.|Ojdå. Den är ute hos dig på torsdag.} Adressen är <street>, va?
C: {ja. hittade en gammal så länge, det funkar med den|stämmer. fick låna en av grannen}
A: {Fint. Då är du i gång i alla fall!|Vad bra. Behåll den nya som reserv.}
C: {yes. 480 mbit på wifi, helt sjukt bra|snabbt som attan, nöjd}

== call
A: Hej, det är <agent> på Norrsken.
C: {Ja, hej. Jag sitter på ett kontor med sex anställda och ingen uppkoppling.|Hej. Vi öppnar butik på måndag och kassan kräver internet.} Routern skulle ha varit här {i fredags|förra veckan}. Organisationsnumret är <org>.
A: {Jag ser beställningen. Företagsroutrar går från ett annat lager.|Låt mig se... den står som plockad men inte skickad.}
C: {Det hjälper mig föga. Vad gör ni åt det?|Och vad innebär det i klartext?}
A: Jag sätter en kollega i bilen med en 4G-router till er i eftermiddag, och den riktiga kommer på tisdag.
C: {Det var det första vettiga jag hört från er. Tack.|Bra. Be om <name>, <phonespoken>.}
A+1d: Hej, <agent> igen. Är ni uppkopplade?
C: {Det är vi. Tack för att du ringde.|Ja. Det löste sig fint, tack vare dig.}

== ticket
~ {Faktura utan router|Betalar för bredband jag inte har}
C: {Första fakturan kom före routern. Lite fel ordning, kan man tycka.|Ni har skickat faktura, <kr>, men ingen router.} {Jag bestrider den.|Jag betalar när jag har något att betala för.} /<name>, <pnr>, <customer>
A: Hej <first>! {Självklart ska du inte betala innan det fungerar.|Du har rätt.} Fakturan är makulerad och ny period börjar när routern är inkopplad. {Den lämnar lagret på fredag.|Routern är på väg, framme på fredag.}
C+5d: {Routern kom på fredagen som ni sa. Allt väl.|Kom på lördag i stället för fredag, men det kan jag leva med.}
`,
  en: routerDeliveryEnglish,
};
