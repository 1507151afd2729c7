app = Telegram
    .note = The minimum age differs by country: look in the store. A government guide for Wales names 16. We found no parental controls. Ordinary chats are not encrypted end to end. Only Secret Chats are, and they leave no lasting record.

number = Phone number
    .want = Nobody; to be found by number: My Contacts
    .why = A number leads to a name and often to a home.
    .talk = “Who has your number? Who should not?”

groups = Groups & Channels
    .want = My Contacts
    .why = Otherwise strangers can add a child to large groups.
    .talk = “Which groups are you in? Is there one you would like to leave?”

calls = Calls
    .want = My Contacts
    .why = Then only people you know can make it ring.
    .talk = “What do you do when a stranger calls?”

twostep = Two-step verification
    .want = On
    .why = Someone with the code from a message still does not get in.
    .talk = “The code is only for you. Who might ask for it with a good story?”

sessions = Active sessions
    .want = Look, and end those you don’t know
    .why = You see whether the account is open on another device.
    .talk = “Let’s look where you are signed in. Is there one too many?”

strangers = Messages from strangers
    .want = Know how to block and report; anyone can begin a chat by default
    .why = Strangers can write first here, so your child should know the way out.
    .talk = “What could you do without answering at all?”
