import { carriers } from './lines.ts';

/** More Swedish carriers for the classes that promise most: identity numbers, accounts, addresses, telephones, cards. */
export const swedishMore = carriers(`
Kan du söka på {pnr} i stället? Kunden hittas inte på namnet.
Sambons pers nr är {pnr}, hon heter {first}.
p-nr {pnr} / tel {phone}
PERSONNUMMER: {pnr} NAMN: {caps}
har ni verkligen fått in {pnr} rätt? det står fel årtal på brevet
Jag är född i {city} och mitt fullständiga personnr är {pnr}
tar du mitt personnummer? {pnr} :)
Ansökan avser {full}, personnummer {pnr}, dnr {diary}.
Skickar in mitt ID igen: {pnr}. Hoppas det fungerar den här gången!
Den försäkrade ({pnr}) har anmält skada nr {case}.
Vårdnadshavare 1: {full}, {pnr}⏎Vårdnadshavare 2: {full}, {pnr}
Barn: {first}, {pnr}, klass 4B
Hyresgäst: {full} ({pnr}), lägenhet 1203, hyra {amount}
Nya ägaren heter {full} och har personnummer {pnr}, tillträde {date}.
Det är {pnr} som gäller, inte {pnr} som ni skrev.
Jag har bytt juridiskt kön och fått nytt personnummer, {pnr}. Det gamla var {pnr}.
Testade både {pnr} och utan bindestreck, samma fel.
Faktura {invoice} ställd till {pnr} {full}
Mottagarens personnummer: {pnr}. Avsändare: {company}.
"personnummer": "{pnr}", "kanal": "telefon"
BankID-signatur {pnr} {date} {time} ok
jag är {pnr} och vill veta om ni har mig i registret enligt gdpr
GDPR-begäran: radera allt om {pnr} samt {email}
Registerutdrag för {full} {pnr} önskas
Min bror ({pnr}) är god man åt mig
> Personnummer: {pnr}⏎> Telefon: {phone}
Personnummer⏎{pnr}
Ange personnummer: {pnr}⏎Ange ärende: flytt
{first} fick brev med {pnr} på kuvertet, ska det vara så?
Körkort och pnr {pnr} uppvisat i kassa 4
Pengarna kan sättas in på {account}, det är mitt lönekonto.
Mitt konto i Swedbank: {account}
Nordea {account}
SEB-konto {account}, namn {full}
Kontonummer för återbetalning: {account}
Kan inte ta emot på {account} längre, byt till {account}
jag har konto {account} i länsförsäkringar
utbetalning {amount} ska till {account} hos ICA Banken
Bank: Handelsbanken⏎Konto: {account}
Återbetalningskonto⏎Clearing: {clearing}
clearingnr {clearing} (sparbanken)
clearing-nr: {clearing}
mitt clearingnummer är {clearing}
Betalningsmottagare {company}, bankgiro {bg}, belopp {amount}, OCR {ocr}
Insamling: bankgiro {bg} eller plusgiro {pg}. Märk talongen med {order}.
vi har bg {bg}
bankgironr: {bg}
BG-nr {bg} förfaller {date}
Felaktigt bankgiro på fakturan, det ska vara {bg} inte {bg}.
Plusgirot är {pg}.
plusgironummer: {pg}
Föreningen: PG {pg}, org.nr {orgnr}
Enskild firma {full}, organisationsnummer {orgp}, momsregistrerad
Mitt företag är en enskild firma så org.nr är mitt personnummer: {orgp}
Autogiro ska dras från {account} den {date} varje månad
Kortet {card} ska tas bort från mitt konto
dragningen på {card} är inte min!
Kortuppgifter: {card}, {expiry}
Betalade med Mastercard {card} den {date}
jag skrev fel kortnummer, rätt är {card}
{card} nekades {count} gånger i butiken på {street}
mitt nya kort {card} funkar inte i appen {version}
Kan ni göra återköp på {card}? Summa {amount}.
Lön ska till IBAN {iban} from {date}
IBAN-numret är {iban}, BIC/SWIFT HANDSESS
SWIFT HANDSESS, {iban}
skicka euron till {iban}
{iban} är mitt konto utomlands
Mejl: {email}, {email}
Har ni {email} som min kontaktadress?
Fakturor ska från och med {date} gå till {email}.
Skriv inte till {email}, den är hackad.
min fru har {email} och jag {email}
Bekräftelsen gick till {email} men det är min gamla jobbmejl.
logga in: {email} / {password}
Användare {email} har skapats {date} {time}.
Bjud in {email} och {email} till projektet.
undeliverable: {email}
Jag flyttade från {address} i {weekday}s.
Elbesiktning {date} på {address}
Är det möjligt med hembesök på {address}?
{address} är den korrekta leveransadressen för {order}.
Vår stuga på {address} saknar fiber.
Hämta soporna på {address}!
vi på {address} har inte fått nån tidning på {count} dagar
Brevlådan vid {address} är sönderkörd av er plogbil
Grannen på {address} spelar hög musik.
Står det {address} på paketet?
Fastighetsägaren till {address} heter {full}.
Jag ska hyra ut {address} från {date}, vad gäller för elavtalet?
Folkbokförd på {address}
Postadress: {address}⏎Besöksadress: {address}
Adress⏎{address}
{full}⏎{address}⏎⏎Angående faktura {invoice}
Försändelsen skickades åter från {address} {date}.
felanmälan {address} hissen
Ambulans kom till {address} enligt loggen {time}.
Bud till {address}, ring {phone} vid framkomst.
Har ni täckning på {address}?
hej kollar om ni kör ut till {address}
Installationsadress {address}, beställare {full}
Chaufför {first}, {phone}, lossning {address} {time}
Mitt telefonnr är nytt: {phone}
Numret {phone} ska portas från {company} den {date}.
SIM-kort för {phone} tappat
abonnemang {phone} ska sägas upp
Spärra {phone}!
Kan ni ta bort {phone} från er ringlista? NIX gäller.
du kan nå mig på telefon {phone} eller växeln {phone}
ring {phone}
Jag försökte ringa från {phone} men samtalet bröts.
Vi har fått {phone} som nummer till dig, stämmer det?
Samtal från {phone} {date} {time}, längd 4:12
Swish: {phone}, märk med {order}
Swisha {amount} till {phone}
Tel {phone} Fax {phone}
Facktext: {phone} (mob)
Bil {plate} parkerad utan tillstånd {date} {time}
min bil med reg {plate} repades i er tvätt
Fordon: {plate}, årsmodell 2019
har {plate} kvar skatt att betala?
hyrbil {plate} återlämnad med full tank
servern {ip} svarar inte sedan {time}
Vi ser trafik från {ip} och {ip}
lösenordet till wifi: {password}
mitt lösen är {password} kan ni kolla om det funkar
Portkod: {doorcode}. Våning 3.
kod till dörren {doorcode}
pin {pin} funkar inte
Sms-kod: {otp}
passnr {passport}, medborgarskap svenskt
snapchat {handle}
Användarnamnet är {user}
`);
