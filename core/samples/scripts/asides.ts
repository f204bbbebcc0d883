/**
 * What people ask when the first matter is done with: short exchanges that are added to a story, in the same form. `chat`
 * serves chats, `call` calls, `written` tickets and e-mails.
 */
export const asides = {
  sv: {
    chat: `
== chat
C: {förresten, hur länge har jag bindningstid kvar?|en sak till, när går mitt avtal ut}
A: Till och med den siste {mars|maj} nästa år.
C: {okej bra att veta|ok då skriver jag upp det}
== chat
C: {du, får man ha två personer på samma konto i appen? min sambo <partner> vill också kunna se|kan min sambo <partner> få en egen inloggning?}
A: Det går, {under Inställningar och Dela konto|hen behöver bara ett eget BankID}.
C: {smart|fint, det fixar vi}
== chat
C: {har ni öppet på julafton}
A: Chatten är stängd {24 till 26 december|under julhelgen}, men felanmälan är alltid öppen.
C: ok god jul då {haha|i förskott}
== chat
C: {kan man få vinrabatt om man värvar en kompis|får man nåt om man värvar en vän}
A: Haha, ingen vinrabatt, men {200 kr|en månad fritt} till er båda.
C: {bättre än inget :)|kul, tipsar jobbet}
== chat
C: {vill ni ha feedback? er chatt är mycket bättre än telefonen|måste säga att chatten är skön, inget väntande}
A: {Tack, det värmer!|Vad roligt att höra!}
== chat
C: {kan jag få hela chatten på mejl? <email>|går det att få den här konversationen skickad}
A: Javisst, den kommer om någon minut.
C: {yes den kom|tackar}
== chat
C: {och en helt annan sak, ni har stavat mitt namn fel, det ska vara <name>|ni har förresten fel nummer till mig, det är <phone>}
A: Tack, det är ändrat.
== chat
C: {finns det solceller att köpa hos er? funderar på till våren|säljer ni laddboxar}
A: Det gör vi. {Vill du att någon ringer dig med en offert?|Ska jag skicka en prislista?}
C: {ja, <phone>, efter fem|gärna, till <email>}
`,
    call: `
== call
C: {Du, medan jag har dig på tråden, var bor ni någonstans? Du låter norrländsk.|Låter som att du sitter norrut?}
A: {Ja, jag sitter i Luleå.|Haha, ja, vi sitter i Umeå här.}
C: {Jag är uppvuxen där! Ja, ja, ha det så gott.|Det hörs. Trevligt. Hej då.}
== call
C: {Jo, en sak till. Ringer ni och säljer? Någon ringde i går och sa sig vara från er.|Är det ni som ringer och vill att man ska logga in med BankID?}
A: Nej, {det gör vi aldrig|vi ber aldrig om det}. Lade du på?
C: {Ja, det gjorde jag. Men de visste mitt personnummer, <pnr>, läste de upp.|Jag hann säga mitt namn, <name>, men sedan lade jag på.}
A: Bra gjort. Hör av dig till polisen om de ringer igen.
== call
C: {Vänta, hunden... så. Förlåt. Ja, det var väl allt.|Ursäkta, det ringde på dörren. Var var vi? Jo, klart, tack.}
A: {Ingen fara. Ha en fin dag.|Det gör inget. Hej hej.}
== call
A: {Är det något annat jag kan hjälpa till med?|Något mer?}
C: {Ja, när kommer det där smarta elnätet ni skryter om?|Kan jag få en påminnelse innan bindningstiden går ut?}
A: {Nästa år, om allt går som det ska.|Det kommer ett brev två månader före.}
C: {Vi får väl se. Hej.|Bra. Tack, hej.}
== call
A: {Får jag skicka en kort enkät till dig efteråt?|Kan du tänka dig att svara på två frågor om samtalet sedan?}
C: {Ja, gör det. Du får högsta betyg.|Nej tack, jag svarar aldrig på sådana.}
== call
C: {Hörru, min fru <partner> undrar om fakturan kan stå i hennes namn i stället.|Kan vi skriva över det på min man <partner>?}
A: Det går bra, men {hen behöver godkänna det med BankID|då vill jag prata med hen också}.
C: {Då ber jag henne ringa själv.|Okej, vi ringer igen då.}
== call
C: {Och mobilen, har ni den rätt? <phonespoken>.|Numret ni har är väl <phonespoken>?}
A: {Ja, det stämmer.|Precis, det har jag här.}
C: Fint. Adjö då.
`,
    written: `
== email
C+2h: {Förresten: kan ni skicka ett årsbesked också? Behöver det till deklarationen.|PS. Skulle behöva en sammanställning av årets förbrukning till banken, <pnr> är mitt personnummer.}
A: {Absolut, det ligger på Mina sidor under Dokument.|Det är bifogat här. Ha en fin vecka!}
== email
C+1d: {En fråga till, hur gör jag för att få laddbox? Har köpt elbil med reg <plate>.|Passar på att fråga om laddbox. Garaget ligger på <street>.}
A: {Roligt! Våra installatörer kan komma och titta utan kostnad.|Här är länken till vårt erbjudande, installationen tar en halv dag.}
C: {Tack, vi läser på.|Intressant! Be dem gärna ringa <phone>.}
== email
C+3h: {Vill även tillägga att <agent2>, som jag hade kontakt med sist, var väldigt hjälpsam.|Hälsa <agent2> så gott, hen ringde upp på sin lunchrast.}
A: {Det hälsar jag!|Vad snällt, jag vidarebefordrar det.}
== email
C+1d: {Jag hittar inte er broschyr om timpris, finns den?|Har ni något skriftligt om skillnaden mellan fast och timpris?}
A: {Här är en länk till sidan om avtalsformer.|Den är bifogad som pdf.}
C: {Tack, bra förklarat.|Hm, inte helt lätt att begripa men tack.}
== email
C+5h: {Ni kan stryka mig ur nyhetsbrevet samtidigt. Adressen är <email>.|Sluta gärna skicka reklam till <email>, jag läser den ändå inte.}
A: {Gjort.|Du är borttagen från utskicket.}
== email
C+2h: {Har bytt nummer, numera <phone>.|Mitt nya mobilnummer är <phone>, det gamla kan ni ta bort.}
A: {Noterat, tack!|Tack, jag har ändrat det.}
== email
C+1d: {Dubbelkollar bara: ni har väl autogiro från <account>?|Stämmer det att pengarna dras från <account>?}
A: {Det stämmer, dragningen sker den sista varje månad.|Ja, det är kontot vi har.}
C: {Bra.|Då vet jag.}
== email
C+4h: {Ser att jag skrev lite argt i början. Det var inte riktat mot dig.|Ursäkta tonen tidigare, det har varit en lång vecka.}
A: {Ingen fara alls!|Det är lugnt, jag förstår.}
`,
  },
  en: {
    chat: `
== chat
C: {btw when does my contract end?|one more thing, how long am I bound?}
A: Until the end of {March|May}.
C: {ok good to know|noted}
== chat
C: {can my partner <partner> get a login too?|is it possible to add <partner> to the account}
A: Yes, {under Settings and Share account|with their own BankID}.
C: {neat|great}
== chat
C: {do I get something if I recommend you to a friend|is there a referral bonus}
A: {200 SEK for each of you|A free month for both of you}, actually.
C: {nice, will do|ha, ok}
== chat
C: {could you send me this chat? <email>|can I get a copy of this to <email>}
A: Sure, it's on its way.
C: {ty|got it}
== chat
C: {do you sell solar panels by the way|do you install chargers? getting an EV}
A: We do! {Shall somebody call you with a quote?|I can send you a price list.}
C: {yes, <phone>, after five|yes please}
== chat
C: {oh and my number changed, it's <phone> now|also please spell my name right, it's <name>}
A: Updated, thank you.
`,
    call: `
== call
C: {Your English is very good, by the way.|Can I say, you're easy to talk to.}
A: {Thank you! I studied in Leeds.|That's kind of you.}
C: {It shows. Bye now.|Take care.}
== call
C: {One more thing, do you ever call people and ask for BankID?|Somebody rang yesterday and said he was from you.}
A: {No, we never do.|That wasn't us.} Did you hang up?
C: {I did. But he had my date of birth, <dob>.|Yes, although I'd already said my name, <name>.}
A: You did well. Tell the police if it happens again.
== call
A: {Is there anything else?|Anything more I can do?}
C: {No. Well, could my husband be on the contract as well? <partner>.|Could you send the confirmation to my wife too? Her name is <partner>.}
A: {He needs to call us himself, I'm afraid.|If you forward it, that's easiest.}
C: {Fair enough. Bye.|All right. Goodbye.}
== call
C: {Sorry, that was the dog. Yes, that's all.|Hang on, the doorbell... no, it's fine. Thanks.}
A: {No worries. Have a good day.|Not at all. Bye bye.}
== call
A: {May I send you a short survey afterwards?|Could you rate the call afterwards?}
C: {Yes, of course.|I don't do surveys, sorry.}
`,
    written: `
== email
C+2h: {By the way, could you send me last year's total? I need it for my tax return.|PS: I also need a statement for my bank, my personal number is <pnr>.}
A: {It's attached.|You'll find it under Documents in your account.}
== email
C+1d: {One more question: do you install chargers? We've got an electric car, plate <plate>.|Could someone call me on <phone> about a charger for the garage?}
A: {With pleasure, I've passed it on.|Here's the link to our offer.}
C: {Thanks, we'll read it.|Great.}
== email
C+3h: {I'd also like to say that <agent2> was very helpful last time.|Please thank <agent2> for me.}
A: {I will!|That will make somebody's day.}
== email
C+5h: {You can take me off the newsletter while you're at it, <email>.|And please stop sending ads to <email>.}
A: Done.
== email
C+4h: {I'm sorry for my tone earlier, it's been a long week.|Sorry if I sounded cross, it wasn't about you.}
A: {No problem at all!|I quite understand.}
== email
C+1d: {Is it still <iban> you have for payments?|Just checking: the direct debit is from <iban>, right?}
A: {Yes, that's the one.|That's right.}
`,
  },
} as const;
