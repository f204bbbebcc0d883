import { carriers } from './lines.ts';

/** Swedish messages with identity numbers, accounts, cards, plates, credentials and customers' numbers. */
export const swedishNumbers = carriers(`
Mitt personnummer är {pnr} och ordernumret {order}.
personnr {pnr}
Pnr: {pnr}
Pers.nr: {pnr}⏎Namn: {full}
Hej, jag heter {full}, {pnr}. Jag vill säga upp mitt avtal.
{pnr}
{full} {pnr}
{full}, {pnr}, {address}
ja det är {pnr}
Agent: Kan jag få ditt personnummer?⏎Kund: {pnr}⏎Agent: Tack {first}.
Legitimering: BankID, {pnr}, {date} {time}
Kunden identifierad med pnr {pnr}. Faktura {invoice} krediterad {amount}.
Min man {first} ({pnr}) och jag ({pnr}) vill stå på samma avtal.
Barnens personnummer: {pnr}, {pnr} och {pnr}
kan ni kolla på {pnr} om det finns nån skuld? OCR {ocr}
Jag har samordningsnummer {pnr} och kan inte skaffa BankID
SSN/personnummer {pnr}, passnummer {passport}
Arbetsgivaren har rapporterat fel på {pnr} för {date}.
Farmor är född 1921, hennes personnummer är {oldpnr}.
Dödsbo efter {full}, {oldpnr}. Faktura {invoice} avser tiden efter {date}.
född {pnr}, folkbokförd {address}
Försäkringstagare: {full}⏎Personnummer: {pnr}⏎Reg.nr: {plate}⏎Skadedatum: {date}
{pnr};{full};{email};{amount}
pnr={pnr}&order={order}
Kreditupplysning togs på {pnr} trots att jag inte ansökt om nåt!
Fullmakt: {full} ({pnr}) ger {full} ({pnr}) rätt att företräda mig.
Varför står det {pnr} på fakturan? Det är inte mitt personnummer.
Personnumret ni frågade om: {pnr}. Mvh {first}
Studenten {full}, {pnr}, saknas i listan
logga in med personnummer {pnr} går ej felkod {count}
Vi behöver ditt personnummer (ÅÅMMDD-XXXX) för att gå vidare. — {pnr}
Norskt fødselsnummer {fnr}, svenskt {pnr}
Jag bor i Norge, mitt fødselsnummer: {fnr}
Dansk kund, CPR {cpr}, vill ha faktura {invoice} på mejl {email}
Finsk personbeteckning {hetu}
Hon har henkilötunnus {hetu} men bor i Haparanda sen {date}
Tysk Steuer-ID: {steuerid}
Mitt körkortsnummer är samma som personnumret, {pnr}
Patient {full}, {pnr}, ombokad till {date} {time}
Återbetala {amount} till konto {account}.
Kontonr {account}, {company}
Clearingnummer {clearing}
clearing {clearing} (Swedbank)
Sätt in pengarna på mitt konto {account} i Handelsbanken tack
Mitt kontonummer är {account}. Banken är Nordea.
Kan ni föra över till {account} istället för det gamla kontot {account}?
Återbetalning {amount} → {account} (SEB)
Bankkonto: {account}⏎Kontohavare: {full}
konto {account} swedbank
Betala till bankgiro {bg}, OCR {ocr}, senast {date}.
BG {bg}
Bg: {bg} Plusgiro: {pg}
Vårt bankgironummer är {bg} och OCR-numret {ocr}.
Betala in på plusgiro {pg} märk betalningen {invoice}
PG {pg}, belopp {amount}
pg-nr {pg}
Jag betalade till fel bankgiro ({bg}) den {date}, {amount}.
Har satt in {amount} på {bg} via bankgirot, referens {order}
Enskild firma, org.nr {orgp}
Jag har enskild firma ({orgp}) och vill ha faktura {invoice} på företaget.
F-skatt, enskild näringsidkare org nr {orgp}, {full}
Momsreg.nr för min enskilda firma: {orgp}
Org.nr: {orgnr}⏎Bankgiro: {bg}⏎Godkänd för F-skatt
{company}, org.nr {orgnr}, bankgiro {bg}, {address}
IBAN: {iban}⏎BIC: SWEDSESS
Mitt IBAN är {iban}
Kan ni betala till {iban}? Beloppet är {amount}.
iban {iban} bic NDEASESS
Utlandsbetalning {amount} till {iban}, mottagare {full}
Kontot i Tyskland: {iban}
Refund till {iban} tack, faktura {invoice}
Kortnummer {card}, giltigt till {expiry}
Jag betalade med kortet {card} ({expiry}) men köpet på {amount} syns inte.
mitt kort {card} är spärrat
Drogs {amount} två gånger från kort {card}
VISA {card} exp {expiry}
kort: {card}, utg {expiry}, sista fyra {last4}
Kan ni byta från kort {card} till {card}?
Kortet som slutar på {last4} är utgånget, nya kortet är {card}.
Bilen {plate} är såld sen {date}.
regnr {plate}
Reg.nr {plate}, mätarställning {count}00 mil
Parkeringsböter på {plate} vid {street}, {amount}. Jag har betalat via app!
Min bil ({plate}) behöver service, helst {weekday} {time}.
Jag kör en Volvo med registreringsnummer {plate}
bilen heter {plate} och står på {street}
Släpet {plate} försäkras separat
Skadeanmälan {plate} {date}, motpart {plate}
byta däck på {plate}?
IP-adress {ip}, MAC {mac}
Inloggning från okänd enhet {ip} {date} {time}
Routern har {ip} och mac-adress {mac}, fw {version}
min ip är {ip} om det hjälper
Blockera {ip}, han spammar
[{date} {time}] login failed user={user} ip={ip}
mac: {mac} på {product}
Lösenordet är {password}
lösen: {password}
Användarnamn: {user}⏎Lösenord: {password}
wifi-lösenordet är {password} om teknikern behöver
jag har användarnamn {user} och lösenordet {password} men kommer inte in
Tillfälligt lösenord {password}, byt senast {date}
Inloggning {user} / {password}
Min pinkod är {pin}, funkar inte i butiken
PIN: {pin} PUK: {otp}
portkod {doorcode}, tredje våningen
Koden till porten är {doorcode}
Portkoden är {doorcode} och vi bor på {address}
Engångskoden {otp} gick ut
verifieringskod: {otp}
Jag fick koden {otp} via sms men appen (v {version}) säger fel
Din engångskod är {otp}. Dela den inte med någon.
API-nyckel: {key}
Vi använder nyckeln {key} mot ert api {version}
token {key}
Authorization: Bearer {key}
Min insta är {handle}
Jag heter {handle} på Twitter
skrev till er på instagram som {handle} för {count} dagar sen
Användarnamn {user} på forumet
Användare: {user} senast inloggad {date}
Skicka DM till {handle} så löser vi det
Följ länken {url} sa ni, men den funkar inte
Återställningslänken {url} är utgången
Min profil: {url}
Pass nr {passport}, giltigt till {date}
passnummer {passport} utfärdat i {city}
Hennes pass ({passport}) går ut före resan {date}
Kundnummer {custno}, ordernummer {order}
kundnr: {custno}
Mitt kundnummer är {custno} och fakturan {invoice} stämmer inte.
Medlemsnummer {custno}
medlemsnr {custno}, poäng {count}00
Bokningsnummer {booking}, avresa {date} {time}
Bokning {booking} för {full}
bokningsreferens: {booking}
Kollinummer {parcel}
Kolli-id {parcel} har stått still sen {date}
Sändningsnummer {parcel}, PostNord
Anläggnings-id {meter}
Försäkringsnummer {custno}, skada {case}
IMEI {imei}
Telefonens IMEI-nummer är {imei}, {product}
Chassinummer {vin}, regnr {plate}
Födelsedatum: {dob}
Jag är född {dob} och har varit kund sen {date}
född den {dob}
`);
