import { carriers } from './lines.ts';

/** Numbers, addresses and secrets as they come up inside a story, not behind a label of a form. */
export const swedishTold = carriers(`
Ni har {account} registrerat, men jag stängde det kontot när jag bytte till SEB. Numera gäller {account}.
Pengarna hamnade hos någon annan. Jag uppgav {account} på blanketten.
Min lön går in på {account} i Nordea och det är dit ni ska skicka återbetalningen på {amount}.
Jag har kollat med banken, clearing {clearing} stämmer.
Var det bg {bg} eller {bg} ni ville ha betalningen till?
På talongen står plusgirot {pg}, och OCR {ocr}.
Föreningens bankgironr: {bg}. Summa {amount}.
Kvittot säger {product} men kortet som drogs var {card}, inte mitt.
Jag legitimerade mig med {pnr} och ändå frågar ni igen.
Min man står på avtalet ({pnr}), jag heter {full}.
Personnr är {pnr}, ni hittar fakturan {invoice} där.
Enligt journalen är patienten född {dob}.
Dottern, född {dob}, ska med på biljetten {booking}.
Jag är {dob} född om det är det ni undrar
Hon fyller år den {dob} och då går rabatten ut
Passet har nummer {passport} och gäller till {date}.
Jag fyllde i {passport} som passnummer vid incheckningen.
Mitt användarnamn hos er borde vara {user}
På forumet går jag under namnet {user}, användarnamn alltså
Kom in med koden {doorcode} i porten, hissen är trasig.
Städaren behöver portkoden, den är {doorcode}.
Larmet stängs av med {pin}, larmkod alltså.
Jag testade lösenordet {password} tre gånger innan kontot låstes.
Har ändrat lösen till {password} men appen vill ha det gamla.
Logga in som {user} med lösenordet {password} så ser ni själva felet.
Jag skrev in {otp} som verifieringskod och fick felmeddelande.
Koden {otp} kom först efter tio minuter.
Nyckeln till ert API, {key}, läckte i en skärmdump.
Paketet, kollinummer {parcel}, står som levererat sen {date}.
Jag väntar på försändelse {parcel}, beställning {order}.
Mätaren i källaren har nummer {meter}, ställningen är {count}00.
Vi har kundnummer {custno} hos er sen {date}.
Ange mitt medlemsnummer {custno} när ni ringer.
Försäkringen har nummer {custno}, skadan gäller {date}.
Bokningen {booking} ska avbokas innan {date}.
Min mobil med IMEI {imei} blev stulen i {city}.
Bilen, chassinummer {vin}, köptes {date}.
Jag fick böter på {plate} trots att bilen stod hemma på {address}.
Någon loggade in från {ip} klockan {time}.
Skriv till mig på {email} eller sms:a {phone}, jag svarar inte i telefon.
Hon nås på {phone} dagtid, annars {phone}.
Flyttfirman hämtar på {address} den {date} och lämnar på {address}.
Hyresgästen på {address} har inte betalat faktura {invoice}.
Teknikern åkte till {street} i stället för {address}.
`);

export const englishTold = carriers(`
You still have {sort} on file, but I closed that account when I moved banks.
The money went to somebody else, I gave you {sort} on the form.
My wages go into {sort} so please refund the {amount} there.
I checked with my bank and {sort} is right.
Was it bankgiro {bg} or {bg} you wanted me to pay?
The slip says plusgiro {pg}, reference {ocr}.
My Swedish account is {account}, can you pay the {amount} there?
I bank with Swedbank in Sweden, clearing {clearing}.
The receipt says {product} but the card you charged was {card}, not mine.
I proved who I am with my National Insurance number {nino} and you ask again.
My husband is on the contract too, NI number {nino}.
My social is {ssn}, you will find invoice {invoice} under it.
The surgery needs the NHS number, it's {nhs}.
Her personnummer is {pnr}, she moved here from Sweden in {date}.
According to the notes the patient was born on {dob}.
My daughter, date of birth {dob}, should be on ticket {booking}.
Her birthday is {dob} and the discount ends then
The passport has number {passport} and is valid until {date}.
I typed {passport} as the passport number at check-in.
My username with you should be {user}
On the forum I go by {user}, username that is
Let yourself in with door code {doorcode}, the lift is broken.
The cleaner needs the gate code, it is {doorcode}.
The alarm goes off with {pin}, alarm code that is.
I tried the password {password} three times before the account was locked.
I changed my password to {password} but the app wants the old one.
Log in as {user} with the password {password} and see the error yourself.
I entered {otp} as the verification code and got an error.
The code {otp} only arrived after ten minutes.
Our API key, {key}, leaked in a screenshot.
The parcel, tracking number {parcel}, has been marked delivered since {date}.
I'm waiting for shipment {parcel}, order {order}.
The meter in the basement, meter number {meter}, reads {count}00.
We have been customer number {custno} with you since {date}.
Quote my membership number {custno} when you call.
The policy has number {custno}, the loss was on {date}.
Booking {booking} must be cancelled before {date}.
My phone with IMEI {imei} was stolen in {city}.
The car, chassis number {vin}, was bought on {date}.
I got a fine for {plate} though the car was parked at {address}.
Somebody signed in from {ip} at {time}.
Write to {email} or text {phone}, I can't take calls.
She's on {phone} in the daytime, otherwise {phone}.
The movers pick up at {address} on {date} and deliver to {address}.
The tenant at {address} hasn't paid invoice {invoice}.
The engineer went to {street} instead of {address}.
My driving licence, {licence}, was lost with the wallet.
`);

export const norwegianTold = carriers(`
Fødselsnummeret mitt er {fnr}, ordren er {order}.
Jeg legitimerte meg med {fnr} i går.
Pengene skal inn på kontonummer {sort}, ikke det gamle.
Send pakken til {address} i stedet.
Du når meg på {phone} etter {time}
`);

export const danishTold = carriers(`
Jeg har oplyst cpr-nummer {cpr} to gange.
Pengene skal ind på kontonr. {sort}, {amount}.
Send pakken til {address} i stedet.
I kan fange mig på telefon {phone} efter {time}
`);

export const finnishTold = carriers(`
Annoin jo henkilötunnukseni {hetu} eilen.
Lähettäkää paketti osoitteeseen {address}.
Minut tavoittaa numerosta {phone} kello {time} jälkeen
`);

export const germanTold = carriers(`
Ich habe meine Steuer-ID {steuerid} schon zweimal angegeben.
Die Nummer meines Personalausweises ist {ausweis}.
Meine Rentenversicherungsnummer lautet {rvnr}, Rechnung {invoice}.
Laut Sozialversicherungsausweis: {rvnr}
Das Finanzamt führt mich unter der Steuer-ID {steuerid}.
Auf dem Ausweis steht {ausweis}, gültig bis {date}.
Schicken Sie das Paket bitte an {address}.
Wir wohnen jetzt {address}, die Rechnung {invoice} ging an die alte Adresse.
Sie erreichen mich unter {phone} nach {time}
`);
