/**
 * Whole Swedish messages written by hand in styles that no carrier has. `⟦kind:text⟧` is a piece of personal data,
 * `{kind}` one with check digits that chance fills in. Kept in the test half: never to be tuned on.
 */
export const freshSwedish = `
[2026-02-11 08:14] ⟦first:Tilda⟧: halloj, nån vaken?
[2026-02-11 08:15] Kundtjänst: God morgon ⟦first:Tilda⟧! Vad kan vi hjälpa till med?
[2026-02-11 08:16] ⟦first:Tilda⟧: tvätten stannar mitt i, har en WM-7430, köpt i nov
%%
KD ringde ang dubbeldebitering feb/mars. Legg via BankID {pnr}. Uppger nytt mobnr ⟦phone:0701740611⟧. Lovat åk inom 2 arbd. /⟦first:Jeanette⟧ H
%%
Hejsan svejsan, ⟦first:Bosse⟧ här igen 😅 Glömde skriva att det är hos svärmor, ⟦address:Norra Stationsgatan 93 lgh 1402⟧, ni ska. Hon heter ⟦full:Vivi-Anne Stålnacke⟧ och är lite döv så ring ⟦phone:08-465 004 17⟧ länge!
%%
BEGIN:VCARD
VERSION:3.0
FN:⟦full:Ragnhild Tjäder⟧
TEL;TYPE=CELL:⟦phone:+46701740622⟧
EMAIL:⟦email:ragnhild.tjader@example.se⟧
ORG:Norrskens Plåt AB
END:VCARD
%%
Angående mitt överklagande av beslut 2026/00417 vill jag tillägga följande. Undertecknad, ⟦full:Evert Holmlund⟧, född {pnr}, bestrider samtliga krav. ⟦address:Kvarnvägen 14, 826 40 Söderhamn⟧ den 3 februari.
%%
Omdöme ★☆☆☆☆ "Aldrig mer" – Köpte soffan Lovö i september, fick den i januari. Killen som levererade, ⟦first:Dejan⟧, var trevlig men bar in den i regnet.
%%
asså bror mitt kort e spärrat igen?? {card} kolla snälla
%%
Röstmeddelande 0:42
ja hejsan det var ⟦lfirst:gunnel⟧ som ringde jag ville bara säga att paketet kom till fel hus alltså till ⟦lfull:kent oskarsson⟧ på andra sidan vägen så det löste sig hej
%%
Bifogar skärmdump (IMG_4471.png) och kvitto 2026-01-08. Swish från ⟦phone:070-174 06 33⟧ till er. //⟦name:Azadeh Moradi⟧
%%
| Namn | Mobil | Storlek |
|---|---|---|
| ⟦full:Nils-Petter Grankvist⟧ | ⟦phone:0701740644⟧ | XL |
| ⟦full:Hanin Al-Jaberi⟧ | ⟦phone:0701740645⟧ | S |
%%
Vi hörs på torsdag hälsar ⟦first:Ulla⟧, ⟦first:Britt⟧ och resten av tanterna i körens styrelse.
%%
Ni har mejlat min exman på ⟦email:micke_80@hotmail.se⟧ med MINA uppgifter. Det är en personuppgiftsincident. Jag heter ⟦full:Charlotta Ekenstierna⟧ och nås på ⟦email:lotta.ek@example.com⟧.
%%
-----
Ärendelogg #88213
10:02 Inkommande samtal ⟦phone:031-390 06 12⟧
10:03 Kund verifierad {pnr}
10:09 Felsökning: TV-box startar ej
10:21 Bytesbox skickas till ⟦address:Lillåvägen 6B, 433 61 Sävedalen⟧
-----
%%
Ok så här: min kusin ⟦first:Sebbe⟧ beställde i mitt namn (⟦full:Tove Sandkvist⟧) fast med sin adress ⟦address:Pianovägen 22⟧. Kan ni byta? Order 50029381.
%%
Tjo! Funkar rabatten VINTER20 på redan nedsatta varor? /⟦first:Fabbe⟧
%%
Patientnämnden har begärt journalkopior för ⟦full:Signhild Pärlefelt⟧ ({pnr}) avseende besök 14/1 hos dr ⟦last:Weidenhaupt⟧.
%%
Sms till 72456: STOPP. Jag vill inte ha mer reklam på ⟦phone:0701740650⟧ tack!!!
%%
hej hej d e ⟦lfirst:nathalie⟧ asså jag fattar inte appen ba dör när jag trycker på "betala"
%%
Hr ⟦last:Ankarcrona⟧ önskar bli uppringd före kl 10. Kopplad från växeln, ankn 214.
%%
Beslutsunderlag: hyresgästen i ⟦address:‹lgh 0902›⟧, ⟦full:Yonas Ghebremeskel⟧, har tre sena betalningar (dec, jan, feb).
%%
Leverans misslyckad. Orsak: fel portkod. Kundens kommentar: "koden är ⟦doorcode:4471⟧ efter kl 21, ring annars ⟦phone:070 17 40 661⟧"
%%
Mors hemtjänst ringer alltid från ⟦phone:040-6280412⟧, kan ni vitlista det? Mors namn är ⟦full:Alfhild Roos⟧.
%%
Jo ja jag har ju två konton va, det ena är ⟦account:8327-9, 994 127 331-6⟧ och det andra ⟦account:6789 123 456 789⟧, pengarna ska till det första.
%%
Mitt wifi heter Surfplankan och lösenordet var ⟦password:Morotskaka7⟧ innan ni bytte router. Nu vet jag varken ut eller in.
%%
Obs: byt namn på kontot från ⟦full:Elina Bergfeldt⟧ till ⟦full:Elina Kronqvist⟧ (gifte oss i lördags 💍)
%%
Svar på enkät fråga 7: "Personalen, särskilt ⟦first:Gunnar⟧ i kassa 3, gör att jag kommer tillbaka."
%%
Hej! Min BRF (Brf Tallkotten) vill byta elavtal. Ordförande är ⟦full:Per-Anders Lilliehöök⟧, ⟦email:ordf.tallkotten@example.se⟧.
%%
Jag kan inte svenska så bra. Mitt namn ⟦full:Oleksandr Melnyk⟧. Jag behöver faktura på ⟦email:o.melnyk@example.org⟧. Tack så mycket.
%%
ÅTERBETALNING EJ MOTTAGEN. KONTO ⟦account:5247 33 180 29⟧. BELOPP 1 299 KR. ⟦caps:KURT-ÅKE RIDDARSTOLPE⟧
%%
vad fan är det här för faktura jag har aldrig ens BOTT på ⟦address:Esplanaden 3⟧
%%
Snälla hälsa ⟦first:Maj⟧ i växeln att hon räddade min dag! Mvh ⟦wfull:Sten Modig⟧
%%
Hej ⟦word:Liv⟧! Tack för livfull presentation i går. Skicka offerten på 4 st licenser till mig. Mvh ⟦name:Björn Ask⟧
%%
Vi har problem med björnar i soprummet (ja, på riktigt). När kan ni komma? Vi bor vid ⟦address:Skogsbrynet 41, 796 91 Älvdalen⟧.
%%
Det är min dotter ⟦first:Saga⟧ som spelar spelet Saga of Kings och nu har 899 kr dragits. Hon är 9 år.
%%
Har ringt er nu 4 gånger. Första gången pratade jag med ⟦first:Jimmie⟧, andra med ⟦first:Linnéa⟧, tredje ingen aning, fjärde bröts.
%%
re: re: re: nycklar
> vi lägger dem hos ⟦first:Kicki⟧ på 4:an
ok bra! hon har ⟦phone:0701-740671⟧
%%
Min gamle far (93) får inte upp burken. Han heter ⟦full:Torsten Ljungkvist⟧ och handlar alltid på er butik i Kumla.
%%
transkript 00:12 vad är ditt personnummer 00:15 ⟦sid:sextiotre elva noll fyra trettiotvå nittioett⟧ 00:22 tack
%%
ja det ska gå till ⟦saddress:vallgatan sjutton b fem sju ett tre ett nässjö⟧ hade jag tänkt
%%
jamen numret är ⟦sphone:noll sjuttio ett sju fyra noll sex åttioåtta⟧ hallå hör du mig
%%
skriv upp min mejl då ⟦semail:k punkt svärd ett nio åtta fyra snabel a telia punkt com⟧ med s-v-ä
%%
mitt efternamn är lite krångligt ⟦spelled:g h e o r g h e⟧ ja precis
%%
ja du numret till min fru är ⟦sphone:noll sju noll ett sju fyra⟧ vänta
%%
Lastbil ⟦plate:RKT 42H⟧ stod på lastzonen framför vår butik i Gävle kl 06.40 tre dagar i rad.
%%
Elbilen ⟦plate:mlx07a⟧ laddar inte på stolpe 3. Felkod 88.
%%
Testade logga in från jobbet (⟦ip:91.123.44.7⟧) och hemifrån, samma fel: ERR_CONNECTION_RESET.
%%
Sändning ⟦parcel:00373500489530470000⟧ ligger kvar på terminalen i Örebro sedan 9/2.
%%
Mitt stamkundsnr: ⟦custno:60 1123 884⟧. Poängen för köpet 2026-01-30 syns inte.
%%
Hej från Kreta! Roaming funkar ej. Nås på grekiskt nr ⟦intl:+30 691 234 5678⟧ eller ⟦email:familjen.odelius@example.com⟧.
%%
utdrag ur avtal: "§ 2 Parter. Uthyrare ⟦full:Maj-Lis Törnblad⟧ ({pnr}), nedan kallad Uthyraren, och Kommunen."
%%
Hittat plånbok i er butik! I den låg körkort för en ⟦full:Iréne Blixt⟧. Lämnad i kassan.
%%
Instagram-DM: @⟦user:svampmammanlisa⟧ undrar om ni har kantarellknivar kvar
%%
{"from":"⟦email:robin.vester@example.com⟧","body":"Kan jag ändra leveransdag?","order":700412}
%%
till den det berör på kundservice ... min make ⟦full:Karl-Gösta Åhs⟧ har avlidit den 2 januari ... jag önskar säga upp hans telefon ⟦phone:08-465 00 442⟧ ... vänligen ⟦name:Inga-Britt Åhs⟧
%%
Kurs: Keramik grund. Anmälda: ⟦full:Moa Lönnerberg⟧ (betald), ⟦full:Samir Haddou⟧ (ej betald), ⟦full:Pia Zetterqvist⟧ (reserv).
%%
Det gick fort att få hjälp av ⟦first:Xiomara⟧ i chatten. Fem av fem!
%%
pappa säger att routern är från 2016. hans nummer är ⟦phone:0701740683⟧ om ni vill ha han
%%
Bankgiro ⟦bg:5050-1055⟧ stod på den gamla fakturan, nu står det plusgiro ⟦pg:4 15 62-8⟧. Vilket gäller? OCR är 4417 2298 130.
%%
Passnumret är ⟦passport:AA4471920⟧, men i er app går det bara att skriva siffror!
%%
Jag fyller år {dob} – nej vänta, det var ju det ni frågade: född {dob}.
%%
Hej, ang. skada 2026-11873: motparten heter ⟦full:Egil Rydström⟧, bil ⟦plate:TGB 318⟧, försäkrad hos er konkurrent.
%%
Engångskod ⟦otp:719 204⟧ kom 8 minuter för sent.
%%
Min elmätare ⟦meter:735999123456789012⟧ visar 00231 kWh, ni debiterade 2310.
%%
Ring ej före kl 9! Min man jobbar natt. ⟦first:Zdenka⟧, ⟦phone:070.174.06.90⟧
%%
Godkänn ⟦full:Lo Wikander⟧ som admin i portalen, ta bort ⟦full:Mustafa Koç⟧.
%%
Er säljare (⟦first:Alva⟧? ⟦first:Elva⟧? hörde dåligt) sa att bindningstiden var 12 mån. På avtalet står 24.
%%
Hej "⟦first:Ingmar⟧" på chatten, jag tror att du är en robot. Hur många ben har en häst?
%%
p.s. hälsa katten 🐱 d.s. ⟦first:Sussie⟧
%%
Telefonnr ⟦phone:0701740695⟧, alternativt jobbet (växeln) ⟦phone:031–39 00 644⟧.
%%
fel adress igen. inte ⟦address:björkhagsv 8⟧ utan ⟦address:björkhagsv 18⟧!!!
%%
Kan ni skicka en ny dosa till ⟦address:Gruvgatan 9, 3tr, 981 33 KIRUNA⟧? Porten har kod ⟦doorcode:1958⟧.
%%
Hej kundtjänsten. Det är visst så att {orgp} är mitt org.nr (enskild firma, innehavare ⟦name:Lage Fors⟧).
%%
Försök 1: {iban} gick inte. Försök 2: samma fel "ogiltig mottagare".
%%
Skrev med ⟦first:Signe⟧ på Messenger. Hon bad om mitt födelsedatum, {dob}, och ordernumret 7004-12. Är det rutin?
%%
"Min fru ⟦first:Hjördis⟧ säger att…" — sluta! Jag vill bara veta när ni har öppet på påskafton.
`;
