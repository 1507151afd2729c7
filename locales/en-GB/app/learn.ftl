### What British English says differently.

street-corner = Round the corner
chat-not-reviewed = This chat is not yet reviewed by a safeguarding professional.
