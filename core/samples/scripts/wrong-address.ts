import { steady, type Matter } from '../matter.ts';

export const wrongAddress: Matter = {
  name: 'wrong-address',
  product: 'bredband',
  ...steady,
  sv: `
== email ticket
~ {Fel adress|Ni har fel uppgifter om mig|Rätta min adress}
C: Hej! {Ni har fel adress till mig.|Era brev går till fel adress.} {Det ska vara <newaddress>, inte <address>.|Rätt adress är <newaddress>. Den gamla, <address>, lämnade jag för ett år sedan.} Jag vill att ni rättar det i alla register. Namn <name>, <pnr>.
A: Hej <first>, nu är det rättat {överallt|i både el och bredband}. Ledsen för besväret!
<agent>
C: {Tack, bra.|Perfekt.}

== chat
C: {jag får någon annans brev|någon som heter <partnername> får sina fakturor till mig}
A: Hej! Vilken adress gäller det?
C: <address>. {jag heter <name> och har bott här i fyra år|och jag är <name>, är kund hos er själv}
A: Tack. {Personen har angett er adress av misstag.|Det ser ut att vara fel husnummer.} Jag kan inte säga mer, men jag spärrar utskicken till dig.
C: {bra, det är ju inte kul för den personen heller|ok tack, jag har ett brev med inkasso på så det är nog bråttom}
A: Släng breven oöppnade eller skriv "retur avsändaren".
C: {ok|gör så, tack}

== call
A: Norrsken Energi, det är <agent>.
C: Hej, {ni stavar mitt namn fel på varenda räkning.|det är fel namn på mina papper.}
A: Det rättar vi. Hur stavas det?
C: <first> är rätt. Efternamnet är <spelled>.
A: <last>, alltså. Och adressen?
C: <address>. {Inte "väg" på slutet.|Det står fel postnummer också.}
A: Så. Är mejlen <emailspoken>?
C: {Ja.|Jajamän.} {Det är fjärde gången jag rättar det, ska du veta.|Det sa jag till er i våras också.}
A: {Oj. Nu sparade jag det i huvudregistret, så nu stannar det.|Jag beklagar. Jag kollar i morgon att det ligger kvar, och hör av mig om det inte gör det.}
C: {Vi hoppas det. Hej hej.|Tack ska du ha.}

== email final
~ {Begäran om mina uppgifter|Registerutdrag}
C: Hej. {Enligt dataskyddsförordningen begär jag ett utdrag över alla personuppgifter ni har om mig.|Jag begär registerutdrag enligt artikel 15.} {Ni har skickat min faktura till fel person två gånger.|Min exfru <partnername> får mina fakturor, vilket är rent farligt.} Jag har skyddade personuppgifter och vill dessutom att min gamla adress raderas.
<name>, <pnrlong>
A+1d: Hej <first>, din begäran är mottagen och lämnad till vårt dataskyddsombud. Du får utdraget inom trettio dagar. {Adressen är raderad redan i dag.|}
C: {Tack. Skicka det rekommenderat, inte till den gamla adressen.|Bra. Jag vill också ha det bekräftat skriftligt.}

== ticket
~ {Tekniker på fel adress|Teknikern åkte fel}
C: {Er tekniker ringde i morse från fel stad.|Jag tog ledigt i dag för teknikern, som åkte till min gamla adress.} Jag bor på <newaddress>. {Jag förlorade en halv dags lön.|Vem betalar min lediga dag?} Bilen som skulle flyttas från uppfarten var <plate>, så det var bäddat för er. /<name> <phone>
A: Hej <first>, {det var vårt fel, systemet tog den äldsta adressen.|jag beklagar verkligen.} Ny tid på fredag klockan 8, först på dagen. Och du får 500 kr avdrag.
C+3d: {Han kom 7.55. Tack.|Det fungerade den här gången. Tack för avdraget.}
`,
  en: `
== email ticket
~ {Wrong address|Please correct my details}
C: Hello, {you have the wrong address for me.|my letters go to the wrong place.} It should be <newaddress>, not <address>. {I've told you twice already.|} {Also, my first name is spelled <first>.|}
<name>, personal number <pnr>
A: Hi <first>, it's corrected now, {everywhere|in both systems}. I'm sorry for the trouble.
C: {Thanks!|Thank you. Third time lucky.}

== chat
C: {I keep getting somebody else's letters|letters for a <partnername> keep coming to me}
A: Hi, which address?
C: <address>. I'm <name>
A: Thank you. I've stopped the letters to that address. You can throw them away unopened.
C: {ok. one was a debt collection letter, I feel bad for them|great, thanks}

== email final
~ {Data request|Delete my data}
C: Hi,
{I'm no longer a customer, and I want you to delete all data about me.|Under the GDPR I ask you to erase my data.} {You still have my old address, <address>, and somebody keeps calling my number, <phone>.|Your salespeople keep calling me on <phone>. I object to that.}
<name>
A+1d: Dear <first>, your request has been passed to our data protection officer. {You'll get an answer within a month.|What we must keep for bookkeeping is kept for seven years, the rest is erased.}
<agent>
C: {Thank you.|Noted, thanks for the quick reply.}
`,
};
