import { carriers } from './lines.ts';

export const norwegianCarriers = carriers(`
Hei, jeg heter {full} og har ikke fått pakken min. Ordre {order}.
Mitt fødselsnummer er {fnr} og telefon {phone}.
Fødselsnummer: {fnr}
Mvh {full}⏎Tlf {phone}⏎{email}
Ring meg på {phone} etter {time}.
Kontonummer {sort}, beløp {amount}
Kan dere betale til konto {sort}?
Vi har flyttet til {address}.
Adressen er {address}, kan dere endre det?
Fakturaen skal til {full}, {address}
Hei {first}! Takk for raskt svar.
Jeg snakket med {first} i går.
hei det er {lfirst} igjen, fungerer fortsatt ikke
jeg heter {lfull} og lurer på fakturaen
E-post: {email}⏎Mobil: {phone}
Kunden {full} ringte fra {phone} om faktura {invoice}.
Kontaktperson {full}, {email}
Min sønn {first} har mistet kortet {card}.
IBAN {iban}
{first}s faktura kom til meg.
Personnummer {fnr}, født i {city}
kan du ringe {phone}? hilsen {first}
D-nummer {fnr}, har ikke BankID
Levering til {address} {date} {time}
Saksbehandler: {full}
Hilsen⏎{full}
`);

export const danishCarriers = carriers(`
Hej, jeg hedder {full} og har ikke modtaget min pakke. Ordre {order}.
Mit CPR-nummer er {cpr} og telefon {phone}.
CPR: {cpr}
Mvh {full}⏎Tlf. {phone}⏎{email}
Ring til mig på {phone} efter {time}.
Reg. og kontonr. {sort}, beløb {amount}
Kan I overføre til konto {sort}?
Vi er flyttet til {address}.
Adressen er {address}, kan I rette det?
Fakturaen skal til {full}, {address}
Hej {first}! Tak for hurtigt svar.
Jeg talte med {first} i går.
hej det er {lfirst} igen, det virker stadig ikke
jeg hedder {lfull} og undrer mig over regningen
E-mail: {email}⏎Mobil: {phone}
Kunden {full} ringede fra {phone} om faktura {invoice}.
Kontaktperson {full}, {email}
Min søn {first} har mistet kortet {card}.
IBAN {iban}
{first}s faktura kom til mig.
cpr-nr {cpr}, bor i {city}
kan du ringe på {phone}? hilsen {first}
Levering til {address} {date} {time}
Sagsbehandler: {full}
Venlig hilsen⏎{full}
personnummer {cpr}
`);

export const finnishCarriers = carriers(`
Hei, olen {full} enkä ole saanut pakettiani. Tilaus {order}.
Henkilötunnukseni on {hetu} ja puhelin {phone}.
Hetu: {hetu}
Terveisin {full}⏎Puh. {phone}⏎{email}
Soittakaa numeroon {phone} kello {time} jälkeen.
Olemme muuttaneet, uusi osoite on {address}.
Osoite: {address}
Lasku osoitteeseen {full}, {address}
Hei {first}! Kiitos nopeasta vastauksesta.
Puhuin eilen asiakaspalvelijan kanssa, nimi oli {first}.
hei täällä {lfirst} taas, ei toimi vieläkään
nimeni on {lfull} ja kysyisin laskusta
Sähköposti: {email}⏎Matkapuhelin: {phone}
Asiakas {full} soitti numerosta {phone} laskusta {invoice}.
Yhteyshenkilö {full}, {email}
Poikani {first} hukkasi kortin {card}.
IBAN {iban}
Tilinumero {iban}, summa {amount}
henkilötunnus {hetu}, asuu paikassa {city}
voitko soittaa {phone}? t. {first}
Toimitus {address} {date} {time}
Käsittelijä: {full}
Ystävällisin terveisin⏎{full}
`);

export const germanCarriers = carriers(`
Hallo, ich heiße {full} und habe mein Paket nicht bekommen. Bestellung {order}.
Meine Steuer-ID ist {steuerid} und Telefon {phone}.
Steuer-Identifikationsnummer: {steuerid}
Mit freundlichen Grüßen⏎{full}⏎Tel. {phone}⏎{email}
Bitte rufen Sie mich unter {phone} nach {time} an.
Wir sind umgezogen nach {address}.
Die Adresse ist {address}, können Sie das ändern?
Rechnung bitte an {full}, {address}
Hallo {first}! Danke für die schnelle Antwort.
Ich habe gestern mit {first} gesprochen.
hallo hier ist {lfirst} nochmal, es geht immer noch nicht
mein name ist {lfull} und ich frage wegen der rechnung
E-Mail: {email}⏎Mobil: {phone}
Der Kunde {full} rief von {phone} wegen Rechnung {invoice} an.
Ansprechpartner {full}, {email}
Mein Sohn {first} hat die Karte {card} verloren.
IBAN {iban}
Bitte überweisen Sie {amount} auf {iban}.
Personalausweis {ausweis}, ausgestellt in {city}
Sehr geehrte Frau {last}, vielen Dank für Ihre Nachricht.
Sehr geehrter Herr {last},
können Sie {phone} anrufen? Gruß {first}
Lieferung an {address} am {date} um {time}
Sachbearbeiter: {full}
Viele Grüße, {full}
`);
