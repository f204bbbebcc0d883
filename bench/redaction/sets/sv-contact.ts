import { carriers } from './lines.ts';

/** Swedish letters, tickets, chats and forms: e-mail, telephone, address, with the names and traps around them. */
export const swedishContact = carriers(`
Hej! Ni når mig på {phone} eller {email}. Mvh {full}
Hej, min nya adress är {address}. Kan ni ändra den i systemet? Tack! /{first}
Ring mig på {phone} efter {time}, helst på {weekday}.
mitt nummer är {phone} o mailen {email}
Tel: {phone}
Mobil: {phone}⏎E-post: {email}⏎Adress: {address}
Namn: {full#1}⏎Telefon: {phone}⏎Mejl: {email#1}⏎Ärende: Reklamation av {product}
Jag har mejlat från {email} tre gånger utan svar. Ordernummer {order}. Vad händer?
Hej support, kan ni skicka kvittot på {amount} till {email} istället? Den gamla adressen {email} funkar inte längre.
Paketet skulle till {address} men spårningen säger {city}.
Leveransadress: {address}
Fakturaadress:⏎{full}⏎{address}
Vi har flyttat!! ny adress fr.o.m. {date}: {address} 🙂
går det att få leverans till {address} istället?? har beställt {product} ordernr {order}
Med vänlig hälsning⏎{full#1}⏎{phone}⏎{email#1}
Vänliga hälsningar,⏎{full#1}⏎Projektledare, {company}⏎Mobil {phone} | {email#1}⏎{address}
//{first}⏎{phone}
Skickat från min iPhone⏎⏎> Den {date} skrev {full#1} <{email#1}>:⏎> Hej, jag har fortfarande inte fått {product}.
Från: {full#1} <{email#1}>⏎Till: kundtjänst⏎Ämne: Faktura {invoice}⏎⏎Hej, jag har betalat två gånger, {amount} totalt. Ring mig på {phone}.
-----Ursprungligt meddelande-----⏎Från: {full#1} [mailto:{email#1}]⏎Skickat: den {date} {time}⏎Ämne: SV: Order {order}⏎⏎Ok då vet jag. /{first#1}
Kunden {full} ringde från {phone} och undrar över faktura {invoice}.
Agent: Vad har du för telefonnummer?⏎Kund: {phone}⏎Agent: Tack, och e-post?⏎Kund: {email}
Kan ni sms:a mig på {phone} när reservdelen (art.nr {article}) kommit?
Jag nås dagtid på {phone}, kvällstid på {phone}.
tfn {phone} (dagtid), {phone} (kväll)
Vi bor på {address} och har inget bredband sedan {weekday}.
Det är fel adress på fakturan, det ska vara {address}, inte {address}.
Teknikern kom aldrig till {address}. Vi väntade {time}. Ärende {case}.
Hämtadress {address}, kontakt på plats {full} {phone}.
Kontaktperson: {full#1}, {phone}, {email#1}
kontakta min sambo {first} på {phone} om jag inte svarar
Ring {first} på {phone}, hon har nyckel.
Mannen i familjen ({full}, {phone}) vill ha återkoppling idag
{full};{email};{phone};{amount};{date}
{order},{full},{address},{phone}
id;namn;epost;mobil⏎{count};{full#1};{email#1};{phone}⏎{count};{full#2};{email#2};{phone}
Anmälan: {full#1}, tel.{phone}, mail:{email#1}, antal: {count}
Obs! byt mejl till {email} annars får jag inga fakturor!!!
Kan inte logga in med {email}. Får felkod {version}.
Jag glömde skriva min mail: {email}. sorry
är det {email} eller {email} ni har registrerat? jag minns inte
Hej igen! Här kommer uppgifterna: {full}, {address}, {phone}. Hoppas det blir rätt nu.
SMS från {phone}: "Hej var är mitt paket???"
missat samtal från {phone} var det ni?
Nån ringde mig från {phone} och sa att det var från {company}. Är det bluff?
Har ni numret till montören? Jag fick {phone} men ingen svarar.
Min mamma är 84 och bor på {address}. Hon behöver hjälp med {product}.
Avsändare: {full}, {address}⏎Kolli: 1 av {count}⏎Vikt: 2,4 kg
Städning bokad {date} {time} på {address}, portkod {doorcode}. Ring {phone} vid frågor.
Lägenheten på {address} har fukt i badrummet. Mobilnr {phone}.
Störning på {address} sen {time} igår. Mitt abonnemang: {product}.
flyttanmälan: från {address} till {address} den {date}
Hej! Jag skulle vilja säga upp elen på {address} från och med {date}. Hälsningar {full}
Ni har skickat till {street} i {city}, men jag bor på {address}!
Jag var i butiken på {street} i {city} {weekday} och lämnade {phone} till er kollega.
Mejla {email#1} eller skriv till {full#1}, {address}.
mejla mig på {email} tack
Svara till {email}, inte till den här adressen.
Kopia till: {email}; {email}
cc {email}
e-postadressen {email} är redan registrerad står det?!
Mitt konto {email} är låst sen {date}
Prenumerationen på {email} vill jag avsluta. Kostade {amount} förra månaden.
<a href="mailto:{email}">{email}</a>
E-post={email}&telefon={phone}&meddelande=Ring mig
"kontakt": {"epost": "{email}", "mobil": "{phone}"}
{email} vill ha återbetalning {amount}, OCR {ocr}
[{time}] {full#1}: hej är det nån där?⏎[{time}] Agent {first}: Ja hej {first#1}! Vad gäller det?⏎[{time}] {full#1}: mitt nr är {phone}
{phone} är numret, säg till {first} att ringa innan {time}
Jobbet {phone}, hem {phone}, fax {phone}
Växel: {phone} · Direkt: {phone} · www.example.se
Telefonnumret på ordern är fel, det ska sluta på {last4}: {phone}.
ringde {phone} kl 9 och 11 inget svar lämnade meddelande
Är det ok att jag ger ut ditt nummer {phone} till chauffören?
Vi har din nya adress som {address}, stämmer det?
Posten går till {address} men vi bor granne, {address}
Nyckeln ligger hos grannen på {address} ({first}).
Bodde tidigare på {address}, flyttade {date}.
Levererades {date} {time} till {address}. Mottagare: {full}
FLYTTAR DEN {date}! NY ADRESS: {address}. MVH {caps}
c/o {full}, {address}
Sommarstället: {address}. Postlådan är gul.
Kan ni komma till {address} mellan {time}? Ring på hos {last}.
vart ska jag skicka returen? jag bor {address}
Elnätsärende för anläggningen på {address}, mätarställning {count} {count}0 kWh
Bredbandsfel {address} — router omstartad {count} ggr, fw {version}
Jag har fått en faktura på {amount} för {address} där jag aldrig bott.
Ni når oss på {intl} eller {email} fram till {date}, vi är utomlands.
Utlandsnummer: {intl}
Min dotter studerar i Frankrike, hennes nummer är {intl}.
nya mobilen {intl} (tyskt nr)
Whatsapp {intl} funkar bäst
Ring {phone} / {intl}
Hej {first}, tack för ditt mejl från {email}. Vi ringer {phone} under dagen. Hälsningar {full}, {company}
Fråga från formulär⏎Namn {full#1}⏎E-post {email#1}⏎Telefonnummer {phone}⏎Gatuadress {address}⏎Meddelande Vill ha offert på {product}
Bokning bekräftad för {full}, {date} {time}, {count} personer. Kontakt: {phone}.
Vid frånvaro kontakta {full#1}, {email#1}, tfn {phone}.
Autosvar: Jag är ledig till {date}. Vid brådskande ärenden ring {full} på {phone}.
Vår nya medarbetare {full} nås på {email} from {date}
Hälsningar från {city}! {full} {phone}
`);
