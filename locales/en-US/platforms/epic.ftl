app = Fortnite and Epic Games
    .note = From 13 or the age of your country. Below it there is a Cabined Account. Until a parent agrees, it has no chat, no purchases and no display name of its own. All this helps only if the birth date is true. The limits follow the Epic account into Rocket League and Fall Guys. Set them at Epic and on the console: neither takes the place of the other.

pin = Parental-control PIN
    .want = Set a six-digit PIN
    .why = All other limits are only as good as this PIN.
    .talk = “I set a number for the grown-up settings. We can open them any time together.”

voice = Voice chat
    .want = Off, or friends only
    .why = In a team of strangers anyone can speak to your child.
    .talk = “What do they say when you lose? Let me listen once.”

text = Text chat
    .want = Off, or friends only
    .why = A written chat can lead from the game to another app.
    .talk = “What could you answer if someone wants to go on in another app?”

friends = Friend requests need the PIN
    .want = On
    .why = You see each new name before it is on the list.
    .talk = “Bring me the request, and tell me where you met.”

language = Filter for rude language
    .want = On
    .why = It takes out the worst words before they are read.
    .talk = “Which words do they use that you’d not say at home?”

spend = Purchases need the PIN
    .want = On
    .why = Skins are tempting; a pause helps.
    .talk = “Would you still want it on Saturday? Then we’ll talk.”

time = Time limits and play reports
    .want = Set a time, and read the weekly report together
    .why = The report shows how long your child played, so nobody has to guess.
    .talk = “Before we open the report: how long do you think you played this week?”

rating = Age rating of games inside
    .want = Your child’s age
    .why = Under one name there are many games by many makers.
    .talk = “Which islands do you play? Show me your favorite.”

twofa = Two-step sign-in
    .want = On
    .why = Others like to steal an account that has skins.
    .talk = “If a site promises free coins for your password, what is it after?”
