import type { BenchLanguage } from '../message.ts';

/** A whole conversation: who is known from the connector, its subject, and its turns (`c` customer, `a` agent). */
export interface ConversationTemplate {
  readonly language: BenchLanguage;
  readonly channel: 'ticket' | 'email' | 'chat' | 'call';
  /** The customer's name as the connector knows it, by placeholder; absent where it knows none. */
  readonly customer?: string;
  readonly subject?: string;
  readonly turns: readonly string[];
}

/** Each conversation's persons carry an index, so that the memory is put to the test: name once, then bare. */
export const conversationTemplates: readonly ConversationTemplate[] = [
  {
    language: 'sv',
    channel: 'email',
    customer: '{name#1}',
    subject: 'Fel på fakturan – {name#1}',
    turns: [
      'c Hej,\n\nJag heter {name#1} och har fått faktura {invoice} på {amount}. Mitt personnummer är {pnr#1}.\n\nMvh {first#1}\n{phone#1}',
      'a Hej {first#1}!\n\nTack för ditt mejl. Vi når dig på {phone#1}, stämmer det?\n\nHälsningar {name#2}\nKundservice',
      'c Ja det stämmer. Ni kan mejla {email#1} också. Adressen är {address#1}.',
      'a Tack {first#1}. Då har vi {address#1} i systemet. /{first#2}',
      'c {first#2} lovade återkoppla i {weekday}s men inget hände. {last#1}s faktura är fortfarande fel.',
    ],
  },
  {
    language: 'sv',
    channel: 'chat',
    turns: [
      'c hej är det nån där',
      'a Hej, du chattar med {first#2}. Vad heter du?',
      'c {lfirst#1}',
      'a Tack {first#1}. Vad är ditt telefonnummer?',
      'c {phone#1}',
      'a Och din e-post?',
      'c {email#1} tror jag, order {order}',
      'a Perfekt {first#1}, jag skickar en bekräftelse till {email#1}.',
      'c tack {lfirst#2}',
    ],
  },
  {
    language: 'sv',
    channel: 'call',
    customer: '{name#1}',
    turns: [
      'a välkommen till kundtjänst du talar med {lfirst#2}',
      'c ja hej det är {lfull#1}',
      'a hej {lfirst#1} kan jag få ditt personnummer',
      'c ja det är {sid#1}',
      'a {sid#1} tack och telefonnumret',
      'c {sphone#1}',
      'a och mejladressen',
      'c {semail#1}',
      'a tack {lfirst#1} nu ser jag din order',
      'c ja men då tackar jag så mycket {lfirst#2} hej då',
    ],
  },
  {
    language: 'sv',
    channel: 'ticket',
    customer: '{name#1}',
    subject: 'Adressändring',
    turns: [
      'c Vi flyttar den {date} från {address} till {address#1}. Min sambo {name#3} ska stå på avtalet.',
      'a Hej! Då behöver vi {first#3}s personnummer och telefonnummer.',
      'c {first#3} har {pnr#3} och {phone#3}.',
      'a Noterat. {first#3} får ett sms på {phone#3}.\n\n> Den {date} skrev {name#1}:\n> Vi flyttar till {address#1}.',
      'c Tack! Bankkontot för återbetalningen är {account}. Hälsningar {first#1} och {first#3}',
    ],
  },
  {
    language: 'sv',
    channel: 'call',
    turns: [
      'a hej och välkommen vad kan jag hjälpa dig med',
      'c jag ringer för min mamma {lfull#1} hon kommer inte in på mina sidor',
      'a okej vad har {lfirst#1} för personnummer',
      'c {sid#1}',
      'a och vart bor hon',
      'c {saddress#1}',
      'a ja då har jag {lfirst#1} på {saddress#1} stämmer det',
      'c precis och mitt nummer är {sphone}',
    ],
  },
  {
    language: 'sv',
    channel: 'email',
    customer: '{wfull#1}',
    subject: 'SV: Offert till {wfull#1}',
    turns: [
      'c Hej {first#2},\ntack för offerten. Kan du ringa mig på {phone#1}?\n/{word#1}',
      'a Hej {word#1}! Jag ringer på {phone#1} {time}.\nHälsningar {name#2}, {company}',
      'c Tack {first#2}. Fakturan ska till {wfull#1}, {address}.',
      'a Klart. Bilaga: offert_{wfull#1}.pdf',
    ],
  },
  {
    language: 'en',
    channel: 'email',
    customer: '{name#1}',
    subject: 'Wrong bill – {name#1}',
    turns: [
      'c Hi,\n\nMy name is {name#1} and I received invoice {invoice} for {amount}. My card is {card#1}.\n\nRegards {first#1}\n{phone#1}',
      'a Hi {first#1}!\n\nThanks for your email. We can reach you on {phone#1}, right?\n\nRegards {name#2}\nCustomer Care',
      'c Yes. You can also email {email#1}. The address is {address#1}.',
      'a Thanks {first#1}. We have {address#1} on file. {first#2}',
      "c {first#2} promised to call on {weekday} but nothing happened. {last#1}'s bill is still wrong.",
    ],
  },
  {
    language: 'en',
    channel: 'chat',
    turns: [
      'c hi anyone there',
      "a Hi, you're chatting with {first#2}. What's your name?",
      'c {lfirst#1}',
      "a Thanks {first#1}. What's your phone number?",
      'c {phone#1}',
      'a And your email?',
      'c {email#1} i think, order {order}',
      "a Perfect {first#1}, I'll send a confirmation to {email#1}.",
      'c thanks {lfirst#2}',
    ],
  },
  {
    language: 'en',
    channel: 'call',
    customer: '{name#1}',
    turns: [
      'a thank you for calling support this is {lfirst#2}',
      'c yeah hi this is {lfull#1}',
      'a hi {lfirst#1} can i have your social security number',
      'c yeah it is {sid#1}',
      'a {sid#1} thanks and the phone number',
      'c {sphone#1}',
      'a and your email',
      'c {semail#1}',
      'a thanks {lfirst#1} i can see your order now',
      'c great thank you so much {lfirst#2} bye',
    ],
  },
  {
    language: 'en',
    channel: 'ticket',
    customer: '{name#1}',
    subject: 'Change of address',
    turns: [
      'c We move on {date} from {address} to {address#1}. My partner {name#3} should be on the contract.',
      "a Hi! Then we need {first#3}'s date of birth and phone number.",
      'c {first#3} was born {dob#3} and has {phone#3}.',
      'a Noted. {first#3} will get a text on {phone#3}.\n\n> On {date} {name#1} wrote:\n> We move to {address#1}.',
      'c Thanks! The refund goes to {iban}. Regards {first#1} and {first#3}',
    ],
  },
  {
    language: 'en',
    channel: 'call',
    turns: [
      'a hello how can i help you today',
      "c i'm calling for my mother {lfull#1} she can't get into her account",
      "a okay what's {lfirst#1}'s date of birth",
      'c {sdob#1}',
      'a and where does she live',
      'c {saddress#1}',
      'a right so i have {lfirst#1} at {saddress#1} is that correct',
      'c yes and my number is {sphone}',
    ],
  },
  {
    language: 'en',
    channel: 'email',
    customer: '{wfull#1}',
    subject: 'RE: Quote for {wfull#1}',
    turns: [
      'c Hi {first#2},\nthanks for the quote. Could you call me on {phone#1}?\n{word#1}',
      "a Hi {word#1}! I'll call {phone#1} at {time}.\nRegards {name#2}, {company}",
      'c Thanks {first#2}. The invoice goes to {wfull#1}, {address}.',
      'a Done. Attached: quote_{wfull#1}.pdf',
    ],
  },
];
