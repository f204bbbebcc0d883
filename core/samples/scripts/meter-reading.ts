import { steady, type Matter } from '../matter.ts';

export const meterReading: Matter = {
  name: 'meter-reading',
  product: 'el',
  ...steady,
  sv: `
== email ticket
~ {Mätarställning|Avläsning av mätare|Mätarställning för stugan}
C: Hej, {här kommer mätarställningen för fritidshuset|jag vill lämna mätarställning}: <reading>. Avläst i {går|söndags}. Adress <address>. {Det gick inte att lämna den på Mina sidor, sidan bara snurrade.|Försökte först på hemsidan men fick bara felkod 500.}
<name> <phone>
A: Hej <first>! Tack, jag har lagt in <reading>. {Felet på sidan känner vi till och det ska vara löst i veckan.|Jag har sagt till om felet på sidan.}
/<agent>
C: {Tack!|Fint. Ha det gott.}

== call
A: Norrsken Energi, du talar med <agent>.
C: Hej, {det ska visst bytas elmätare hos oss|jag har fått en lapp om mätarbyte} i morgon, men jag kan inte vara hemma. {Jag ligger på sjukhus, jag har <health>.|Jag ska på behandling, jag har <health>.}
A: Ojdå, krya på dig. Vad är det för adress?
C: <address>. Och jag heter <name>.
A: Tack. Vill du ha en ny tid, eller kan någon annan släppa in dem?
C: {Min granne <partner> har nyckel.|Min son <partner> kan vara där.} Hans nummer är... eller vänta, ta mitt: <phonespoken>.
A: Bra, då skriver jag att de ska ringa dig först. Då behöver du inte göra något mer.
C: {Tusen tack för hjälpen.|Tack, vad skönt.}

== chat
C: {mätaren visar noll|min elmätare är svart}, är det farligt?
A: Hej! Har du ström i huset?
C: {ja allt funkar|ja}. {displayen bara är släckt|den är helt svart bara}
A: Då är det inte farligt, det är bara displayen som gått sönder. Vad är ditt anläggnings-id? Det står på fakturan och börjar på 735999.
C: <installation>
A: Tack. {Jag beställer ett mätarbyte.|Jag har lagt en beställning på ny mätare.} Du får ett brev med tid inom tio dagar.
C: {och vad händer med förbrukningen under tiden? tänker inte betala för nåt påhittat|och hur vet ni vad jag gör av med då}
A: Mätaren räknar ändå, värdena skickas via radio. Du betalar bara det du använt.
C: {ok då är jag lugn|bra, tack}

== email
~ {Fel avläsning igen|Ni läser av fel mätare}
C: Hej.
{Jag har nu för andra gången fått grannens förbrukning på min räkning.|Ni har förväxlat min mätare med grannens. Igen.} Min mätare har nummer <serial> och står på <reading>. {Grannen, <partnername>, får förmodligen min.|Det är inte roligt att betala för grannens bastu.} Bild: <url>
<name>, <street>
A+1d: Hej <first>, tack för bilden. Du har helt rätt: mätarna är omkastade i vårt system. {Jag har bytt plats på dem och räknar om båda era fakturor.|Det är nu rättat.} Den nya fakturan skickas senast på måndag.
A+5d: Hej! Fakturan gick i väg i dag som utlovat. Du får <smallkr> tillbaka.
C: {Utmärkt. Tack för ordning och reda.|Då säger vi så. Tack.}

== ticket
~ {Tillgång till timvärden|Kan jag få ut mina mätvärden?}
C: {Jag bygger en egen instrumentpanel hemma och vill gärna ha mina timvärden via API.|Finns det något sätt att hämta mätvärden automatiskt?} {Polar El har det.|Det borde vara självklart i dag.} /<name>, <handle> på er kundforum
A+1d: Hej <first>! Vi har inget öppet API än. {Det står på vår lista men jag har inget datum.|Det är på gång, men jag vågar inte säga när.} Du kan hämta en fil med timvärden på Mina sidor under Förbrukning.
C: {Okej, filen duger så länge. Men ett API vore guld värt.|Tack, det visste jag inte. Rösta gärna upp API:t på listan!}
`,
  en: `
== email ticket
~ {Meter reading|Reading for the cottage}
C: Hi, {the reading for our cottage is|here's my meter reading:} <reading>, taken {yesterday|on Sunday}. The installation is <installation>. {The web form said "session expired" three times.|I couldn't submit it online.}
<name>
A: Thank you <first>, it's registered. {The form is being looked at.|I've reported the form.}
C: {Great, thanks.|Cheers!}

== chat
C: {hi, got a note that someone will change my meter on thursday. is that really you? could be a scam|someone called and wanted to come in and change the meter, is it real?}
A: Good thing you ask! Your name and address?
C: <name>, <address>
A: Yes, that's our contractor. They always show an ID card and never ask for your BankID.
C: {ok good. he asked for my date of birth though, <dob>|phew. I did give them my personal number though: <pnr>}
A: {They need it to find the right flat.|That's only to find the right meter.} You can be at ease.
C: {thanks for the quick answer|alright, thank you!}

== call
A: Good afternoon, Norrsken Energi, <agent>.
C: {Hello, my name is <name>, I'm <age> and I can't bend down to read the meter any more.|Hello. I'm <age>, I've got <health>, and you want me to crawl under the stairs.}
A: Oh, you don't have to. Your meter sends its values by itself. May I have your customer number?
C: It's <customerspoken>.
A: I see. {The letter you got was for holiday homes, it went to you by mistake.|You got that letter by mistake, I'm afraid.}
C: {Well, that gave me a sleepless night.|I've been worrying for a week!}
A: I'm really sorry. I'll take you off that list right now. There, done.
C: {Thank you, dear. You're very kind.|Thank you. That's a relief.}
`,
};
