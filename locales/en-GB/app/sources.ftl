### What British English says differently.

sources-line = The wording is our own. It is built on public guidance of these organisations:
sources-not-endorsed = None of these organisations has approved this program.
sources-chat-not-reviewed = The chat in this lesson is not yet reviewed by a safeguarding professional.
