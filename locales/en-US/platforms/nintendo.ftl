app = Nintendo Switch and Switch 2
    .note = No age is stated; a child gets an account in a family group. The controls apply to the whole console. Purchases and friend suggestions are set for each Nintendo Account.

companion-app = Parental Controls app
    .want = Install it and link the console
    .why = Most limits of the console are set in this app on your phone.
    .talk = “I see on my phone how long you play. Shall we look at it together on Sundays?”

level = Restriction level
    .want = Child, Pre-Teen or Teen: set it for the youngest who plays here
    .why = One level sets chat, age and sharing in one go. It applies to everyone who plays on this console.
    .talk = “We’ll start with this level. In six months we’ll look again.”

gamechat = GameChat (Switch 2)
    .want = Under 16: approve each friend and the use of video
    .why = GameChat can carry voice and a camera picture. Under 16, it works only with the Parental Controls app.
    .talk = “Who would you like to play with by voice? I’d like to say hello once.”

time = Play-time limit and bedtime alarm
    .want = Set both
    .why = The alarm comes from the console, not from you.
    .talk = “Ten minutes’ warning or five?”

pin = PIN
    .want = Set one and keep it to the adults
    .why = Without a PIN every limit can be lifted.
    .talk = “The PIN is like my house key. When you need something, ask me.”

eshop = Purchases in the eShop
    .want = Restricted
    .why = A click is quick; a wish list gives time to think.
    .talk = “Which three games are on your list? In which order?”
