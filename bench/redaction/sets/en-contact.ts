import { carriers } from './lines.ts';

/** English letters, tickets, chats and forms: e-mail, telephone, address, with the names and traps around them. */
export const englishContact = carriers(`
Hi, you can reach me at {phone} or {email}. Thanks, {full}
Hello, my new address is {address}. Please update your records. {first}
Please call me back on {phone} after {time}, ideally {weekday}.
my number is {phone} and email {email}
Tel: {phone}
Phone: {phone}⏎Email: {email}⏎Address: {address}
Name: {full#1}⏎Phone: {phone}⏎E-mail: {email#1}⏎Issue: {product} won't turn on
I've emailed from {email} three times and nobody answers. Order {order}. What's going on?
Could you send the receipt for {amount} to {email}? My old address {email} no longer works.
The parcel was meant for {address} but tracking says {city}.
Ship to: {address}
Billing address:⏎{full}⏎{address}
we've moved!! new address from {date}: {address} 🙂
can you deliver to {address} instead?? ordered {product} order no {order}
Kind regards,⏎{full#1}⏎{phone}⏎{email#1}
Best,⏎{full#1}⏎Account Manager | {company}⏎M: {phone} | {email#1}⏎{address}
- {first}⏎{phone}
Sent from my iPhone⏎⏎On {date}, {full#1} <{email#1}> wrote:⏎> I still haven't received my {product}.
From: {full#1} <{email#1}>⏎To: Support⏎Subject: Invoice {invoice}⏎⏎Hi, I've been charged twice, {amount} in total. Call me on {phone}.
-----Original Message-----⏎From: {full#1} [mailto:{email#1}]⏎Sent: {date} {time}⏎Subject: RE: Order {order}⏎⏎OK, good to know. {first#1}
Customer {full} called from {phone} about invoice {invoice}.
Agent: What's the best number to reach you?⏎Customer: {phone}⏎Agent: Thanks, and your email?⏎Customer: {email}
Could you text me on {phone} when the part (item {article}) arrives?
Daytime {phone}, evenings {phone}.
tel. {phone} (day), {phone} (eve)
We live at {address} and have had no internet since {weekday}.
Wrong address on the invoice, it should be {address}, not {address}.
The engineer never turned up at {address}. We waited until {time}. Ticket {case}.
Pick up from {address}, contact on site {full} {phone}.
Contact person: {full#1}, {phone}, {email#1}
call my partner {first} on {phone} if I don't pick up
Ring {first} on {phone}, she has the key.
{full};{email};{phone};{amount};{date}
{order},{full},{address},{phone}
id,name,email,mobile⏎{count},{full#1},{email#1},{phone}⏎{count},{full#2},{email#2},{phone}
Registration: {full#1}, tel.{phone}, mail:{email#1}, seats: {count}
NB please change my email to {email} or I won't get the invoices!!!
I can't log in with {email}. Error code {version}.
I forgot to add my email: {email}. sorry
is it {email} or {email} you have on file? can't remember
Hi again, here are my details: {full}, {address}, {phone}. Hope that's right now.
Text from {phone}: "where is my parcel???"
missed call from {phone} was that you?
Someone called me from {phone} claiming to be {company}. Is it a scam?
Do you have the fitter's number? I was given {phone} but nobody answers.
My mother is 84 and lives at {address}. She needs help with her {product}.
Sender: {full}, {address}⏎Parcel 1 of {count}⏎Weight 2.4 kg
Cleaning booked {date} {time} at {address}, door code {doorcode}. Call {phone} with questions.
The flat at {address} has damp in the bathroom. Mobile {phone}.
Outage at {address} since {time} yesterday. My plan: {product}.
moving house: from {address} to {address} on {date}
I'd like to cancel the electricity at {address} as of {date}. Regards, {full}
You sent it to {street} in {city}, but I live at {address}!
I was in your store on {street} in {city} on {weekday} and left {phone} with your colleague.
Email {email#1} or write to {full#1}, {address}.
email me at {email} pls
Reply to {email}, not to this address.
Copy: {email}; {email}
cc {email}
The email {email} is already registered, it says?!
My account {email} has been locked since {date}
Cancel the subscription on {email}. It cost {amount} last month.
<a href="mailto:{email}">{email}</a>
email={email}&phone={phone}&message=Call me
"contact": {"email": "{email}", "mobile": "{phone}"}
{email} wants a refund of {amount}, ref {invoice}
[{time}] {full#1}: hi anyone there?⏎[{time}] Agent {first}: Hi {first#1}! How can I help?⏎[{time}] {full#1}: my number is {phone}
{phone} is the number, tell {first} to call before {time}
Work {phone}, home {phone}, fax {phone}
Switchboard: {phone} · Direct: {phone} · www.example.com
The number on the order is wrong, it should end in {last4}: {phone}.
called {phone} at 9 and 11 no answer left a message
Is it OK if I give your number {phone} to the driver?
We have your new address as {address}, is that correct?
The post goes to {address} but we live next door, {address}
The key is with the neighbour at {address} ({first}).
Previously lived at {address}, moved {date}.
Delivered {date} {time} to {address}. Signed by: {full}
MOVING ON {date}! NEW ADDRESS: {address}. REGARDS {caps}
c/o {full}, {address}
Holiday home: {address}. The letterbox is yellow.
Can you come to {address} between {time} and noon? Ring the bell marked {last}.
where do i send the return? i live at {address}
Meter reading for {address}, {count}0{count} kWh
Broadband fault {address} — router restarted {count} times, fw {version}
I got a bill for {amount} for {address} where I have never lived.
Reach us on {intl} or {email} until {date}, we are abroad.
International number: {intl}
My daughter studies in France, her number is {intl}.
new mobile {intl} (German number)
WhatsApp {intl} works best
Call {phone} / {intl}
Dear {first}, thank you for your email from {email}. We will ring {phone} today. Regards, {full}, {company}
Contact form⏎Name {full#1}⏎Email {email#1}⏎Phone number {phone}⏎Street address {address}⏎Message I'd like a quote for {product}
Booking confirmed for {full}, {date} {time}, {count} guests. Contact: {phone}.
In my absence contact {full#1}, {email#1}, tel {phone}.
Out of office: back {date}. If urgent call {full} on {phone}.
Our new colleague {full} can be reached at {email} from {date}
Greetings from {city}! {full} {phone}
`);
