import { carriers } from './lines.ts';

/** English customer messages without personal data, full of what looks like it. */
export const englishClean = carriers(`
Hi, my order {order} hasn't arrived. It was due {date}.
Invoice {invoice} for {amount} has been paid, please check.
Reference {ocr}, amount {amount}, due {date}.
Case {case} was closed without an answer. Please reopen it.
The police report {police} was filed on {date}.
Item {article} was missing from the parcel, the rest was fine.
The price went from {amount} to {amount} without notice.
The contract runs for 24 months at {amount} a month.
The engineer was due between {time} and 4pm but never came.
The app crashes in version {version} on {product}.
I updated to {version} and nothing works.
{product} stopped working after {count} days.
Your store on {street} in {city} was closed although it said open until 8.
I waited {count} minutes on hold with {company}.
In an emergency call 911 or 999.
Your hotline 0800 11 11 11 doesn't answer.
Call 1-800-FLOWERS they said.
My card ending in {last4} is declined, expiry {expiry}.
The card (last four {last4}) expires {expiry}.
{company}, registered in England, company number 01234567.
How do I cancel my subscription?
My broadband runs at 12 Mbps although I pay for 250.
Where is my parcel? Tracking hasn't moved since {weekday}.
Can I exchange size 42 for 44? The receipt is from {date}.
The return was sent {date} and the refund of {amount} never came.
I got the wrong colour, ordered black and received a white {product}.
Please send a new one, part number {article}.
We are a club with {count} members and want a quote.
The meeting has moved to {weekday} at 1.15pm in room 204.
The train from {city} to {city} was {count} minutes late.
Flight BA1425 to {city} was cancelled.
Bus 4 and 57 no longer stop at the hospital.
The code SUMMER25 doesn't work at checkout.
Use WELCOME10 for 10 percent off.
Speeds are 100/10 Mbps according to the contract.
The battery is 4,500 mAh and charges at 65 W.
The screen is 27 inches, 2560x1440, 144 Hz.
It measures 120 x 60 x 75 cm.
The washing machine shows E18 and won't drain.
Error 0x80070057 when installing {product}.
HTTP 503 when I open My Account.
The bill for April to June is twice last quarter's.
Electricity was 28p per kWh in January and 24p in July.
We used 18,250 kWh last year.
VAT should be 20%, not 5%.
Can I pay in {count} instalments?
The APR is 19.9% and the fee $39.
My commitment ends on {date}.
I want to return it within 14 days under the Consumer Contracts Regulations.
Section 9 of the Consumer Rights Act gives me a right to repair.
I'll go to the ombudsman if I hear nothing by {weekday}.
Trading Standards says you must reply.
Apple Pay hasn't worked in the app since {date}.
PayPal sent a reminder although I'd paid.
Royal Mail left it at the depot instead of my door.
FedEx claims it was delivered.
It said Tesco Extra on the card but the parcel was at Sainsbury's.
I bought a Kallax and a Billy at IKEA in {city}.
Ford Focus 2021, {count},000 miles.
Do you stock 205/55 R16 91V tyres?
Winter tyres for a Golf, any slots on {weekday}?
The hotel had no room despite a booking for 2 adults and 1 child.
Breakfast is 6.30–10.00, checkout at 11.
The gym closes on Sundays although it says 24/7.
Your chat is open 8–5 but nobody answers.
I've emailed three times and heard nothing.
Why do I get adverts when I opted out?
Stop sending me newsletters!
Thanks for the quick help, you're great!
Great service in the {city} store, five stars.
I'm unhappy with how I was treated on the phone.
The staff were rude and blamed the system.
Nobody took responsibility and I was passed around.
It's been {count} weeks. That's not okay.
What's the shipping cost to Hawaii?
Is {product} in stock in {city}?
When do you open on {street}?
Is the shop on {street} still there?
We're in {city} and wonder if you deliver here.
Is the offer valid in Scotland and Wales too?
I'm going to Spain in July, will my plan work there?
Can I bring a dog on the train to {city}?
How long is the warranty on {product}?
The manual is wrong on page {count}.
The glass was cracked when I opened the box.
The coffee maker leaks and smells burnt.
The sofa is discoloured, picture attached.
A screw is missing from bag B, number 110364.
The cabinet is crooked although I followed step 7.
The door won't close, the hinge is broken.
The bike has 7 gears but only 5 work.
The clock stops at 03:00 every night.
I get error 1042 when logging in.
Two-factor says I already have a session.
I can't open my bill in the portal.
The direct debit was taken twice, {amount} and {amount}.
I'd like the late fee of £12 waived.
The collection notice is wrong, invoice {invoice} is disputed.
Credit note {invoice} refers to order {order}.
Support promised a refund within 5–7 working days.
Payment went through {date} {time} according to the bank.
My box had 11 out of 12 bottles.
Best before {date}, bought the same day.
The milk was sour and the bread mouldy.
The food arrived cold after {count} minutes.
The restaurant forgot the sauce again.
The meal kit lacked salmon and dill for {weekday}.
We ordered 3 pizzas and got 2.
Can you move the delivery from {weekday} to {weekday}?
Can I pick up order {order} in store?
How do I register a return for {order}?
Where do I find my reference number?
Where do I send a broken {product}?
How do I set up a direct debit?
Why has the bill gone up {count} months in a row?
Can I pause the subscription over the summer?
I changed nothing but the price went up.
You charged me for a service I didn't order.
I want written confirmation of the cancellation.
What's the last day to cancel?
Notice is three months, right?
Where does it say so in clause 4.2.1?
See section 3.1.4 of the contract.
We don't accept the increase.
The rent for the unit is $1,450 plus VAT.
The laundry room in block 12 is broken since {weekday}.
The lift in entrance B is stuck.
It's cold in the building, only 17 degrees.
Bins weren't collected in week 23.
The recycling point on {street} is full.
A street light on {street} is out.
Roadworks on {street} delay our deliveries.
Parking on {street} costs £2.50 an hour.
The ticket is valid in zones 1 and 2 for 75 minutes.
My Oyster card didn't work at Victoria station.
I sat in coach 5, seat 42, in a cold draught.
The concert at Wembley on {date} has moved.
The Disneyland tickets are valid on weekdays only.
The match at Madison Square Garden began at {time}.
We were at Alton Towers on {weekday} and all was well.
Course ITM204 is full, is there a waiting list?
Schools are off in week 44.
The council hasn't replied to application {diary}.
HMRC wants receipts for {amount}.
The IRS says the form is missing.
We were refused under decision {diary}.
The hospital told us to call 111.
The pharmacy ran out in {city}.
The prescription expired {date}.
The vaccine was given in two doses.
The test shows 5.6 mmol/l.
The scales are 2 kg out.
The solar panels gave 412 kWh in May.
The charger gives 3.7 kW instead of 11.
The EV charges from 20 to 80% in {count} minutes.
The heat pump shows F4.
The filter needs changing every six months.
Wifi doesn't reach upstairs, 5 GHz is worst.
Fibre has been down since {time}.
The router blinks red on channel 36.
The mobile loses signal in {city} and I never see 5G.
I have 20 GB but got 5.
The text code never arrives.
The page won't load in Chrome 126 but works in Firefox.
The Excel file won't open, 65,536 rows.
The app says "Something went wrong, try again".
The Send button is grey.
I can't find the Settings menu.
The printer says PC LOAD LETTER, {product}.
Bluetooth won't pair with the car.
The headphones crackle in the left ear.
Update {version} removed dark mode.
Could you add CSV export?
The report shows 1,204 cases in March against 987 in February.
Qty: 12 at {amount}, total {amount}.
Line 10: {article}, 4 pcs, 15% off.
Order: 200 C5 envelopes, 500 sheets A4 80 g.
Quote {invoice} is valid until {date}.
Contract 2024-118 replaces contract 2021-044.
Attachment 3 is missing.
Terms DAP {city}, payment 30 days net.
The offer runs 1 June to 31 August while stocks last.
Save up to {amount} when you buy two.
Buy 3 pay for 2 didn't work at the till.
The gift card for {amount} couldn't be redeemed.
My points vanished, I had 12,400 and now 0.
Hours: Mon–Fri 7–7, Sat 10–3.
Monday to Friday works for us.
It's half past four and nobody came.
Today is {date} and I'm still waiting.
25 December and 1 January are holidays.
Weeks 7 and 8 don't suit.
Will you fix this or not?
Will I get my money back?
Will the price go up in May?
May I return it without the box?
May be a fault in the cable.
March was fine, April was not.
In June three bills came at once.
In August nothing worked.
Bill me at the end of the month.
The bill is wrong again.
Mark this as urgent.
Please mark it as a gift.
Hope you're well!
Hope to hear from you soon.
Grace period: {count} days.
Joy! It works.
Rose prices rose.
To be frank, it's bad.
I'll sue.
Don't rob me.
Art prints, set of {count}.
Chase the courier, please.
Grant access to the portal.
I drove 40 miles for nothing.
Summer and autumn deliveries are late.
Dawn till dusk lamp, {article}.
Ivy and lily arrived dead.
Amber light on the router, then green.
Crystal glass broken on arrival.
The jack doesn't fit the socket.
The guy in the shop laughed at me.
Page not found.
Rich colours, poor sound.
A river of complaints, I'm sure.
Brown box, black tape, white label.
Long wait, small refund.
King bed frame, item {article}, two bolts missing.
Stone tiles, {count} boxes, one cracked.
The house on the hill has no signal.
Young customers deserve better.
Baker's dozen, I got 12.
A cook and a cleaner are needed for {date}.
I love {product}, warmly recommended.
Do you have it in pink?
Good morning! Are you open today?
Hello?
Ok thanks
Yes that's right, thank you.
No, I've already tried that.
Perfect, we'll close the case.
It works again, thanks for your help!
Hey, quick question about delivery times to {city}.
Happy Christmas from all of us at {company}!
Have a nice weekend!
Kind regards⏎Customer Service
Regards⏎A disappointed customer
Best, the {company} team
Sincerely, Support
This is an automatic reply. Your case number is {case}.
Thank you for your message! We reply within 48 hours.
You are number {count} in the queue.
Press 1 for billing, 2 for technical and 3 for other.
All our agents are busy.
This call may be recorded for training purposes.
hi i was wondering where my order is
so the thing is i paid the bill but got a reminder anyway
mm yeah okay right i see
so two of the five were broken
it was twelve hundred dollars
i bought it three weeks ago in your store
no but that's not reasonable to wait forty five minutes
it arrived at half past two on friday
we've been waiting since the twenty second of may
it's a twelve month contract
the order number is one double oh four five six seven
it should be nine ninety nine a month not fourteen ninety nine
so that'll be two hundred and fifty dollars back
i can see it shipped and it'll be there tuesday or wednesday
can i speak to a manager
you have a great day bye now
sorry how much did you say it was
one more time please i didn't catch that
i have two contracts one mobile and one landline
she said it'd be free the first year
the man in the {city} shop promised it
my wife is really disappointed
my son used up all the data
the kids can't watch films
our neighbour has the same problem
the boss has to approve it first
Your salesman promised free shipping.
The CEO should be ashamed.
Customer very unhappy, wants a callback.
Customer given {amount} compensation. Case {case} closed.
Internal note: forwarded to team Billing, prio 2.
Status: waiting for supplier. Last changed {date} {time}.
Ticket {case} merged into {case}.
SLA 4 h breached, escalated to level 2.
Tags: return, damaged, vip
Read more at www.example.com/help or in our terms.
See https://www.example.com/terms for details.
Download the app from the App Store or Google Play.
Per ISO 9001 and EN 14605.
EAN 7318690077503 isn't in the till.
The serial is on the underside, says the manual.
Abbey Road and Baker Street are closed for the race.
Victoria, Waterloo and Charing Cross are shut.
Lincoln, Washington and Jackson get no delivery today.
St. Louis and San Antonio are on time.
Johns Hopkins and Mount Sinai use the same system.
Ben & Jerry's and Dr Pepper were out of stock.
Levi's jeans shrank, Ralph Lauren didn't.
John Lewis refused a refund.
Wells Fargo and Morgan Stanley both declined.
Tommy Hilfiger shirt, size M.
Samsung, Apple and Huawei all have the problem.
England v Norway kicked off at {time} on channel 4.
Q2 beat Q1: +12.4%.
1,500 attendees, 23 talks, 4 stages.
Passwords need at least 8 characters.
I forgot my password, how do I reset it?
Which customer number should I enter?
Enter your date of birth as DD/MM/YYYY.
Never ask me for my PIN!
Fill in name, address and phone number.
The address on your website is wrong.
`);
