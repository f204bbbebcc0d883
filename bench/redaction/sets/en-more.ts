import { carriers } from './lines.ts';

/** More English carriers for the classes that promise most: identity numbers, accounts, addresses, telephones, cards. */
export const englishMore = carriers(`
Could you search for {ssnh} instead? The name brings up nothing.
My partner's NI number is {nino}, her name is {first}.
SSN {ssn} / tel {phone}
NATIONAL INSURANCE NUMBER: {nino} NAME: {caps}
are you sure you've got {ssn} right for my social security number? the letter shows the wrong year
I was born in {city} and my full social security number is {ssn}
do you need my NI number? {nino} :)
Application for {full}, NINO {nino}, ref {diary}.
Sending my SSN again: {ssn}. Hope it works this time!
The insured (SSN {ssn}) reported claim {case}.
Applicant 1: {full}, {nino}⏎Applicant 2: {full}, {nino}
Child: {first}, NHS number {nhs}, class 4B
Tenant: {full} (NI {nino}), flat 12, rent {amount}
New owner is {full}, SSN {ssn}, from {date}.
It's {nino}, not {nino} as you wrote on my National Insurance record.
Invoice {invoice} issued to {full}, SSN {ssn}
"ssn": "{ssn}", "channel": "phone"
"nino": "{nino}", "status": "verified"
GDPR request: delete everything about me, NI {nino} and {email}
Subject access request from {full}, National Insurance {nino}
> NI number: {nino}⏎> Phone: {phone}
Social Security Number⏎{ssn}
Enter SSN: {ssn}⏎Enter reason: moving
{first} got a letter with {nino} printed on the envelope, is that right?
my nhs number {nhs} isn't recognised by the app {version}
GP referral, NHS No: {nhs}, {full}
NHS {nhs} vaccination record missing
The refund can go to sort code {sort}, it's my current account.
My account at HSBC: sort code {sort}
NatWest sort code {sort}
s/c {sort}, name {full}
Refund account sort code: {sort}
Bank: Lloyds⏎Sort code: {sort}
payout of {amount} should go to sort code {sort} at Monzo
I no longer use sort code {sort}, please use {sort}
sort-code {sort} (Nationwide)
The direct debit should come from sort code {sort} on {date}
Pay {company}, bankgiro {bg}, amount {amount}, OCR {ocr}
Fundraiser: bankgiro {bg} or plusgiro {pg}, quote {order}.
Remove card {card} from my account
the charge on {card} isn't mine!
Card details: {card}, {expiry}
Paid by Mastercard {card} on {date}
i mistyped my card number, it's {card}
{card} was declined {count} times in your shop on {street}
my new card {card} doesn't work in app {version}
Could you refund to {card}? Total {amount}.
Salary to IBAN {iban} from {date}
The IBAN number is {iban}, BIC/SWIFT HBUKGB4B
SWIFT HBUKGB4B, {iban}
send the euros to {iban}
{iban} is my account abroad
Emails: {email}, {email}
Do you have {email} as my contact address?
From {date} invoices should go to {email}.
Don't write to {email}, it's been hacked.
my wife uses {email} and I use {email}
The confirmation went to {email}, my old work address.
log in: {email} / {password}
User {email} was created {date} {time}.
Invite {email} and {email} to the project.
undeliverable: {email}
I moved out of {address} last {weekday}.
Electrical inspection {date} at {address}
Is a home visit to {address} possible?
{address} is the correct delivery address for {order}.
Our cabin at {address} has no fibre.
Please collect the bins at {address}!
we at {address} haven't had a paper for {count} days
The letterbox outside {address} was hit by your truck
The neighbour at {address} plays loud music.
Does it say {address} on the parcel?
The landlord of {address} is called {full}.
I'm renting out {address} from {date}, what about the power contract?
Registered at {address}
Postal address: {address}⏎Visiting address: {address}
Address⏎{address}
{full}⏎{address}⏎⏎Re invoice {invoice}
The item was returned from {address} on {date}.
fault report {address} lift
Courier to {address}, ring {phone} on arrival.
Do you have coverage at {address}?
hi just checking if you deliver to {address}
Installation address {address}, ordered by {full}
Driver {first}, {phone}, unload at {address} {time}
My phone number is new: {phone}
Port {phone} from {company} on {date}.
SIM for {phone} lost
cancel the plan on {phone}
Block {phone}!
Please take {phone} off your call list.
you can reach me by phone at {phone} or the office {phone}
call {phone}
I tried calling from {phone} but got cut off.
We were given {phone} as your number, is that right?
Call from {phone} {date} {time}, duration 4:12
Venmo {phone}, note {order}
Tel {phone} Fax {phone}
Cell: {phone} (mob)
ph {phone}
my # is {phone}
Vehicle {plate} parked without permit {date} {time}
my car reg {plate} was scratched in your wash
Vehicle: {plate}, model year 2019
does reg {plate} still owe tax?
rental car {plate} returned with a full tank
server {ip} hasn't answered since {time}
We see traffic from {ip} and {ip}
wifi password: {password}
my password is {password} can you check it works
Door code: {doorcode}. 3rd floor.
code for the gate is {doorcode}
pin {pin} doesn't work
SMS code: {otp}
passport no. {passport}, British citizen
snapchat {handle}
The username is {user}
`);
