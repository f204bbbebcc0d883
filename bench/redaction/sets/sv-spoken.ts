import { carriers } from './lines.ts';

/** Swedish calls as a recogniser writes them: numbers, addresses and names in words, with the agent's repetitions. */
export const swedishSpoken = carriers(`
ja mitt nummer är {sphone}
du når mig på {sphone}
numret är {sphone} på dagtid
{sphone}
ja det är {sphone} tack
mobilnumret {sphone} och det är min mans
telefonnummer {sphone#1} stämmer det ja {sphone#1}
skriv ner {sphone} så ringer du dit
jag ringer från {sphone} men ni kan ta {sphone}
agent: vad har du för nummer⏎kund: {sphone}
så jag upprepar {sphone}
kan du ringa mig på {sphone} efter klockan fem
hennes mobil är {sphone}
eh ja vänta det är {sphone}
Mitt nummer är {sphone}.
Numret är {sphone}, och det är bäst på kvällen.
okej då har jag {sphone} är det rätt
det står {sphone} på er hemsida som mitt nummer
personnumret är {sid}
ja det är {sid}
mitt personnummer {sid}
{sid} är det på mig
agent: och personnumret⏎kund: {sid}
agent: kan jag få ditt personnummer tack⏎kund: ja det är {sid}
mannens personnummer då {sid}
jag tar personnumret igen {sid}
Personnumret är {sid}.
{sid}, och jag heter {full}.
alltså {sid} stod det på fakturan
ja personnummer {sid} och namnet är {lfull}
min mejl är {semail}
mejladressen är {semail}
det är {semail} alltså
mejlen är {semail} med små bokstäver
skicka det till {semail}
du kan mejla {semail}
e-posten {semail} skriv den
agent: vad har du för mejl⏎kund: {semail}
min e-postadress är {semail} och numret {sphone}
{semail} tack
Mejladressen är {semail}.
så det blir {semail} då
jag har {semail} som adress men den gamla var {semail}
jag bor på {saddress}
adressen är {saddress}
ja {saddress}
det är {saddress} som gäller
vi har flyttat till {saddress}
leverera till {saddress} går det bra
agent: vilken adress gäller det⏎kund: {saddress}
hämta på {saddress} efter klockan tre
Adressen är {saddress}.
felet är på {saddress} sen i morse
så {saddress} då ska vi se
jag stavar det {spelled}
efternamnet stavas {spelled}
det stavas {spelled}
{spelled} så stavas det
{lfull#1} det stavas {spelled#1}
namnet är {spelled} alltså
jag tar det bokstav för bokstav {spelled}
Jag bokstaverar: {spelled}.
agent: hur stavas det⏎kund: {spelled}
efternamn {spelled} förnamn {lfirst}
kortnumret är {scard}
jag läser upp kortet {scard}
kort {scard} går ut i maj
Kortnumret är {scard}.
kontonumret är {saccount}
clearing och konto {saccount}
pengarna ska in på kontot {saccount} swedbank
jag är född {sdob}
född den {sdob}
födelsedatum {sdob}
hon är född {sdob} och heter {lfirst}
jag är född den {sdob} och numret är {sphone}
numret var {sphone} nej förlåt {sphone}
`);
