/** Whole English messages written by hand in styles that no carrier has; marks as in the Swedish ones. */
export const freshEnglish = `
[08:14:02] ⟦first:Tamika⟧ joined the chat
[08:14:31] ⟦first:Tamika⟧: yo anyone home? dishwasher WM-7430 stops mid cycle
[08:15:00] Support: Morning ⟦first:Tamika⟧! Let's have a look.
%%
Cust called re dbl charge Feb/Mar. ID'd by SSN {ssnh}. New cell ⟦phone:415-555-0132⟧. Promised cb w/in 2 bus days. – ⟦first:Jeanine⟧ K.
%%
Hiya, ⟦first:Baz⟧ again 😅 forgot to say it's my mother-in-law's place you're going to, ⟦address:Flat 7, 93 Northgate Road⟧. She's ⟦full:Vivienne Stallworthy⟧, a bit deaf, so let ⟦phone:0161 496 0117⟧ ring!
%%
BEGIN:VCARD
VERSION:3.0
FN:⟦full:Rosalyn Thackeray⟧
TEL;TYPE=CELL:⟦phone:+447700900622⟧
EMAIL:⟦email:ros.thackeray@example.co.uk⟧
ORG:Northern Sheet Metal Ltd
END:VCARD
%%
In the matter of decision 2026/00417, I, the undersigned ⟦full:Everett Holloway⟧, National Insurance number {nino}, of ⟦address:14 Mill Lane, Hexham NE46 3AB⟧, dispute all claims.
%%
Review ★☆☆☆☆ "Never again" – bought the Lowell sofa in September, arrived in January. The delivery guy ⟦first:Dejan⟧ was nice but carried it in through the rain.
%%
bruh my card got blocked again?? {card} plz check
%%
Voicemail 0:42
hi yeah it's ⟦lfirst:gladys⟧ just calling to say the parcel went to the wrong house it went to ⟦lfull:kent osborne⟧ over the road so that's sorted bye
%%
Attached: screenshot (IMG_4471.png) and receipt 2026-01-08. Paid by Zelle from ⟦phone:(617) 555-0133⟧. //⟦name:Azadeh Moradi⟧
%%
| Name | Cell | Size |
|---|---|---|
| ⟦full:Nathaniel Greenbush⟧ | ⟦phone:2125550144⟧ | XL |
| ⟦full:Hanin Al-Jaberi⟧ | ⟦phone:2125550145⟧ | S |
%%
See you Thursday, say ⟦first:Ursula⟧, ⟦first:Brenda⟧ and the rest of the choir committee.
%%
You emailed my ex at ⟦email:mikey_80@yahoo.com⟧ with MY details. That's a data breach. I'm ⟦full:Charlotte Ravensbourne⟧, reach me at ⟦email:lottie.r@example.com⟧.
%%
-----
Case log #88213
10:02 Inbound ⟦phone:+1 206 555 0112⟧
10:03 Verified, last 4 of card 4411
10:09 Box won't boot
10:21 Replacement sent to ⟦address:6B Brookside Way, Fairview, TN 37062⟧
-----
%%
Okay so: my cousin ⟦first:Seb⟧ ordered in my name (⟦full:Toni Sandquist⟧) but to his place, ⟦address:22 Piano Lane⟧. Can you swap? Order 50029381.
%%
Yo! Does WINTER20 work on sale items? – ⟦first:Fab⟧
%%
The ombudsman requests records for ⟦full:Cecily Pearlfield⟧, NHS number {nhs}, regarding her visit on 14 Jan with Dr ⟦last:Weidenhaupt⟧.
%%
Text STOP to 72456. I don't want any more ads on ⟦phone:07700 900150⟧!!!
%%
hey its ⟦lfirst:nat⟧ i dont get it the app just dies when i hit "pay"
%%
Mr ⟦last:Ankerson⟧ would like a callback before 10. Put through from reception, ext 214.
%%
Briefing: the tenant of ⟦address:‹flat 902›⟧, ⟦full:Yonas Ghebremeskel⟧, has three late payments (Dec, Jan, Feb).
%%
Delivery failed. Reason: wrong gate code. Customer note: "code is ⟦doorcode:4471⟧ after 9pm, otherwise ring ⟦phone:07700 900 161⟧"
%%
My mum's carers always call from ⟦phone:020 7946 0412⟧, can you whitelist it? Mum's name is ⟦full:Alfreda Rooke⟧.
%%
well I've got two accounts right, one's sort code ⟦sort:20-11-73‹ account ›44129087⟧ and the other I never use, so the money goes to that one.
%%
My wifi is called Surfboard and the password was ⟦password:CarrotCake7⟧ before you swapped the router. Now I'm lost.
%%
Please change the account name from ⟦full:Elaina Burfield⟧ to ⟦full:Elaina Crossley⟧ (got married Saturday 💍)
%%
Survey Q7: "The staff, especially ⟦first:Gunther⟧ at till 3, are why I come back."
%%
Our HOA (Pinecone Estates) wants to switch power. President: ⟦full:Perry Lillehook⟧, ⟦email:president.pinecone@example.org⟧.
%%
I not speak good English. My name ⟦full:Oleksandr Melnyk⟧. I need invoice to ⟦email:o.melnyk@example.org⟧. Thank you very much.
%%
REFUND NOT RECEIVED. AMOUNT $129.90. ⟦caps:CURTIS RIDDLESTONE⟧, ⟦address:8400 W SUNSET BLVD APT 12, LOS ANGELES, CA 90069⟧
%%
what the hell is this bill i have never even LIVED at ⟦address:3 Esplanade Court⟧
%%
Please tell ⟦first:May⟧ on reception she saved my day! Regards ⟦wfull:Mark Stone⟧
%%
Hi ⟦word:Grace⟧! Gracious of you to present yesterday. Send the quote for 4 licences to me. ⟦name:Frank Rivers⟧
%%
We have bears in the bin store (yes, really). When can you come? We're at ⟦address:41 Forest Edge Drive, Estes Park, CO 80517⟧.
%%
It's my daughter ⟦first:Summer⟧ who plays Summer of Kings and now $89 is gone. She's 9.
%%
Called four times. First I got ⟦first:Jimmy⟧, then ⟦first:Linnea⟧, third no idea, fourth cut off. Will somebody, anybody, call?
%%
re: re: re: keys
> we'll leave them with ⟦first:Kiki⟧ at no 4
ok great! she's on ⟦phone:07700-900171⟧
%%
My old father (93) can't open the jar. He's ⟦full:Thurston Lingquist⟧ and always shops at your Reading store.
%%
transcript 00:12 your social please 00:15 ⟦sid:five three eight two nine four one one seven⟧ 00:22 thanks
%%
yeah it should go to ⟦saddress:seventeen valley road apartment b⟧ i think
%%
well the number is ⟦sphone:four one five five five five oh one double eight⟧ hello can you hear me
%%
write down my email then ⟦semail:k dot sword nineteen eighty four at yahoo dot com⟧ sword with a w
%%
my last name is tricky ⟦spelled:g h e o r g h e⟧ that's right
%%
Truck reg ⟦plate:KT21 RXH⟧ blocked the loading bay at our Bath shop at 6.40 three days running.
%%
EV ⟦plate:ml70abx⟧ won't charge at post 3. Error 88. The number plate is on my account.
%%
Tried logging in from work (⟦ip:91.123.44.7⟧) and from home, same: ERR_CONNECTION_RESET.
%%
Parcel ⟦parcel:1Z999AA10123456784⟧ has sat at the depot in Memphis since 9 Feb.
%%
My loyalty number: ⟦custno:60 1123 884⟧. Points from 30 January aren't showing.
%%
Hello from Crete! Roaming's dead. Greek number ⟦intl:+30 691 234 5678⟧ or ⟦email:the.odells@example.com⟧.
%%
From the lease: "§ 2 Parties. ⟦full:Marlys Thornblad⟧, hereinafter the Landlord, and the City."
%%
Found a wallet in your store! Driver's license inside for an ⟦full:Irene Blixt⟧. Left it at the till.
%%
Instagram DM: @⟦user:mushroommomlisa⟧ asks if the chanterelle knives are back
%%
{"from":"⟦email:robin.vester@example.com⟧","body":"Can I change the delivery day?","order":700412}
%%
to whom it may concern ... my husband ⟦full:Carlton Ashe⟧ passed away on 2 January ... I wish to cancel his line ⟦phone:01632 960442⟧ ... yours ⟦name:Ingrid Ashe⟧
%%
Course: Pottery 1. Enrolled: ⟦full:Moira Lonnergan⟧ (paid), ⟦full:Samir Haddou⟧ (unpaid), ⟦full:Pia Zetterqvist⟧ (reserve).
%%
Got sorted quickly by ⟦first:Xiomara⟧ in chat. Five of five!
%%
dad says the router is from 2016. his number is ⟦phone:646-555-0183⟧ if you want him
%%
Passport is ⟦passport:X44719203⟧ but your app only takes digits!
%%
Re claim 2026-11873: the other driver is ⟦full:Edgar Rydstrom⟧, plate ⟦plate:AB12 CDE⟧, insured with your rival.
%%
One-time code ⟦otp:719 204⟧ came 8 minutes late.
%%
Don't ring before 9! My husband works nights. ⟦first:Zdenka⟧, ⟦phone:020.7946.0690⟧
%%
Approve ⟦full:Lo Wickander⟧ as admin, remove ⟦full:Mustafa Koç⟧.
%%
Your salesperson (⟦first:Alva⟧? ⟦first:Elva⟧? bad line) said 12 months. The contract says 24.
%%
Hey "⟦first:Ingmar⟧" from chat, I think you're a bot. How many legs does a horse have?
%%
p.s. pat the cat 🐱 – ⟦first:Suzie⟧
%%
wrong address again. not ⟦address:8 birchwood ave⟧ but ⟦address:18 birchwood ave⟧!!!
%%
Send a new fob to ⟦address:9 Mine Street, 3rd floor, Butte, MT 59701⟧. The gate code is ⟦doorcode:1958⟧.
%%
Attempt 1: {iban} failed. Attempt 2: same, "invalid payee".
%%
"My wife ⟦first:Hortense⟧ says…" — stop! I just want to know when you're open on Easter Saturday.
%%
Will ⟦word:Will⟧ be in on Monday? He had my ticket.
%%
Ask ⟦word:Joy⟧ if the joy-con deal still holds, and bill ⟦word:Bill⟧ for the rest.
%%
Bug: profile page /users/⟦user:dhawkins77⟧ shows 500 when logged in as ⟦email:d.hawkins@example.net⟧
%%
export const key = "⟦key:sk_test_4eC39HqLyjWDarjtT1zdp7dc⟧" — is this still valid in sandbox v3.2?
%%
MAC on the label says ⟦mac:3C:5A:B4:01:9F:E2⟧, yours says unknown device.
%%
My DOB is {dob}, I'm over 18, let me buy the knives.
%%
Agent notes: spoke w/ ⟦full:Persephone Okonedo-Hart⟧, dtr of acct holder ⟦full:Bartholomew Okonedo⟧; no POA on file; told to send form LP-4.
`;
