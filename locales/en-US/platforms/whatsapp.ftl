app = WhatsApp
    .note = From age 13. Accounts managed by a parent for children under 13 were announced on March 11, 2026. They are not offered in every country.

lastseen = Last seen, online, photo, about and status
    .want = My contacts
    .why = Then a stranger with the number sees no face and no rhythm of the day.
    .talk = “Who should see when you’re awake?”

groups = Who can add to groups
    .want = My contacts
    .why = Groups are a quick way for strangers to reach a child.
    .talk = “Which groups are you in that you never asked for?”

calls = Silence unknown callers
    .want = On
    .why = Calls from unknown numbers stay silent and can wait.
    .talk = “What do you do when a number calls that you don’t know?”

checkup = Privacy Checkup
    .want = Go through it together
    .why = It takes you through the most important switches in a few minutes.
    .talk = “You press, I read. What would you choose here?”

pin = Two-step verification
    .want = On
    .why = Nobody can take over the account with only the code from a message.
    .talk = “If a friend asks for the six digits that came by message, what do you say?”

block = Block and report
    .want = Know how to do it (from memory: check)
    .why = The way out should be known before it is needed.
    .talk = “Show me where blocking is. Now show me reporting.”

parent = Account managed by a parent
    .want = For children under 13, where it is offered
    .why = It allows messages and calls only, with a PIN of your own. There is no Meta AI, Channels, Status or location. Only saved contacts can write; other requests and group invitations come to you. You see no messages, but are told when a contact is added, blocked or reported. It ends at 13, or up to a year later.
    .talk = “We’ll start with family and two friends. Who should they be?”
