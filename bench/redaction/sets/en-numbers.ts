import { carriers } from './lines.ts';

/** English messages with identity numbers, accounts, cards, plates, credentials and customers' numbers. */
export const englishNumbers = carriers(`
My National Insurance number is {nino} and the order is {order}.
NI number: {nino}
NINO {nino}
Hi, I'm {full}, NI no. {nino}. I'd like to cancel my contract.
national insurance {nino} if you need it
{full}, {nino}, {address}
Payroll query: {full}, NI {nino}, paid {amount} on {date}
NHS number {nhs}
My NHS no. is {nhs} and I have an appointment on {date}.
Patient: {full}⏎NHS number: {nhs}⏎DOB: {dob}
nhs number is {nhs}
My SSN is {ssn}.
SSN: {ssn}
Social Security Number {ssn}, passport {passport}
social security {ssn} and zip is on file
ssn {ssn} thanks
Why do you need my social? It's {ssn}.
last four of my social are fine? Full one is {ssn}
{full} - {ssnh} - {amount}
Taxpayer {full}, SSN {ssn}, filing for {date}
I live in Sweden, my personnummer is {pnr}
Swedish personal identity number {pnr}, order {order}
Personal number: {pnr}
My Swedish ID number is {pnr} and I moved from {city} in {date}.
my husband {first} has Swedish personal number {pnr}
Agent: Could I have your personal number?⏎Customer: {pnr}
Norwegian national ID {fnr}
Danish CPR number {cpr}, invoice {invoice}
Finnish personal identity code {hetu}
German tax ID {steuerid}
Steuer-ID {steuerid}, ship to {city}
SSN on file: {ssn}; order {order}; card ending {last4}
verify: {nino}, postcode matches
Identity check passed, NI number {nino}, {date} {time}
Insured: {full}⏎NI number: {nino}⏎Vehicle: {plate}⏎Date of loss: {date}
Refund {amount} to sort code {sort}.
Sort code: {sort}
My bank details: sort code {sort}, name {full}
Please pay into {sort} (Barclays)
bank account {sort} lloyds
Direct debit set up for sort code {sort} from {date}, {amount} monthly
Transfer to my Swedish account, clearing {clearing}
Bankgiro {bg}, OCR {ocr}, due {date}
bankgiro number {bg}
Pay to plusgiro {pg} and quote {invoice}
Sole trader, Swedish org number {orgp}
My one-person business (enskild firma) has org.no {orgp}
IBAN: {iban}⏎BIC: BARCGB22
My IBAN is {iban}
Can you pay it to {iban}? The amount is {amount}.
iban {iban} swift NDEASESS
International transfer {amount} to {iban}, payee {full}
Account in Germany: {iban}
Refund to {iban} please, invoice {invoice}
Card number {card}, valid to {expiry}
I paid with card {card} ({expiry}) but the {amount} isn't showing.
my card {card} is blocked
Charged {amount} twice on card {card}
VISA {card} exp {expiry}
card: {card}, exp {expiry}, last four {last4}
Can you switch from card {card} to {card}?
The card ending {last4} has expired, the new one is {card}.
cc number {card} cvv on the back
My car {plate} was sold on {date}.
reg {plate}
Registration {plate}, mileage {count},000
Parking fine for {plate} near {street}, {amount}. I paid by app!
My car ({plate}) needs a service, preferably {weekday} {time}.
I drive a Volvo with number plate {plate}
Vehicle registration: {plate}
Claim {plate} {date}, third party {plate}
licence plate {plate}
IP address {ip}, MAC {mac}
Login from unknown device {ip} {date} {time}
Router has {ip} and mac address {mac}, fw {version}
my ip is {ip} if that helps
Please block {ip}, it's spamming us
[{date} {time}] login failed user={user} ip={ip}
mac: {mac} on {product}
The password is {password}
password: {password}
Username: {user}⏎Password: {password}
wifi password is {password} if the engineer needs it
my username is {user} and password {password} but I can't get in
Temporary password {password}, change it by {date}
Login {user} / {password}
My PIN is {pin}, doesn't work in the shop
PIN: {pin}
door code {doorcode}, third floor
The gate code is {doorcode}
Entry code is {doorcode} and we live at {address}
The one-time code {otp} expired
verification code: {otp}
I got code {otp} by text but the app (v {version}) says wrong
Your one-time passcode is {otp}. Don't share it.
API key: {key}
We use the key {key} against your api {version}
token {key}
Authorization: Bearer {key}
My insta is {handle}
I'm {handle} on Twitter
messaged you on instagram as {handle} {count} days ago
Username {user} on the forum
User: {user} last seen {date}
DM {handle} and we'll sort it
I followed the link {url} but it's broken
The reset link {url} has expired
My profile: {url}
Passport no {passport}, valid to {date}
passport number {passport} issued in {city}
Her passport ({passport}) expires before the trip on {date}
Driving licence {licence}
My driver's licence number is {licence}, renewed {date}
Customer number {custno}, order number {order}
customer no: {custno}
My customer ID is {custno} and invoice {invoice} is wrong.
Membership number {custno}
member no {custno}, points {count}00
Booking number {booking}, departure {date} {time}
Booking {booking} for {full}
booking reference: {booking}
Tracking number {parcel}
Parcel {parcel} hasn't moved since {date}
Policy number {custno}, claim {case}
IMEI {imei}
The phone's IMEI number is {imei}, {product}
VIN {vin}, reg {plate}
Chassis number {vin}
Date of birth: {dob}
I was born on {dob} and have been a customer since {date}
DOB {dob}
d.o.b. {dob}
`);
