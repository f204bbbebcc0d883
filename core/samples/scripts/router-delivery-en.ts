/** The stories in English of the matter in router-delivery.ts. */
export const routerDeliveryEnglish = `
== email ticket
~ {Where is my router?|Router still not here|No router after three weeks}
C: Hi,
{I ordered broadband <weeks> weeks ago and still have no router.|My router was supposed to arrive last Tuesday.} {The tracking page is empty.|Tracking says "label created" and nothing more.} It should go to <address>, <order>.
{I work from home and this is getting expensive.|My kids do their homework online.}
<name>
A+1d: Hi <first>,
{I'm sorry for the wait.|Apologies.} There's a shortage at our supplier. Yours will be sent on Thursday at the latest.
<agent>
C+5d: {It's Monday and nothing has come.|Thursday came and went.}
A: I'm sorry, our delivery was late. I'm sending a loan router by courier today.

== chat
C: {hey where's my router|any news on my router? <order>}
B: Your order has been received.
C: {that's what it said two weeks ago|yes I know. where is it}
A: Hi, this is <agent>. It left the warehouse {yesterday|this morning}, so it should be with you {tomorrow|by tomorrow evening}.
C: {your colleague told me the same thing on monday|heard that before}
A: {I'll watch it and e-mail you at <email> when it arrives.|Here's the parcel number so you can follow it.}
C: {ok one more day, then I'm going with Telenät|alright, fingers crossed}

== call
A: Norrsken Energi broadband, <agent>.
C: {Hello, this is <name>. I've had no internet for three weeks.|Hi, I'm calling about a router that never came.}
A: I'm sorry. What's your customer number?
C: <customerspoken>.
A: It says it was delivered to <newaddress>.
C: {I don't live there! I moved in the summer and told you so.|That's my old flat.} I live on <street>.
A: Then that's our mistake. I'll send a new one today, and it'll be there by Wednesday.
C: {And I keep paying meanwhile?|Do I have to pay for these weeks?}
A: No, this month is on us.
C: {Good. Thank you.|Okay, that's fair.}

== ticket
~ {Router dead on arrival|Broken router}
C: {The router finally came, but it won't switch on.|Got the router today, no lights at all.} Serial {<serial>|number <serial>}, MAC <mac>. {It took a month to get here.|} <name>, <phone>
A+1d: Hi <first>, that's bad luck. A new one goes out by express today and will be there within two working days.
C+2d: {New router works perfectly. Thanks for being quick.|It came and it works. Good job.}

== email final
~ {Cancelling my order|Enough}
C: Hello,
{Three delivery dates, and not one kept.|You promised me the 3rd, then the 10th, then "shortly".} I'm cancelling the order and going with {Fjällfiber|Telenät}, who could deliver in two days. Please refund <kr> to <iban>.
<name>
A: Hi <first>, I understand and I'm sorry. The order is cancelled and {the money will be with you within five banking days|the refund was made today}.
<agent>

== chat
C: {my phone can't find the new wifi|router is here, but my phone won't connect}
A: Hi! Which phone is it? An IMEI helps, you get it with *#06#.
C: {<imei>|imei is <imei>, a pretty old android}
A: Thanks. {It only knows the older wifi band.|That model needs the 2.4 GHz band.} I've switched it on from here, try again.
C: {works now! that was quick|connected, thank you so much}

== email ticket
~ {Three people, three answers|Which is it?}
C: Hi. {Person one said the router is out of stock. Person two said it's on its way. Person three said there's no order.|I've called three times about my router and got three different answers.} Could somebody who knows please tell me? {I'm starting to regret leaving Fjällfiber.|} <name>, <customer>, {handle <handle> if you prefer to write there|phone <phone>}
A: Hi <first>, fair question. It's out of stock, we get new ones on Tuesday and I've put one aside with your name on it. I'll write when it leaves.
A+4d: It left us this morning!
C: {Thank you for keeping your word. First one who did.|Got it. Thanks <agent>.}
`;
