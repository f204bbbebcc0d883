import { steady, type Matter } from '../matter.ts';

export const refund: Matter = {
  name: 'refund',
  product: 'el',
  ...steady,
  sv: `
== email ticket
~ {Återbetalning|Betalat två gånger|Var är mina pengar?}
C: Hej, jag råkade betala fakturan två gånger, <kr>. {Kan ni sätta tillbaka det på <account>?|Pengarna ska till konto <account>.}
/<name>, <customer>
A: Hej <first>! {Jag ser båda betalningarna.|Det stämmer.} Återbetalningen är beställd och du har pengarna senast på onsdag.
<agent>
C+6d: {Inga pengar än. Det är torsdag.|Onsdagen har passerat. Kan du kolla?}
A: Förlåt, den fastnade för att {kontot saknade en siffra|clearingnumret var fel hos oss}. Nu är den skickad på nytt.
C+2d: {Nu kom de. Tack.|Pengarna är här, tack för hjälpen.}

== call
A: Norrsken Energi, <agent>.
C: Hej, {jag sade upp mig i somras och skulle få tillbaka pengar.|ni är skyldiga mig pengar.} <name>, <pnrspoken>.
A: Det stämmer, du har <kr> till godo.
C: {Ja, det har jag haft i fyra månader.|Jag vet! När kommer de?}
A: Vi saknar ditt kontonummer. {Har du fått vårt brev?|Vi skrev till dig i september.}
C: {Nej, inget brev. Jag har flyttat.|Till vilken adress då?} Jag bor på <address> nu.
A: Aha, där har vi det. Vad har du för konto?
C: Clearing och konto är <account>.
A: Tack. {Då sätter jag i gång utbetalningen, tre bankdagar.|Pengarna är där inom tre bankdagar.}
C: {Bra.|Okej, tack då.}

== chat
C: {ska man inte få tillbaka elstödet|hej när betalas kompensationen för avbrottet ut}
A: Hej! Vad heter du?
C: <name>, <dob>
A: Tack. Den är utbetald i fredags till ditt kort som slutar på... nej, det var autogiro, ursäkta.
C: {mitt kort är <card> om det hjälper|jag har bytt bank, <account>}
A: {Kortnummer behöver vi inte, jag tar bort det härifrån.|Då har den studsat.} Jag skickar om den {till ditt nya konto|} i dag.
C: {tack|ok tack, vad smidigt}

== email
~ {Ni betalar inte tillbaka|Påminnelse nummer två}
C: Hej. {Jag har väntat i <weeks> veckor på <kr> som ni själva sagt att jag ska ha.|Ni lovade i telefon den 4:e att jag skulle få <kr>.} {Inget svar på mitt förra mejl.|Jag mejlade för tio dagar sedan utan svar.} Betalar ni inte senast på fredag lämnar jag det till Kronofogden.
<name>, IBAN <iban>
A: Hej <first>, du har rätt och jag skäms lite å företagets vägnar. {Pengarna är skickade i dag, kvitto bifogas.|Utbetalningen gjordes för en timme sedan.}
C+1d: {Mottaget. Tack för kvittot.|De är inne. Synd att man ska behöva hota.}

== ticket
~ {Utlägg för elektriker|Ersättning för elektriker}
C: {Vi fick ringa en elektriker för <kr> och det visade sig att felet satt i er mätare.|Er mätare gick sönder och vi fick betala elektriker, <kr>.} Vem betalar? Kvittot: <url>. {Jag föreslår att ni gör det.|} <name>, bankgiro <bankgiro> (enskild firma)
A+1d: Hej <first>! Skickar du kvittot till vår skadegrupp så bedömer de det. {Det brukar ta två veckor.|Jag kan tyvärr inte svara på hur det går.}
C: {Varför kan inte du skicka det? Det är ju samma företag.|Det ligger ju redan här i ärendet.}
A: Det är en bra poäng. Jag har skickat det åt dig nu.
`,
  en: `
== email ticket
~ {Refund|Paid twice by mistake}
C: Hi, {I paid my invoice twice by mistake|I seem to have paid twice}, <kr>. Could you send one payment back? IBAN <iban>.
<name>, <customer>
A: Hi <first>, I can see both. The money will be with you by Wednesday.
C+6d: {It's not here yet.|Nothing yet, and it's Thursday.}
A: Sorry about that, there was a wrong digit. It's sent again now.
C+2d: {Here it is. Thanks.|Arrived, thank you for fixing it.}

== chat
C: {hi, when do I get my deposit back|still waiting for my deposit}
A: Hello! What's your name and personal number?
C: <name> <pnr>
A: Thanks. It was paid to the card ending in 4417 {on Monday|last week}.
C: {that card is blocked, I lost it|I don't have that card anymore}. {my new one is <card>|can you use <card>}
A: Please don't send card numbers here. I'll e-mail you a secure link instead, {it's on its way|one minute}.
C: {ok got it. done|done, thanks}

== call
A: Norrsken Energi, you're talking to <agent>.
C: {I was promised a call back about my refund last Friday.|Somebody was going to call me about my money.} Nobody called.
A: I'm sorry. May I have your name?
C: <name>, <spelled>. Born <dob>.
A: Thank you. {<agent2> had it, and she's been off sick.|The case was with <agent2>, who's on holiday.} I'll take it over. You get <kr>, today.
C: {Today? Really?|That's it? That was easy.}
A: Yes, I've just pressed the button.
C: {Then I take back half of what I said.|Wonderful. Thank you.}
`,
};
