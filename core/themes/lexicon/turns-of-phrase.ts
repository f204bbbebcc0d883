/** Phrases that open another matter in the same conversation: `en sak till`, `och en helt annan sak`, `one more thing`. */
export const anotherMatter =
  /^(?:(?:jo|ja|och|men|ok|okej|förresten|oh|and|but|so|well|actually|tack|thanks|ps|sen)[,.:!]? +)*(?:en (?:helt )?annan (?:sak|fråga|grej)|(?:bara )?en (?:sista )?(?:sak|fråga|grej) (?:till|bara)|en till (?:sak|fråga)|ytterligare en (?:sak|fråga)|förresten|sen undrar|dessutom (?:undrar|vill|har|är)|vill även tillägga|passar på att|när jag ändå (?:har|är)|för det andra|det andra (?:är|gäller)|(?:just )?one (?:more|other|last) (?:thing|question)|another (?:thing|question|matter)|on another (?:note|matter|subject)|while i(?:'ve| have|'m| am)|by the way|btw|also|secondly|in addition|can i (?:also|say)|might i add|en annen (?:sak|ting)|en ting til|forresten|en anden (?:ting|sag)|i øvrigt|toinen asia|vielä yksi asia|muuten|außerdem|noch (?:eine|etwas)|übrigens)\b/iu;

/** Questions that take up what was just said: `Så det är inget fel på den?`, `And I keep paying meanwhile?` */
export const takesUp =
  /^(?:va|så|so|och|and|men|but|jaha|aha|okej så|till vilken|varför då|why|hur då|how come|vilken|which|hur lång|how long)(?!\p{L})/iu;

/** Sentences that bear no need: greetings, thanks, names, who is calling, what one may be reached by. */
export const bearsNoNeed: readonly RegExp[] = [
  /^(?:hej(?:san|då)?|hallå|tjena|god (?:morgon|dag|kväll)|goddag|hi|hello|hey|good (?:morning|day|afternoon|evening)|dear .{0,40}|hei|moi|terve|hallo|guten (?:tag|morgen|abend)|till den det berör|to whom it may concern)(?: (?:igen|again|there|all|på er|där|alla|team|support|kundtjänst))*[ ,.!:)]*$/iu,
  /^(?:(?:ok(?:ej|ay)?|ja|jo|yes|nej|no|bra|fint|super|toppen|perfekt|perfect|great|utmärkt|härligt|good|fine|cool)[ ,.!]*)*(?:(?:tusen |stort |många |många många )?tack(?:ar)?|thanks|thank you|thx|cheers|takk|kiitos|danke|hälsningar|mvh|med vänlig(?:a)? hälsning(?:ar)?|vänlig(?:a|en)? hälsning(?:ar)?|kind regards|best regards|regards|best|sincerely|yours .{0,20}|ha det (?:bra|gott)|hej då|bye.{0,10}|take care|trevlig .{0,20}|have a .{0,30})(?: .{0,40})?$/iu,
  /^(?:ja|jo|nej|yes|no|yep|ok|okej|okay|okey|precis|exakt|right|sure|jaha|aha|bra|fint|perfekt|perfect|great|good|fine|cool|super|toppen|gärna|absolut|visst|mm+|hm+|noted)[ ,.!?:)]*$/iu,
  /^(?:(?:ja|jo|yes|hej|hi|hello)[ ,]+)*(?:jag heter|mitt namn är|det är|det här är|my name is|my name's|i am|i'm|this is|it's|här är)[ ,]*(?:\[[A-Z_0-9]+\][ ,]*)+(?:här|here|heter jag)?[ .!]*$/iu,
  /^(?:mitt |min |my |the |our |vårt |vår )?(?:kund(?:nummer|nr)?|customer (?:number|no|id)|order(?:nummer|nr| number| no)?|personnummer|personal number|telefon(?:nummer)?|phone(?: number)?|adress|address|e-?mail|mejl|anläggnings?(?:-?id|nummer)?|installation|ärende(?:nummer|nr)?|reference|ref|konto(?:nummer)?|account(?: number)?|mobil|tel)\b[^?]{0,12}(?:\[[A-Z_0-9]+\][ ,./och&and]*)+$/iu,
  /^[^\p{L}]*(?:\[[A-Z_0-9]+\][^\p{L}]*)*$/u,
];
