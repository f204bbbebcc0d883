import { carriers } from './lines.ts';

/** Swedish customer messages without personal data, full of what looks like it. */
export const swedishClean = carriers(`
Hej, min order {order} har inte kommit än. Den skulle levereras {date}.
Faktura {invoice} på {amount} är redan betald, kolla igen.
OCR {ocr} och belopp {amount}, förfallodag {date}.
Ärende {case} stängdes utan svar. Jag vill att det öppnas igen.
Diarienummer {diary} gäller vår ansökan om bygglov.
Polisanmälan har diarienummer {police} och gjordes {date}.
Artikel {article} saknades i paketet, resten var ok.
Priset höjdes från {amount} till {amount} utan förvarning.
Avtalet löper på 24 månader och kostar {amount} per månad.
Teknikern skulle komma mellan {time} och 16 men dök inte upp.
Appen kraschar i version {version} på {product}.
Jag uppdaterade till {version} och nu går inget att göra.
{product} slutade fungera efter {count} dagar.
Butiken på {street} i {city} hade stängt trots att det stod öppet till 20.
Jag väntade {count} minuter i telefonkö hos {company}.
Ring 1177 om det är akut, annars 113 13 för information.
Vid brand, ring 112.
Er kundtjänst på 0771-23 45 67 svarar inte.
Numret 020-22 22 22 är gratis att ringa, stod det.
Mitt kort som slutar på {last4} nekas, giltigt till {expiry}.
Kortet (sista fyra {last4}) går ut {expiry}.
{company} AB, org.nr {orgnr}, godkänd för F-skatt.
Organisationsnummer {orgnr} finns på fakturan.
Hur säger jag upp abonnemanget?
Bredbandet går i 12 Mbit trots att jag betalar för 250.
Var är mitt paket? Spårningen har inte rört sig sedan {weekday}.
Kan jag byta storlek från 42 till 44? Kvittot är från {date}.
Returen skickades {date} och pengarna, {amount}, har inte kommit.
Jag fick fel färg, beställde svart men fick vit {product}.
Skicka gärna en ny, artikelnummer {article}.
Vi är en förening med {count} medlemmar och vill ha offert.
Mötet är flyttat till {weekday} kl 13.15 i sal 204.
Tåget från {city} till {city} var {count} minuter sent.
Flyget SK1425 till {city} ställdes in.
Buss 4 och 57 går inte till sjukhuset längre.
Rabattkoden SOMMAR25 fungerar inte i kassan.
Använd koden WELCOME10 för 10 procent rabatt.
Hastigheten är 100/10 Mbit enligt avtalet.
Batteriet är på 4 500 mAh och laddar med 65 W.
Skärmen är 27 tum, 2560x1440, 144 Hz.
Måtten är 120 x 60 x 75 cm.
Tvättmaskinen visar felkod E18 och pumpar inte ut vattnet.
Felmeddelande 0x80070057 vid installation av {product}.
HTTP 503 när jag öppnar Mina sidor.
Fakturan för april till juni är dubbelt så hög som förra kvartalet.
Elpriset var 2,45 kr/kWh i januari och 0,87 i juli.
Vi förbrukade 18 250 kWh förra året.
Momsen ska vara 25 %, inte 12 %.
Kan jag få delbetala i {count} månader?
Räntan är 19,9 % och uppläggningsavgiften 395 kr.
Bindningstiden går ut den {date}.
Jag vill ångra köpet inom 14 dagar enligt distansavtalslagen.
Enligt konsumentköplagen 23 § har jag rätt till reparation.
Jag anmäler er till ARN om jag inte får svar innan {weekday}.
Konsumentverket säger att ni måste svara.
Swish fungerar inte i appen sedan {date}.
Klarna skickade en påminnelse fast jag betalat.
PostNord lämnade paketet hos ICA istället för hem.
DHL påstår att leveransen är gjord.
Det stod Ica Maxi på avin men paketet var på Coop.
Jag köpte en Kallax och en Billy på IKEA i {city}.
Volvo XC60 årsmodell 2021, {count} 000 mil.
Har ni däck i dimension 205/55 R16 91V?
Vinterdäck till en Golf, finns tid {weekday}?
Hotellet hade inget rum trots bokning för 2 vuxna och 1 barn.
Frukosten serveras 06.30–10.00, utcheckning kl 11.
Gymmet är stängt söndagar fast det står dygnet runt.
Er chatt är öppen 8–17 men ingen svarar.
Jag har mejlat tre gånger utan svar.
Varför får jag reklam fast jag tackat nej?
Sluta skicka nyhetsbrev till mig!
Tack för snabb hjälp, ni är bäst!
Toppen service i butiken i {city}, fem stjärnor.
Jag är missnöjd med bemötandet i telefon.
Personalen var otrevlig och skyllde på systemet.
Ingen tog ansvar, alla kopplade mig vidare.
Nu har det gått {count} veckor. Det är inte okej.
Vad kostar frakten till Gotland?
Finns {product} i lager i {city}?
När öppnar ni på {street}?
Ligger butiken på {street} kvar?
Vi bor i {city} och undrar om ni levererar dit.
Gäller erbjudandet även i Norge och Danmark?
Jag ska resa till Spanien i juli, fungerar mitt abonnemang där?
Får man ta med hund på tåget till {city}?
Hur lång är garantin på {product}?
Manualen på sidan {count} stämmer inte.
Glaset var spräckt när jag öppnade kartongen.
Kaffemaskinen läcker och luktar bränt.
Soffan är missfärgad, bild bifogas.
En skruv saknas i påse B, nummer 110364.
Skåpet blev snett trots att jag följde steg 7.
Dörren går inte att stänga, gångjärnet är trasigt.
Cykeln har 7 växlar men bara 5 fungerar.
Klockan stannar kl 03:00 varje natt.
Jag får felkod 1042 när jag loggar in med BankID.
BankID säger att jag redan har en pågående legitimering.
Jag kommer inte åt min faktura i Kivra.
Autogirot drogs två gånger, {amount} och {amount}.
Påminnelseavgiften på 60 kr vill jag slippa.
Inkassokravet är felaktigt, fakturan {invoice} är tvistig.
Kreditfaktura {invoice} avser order {order}.
Kundtjänst lovade återbetalning inom 5–7 bankdagar.
Betalningen gick igenom {date} {time} enligt banken.
Min förpackning innehöll 11 av 12 flaskor.
Bäst före {date}, köpt samma dag.
Mjölken var sur och brödet mögligt.
Maten kom kall efter {count} minuter.
Restaurangen glömde såsen igen.
Matkassen saknade lax och dill till middagen på {weekday}.
Vi beställde 3 pizzor och fick 2.
Kan ni ändra leverans från {weekday} till {weekday}?
Kan jag hämta ordern {order} i butik istället?
Hur registrerar jag en retur för {order}?
Var hittar jag mitt OCR-nummer?
Vart skickar jag en trasig {product}?
Hur ansöker man om autogiro?
Varför är fakturan högre i {count} månader i rad?
Kan man pausa prenumerationen under sommaren?
Jag har inte ändrat något men priset gick upp.
Ni tog betalt för en tjänst jag inte beställt.
Jag vill ha skriftlig bekräftelse på uppsägningen.
När är sista dag för att säga upp?
Uppsägningstiden är tre månader, eller hur?
Var står det i villkoren punkt 4.2.1?
Se avsnitt 3.1.4 i avtalet.
Vi godtar inte prishöjningen.
Hyran för lokalen är 14 500 kr exklusive moms.
Tvättstugan i hus 12 är trasig sedan {weekday}.
Hissen i trapphus B står still.
Det är kallt i huset, bara 17 grader.
Sophämtningen uteblev i vecka 23.
Återvinningsstationen vid {street} är full.
Gatlampan på {street} är trasig.
Vägarbetet på {street} stör leveranserna.
Parkeringen vid {street} kostar 25 kr i timmen.
Biljetten gäller zon A och B i 75 minuter.
SL-kortet fungerade inte i spärren på T-Centralen.
Jag satt i vagn 5, plats 42, och det drog kallt.
Konserten på Ullevi den {date} är flyttad.
Biljetterna till Liseberg gäller bara vardagar.
Matchen på Friends Arena började {time}.
Vi var på Grönan i {weekday}s och allt var bra.
Filmen på Bergakungen började sent.
Kursen ITM204 är full, finns det reservplatser?
Skolan har lov vecka 44.
Förskolan Solrosen har stängt den 6 juni.
Kommunen har inte svarat på ansökan {diary}.
Skatteverket vill ha kvitton på {amount}.
Försäkringskassan säger att intyget saknas.
Vi fick avslag enligt beslut {diary}.
Sjukhuset bad oss ringa 1177.
Apoteket hade slut på medicinen i {city}.
Receptet gick ut {date}.
Vaccinet gavs i två doser.
Testet visar 5,6 mmol/l.
Vågen visar 2 kg för mycket.
Solcellerna gav 412 kWh i maj.
Laddboxen ger bara 3,7 kW istället för 11.
Elbilen laddar från 20 till 80 % på {count} minuter.
Värmepumpen larmar med kod F4.
Filtret ska bytas var sjätte månad.
Wifi når inte övervåningen, 5 GHz är värst.
Fibern är ur funktion sedan {time}.
Routern blinkar rött, kanal 36.
Mobilen tappar täckning i {city} och 5G syns aldrig.
Jag har 20 GB men fick bara 5.
Rösta på oss: ring 099-123.
SMS-koden kommer aldrig fram.
Sidan laddar inte i Chrome 126 men fungerar i Firefox.
Excel-filen går inte att öppna, 65 536 rader.
Appen säger "Något gick fel, försök igen".
Knappen Skicka är grå.
Jag hittar inte menyn Inställningar.
Skrivaren säger PC LOAD LETTER, {product}.
Bluetooth kopplar inte till bilen.
Hörlurarna knastrar i vänster öra.
Uppdateringen {version} tog bort mörkt läge.
Kan ni lägga till stöd för CSV-export?
Rapporten visar 1 204 ärenden i mars mot 987 i februari.
Antal: 12 st, à {amount}, summa {amount}.
Pos 10: {article}, 4 st, rabatt 15 %.
Beställning: 200 kuvert C5, 500 ark A4 80 g.
Offert {invoice} gäller till {date}.
Avtal 2024-118 ersätter avtal 2021-044.
Bilaga 3 saknas i mejlet.
Leveransvillkor DAP {city}, betalning 30 dagar netto.
Kampanjen gäller 1/6–31/8 eller så långt lagret räcker.
Spara upp till {amount} vid köp av två.
Köp 3 betala för 2 fungerade inte i kassan.
Presentkortet på {amount} gick inte att lösa in.
Poängen försvann, hade 12 400 och nu 0.
Ert schema: mån–fre 07–19, lör 10–15.
Från måndag till fredag är vi tillgängliga.
Klockan är halv fem och ingen har kommit.
Idag är det den {date} och jag väntar ännu.
Den 24 december och 1 januari är helgdagar.
Vecka 7 och 8 passar inte.
Det var i maj månad som felet började.
I mars kom tre fakturor på samma gång.
Hans dator är lika gammal som min.
Det är inte hans fel, det är ert.
Per månad blir det {amount}.
Vi kan bo kvar till årsskiftet.
Stig på vid nästa hållplats.
En sten låg i vägen för leveransen.
Björn syntes på kameran och larmet gick.
Ett blad på växten var brunt vid leverans.
Berget bakom huset skymmer parabolen.
Strömmen gick {time} och kom tillbaka efter {count} minuter.
Linden på gården måste fällas.
Dagen efter fungerade allt.
Varje dag samma problem, dag efter dag.
Saga upp avtalet? Ja tack. (Säga, menar jag.)
Livet är för kort för er telefonkö.
Storm och regn försenade båten.
Sommarens värme dödade batteriet.
Jag älskar {product}, rekommenderar den varmt.
Går det att få en i rosa?
God morgon! Är ni öppna idag?
Hallå?
Ok tack
Ja det stämmer bra, tack.
Nej, jag har redan försökt det.
Perfekt, då stänger vi ärendet.
Nu funkar det igen, tack för hjälpen!
Hej hej, jag har en fråga om leveranstider till {city}.
God Jul och Gott Nytt År önskar {company}!
Trevlig helg!
Med vänlig hälsning⏎Kundtjänst
Hälsningar⏎En besviken kund
Mvh Kundservice {company}
Vänligen, Supportteamet
Detta är ett automatiskt svar. Ditt ärende har nummer {case}.
Tack för ditt meddelande! Vi svarar inom 48 timmar.
Du är nummer {count} i kön.
Tryck 1 för faktura, 2 för teknik och 3 för övrigt.
Alla våra handläggare är upptagna just nu.
Samtalet kan komma att spelas in i utbildningssyfte.
hej jag undrar var min beställning är någonstans
jo det är så att jag har betalat fakturan men fått påminnelse ändå
mm ja precis okej då förstår jag
det var alltså två stycken som var trasiga av fem
ja den kostade tusen tvåhundra kronor
jag köpte den för tre veckor sen i er butik
nej men det är ju inte rimligt att vänta i fyrtiofem minuter
den kom fram klockan halv tre på fredagen
vi har väntat sedan den tjugoandra maj
det är tolv månaders bindningstid på den
ordernumret är ett noll noll fyra fem sex sju
det ska vara nittionio kronor i månaden inte hundrafyrtionio
så då blir det två hundra femtio kronor tillbaka
jag ser att den är skickad och kommer på tisdag eller onsdag
kan jag få prata med en chef
då önskar jag dig en fin dag hej då
ursäkta hur mycket sa du att det kostade
en gång till tack jag hörde inte
jag har två abonnemang ett mobilt och ett fast
hon sa att det skulle vara gratis första året
han på butiken i {city} lovade det
min fru är jättebesviken
min son har använt upp all surf
barnen kan inte titta på film
vår granne har samma problem
chefen måste godkänna köpet först
er säljare lovade gratis frakt
Säljaren i butiken sa något helt annat.
VD:n borde skämmas.
Kunden är väldigt missnöjd och vill bli uppringd.
Kunden har fått {amount} i kompensation. Ärendet {case} avslutat.
Intern anteckning: vidarebefordrat till team Faktura, prio 2.
Status: Väntar på leverantör. Senast ändrad {date} {time}.
Ticket {case} slogs ihop med {case}.
SLA 4 h bruten, eskalerat till nivå 2.
Taggar: retur, skadad, vip
Läs mer på www.example.se/hjalp eller i våra villkor.
Se https://www.example.se/villkor för detaljer.
Ladda ner appen från App Store eller Google Play.
Mått enligt ISO 9001 och EN 14605.
CE-märkning saknas på {product}.
EAN 7318690077503 finns inte i kassan.
Serienummer står på undersidan, säger manualen.
Nobelgatan och Kungsgatan är avstängda under loppet.
Hållplats Brunnsparken, läge C.
Kungsbacka, Varberg och Falkenberg saknar leverans idag.
Astrid Lindgrens Värld stängde {time}.
Karolinska och Sahlgrenska har samma system.
Stockholms Stad har upphandlat {product}.
Svenska Spel, ATG och Folkspel tar inte Amex.
Dressmann hade rea, Lindex inte.
Gant-tröjan krympte i tvätten.
H&M i {city} vägrade byta.
Fjällräven Kånken, färg 550, tack.
Samsung, Apple och Huawei har alla problemet.
Sverige mot Norge började {time} i kanal 4.
Kanal 5 och TV4 saknas i utbudet.
Kvartal 2 blev bättre än kvartal 1: +12,4 %.
1 500 deltagare, 23 talare, 4 scener.
Temperaturen föll till -18 i natt.
Lösenordet måste ha minst 8 tecken.
Jag har glömt mitt lösenord, hur återställer jag det?
Vilket kundnummer ska jag ange?
Ange ditt personnummer med tolv siffror.
Ni får aldrig be om min pinkod!
Fyll i namn, adress och telefonnummer i formuläret.
Adressen på er hemsida är fel.
`);
