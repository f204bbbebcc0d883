import { carriers } from './lines.ts';

/** English calls as a recogniser writes them: numbers, addresses and names in words, with the agent's repetitions. */
export const englishSpoken = carriers(`
yeah my number is {sphone}
you can reach me at {sphone}
the number is {sphone} during the day
{sphone}
it's {sphone} thanks
my cell is {sphone} and it's my husband's
phone number {sphone#1} is that right yes {sphone#1}
write down {sphone} and call that
i'm calling from {sphone} but use {sphone}
agent: what's your number⏎customer: {sphone}
so let me repeat {sphone}
could you call me on {sphone} after five
her mobile is {sphone}
uh yeah wait it's {sphone}
My number is {sphone}.
The number is {sphone}, evenings are best.
okay i have {sphone} is that correct
it says {sphone} on your website as my number
my social is {sid}
social security number {sid}
yes it's {sid} for the social
agent: can i get your social security number please⏎customer: {sid}
my ssn is {sid}
The social security number is {sid}.
his social security number then {sid}
i'll give you the social again {sid}
my email is {semail}
the email address is {semail}
it's {semail}
email's {semail} all lower case
send it to {semail}
you can email {semail}
e-mail {semail} write it down
agent: what's your email⏎customer: {semail}
my email address is {semail} and the number {sphone}
{semail} thanks
The email address is {semail}.
so that's {semail} then
i have {semail} as the address but the old one was {semail}
i live at {saddress}
the address is {saddress}
yeah {saddress}
it's {saddress}
we've moved to {saddress}
deliver it to {saddress} if you can
agent: which address is it for⏎customer: {saddress}
pick it up at {saddress} after three
The address is {saddress}.
the fault is at {saddress} since this morning
so {saddress} let me see
i'll spell it {spelled}
last name is spelled {spelled}
it's spelled {spelled}
{spelled} that's how you spell it
{lfull#1} that's {spelled#1}
the name is {spelled}
letter by letter {spelled}
Let me spell that: {spelled}.
agent: how do you spell that⏎customer: {spelled}
surname {spelled} first name {lfirst}
the card number is {scard}
reading the card {scard}
card {scard} expires in may
The card number is {scard}.
account number {saccount}
bank account number is {saccount}
into account {saccount} please
i was born on {sdob}
date of birth {sdob}
my date of birth is {sdob}
she was born {sdob} and her name is {lfirst}
born {sdob} and my number is {sphone}
it was {sphone} no sorry {sphone}
`);
