import { carriers } from './lines.ts';

/** English messages with names: full, first only, surnames, capitals, genitives, lower-case chat and transcripts. */
export const englishNames = carriers(`
Hi {first}! Thanks for the quick reply.
Hi {first},⏎⏎Thanks for your email. We'll be in touch within {count} days.⏎⏎Kind regards,⏎{full}⏎Customer Care, {company}
Dear {first}, I am writing about order {order}.
Dear Mr {last},
Dear Mrs. {last}, thank you for your patience.
Regards⏎{first}
Rgds, {first}
REGARDS {caps}
Thanks, {first}
Cheers {first}
Love from {first} and {first}
Sincerely, {full}
Hello, my name is {full} and I bought a {product} from you.
Hi, this is {full} about order {order}.
I spoke with {first} yesterday who promised {amount} compensation.
I talked to a {first} in support on {weekday} at 10.
Your colleague {full} said it would be sorted.
It was {full} who signed the contract, not me.
{full} has changed her surname to {last}.
Could {first} call me?
{first}'s bill came to me by mistake.
{full}'s subscription should end on {date}.
The {last} family has moved out.
Mrs {last} rang again about the {product}.
Mr. {last} wants his money back, {amount}.
Dr {last} hasn't replied.
Case handler: {full}
Assigned to: {full}, case {case}
Account holder: {full}. User: {full}.
My wife {first} and I have two contracts.
My son {first} is taking over the number.
my daughter {first} lost her card
It's about my mum {full}, she has dementia.
My father, {full}, passed away last {weekday}.
The estate of {full} should get the invoice.
Our neighbour {first} took the parcel.
The driver {first} was lovely!
The engineer was called {first} I think, he came on {date}.
Store manager {full} in {city} promised to replace the {product}.
Our CEO {full} wants an answer before {weekday}.
To {full}
Attn: {full}
Attn {full}, {company}, {city}
Cc: {full}; {full}
Attendees: {full}, {full}, {full}
Present: {first}, {first}, {first} and {first}
{full} (customer) – {full} (sales)
{full} wrote on {date}:
{full} via Community⏎Does anyone else have trouble with {product}?
@{first} can you check order {order}?
Reply to {first}: yes that's fine
Re: FW: Meeting with {full}
Minutes by {full}, approved by {full}
Contact {full} at {company}.
We welcome {full} as our new account manager at {company}!
{full} from {company} in {city} bought {count} {product}s
The invoice is made out to {full} but should go to {company}.
Ticket issued to {full}, {city}–{city}, {date}
Passenger 1: {caps}⏎Passenger 2: {caps}
TRAVELLER: {caps}
BILL TO {caps}, AMOUNT {amount}
Signature: {full}
Signed by {full} {date} {time}
Tenant {full} has not paid the rent of {amount}.
Patient {full} did not attend on {date}.
Teacher {full} would like to book {count} seats.
{first} is off sick today, {first} is covering.
Who is {full}? It's on my invoice {invoice}.
Can you remove {full} from the account?
i'd like to add {full} as a user
Has {first} worked for you long? Great guy!
Thanks {first}, you're the best 🙏
Many thanks to {full} in your shop on {street}!
You misspelled my name, it's {full}, not {full}.
{first#1} {last#1}, {city}
1. {full}⏎2. {full}⏎3. {full}
- {full}: {amount}⏎- {full}: {amount}
name,amount⏎{name},{amount}⏎{name},{amount}
{name};{order};{date}
"name": "{name}", "status": "active"
payee={name}&amount={amount}
Customer: {name} | Case: {case} | Status: open
Photo_{name}.pdf
Contract {name} {date}.docx
See attached (receipt_{first}.jpg)
hi it's {lfirst} again
hi my name is {lfull} and i'm wondering where my parcel is
it's {lfirst} here did you find the order
yeah hi my name is {lfull} i'm calling about my bill
{lfirst} is the name
it was {lfirst} in your support who said that
i spoke to {lfirst} yesterday and she promised to call back
yes this is {lfull} i live in {city}
my husband {lfirst} already called about this
can you tell {lfirst} that i called
thanks {lfirst} have a good one
okay {lfirst} let's do that
thanks {lfirst}
regards {lfull}
cheers {lfirst}
hi {lfirst} thanks for the reply but it still doesn't work
hi you're speaking with {lfirst} in customer service how can i help
thank you for calling {company} this is {lfirst} speaking
agent: and your name?⏎customer: {lfull}
sorry what was the name? {lfull}
can i speak to {lfirst} is she there
surname is {llast} and first name {lfirst}
the account is under {lfull} but i'm the one paying
it's my partner {lfirst} who is on the contract
put {lfull} on the parcel please
{lfirst} said that {lfirst} would fix it
i'll put you through to {lfirst} in tech
mm right {lfirst} let me have a look
it's in the name of {lfull} or my wife {lfirst}
i'm sitting here with my daughter {lfirst} who's helping me
am i speaking with {lfull}
could you send it to {lfull} instead of me
well {lfirst} you'll have to call back on {weekday}
HI MY NAME IS {caps} AND I AM VERY ANGRY
CALL {cfirst} IMMEDIATELY!!!
THANKS {cfirst}
Hiya {first}😊 Did you get my picture?
{first}, can you get back to me?
Ok {first}.
Yes, {first}, that's right.
Is {first} there?
{first}?
Ask {first}.
Nobody but {first} knows.
Hugs from {first}, {first} and the kids
{first} says it all worked out. {first}'s tip was great.
Hope {first} feels better!
It wasn't {first}'s fault, it was the system.
I have power of attorney for {first} and handle the finances.
`);

/** Names that are words, each among other words, and the same words in their own meaning. */
export const englishWordNames = carriers(`
Hi, {wfull} here.
My name is {wfull} and I have a question about {product}.
Regards, {wfull}
Regards, {word}
Hi {word}! Thanks for your help.
Dear {word},⏎⏎Your order {order} has shipped.⏎⏎Best wishes⏎{wfull}
I spoke to {word} last {weekday}.
{word} in support said it was done.
My son {word} bought a {product}.
my wife {word} and I
{wfull} hasn't received the invoice.
Contact {wfull} at {company}.
Case handler: {wfull}
Engineer {wfull} will arrive {date} {time}.
{word}'s subscription should be cancelled.
- {word}
{word} and {word}
Customer: {wfull}, case {case}
Call {word} on {phone}.
Am I speaking with {word}?
Thanks {word}, that worked!
I want to talk to {word}, nobody else.
{word}: Hi, how can I help you?
[{time}] {word}: one moment
It was {word} who served me in your {city} store.
{wfull} <{email}> wrote on {date}:
Attn: {wfull}
Say hi to {word} and {word} from me.
The contract was signed by {wfull}, born {dob}.
The bill should be in the name of {wfull} and sent to {address}.
hi it's {lword} again
my name is {lwfull} i'm calling about my bill
i spoke to {lword} in support yesterday
thanks {lword} have a good day
cheers {lword}
you're speaking with {lword} at {company}
my husband {lword} called last week
Attendees: {wfull}, {full}, {wfull}
Tenant {wfull} disturbed the neighbours on {weekday}.
{word} has switched to a {product}.
Our account manager {wfull} leaves on {date}.
Can {word} get back to me?
Greetings from {word} in {city}
Chair {wfull} opened the meeting.
My boss {wfull} must approve {amount}.
It's {word} who has the key.
Should I ring {word} or {word}?
Please {word}, could you look at this?
It was {word}'s idea to switch to {product}.
The salesman {word} promised {amount} off.
Will you refund me or not?
Will the engineer come on {weekday}?
When will my order {order} ship? Will it be before {date}?
May I ask why the price is {amount}?
May is fully booked, June too.
Delivery in May works, but not in April.
We moved in June and the line was dead until August.
There is a grace period of {count} days.
Grace periods should be stated in the contract.
Mark the order as paid, please.
Please mark {order} as urgent. Mark it now.
Bill me monthly, not yearly.
My bill is {amount} too high. Bill explained below?
Bill {invoice} was paid on {date}.
Hope this helps!
Hope you can fix it. Faith in your company is gone.
Joy of joys, the app works again in v{version}.
Rose gold {product}, {amount}.
Prices rose by {count} percent.
Don't rob your customers.
I will sue if this isn't solved.
Pat testing is included.
To be frank, your app is bad. Frank feedback, I know.
Art supplies, item {article}.
I had to chase you for {count} weeks. Chase bank declined it.
Grant me access to the portal. Grant denied again.
I drove {count} miles to {city}. Miles earned: {count}00.
The summer sale ends in autumn. Summer tyres in stock.
At dawn the alarm went off. New Year's Eve delivery?
Ivy covers the meter. Lily pads in the pond pump.
Olive green or ruby red? Amber light on the router.
Penny for your thoughts: {amount} is too much.
Crystal clear, thanks. Carol concert tickets, {count} pcs.
Jack plug doesn't fit. Car jack, item {article}.
The guy at the desk was rude. Guy ropes missing from the tent.
Page {count} of the manual is missing.
The sandy beach, the cliff and the river were lovely.
Don, don't, won't: your chatbot misreads it all.
Drew a blank on your help page.
Dean Street store was closed.
Rich text doesn't paste. Rusty screws in the box.
Young customers deserve better. Long wait, short answer.
Brown envelope, white box, green label.
King size bed, {amount}. Price match, please.
Day one: fine. Day two: dead.
Stone cold food. Hill start fails.
Good morning, a quick question about {product}.
Best price? Small print says {amount}.
may i cancel before {date}
will you call me back or not
can you bill me later
i hope this will be fixed
mark my words i will leave
`);
